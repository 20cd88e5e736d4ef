using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Something of a program that the core cannot execute or represent: the pass that meets it stops, and its caller reports it.</summary>
/// <param name="descriptor">The diagnostic.</param>
/// <param name="arguments">Its arguments.</param>
internal sealed class UnrepresentableException(DiagnosticDescriptor descriptor, params object[] arguments) : Exception(descriptor.Title)
{
    /// <summary>The diagnostic.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Its arguments.</summary>
    public object[] Arguments { get; } = arguments;

    /// <summary>The same with what lies behind it and what would help: in place of the help that the message has, or behind the message.</summary>
    public UnrepresentableException Because(string reason) => new(
        Descriptor,
        Descriptor == FpgaDiagnostics.Precision ? [.. Arguments.Take(Arguments.Length - 1), reason]
        : Descriptor == FpgaDiagnostics.TooLarge ? [Arguments[0] + "; " + reason]
        : Arguments)
    {
        Place = Place,
    };

    /// <summary>Where it is written, if that is known more closely than by the experiment.</summary>
    public Location? Place { get; init; }
}
