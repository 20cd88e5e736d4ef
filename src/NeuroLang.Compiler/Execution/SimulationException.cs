namespace NeuroLang.Compiler.Execution;

/// <summary>A network could not be built, or a run stopped. Hosts turn it into a diagnostic.</summary>
/// <param name="kind">Why.</param>
/// <param name="message">One sentence with the place and the value at fault.</param>
public sealed class SimulationException(SimulationErrorKind kind, string message) : Exception(message)
{
    /// <summary>Why.</summary>
    public SimulationErrorKind Kind { get; } = kind;

    /// <summary>Name of the population concerned, or null.</summary>
    public string? Population { get; init; }

    /// <summary>Name of the connection concerned, or null.</summary>
    public string? Connection { get; init; }

    /// <summary>Index of the cell within its population; -1 where none is concerned.</summary>
    public long Cell { get; init; } = -1;

    /// <summary>Name of the state, parameter or target concerned, or null.</summary>
    public string? Variable { get; init; }

    /// <summary>
    /// The boundary at which the value stands: a value that step k computes stands at boundary k + 1, an initial one at boundary zero.
    /// -1 where no time is concerned.
    /// </summary>
    public long Step { get; init; } = -1;

    /// <summary>The value at fault in internal units (the bytes needed for <see cref="SimulationErrorKind.TooLarge"/>); NaN where there is none.</summary>
    public double Value { get; init; } = double.NaN;
}
