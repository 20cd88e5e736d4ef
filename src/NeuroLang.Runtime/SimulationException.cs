namespace NeuroLang.Runtime;

/// <summary>A failure of a network, with its place: population, cell, variable and step where they apply.</summary>
public sealed class SimulationException : Exception
{
    /// <summary>A failure of kind <paramref name="error"/>.</summary>
    public SimulationException(SimulationError error, string message)
        : base(message) => Error = error;

    /// <summary>What failed.</summary>
    public SimulationError Error { get; }

    /// <summary>The population, or null.</summary>
    public string? Population { get; init; }

    /// <summary>The connection at whose synapses it was seen, or null.</summary>
    public string? Connection { get; init; }

    /// <summary>The cell's index in its population, or -1.</summary>
    public long Cell { get; init; } = -1;

    /// <summary>The variable or connection, or null.</summary>
    public string? Variable { get; init; }

    /// <summary>The value at fault, or NaN.</summary>
    public double Value { get; init; } = double.NaN;

    /// <summary>The step at whose end it was seen, or -1.</summary>
    public long Step { get; init; } = -1;
}
