namespace NeuroLang.Cli.Tests;

/// <summary>Runs command lines in memory and keeps what they write.</summary>
internal static class CliRunner
{
    public static CliResult Run(params string[] args) => Run(terminal: false, args);

    public static CliResult Run(bool terminal, string[] args, CancellationToken interrupt = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = NlcApplication.Run(args, new CliConsole(output, error, terminal, terminal, 100), interrupt);
        return new CliResult(exitCode, output.ToString(), error.ToString());
    }
}
