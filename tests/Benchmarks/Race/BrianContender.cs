using System.Globalization;

namespace NeuroLang.Benchmarks.Race;

/// <summary>Brian2 in its fastest mode: C++ standalone, float32, <c>-O3 -march=native -ffast-math</c>, one thread.</summary>
/// <param name="row">The network.</param>
/// <param name="root">The root of the repository.</param>
/// <param name="folder">Where its C++ goes.</param>
internal sealed class BrianContender(RaceRow row, string root, string folder) : Contender("Brian2")
{
    // Debian's package belongs to Debian's interpreter, whatever other python3 comes first in the path.
    private const string Python = "/usr/bin/python3";

    /// <summary>Whether Brian2 is there.</summary>
    public static bool IsInstalled
    {
        get
        {
            try
            {
                ProcessRun.Output(Python, Path.GetTempPath(), "-W", "ignore", "-c", "import brian2");
                return true;
            }
            catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }
    }

    private string Folder => Path.Combine(folder, "brian-" + row.Key);

    /// <inheritdoc/>
    public override void Prepare() => Script("build");

    /// <inheritdoc/>
    public override RaceTime Measure(uint seed) => RaceTime.Parse(Script("run"));

    private string Script(string action) => ProcessRun.Output(
        Python, folder, ["-W", "ignore", Path.Combine(root, "tests", "Benchmarks", "Brian", "networks.py"), action, Folder, row.Seconds.ToString(CultureInfo.InvariantCulture), .. (row.Brian ?? "").Split(' ')]);
}
