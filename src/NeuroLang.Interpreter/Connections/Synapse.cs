namespace NeuroLang.Interpreter.Connections;

/// <summary>One synapse.</summary>
/// <param name="Pre">Position i of its source in the connection's pre view.</param>
/// <param name="Post">Position j of its target in the post view.</param>
/// <param name="Multiplicity">Number of earlier synapses of the same pair.</param>
/// <param name="DelaySteps">Steps from the stamp of an event to its arrival.</param>
/// <param name="Weights">What each send adds, in float64 as the program computes it.</param>
internal sealed record Synapse(int Pre, int Post, int Multiplicity, int DelaySteps, double[] Weights)
{
    /// <summary>The slot of the target cell that each send adds to.</summary>
    public required string[] Slots { get; init; }

    /// <summary>The element of a vector target, or 0.</summary>
    public required int Element { get; init; }

    /// <summary>What each send adds to its accumulator.</summary>
    public long[] Contributions { get; } = new long[Weights.Length];
}
