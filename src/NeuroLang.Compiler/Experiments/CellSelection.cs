using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Experiments;

/// <summary>The cells of a view in its order, and their positions in that; a cell that the view names more than once is one cell, at its first place.</summary>
internal sealed class CellSelection
{
    private readonly Dictionary<int, int[]> _positions = [];

    public CellSelection(IrModule module, IrView view)
    {
        var (populations, cells) = (new List<int>(), new List<int>());
        foreach (var range in view.Ranges)
        {
            if (!_positions.TryGetValue(range.Population, out var positions))
            {
                positions = new int[module.Populations[range.Population].Size];
                for (var cell = 0; cell < positions.Length; cell++)
                {
                    positions[cell] = -1;
                }

                _positions.Add(range.Population, positions);
            }

            for (var k = 0L; k < range.Count; k++)
            {
                var cell = (int)range[k];
                if (positions[cell] < 0)
                {
                    positions[cell] = cells.Count;
                    populations.Add(range.Population);
                    cells.Add(cell);
                }
            }
        }

        Populations = [.. populations];
        Cells = [.. cells];
        WholePopulations = view.Ranges.All(r => r.Indices is null && r.Start == 0 && r.Count == module.Populations[r.Population].Size)
            && view.Ranges.Select(r => r.Population).Distinct().Count() == view.Ranges.Length
            ? [.. view.Ranges.Select(r => r.Population)]
            : null;
    }

    /// <summary>The populations it consists of, each whole and once; null where it is something else.</summary>
    public int[]? WholePopulations { get; }

    /// <summary>Number of cells.</summary>
    public int Count => Cells.Length;

    /// <summary>The population of each cell.</summary>
    public int[] Populations { get; }

    /// <summary>The index of each cell in its population.</summary>
    public int[] Cells { get; }

    /// <summary>The position of a cell, or -1.</summary>
    public int PositionOf(int population, int cell) => _positions.TryGetValue(population, out var positions) ? positions[cell] : -1;
}
