using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>let x = expr</c> in an experiment.</summary>
public sealed record ExperimentLetSyntax(TextSpan Span, IdentifierSyntax Name, TypeSyntax? Type, ExpressionSyntax Value) : ExperimentStatementSyntax(Span);
