using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>in name : spikes[n]</c> or <c>in name : nA[n]</c>. <c>spikes</c> is the <see cref="TypeSyntax.Name"/> of a spike port.</summary>
public sealed record InPortSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, TypeSyntax Type) : CircuitMemberSyntax(Span, Documentation);
