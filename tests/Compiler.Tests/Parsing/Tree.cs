using System.Collections;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Tests.Parsing;

/// <summary>Ways to look at trees.</summary>
internal static class Tree
{
    public static SyntaxTree Parse(string text) => Parser.Parse(new SourceText("test.nl", text));

    /// <summary>Parses what must be correct.</summary>
    public static SyntaxTree Correct(string text)
    {
        var tree = Parse(text);
        Assert.Empty(tree.Diagnostics.Select(d => d.ToString()));
        return tree;
    }

    public static ExpressionSyntax Expression(string text) => Assert.IsType<ConstSyntax>(Assert.Single(Correct("const c = " + text).Root.Declarations)).Value;

    public static string[] Codes(SyntaxTree tree) => tree.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code).ToArray();

    public static T First<T>(SyntaxTree tree)
        where T : SyntaxNode => Nodes(tree.Root).OfType<T>().First();

    public static IEnumerable<SyntaxNode> Nodes(SyntaxNode node) => Children(node).SelectMany(Nodes).Prepend(node);

    public static IEnumerable<SyntaxNode> Children(SyntaxNode node)
    {
        foreach (var property in node.GetType().GetProperties())
        {
            switch (property.GetValue(node))
            {
                case SyntaxNode child:
                    yield return child;
                    break;
                case IEnumerable list and not string:
                    foreach (var child in list.OfType<SyntaxNode>())
                    {
                        yield return child;
                    }

                    break;
            }
        }
    }

    /// <summary>An expression with every pair of parentheses that its tree has: <c>(a + (b * c))</c>.</summary>
    public static string Show(ExpressionSyntax expression) => expression switch
    {
        BinarySyntax e => $"({Show(e.Left)} {e.Operator} {Show(e.Right)})",
        UnarySyntax e => $"({e.Operator} {Show(e.Operand)})",
        GuardedDivisionSyntax e => $"({Show(e.Dividend)} / {Show(e.Divisor)} else {Show(e.Otherwise)})",
        ConditionalSyntax e => $"(if {Show(e.Condition)} then {Show(e.Then)} else {Show(e.Else)})",
        ContainmentSyntax e => $"({Show(e.Value)} in {Show(e.Range)})",
        RangeExpressionSyntax e => $"{Show(e.Lower)} .. {Show(e.Upper)}",
        WindowSyntax e => $"({Show(e.Measure)} over {Show(e.Window)})",
        MeasureOfSyntax e => $"({Show(e.Variable)} of {Show(e.Group)})",
        NumberSyntax e => e.Unit is null ? e.Text : $"{e.Text}[{e.Unit}]",
        NameSyntax e => e.Identifier.Text,
        StringSyntax e => $"\"{e.Value}\"",
        BooleanSyntax e => e.Value ? "true" : "false",
        ParenthesizedSyntax e => Show(e.Inner),
        TupleSyntax e => $"({string.Join(", ", e.Elements.Select(Show))})",
        MemberAccessSyntax e => $"{Show(e.Target)}.{e.Name.Text}",
        IndexSyntax e => $"{Show(e.Target)}[{Show(e.Index)}]",
        FilterSyntax e => $"{e.Variable.Text} where {Show(e.Condition)}",
        DerivativeSyntax e => Show(e.Target) + new string('\'', e.Order),
        CallSyntax e => $"{Show(e.Target)}({string.Join(", ", e.Arguments.Select(a => (a.Name is null ? "" : a.Name.Text + " = ") + Show(a.Value)))})",
        ComprehensionSyntax e => $"{e.Function.Text}({e.Variable.Text} in {Show(e.Range)} : {Show(e.Value)})",
        ErrorExpressionSyntax => "?",
        _ => throw new ArgumentException(expression.GetType().Name),
    };
}
