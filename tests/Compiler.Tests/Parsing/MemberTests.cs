using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Tests.Parsing;

public sealed class MemberTests
{
    [Theory]
    [MemberData(nameof(Snippets.All), MemberType = typeof(Snippets))]
    public void ParsesEveryConstruct(string text) => Tree.Correct(text);

    [Fact]
    public void ReadsTheCellOfCuba()
    {
        var cell = Tree.First<CellSyntax>(Tree.Correct(Snippets.Cuba));
        Assert.Equal("Lif", cell.Name.Text);
        Assert.Equal("Current-based network of Vogels and Abbott (Brette et al. 2007, benchmark 2).", cell.Documentation);
        Assert.Equal(["tau_m", "tau_e", "tau_i", "E_L", "v_th", "v_reset"], cell.Members.OfType<ParamSyntax>().Select(p => p.Name.Text));
        Assert.Equal(["v", "g_e", "g_i"], cell.Members.OfType<EquationSyntax>().Select(e => e.Name.Text));
        var spike = Assert.Single(cell.Members.OfType<SpikeSyntax>());
        Assert.Equal("(v > v_th)", Tree.Show(spike.Condition));
        Assert.Equal("5[ms]", Tree.Show(spike.Refractory!));
        Assert.Equal(["v"], spike.Hold.Select(h => h.Text));
        var assignment = Assert.IsType<AssignmentSyntax>(Assert.Single(spike.Body!.Statements));
        Assert.Equal("v = v_reset", $"{Tree.Show(assignment.Target)} {assignment.Operator} {Tree.Show(assignment.Value)}");
    }

    [Fact]
    public void ReadsEquations()
    {
        var equations = Tree.First<CellSyntax>(Tree.Correct(Snippets.Cell)).Members.OfType<EquationSyntax>().ToArray();
        Assert.Equal([2, 1, 1], equations.Select(e => e.Order));
        Assert.Equal("tau[0]", Tree.Show(equations[1].Factor!));
        Assert.Equal("y", equations[1].Name.Text);
        Assert.Equal("k", equations[2].Index!.Text);
        Assert.Null(equations[2].Factor);
    }

    [Theory]
    [InlineData("2 * tau * x' = 1", "(2 * tau)")]
    [InlineData("a / b * x' = 1", "(a / b)")]
    [InlineData("1 ms * x' = 1", "1[ms]")]
    [InlineData("C^2 * x' = 1", "(C ^ 2)")]
    [InlineData("a * (b + c) * x' = 1", "(a * (b + c))")]
    public void SplitsTheFactorOfAnEquation(string text, string factor)
    {
        var equation = Tree.First<EquationSyntax>(Tree.Correct($"cell C {{ {text} }}"));
        Assert.Equal("x", equation.Name.Text);
        Assert.Equal(factor, Tree.Show(equation.Factor!));
    }

    [Fact]
    public void ReadsClausesOfAConnection()
    {
        var connections = Tree.Nodes(Tree.Correct(Snippets.Circuit).Root).OfType<ConnectSyntax>().ToArray();
        Assert.Equal("Stdp", connections[0].Synapse!.Text);
        Assert.Equal("w", Assert.Single(connections[0].SynapseArguments).Name!.Text);
        Assert.Equal("Gap", connections[1].Synapse!.Text);
        Assert.Equal("c.segment[floor(uniform(0, 8))]", Tree.Show(connections[2].Post));
        Assert.Equal("1[ms]", Tree.Show(connections[2].Delay!.Axonal!));
        Assert.Equal("0.5[ms]", Tree.Show(connections[2].Delay!.Dendritic!));
        Assert.True(connections[2].NoMultapses && connections[2].Procedural && !connections[2].NoAutapses);
        Assert.Null(connections[3].Delay!.Axonal);
        Assert.Equal("(i != j)", Tree.Show(connections[3].Where!));
        Assert.Equal("loop", connections[3].ConnectionName!.Text);
        Assert.Equal("W", connections[3].SharedWeights!.Text);
        Assert.Equal("list((0, 1), (1, 2))", Tree.Show(connections[3].Rule!));
        Assert.Equal("a[0 .. 9].mean((v * 2))", Tree.Show(connections[5].Pre));
    }

