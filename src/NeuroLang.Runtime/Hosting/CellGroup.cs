namespace NeuroLang.Runtime.Hosting;

/// <summary>
/// The cells of one population, as a host sees them. Generated classes derive from it, with a property for each state, event and tunable parameter.
/// Spans are views of the network's memory: they show later steps too, and must not be used once the simulation is disposed of.
/// </summary>
public abstract class CellGroup
{
    private readonly Simulation _simulation;

    /// <summary>The cells of a population.</summary>
    /// <param name="simulation">The network.</param>
    /// <param name="name">The population's full name.</param>
    protected CellGroup(Simulation simulation, string name)
    {
        _simulation = simulation;
        Population = simulation.Find(name);
    }

    /// <summary>How many cells there are.</summary>
    public int Count => Population.Size;

    /// <summary>The population's name in the program.</summary>
    public string Name => Population.Name;

    /// <summary>The storage.</summary>
    protected Population Population { get; }

    /// <summary>The values of a state, one a cell.</summary>
    protected ReadOnlySpan<float> States32(int slot) => Population.Real32(slot)[..Count];

    /// <summary>The values of a state, one a cell.</summary>
    protected ReadOnlySpan<double> States64(int slot) => Population.Real64(slot)[..Count];

    /// <summary>The values of a state that is a truth value, one a cell: 1 or 0.</summary>
    protected ReadOnlySpan<int> Flags32(int slot) => Population.Int32(slot)[..Count];

    /// <summary>The values of a state that is a truth value, one a cell: 1 or 0.</summary>
    protected ReadOnlySpan<long> Flags64(int slot) => Population.Int64(slot)[..Count];

    /// <summary>Gives a tunable parameter of all cells a value, and computes again what depends on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is infinite or not a number.</exception>
    protected void Tune(int slot, double value)
    {
        RequireFinite(value);
        Population.Fill(slot, value);
        _simulation.Retune();
    }

    /// <summary>Gives a tunable parameter of one cell a value, and computes again what depends on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell, or the value is infinite or not a number.</exception>
    protected void Tune(int slot, int cell, double value)
    {
        RequireFinite(value);
        Population.Set(slot, cell, value);
        _simulation.Retune();
    }

    /// <summary>The place of an element of a vector behind its first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The vector has no such element.</exception>
    protected static int Element(int element, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)element, (uint)length, nameof(element));
        return element;
    }

    private static void RequireFinite(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A parameter is a finite number.");
    }
}
