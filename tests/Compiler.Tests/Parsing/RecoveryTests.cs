using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Tests.Parsing;

public sealed class RecoveryTests
{
    [Fact]
    public void ReadsOnAtTheNextMember()
    {
        var tree = Tree.Parse("""
            cell C {
                param a =
                param b = 3 ms
                param c = (1 + 2
                state v = 0 mV
                v' = -v //* tau
                foo bar baz
                spike when v >> 3 { v = 3 }
                state w = 1
            }
            circuit D {
                population p : C[3
                group g = p
                conect p -> g
                connect p -> g.v weight 3
            }
            """);
        var cell = Tree.First<CellSyntax>(tree);
        Assert.Equal(["a", "b", "c"], cell.Members.OfType<ParamSyntax>().Select(p => p.Name.Text));
        Assert.IsType<ErrorExpressionSyntax>(cell.Members.OfType<ParamSyntax>().First().Value);
        Assert.Equal("3[ms]", Tree.Show(cell.Members.OfType<ParamSyntax>().ElementAt(1).Value!));
        Assert.Equal(["v", "w"], cell.Members.OfType<StateSyntax>().Select(s => s.Name.Text));
        Assert.Single(cell.Members.OfType<EquationSyntax>());
        var circuit = Tree.First<CircuitSyntax>(tree);
        Assert.Equal("p", Assert.Single(circuit.Members.OfType<PopulationSyntax>()).Name.Text);
        Assert.Single(circuit.Members.OfType<GroupSyntax>());
        Assert.Single(circuit.Members.OfType<ConnectSyntax>());
        Assert.Equal([3, 5, 7, 8, 13, 14], tree.Diagnostics.Select(d => d.Location!.Start.Line));
    }

    [Fact]
    public void ABrokenStatementLeavesItsNeighbours()
    {
        var block = Tree.First<BlockSyntax>(Tree.Parse("cell C { update { a = 1  b = * 2  c = 3 } }"));
        Assert.Equal(["a", "b", "c"], block.Statements.OfType<AssignmentSyntax>().Select(a => Tree.Show(a.Target)));
        Assert.Equal(["1", "?", "3"], block.Statements.OfType<AssignmentSyntax>().Select(a => Tree.Show(a.Value)));
    }

    [Fact]
    public void ABrokenOverrideLeavesItsNeighbours()
    {
        var population = Tree.First<PopulationSyntax>(Tree.Parse("circuit C { population p : D[3] { a = 1  b ! 2  c = 3 } group g = p }"));
        Assert.Contains("a", population.Overrides.Select(o => o.Name.Text));
        Assert.Contains("c", population.Overrides.Select(o => o.Name.Text));
    }

    [Fact]
    public void ADeclarationWithoutANameKeepsItsMembers()
    {
        var tree = Tree.Parse("cell { state v = 3 }\nexperiment E { run 1 s }\nconst x = 1");
        Assert.Equal("", Tree.First<CellSyntax>(tree).Name.Text);
        Assert.Single(Tree.First<CellSyntax>(tree).Members);
        Assert.Equal("", Tree.First<ExperimentSyntax>(tree).Circuit.Text);
        Assert.Single(Tree.First<ExperimentSyntax>(tree).Statements);
        Assert.Equal("x", Tree.First<ConstSyntax>(tree).Name.Text);
        Assert.Equal(["NL1001", "NL1001"], Tree.Codes(tree));
    }

    [Fact]
    public void AMissingBraceLosesNoDeclaration()
    {
        var tree = Tree.Parse("cell A {\n    update {\n        v = 3\n    param p = 1\n}\ncell B {\n    state w = 1\ncell D { }\n");
        Assert.Equal(["A", "B", "D"], tree.Root.Declarations.Select(d => d.Name.Text));
        Assert.Equal(["NL1003", "NL1003"], Tree.Codes(tree));
        Assert.Equal([2, 6], tree.Diagnostics.Select(d => d.Related[0].Location.Start.Line));
    }

    [Fact]
    public void ReportsInTheOrderOfTheText()
    {
        var positions = Tree.Parse("cell A { ; x = .5 }\n§\ncell B { state = }").Diagnostics.Select(d => d.Location!.Span.Start).ToArray();
        Assert.True(positions.Length >= 4);
        Assert.Equal(positions.Order(), positions);
    }

    [Theory]
    [InlineData("(", ")", 2000)]
    [InlineData("-", "", 3000)]
    [InlineData("not ", "", 3000)]
    [InlineData("f(", ")", 1000)]
    [InlineData("if a then b else ", "", 2000)]
    [InlineData("1 + ", "", 20000)]
    [InlineData("2 ^ ", "", 2000)]
    [InlineData("a or ", "", 20000)]
    public void NestingIsLimited(string before, string after, int count)
    {
        var text = "const c = " + string.Concat(Enumerable.Repeat(before, count)) + "1" + string.Concat(Enumerable.Repeat(after, count));
        Assert.Equal(["NL1012"], Tree.Codes(Tree.Parse(text)));
    }

    [Theory]
    [InlineData("(", ")", 60)]
    [InlineData("1 + ", "", 300)]
    public void WhatPeopleWriteIsNotTooDeep(string before, string after, int count) =>
        Tree.Correct("const c = " + string.Concat(Enumerable.Repeat(before, count)) + "1" + string.Concat(Enumerable.Repeat(after, count)));

    [Fact]
    public void DeepBlocksAreLimited()
    {
        var text = "cell C { update { " + string.Concat(Enumerable.Repeat("if a { ", 3000)) + string.Concat(Enumerable.Repeat("} ", 3000)) + "} }";
        Assert.Equal(["NL1012"], Tree.Codes(Tree.Parse(text)));
    }
}
