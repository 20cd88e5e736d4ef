namespace NeuroLang.Benchmarks.Race;

/// <summary>One network of the race.</summary>
/// <param name="Key">Its name on the command line.</param>
/// <param name="Title">Its name in tables.</param>
/// <param name="Program">The program, from the root of the repository.</param>
/// <param name="Experiment">The experiment whose circuit is run.</param>
/// <param name="Hand">The C++ program, from <c>tests/Benchmarks/Hand</c>, with its definitions.</param>
/// <param name="Brian">The network in <c>tests/Benchmarks/Brian/networks.py</c>, with its arguments, or null.</param>
/// <param name="Seconds">Biological time of a measurement.</param>
/// <param name="Limit">The goal, in times of the program written by hand.</param>
/// <param name="StateCells">Where only states are updated, the number of cells: times are then for each cell and step. Otherwise 0.</param>
internal sealed record RaceRow(string Key, string Title, string Program, string Experiment, string Hand, string? Brian, double Seconds, double Limit = 1.15, int StateCells = 0)
{
    /// <summary>True for the network that takes minutes to build.</summary>
    public bool IsLarge { get; init; }

    /// <summary>True where two threads have to pay.</summary>
    public bool IsThreaded { get; init; }

    /// <summary>The steps of 0.1 ms that a measurement has.</summary>
    public long Steps => (long)Math.Round(Seconds * 10_000);
}
