using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>fn name(x : mV) : real = expr</c>, at the top level or in a cell or synapse.</summary>
public sealed record FunctionSyntax(TextSpan Span, IdentifierSyntax Name, string? Documentation, ImmutableArray<FunctionParameterSyntax> Parameters, TypeSyntax ReturnType, ExpressionSyntax Body)
    : DeclarationSyntax(Span, Name, Documentation);
