using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>on start { … }</c> in a cell; <c>on pre</c>, <c>on post</c>, <c>on pre.event { … }</c> in a synapse.</summary>
/// <param name="Side"><c>start</c>, <c>pre</c> or <c>post</c>.</param>
/// <param name="Event">The event's name, or null for the spike.</param>
public sealed record OnSyntax(TextSpan Span, string? Documentation, string Side, IdentifierSyntax? Event, BlockSyntax Body) : MemberSyntax(Span, Documentation);
