namespace NeuroLang.Compiler.Diagnostics;

/// <summary><c>NL52xx</c>: what the fixed-point core cannot execute or represent. It is never rounded away in silence.</summary>
public static class FpgaDiagnostics
{
    /// <summary>Constructs without a counterpart in the instruction set.</summary>
    public static readonly DiagnosticDescriptor Unsupported = New("NL5201", "Not executed by the core", "The core does not execute {0}");

    private static DiagnosticDescriptor New(string code, string title, string format) => new(code, Severity.Error, title, format);
}
