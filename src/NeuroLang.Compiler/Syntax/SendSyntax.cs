using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>send expr</c>, in a synapse's handler.</summary>
public sealed record SendSyntax(TextSpan Span, ExpressionSyntax Value) : StatementSyntax(Span);
