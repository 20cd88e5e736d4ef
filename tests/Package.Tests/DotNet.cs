using System.Diagnostics;

namespace NeuroLang.Package.Tests;

/// <summary>Runs programs as a user would, and says what they printed.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The command <c>dotnet</c>, which leaves no server behind.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="packages">Where restored packages are, where not in the usual place.</param>
    /// <param name="arguments">Its arguments.</param>
    public static CommandResult Run(string folder, string? packages, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);

        // The build that runs the tests says where its own parts are; another build has to find its own.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        return Run(start, folder);
    }

    /// <summary>A program that was published.</summary>
    public static CommandResult Start(string program) => Run(new ProcessStartInfo(program), Path.GetDirectoryName(program) ?? "");

    private static CommandResult Run(ProcessStartInfo start, string folder)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;

        // .NET 8 need not be installed for its programs to run.
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        using var process = Process.Start(start) ?? throw new InvalidOperationException(start.FileName + " did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(start.FileName + " " + string.Join(' ', start.ArgumentList) + " did not end.");
        }

        return new CommandResult(process.ExitCode, output.Result, output.Result + error.Result);
    }
}
