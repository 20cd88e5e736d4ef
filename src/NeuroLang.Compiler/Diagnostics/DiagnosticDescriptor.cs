namespace NeuroLang.Compiler.Diagnostics;

/// <summary>One row of a diagnostics table.</summary>
/// <param name="Code">The code, e.g. <c>NL3004</c>; never reused.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Title">A short name of the mistake, the title of its page under <c>docs/diagnostics</c>.</param>
/// <param name="Format">The message with places <c>{0}</c>, <c>{1}</c>… for its arguments.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string Format);
