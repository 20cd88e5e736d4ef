using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Generators;

/// <summary><c>NL70xx</c>: what the generator has to say besides the compiler.</summary>
internal static class GeneratorDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidOption = Error("NL7001", "Invalid build property", "The build property {0} is '{1}'; it may be {2}");
    public static readonly DiagnosticDescriptor OldLanguage = Error("NL7002", "Version of C# too old", "Generated classes need C# 12 or later, and this project is compiled as C# {0}");
    public static readonly DiagnosticDescriptor NoClass = new("NL7003", Severity.Info, "Circuit without a class", "There is no class for the circuit {0}: {1}");
    public static readonly DiagnosticDescriptor DuplicateClass = Error("NL7004", "Two circuits for one class", "The circuits here and in {0} would both become the class {1}");
    public static readonly DiagnosticDescriptor InternalFault = Error("NL9001", "fault of the compiler", "{0} at {1}");

    /// <summary>The whole table.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [InvalidOption, OldLanguage, NoClass, DuplicateClass, InternalFault];

    private static DiagnosticDescriptor Error(string code, string title, string format) => new(code, Severity.Error, title, format);
}