    [Fact]
    public void ReadsPopulations()
    {
        var populations = Tree.Nodes(Tree.Correct(Snippets.Circuit).Root).OfType<PopulationSyntax>().ToArray();
        Assert.Equal([1, 0, 3], populations.Select(p => p.Dimensions.Length));
        Assert.Equal(["excitatory", null, "inhibitory"], populations.Select(p => p.Sign));
        Assert.Equal("-70[mV]", Tree.Show(populations[0].Overrides[0].Minimum!).Replace("(- 70[mV])", "-70[mV]", StringComparison.Ordinal));
        Assert.Equal("-50[mV]", Tree.Show(populations[0].Overrides[0].Maximum!).Replace("(- 50[mV])", "-50[mV]", StringComparison.Ordinal));
        Assert.Equal("table(\"neurons.csv\", key = \"name\")", Tree.Show(populations[1].Table!));
        Assert.Equal("random(box(1[mm], 1[mm], 50[um]))", Tree.Show(populations[2].Geometry!));
    }

    [Fact]
    public void ReadsAnExperiment()
    {
        var experiment = Tree.First<ExperimentSyntax>(Tree.Correct(Snippets.Experiment));
        Assert.Equal("Circuit", experiment.Circuit.Text);
        Assert.Equal("n", Assert.Single(experiment.Arguments).Name!.Text);
        Assert.Equal("100[ms] .. 300[ms]", Tree.Show(experiment.Statements.OfType<RecordSyntax>().First().Window!));
        Assert.Equal("(rate(a) > 3[Hz])", Tree.Show(experiment.Statements.OfType<RunSyntax>().Last().Until!));
        Assert.Equal(["release", "silence", "lesion", "freeze", "unfreeze", "save", "restore"], experiment.Statements.OfType<CommandSyntax>().Select(c => c.Verb));
        Assert.Equal(2, Assert.Single(experiment.Statements.OfType<SweepSyntax>()).Body.Length);
        Assert.Equal(5, Assert.Single(experiment.Statements.OfType<PlotSyntax>()).Plots.Length);
        var condition = Tree.Nodes(experiment).OfType<ExperimentIfSyntax>().First();
        Assert.IsType<ExperimentIfSyntax>(Assert.Single(condition.Else));
    }

    [Fact]
    public void ReadsImportsConstantsAndFunctions()
    {
        var file = Tree.Correct(Snippets.Files).Root;
        Assert.Equal("path/file.nl", file.Imports[0].Path);
        Assert.Equal("std.cells", file.Imports[1].Module);
        var functions = file.Declarations.OfType<FunctionSyntax>().ToArray();
        Assert.Equal(["real", "mV/ms", "1/ms"], functions.Select(f => f.ReturnType.Name));
        Assert.Equal(["mV", "real"], functions[0].Parameters.Select(p => p.Type.Name));
    }

    [Fact]
    public void KeepsDocumentationWithWhatFollows()
    {
        var tree = Tree.Correct("/// The file.\n\n/// One.\n// no part of it\n/// Two.\ncell C {\n    /// P.\n    param p = 1   param q = 2\n    /// V.\n    v' = 1\n}\n");
        var cell = Tree.First<CellSyntax>(tree);
        Assert.Equal("Two.", cell.Documentation);
        Assert.Equal(["P.", null, "V."], cell.Members.Select(m => m.Documentation));
    }

    [Fact]
    public void DoesNotEndAnIfAtTheElseOfADivision()
    {
        var block = Tree.First<BlockSyntax>(Tree.Correct("cell C { update { if a > b / c { x = 1 } else { x = d / e else 0 } } }"));
        var condition = Assert.IsType<IfSyntax>(Assert.Single(block.Statements));
        var assignment = Assert.IsType<AssignmentSyntax>(Assert.Single(condition.Else!.Statements));
        Assert.Equal("(d / e else 0)", Tree.Show(assignment.Value));
    }
}
