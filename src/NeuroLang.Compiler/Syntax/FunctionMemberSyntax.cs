using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A function inside a cell or synapse.</summary>
public sealed record FunctionMemberSyntax(TextSpan Span, FunctionSyntax Function) : MemberSyntax(Span, Function.Documentation);
