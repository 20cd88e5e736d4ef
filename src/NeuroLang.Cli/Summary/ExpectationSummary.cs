namespace NeuroLang.Cli.Summary;

/// <summary>An expectation as written, what was measured, and whether it held.</summary>
internal sealed record ExpectationSummary(string Text, string Measured, bool Passed);
