namespace NeuroLang.Package.Tests;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="All">The same with its error messages.</param>
internal sealed record CommandResult(int ExitCode, string Output, string All)
{
    /// <summary>What was printed, line by line.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Requires that the command succeeded.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, All);
        return this;
    }
}
