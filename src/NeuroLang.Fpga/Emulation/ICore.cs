using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Emulation;

/// <summary>A core with a program in it, emulated or at the end of a line, that goes step by step.</summary>
public interface ICore : IDisposable
{
    /// <summary>The program as it is laid out.</summary>
    CoreImage Image { get; }

    /// <summary>Number of steps done, k.</summary>
    long Steps { get; }

    /// <summary>Cycles so far.</summary>
    long Cycles { get; }

    /// <summary>Sticky flags.</summary>
    StepFlags Flags { get; }

    /// <summary>Does one step.</summary>
    /// <param name="ports">Channels that spike, for each port in the order of the populations; null for none.</param>
    void Step(IReadOnlyList<IReadOnlyList<int>>? ports = null);

    /// <summary>Cells of a population that spiked in the last step, ascending; of populations that are not reported only the emulator knows.</summary>
    IReadOnlyList<int> Spikes(int population);

    /// <summary>A state variable of all cells of a population.</summary>
    ReadOnlySpan<short> State(int population, int variable);

    /// <summary>Writes a state variable of all cells of a population, between two steps.</summary>
    void Write(int population, int variable, ReadOnlySpan<short> values);

    /// <summary>A variable of all synapses of a projection that has a program, in the order of the container.</summary>
    ReadOnlySpan<short> Synapses(int projection, int variable);
}
