using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Tests.Parsing;

namespace NeuroLang.Compiler.Tests.Syntax;

public sealed class SpanTests
{
    [Theory]
    [MemberData(nameof(Snippets.All), MemberType = typeof(Snippets))]
    public void EveryNodeLiesWithinItsParent(string text)
    {
        foreach (var node in Tree.Nodes(Tree.Correct(text).Root))
        {
            foreach (var child in Tree.Children(node))
            {
                Assert.True(node.Span.Start <= child.Span.Start && child.Span.End <= node.Span.End, $"{child} leaves {node}");
            }
        }
    }

    [Fact]
    public void SpansCoverWhatIsWritten()
    {
        var tree = Tree.Correct(Snippets.Cuba);
        string Text(SyntaxNode node) => tree.Source.GetText(node.Span);
        Assert.Equal("v = uniform(-60 mV, -50 mV)", Text(Tree.First<OverrideSyntax>(tree)));
        Assert.Equal("g_e + g_i - (v - E_L)", Text(Tree.Nodes(tree.Root).OfType<ParenthesizedSyntax>().First().Inner));
        Assert.Equal("g_e + g_i", Text(Tree.Nodes(tree.Root).OfType<BinarySyntax>().First(b => b.Operator == "+")));
        Assert.Equal("1 s", Text(Tree.First<RunSyntax>(tree).Duration!));
        Assert.Equal("rate(exc) in 4 Hz .. 8 Hz", Text(Tree.First<ExpectSyntax>(tree).Condition));
        Assert.Equal("connect exc -> all.g_e  weight 1.62 mV  delay 0.1 ms  by probability(2%)", Text(Tree.First<ConnectSyntax>(tree)));
        Assert.Equal("exc[0..2].v", Text(Tree.Nodes(tree.Root).OfType<MemberAccessSyntax>().Last()));
        Assert.Equal("0..9", Text(Tree.First<RangeExpressionSyntax>(tree)));
    }

    [Fact]
    public void AnOperatorHasItsOwnSpan()
    {
        var binary = Assert.IsType<BinarySyntax>(Tree.Expression("a  <=  b"));
        Assert.Equal(("const c = a  ".Length, 2), (binary.OperatorSpan.Start, binary.OperatorSpan.Length));
    }
}
