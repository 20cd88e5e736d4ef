using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>target(arguments)</c>: a function, a distribution, a connection rule, a measure, a plot.</summary>
public sealed record CallSyntax(TextSpan Span, ExpressionSyntax Target, ImmutableArray<ArgumentSyntax> Arguments) : ExpressionSyntax(Span);
