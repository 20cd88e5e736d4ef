using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A statement of an experiment.</summary>
public abstract record ExperimentStatementSyntax(TextSpan Span) : SyntaxNode(Span);
