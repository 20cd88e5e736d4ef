using System.Globalization;

namespace NeuroLang.Benchmarks.Race;

/// <summary>A C++ program that was written for the one network.</summary>
/// <param name="row">The network.</param>
/// <param name="root">The root of the repository.</param>
/// <param name="folder">Where the executable goes.</param>
internal sealed class HandContender(RaceRow row, string root, string folder) : Contender("hand")
{
    private readonly string _executable = Path.Combine(folder, row.Key);

    /// <inheritdoc/>
    public override void Prepare() => ProcessRun.Output(
        "g++", Path.Combine(root, "tests", "Benchmarks", "Hand"), ["-std=c++20", "-O3", "-march=native", .. row.Hand.Split(' '), "-o", _executable]);

    /// <inheritdoc/>
    public override RaceTime Measure(uint seed) => RaceTime.Parse(ProcessRun.Output(
        _executable, folder, row.Seconds.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture)));
}
