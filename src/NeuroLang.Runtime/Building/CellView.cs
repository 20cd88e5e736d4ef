using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <summary>A view resolved against its populations: from a view index to a part and a cell, and back to how often a cell occurs.</summary>
internal sealed class CellView
{
    private readonly int[] _offsets;
    private readonly int[]?[] _indices;
    private readonly Dictionary<int, int>?[] _multiplicities;

    public CellView(IReadOnlyList<ViewPart> parts, IReadOnlyList<Population> populations, string connection)
    {
        Parts = parts;
        Populations = parts.Select(part => populations[part.Population]).ToArray();
        _offsets = new int[parts.Count + 1];
        _indices = new int[]?[parts.Count];
        _multiplicities = new Dictionary<int, int>?[parts.Count];
        for (var p = 0; p < parts.Count; p++)
        {
            Validate(parts[p], Populations[p], connection);
            _offsets[p + 1] = checked(_offsets[p] + (int)parts[p].Count);
            _indices[p] = parts[p].Indices?.ToArray();
        }
    }

    public IReadOnlyList<ViewPart> Parts { get; }

    /// <summary>The population of every part.</summary>
    public Population[] Populations { get; }

    public int Count => _offsets[^1];

    /// <summary>View index of a part's first cell.</summary>
    public int Offset(int part) => _offsets[part];

    /// <summary>The part that view index <paramref name="index"/> lies in, searched for from <paramref name="from"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PartOf(int index, int from = 0)
    {
        while (index >= _offsets[from + 1])
            from++;
        return from;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Cell(int part, int index) =>
        _indices[part] is { } cells ? cells[index - _offsets[part]] : (int)Parts[part].Start + index - _offsets[part];

    /// <summary>How many entries of the view are this cell.</summary>
    public int Multiplicity(Population population, int cell)
    {
        var count = 0;
        for (var p = 0; p < Parts.Count; p++)
        {
            if (Populations[p] != population)
                continue;
            if (_indices[p] is null)
                count += cell >= Parts[p].Start && cell < Parts[p].Start + Parts[p].Count ? 1 : 0;
            else
                count += Table(p).GetValueOrDefault(cell);
        }
        return count;
    }

    /// <summary>Builds the tables that <see cref="Multiplicity"/> reads, which several threads may then do.</summary>
    public void PrepareMultiplicities()
    {
        for (var p = 0; p < Parts.Count; p++)
        {
            if (_indices[p] is not null)
                Table(p);
        }
    }

    private Dictionary<int, int> Table(int part)
    {
        if (_multiplicities[part] is { } known)
            return known;
        var table = new Dictionary<int, int>();
        foreach (var cell in _indices[part] ?? [])
            table[cell] = table.GetValueOrDefault(cell) + 1;
        return _multiplicities[part] = table;
    }

    private static void Validate(ViewPart part, Population population, string connection)
    {
        var valid = part.Indices is { } cells
            ? cells.All(cell => cell >= 0 && cell < population.Size)
            : part.Start >= 0 && part.Count >= 0 && part.Start + part.Count <= population.Size;
        if (!valid)
        {
            throw new SimulationException(
                SimulationError.InvalidPlan,
                string.Create(CultureInfo.InvariantCulture, $"connection '{connection}' uses cells outside population '{population.Name}' of {population.Size}"))
            {
                Population = population.Name,
                Variable = connection,
            };
        }
    }
}
