namespace NeuroLang.Compiler.Diagnostics;

/// <summary>How bad a diagnostic is. Errors block output, warnings never do.</summary>
public enum Severity
{
    /// <summary>Something worth knowing.</summary>
    Info,

    /// <summary>Probably not what was meant; output is still made.</summary>
    Warning,

    /// <summary>The program has no meaning; nothing is made.</summary>
    Error,
}
