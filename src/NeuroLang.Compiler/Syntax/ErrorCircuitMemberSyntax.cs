using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>Text that the parser skipped inside a circuit (already reported).</summary>
public sealed record ErrorCircuitMemberSyntax(TextSpan Span) : CircuitMemberSyntax(Span, (string?)null);
