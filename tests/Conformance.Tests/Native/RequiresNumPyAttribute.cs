using System.Diagnostics;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The tests of the class need libLLVM, a linker, and Python with NumPy.</summary>
public sealed class RequiresNumPyAttribute : RequirementAttribute
{
    /// <summary>Python: the system's own, which has the system's NumPy, before others.</summary>
    public static string Python => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    /// <inheritdoc/>
    public override string? Absence
    {
        get
        {
            if (new RequiresToolsAttribute("gcc", "python3").Absence is { } absence)
            {
                return absence;
            }

            using var process = Process.Start(new ProcessStartInfo(Python, ["-c", "import numpy"]) { RedirectStandardError = true });
            process?.WaitForExit();
            return process?.ExitCode == 0 ? null : "There is no NumPy here (Debian: apt-get install python3-numpy).";
        }
    }
}
