namespace NeuroLang.Compiler.Diagnostics;

/// <summary><c>NL53xx</c>: what the fixed-point core cannot execute or represent. It is never rounded away in silence.</summary>
public static class FpgaDiagnostics
{
    /// <summary>Constructs without a counterpart in the instruction set.</summary>
    public static readonly DiagnosticDescriptor Unsupported = New("NL5301", "Not executed by the core", "The core does not execute {0}");

    /// <summary>Programs that exceed what the instruction set can address.</summary>
    public static readonly DiagnosticDescriptor TooLarge = New("NL5302", "Too large for the core", "{0}");

    /// <summary>Numbers that 16 bits cannot hold with the precision that the dynamics need.</summary>
    public static readonly DiagnosticDescriptor Precision = New("NL5303", "Not representable in 16 bits", "{0} of '{1}' cannot be represented: {2}; {3}");

    /// <summary>Fixed point that gives another result than float64.</summary>
    public static readonly DiagnosticDescriptor Tolerance = New("NL5304", "Fixed point deviates", "In fixed point the rate of '{0}' deviates by {1} % and its coefficient of variation by {2} %; {3} % are allowed");

    /// <summary>Formats of the program that are too narrow for what their variables were in the run.</summary>
    public static readonly DiagnosticDescriptor Narrow = New("NL5305", "A format does not hold its variable", "'{0}' of '{1}' went {2} from its zero at {3}, but {4} holds numbers up to {5}; {6} bits before the point hold it");

    private static DiagnosticDescriptor New(string code, string title, string format) => new(code, Severity.Error, title, format);
}
