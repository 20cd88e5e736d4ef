using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>One step of the cells of a population, in real numbers.</summary>
/// <param name="Reader">What read it, and reads more into the same values.</param>
/// <param name="Shaper">Their shapes.</param>
/// <param name="Next">What each variable becomes, as a function of the variables before the step and of what arrives.</param>
/// <param name="Spike">When the cell spikes, or null where it never does.</param>
internal sealed record CellStep(RealReader Reader, Shaper Shaper, ImmutableArray<(string Slot, Polynomial Value)> Next, Condition? Spike)
{
    /// <summary>The values it is made of.</summary>
    public RealGraph Graph => Reader.Graph;

    /// <summary>The counter of refractory steps, where there is one; it is not among <see cref="Next"/>.</summary>
    public CountdownIdiom? Countdown { get; init; }

    /// <summary>The states that are kept because drives of other cells read them, whether this step does or not.</summary>
    public ImmutableArray<string> Payloads { get; init; } = [];

    /// <summary>Whether the host writes the states.</summary>
    public bool IsFed { get; init; }

    /// <summary>The states among <see cref="Next"/> that hold another one as it was, with that one: they have its format.</summary>
    public ImmutableDictionary<string, string> Copies { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The states among <see cref="Next"/> that are traces of synapses, with what they lose of themselves in a step.</summary>
    public ImmutableDictionary<string, double> Traces { get; init; } = ImmutableDictionary<string, double>.Empty;
}
