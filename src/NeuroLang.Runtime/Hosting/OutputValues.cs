using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Hosting;

/// <summary>What an <c>out</c> port of values shows where its cells do not lie side by side: a copy, made each time it is read.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>, as the program's precision is.</typeparam>
public sealed class OutputValues<T>
    where T : unmanaged
{
    private readonly (Population Population, int Slot, ViewPart Cells)[] _sources;
    private readonly T[] _values;

    /// <summary>Prepares to read a slot of the cells of a view.</summary>
    /// <param name="simulation">The network.</param>
    /// <param name="slot">The slot's name.</param>
    /// <param name="cells">The view.</param>
    public OutputValues(Simulation simulation, string slot, params ViewPart[] cells)
    {
        _sources = cells.Select(part => (simulation.Populations[part.Population], simulation.Populations[part.Population].SlotIndex(slot), part)).ToArray();
        _values = new T[cells.Sum(part => part.Count)];
    }

    /// <summary>The values now, by position in the view.</summary>
    public ReadOnlySpan<T> Read()
    {
        var position = 0;
        foreach (var (population, slot, cells) in _sources)
        {
            var source = population.Reals<T>(slot);
            for (var n = 0; n < cells.Count; n++)
                _values[position++] = source[cells.Indices is { } indices ? indices[n] : (int)cells.Start + n];
        }
        return _values;
    }
}
