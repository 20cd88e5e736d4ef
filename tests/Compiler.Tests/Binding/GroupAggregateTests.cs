using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Tests.Binding;

/// <summary>Aggregates over the cells of a view: as the source of a connection and as a modulator.</summary>
public sealed class GroupAggregateTests : BindingTestBase
{
    private const string Cells = """
        cell A { input I : nA  state v = 0 mV  state m[3] = 0  param gain = 2  v' = (I * 1 Gohm - v) / 10 ms  m[k]' = -m[k] / 10 ms  spike when v > gain * 1 mV }
        cell B { state v = 1 mV  param gain = 3  v' = -gain * v / 20 ms  spike when v > 9 mV }
        synapse S { modulator d : mV  state w = 1 nA  w' = d / 1 mV * 1 nA / 1 s  on pre { send w } }
        """;

    [Fact]
    public void AConnectionMayStartAtAnAggregate()
    {
        var connection = Connection("connect all.mean(v * gain * k) -> a.I weight post.gain * 0.5 nA / 1 mV delay 2 ms");
        Assert.Equal(["a", "b"], connection.Pre?.Elements.Select(e => e.Source.Name));
        Assert.Equal("all_to_all", connection.Rule?.Name);
        Assert.NotNull(connection.Axonal);
        Assert.Equal("nS", UnitFormatter.Format(connection.Weight?.Type.Dimension ?? Dimension.None));
        var aggregate = connection.Aggregate;
        Assert.Equal((AggregateScope.Group, "mean", "mV"), (aggregate?.Scope, aggregate?.Function, UnitFormatter.Format(aggregate?.Type.Dimension ?? Dimension.None)));
        Assert.Same(connection.Pre, aggregate?.Group);
        var product = Assert.IsType<BoundBinary>(Assert.Single(aggregate?.Arguments ?? []));
        var variable = Assert.IsType<BoundEndpoint>(Assert.IsType<BoundBinary>(product.Left).Left);
        Assert.Equal(EndpointSide.Pre, variable.Side);
        Assert.Equal(["A", "B"], variable.Variable.Cases.Select(c => c.Cell.Name));
        Assert.Equal("k", Assert.IsType<BoundSymbolReference>(product.Right).Symbol.Name);
    }

    [Theory]
    [InlineData("connect a[0..3].argmax(v) -> a.I weight 1 nA")]
    [InlineData("connect a.norm(v) -> b.v")]
    [InlineData("connect all.sum(abs(v)) -> a.m[2] weight 1 / 1 mV by all_to_all called total")]
    [InlineData("connect a.max(v) -> b.v weight uniform(0, 1) delay dendritic 1 ms")]
    public void WeightAndRuleMayBeLeftOut(string text) => Assert.NotNull(Connection(text).Aggregate);

    [Theory]
    [InlineData("NL3002", "connect «all.mean(v)» -> a.I")]
    [InlineData("NL3002", "connect all.mean(v) -> a.I weight «1 nA»")]
    [InlineData("NL2006", "connect all.«rank»(v) -> b.v")]
    [InlineData("NL2006", "connect all.mean(«I») -> b.v")]
    [InlineData("NL2006", "connect all.mean(«typo») -> b.v")]
    [InlineData("NL4020", "connect «all.mean» -> b.v weight 1 mV")]
    [InlineData("NL4020", "connect «mean(v)» -> b.v")]
    [InlineData("NL4021", "connect all.mean(v) -> b.v by «one_to_one»")]
    [InlineData("NL4021", "connect all.mean(v) -> b.v where «i < 2»")]
    [InlineData("NL4021", "connect all.mean(v) -> b.v via «S»")]
    [InlineData("NL4021", "connect «all.mean(v)» -> b.v no autapses")]
    [InlineData("NL4006", "connect all.mean(«normal(v, 1 mV)») -> b.v")]
    [InlineData("NL2006", "connect all.mean(v) -> b.v weight pre.«gain»")]
    [InlineData("NL2017", "connect a.mean(«m[0]») -> b.v weight 1 mV")]
    [InlineData("NL4022", "connect a -> a.I via «S»")]
    [InlineData("NL3002", "connect a -> a.I via S(d = «b.gain»)")]
    [InlineData("NL2017", "connect a -> a.I via S(d = «b.v» + 1 mV)")]
    public void MistakesAreReported(string code, string text) => AssertDiagnostic(code, Program(text));

    [Theory]
    [InlineData("cell A { state v = 0  update { let twice = 2 * v  v = own.sum(«twice») } }")]
    [InlineData("cell A { state v = 0  update { let twice = 2 * v  v = own.mean(«v + twice») } }")]
    [InlineData("synapse S { state w = 1  on pre { send w }  every 1 ms { let twice = 2 * w  w = incoming.sum(«twice») } }")]
    public void AnAggregateIsOfNoMomentaryValue(string text) => AssertDiagnostic("NL2017", text);

    [Fact]
    public void AnAggregateMayStandInALoop() => BindGood("cell A { state m[3] = 0  update { for k in 0..2 { m[k] = own.sum(m[k]) + k } } }");

    [Fact]
    public void AModulatorIsANumberAVariableOrAnAggregate()
    {
        Assert.IsType<BoundNumber>(Modulator("2 mV"));
        var variable = Assert.IsType<BoundViewVariable>(Modulator("b[3].v"));
        Assert.Equal(("b", "v"), (Assert.Single(variable.View.Elements).Source.Name, variable.Variable.Name));
        var aggregate = Assert.IsType<BoundAggregate>(Modulator("all.max(v)"));
        Assert.Equal((AggregateScope.Group, 2), (aggregate.Scope, aggregate.Group?.Elements.Length));
        Assert.Equal(EndpointSide.Post, Assert.IsType<BoundEndpoint>(Modulator("post.v")).Side);
    }

    private static BoundExpression Modulator(string text) => Assert.Single(Connection($"connect a -> a.I via S(d = {text})").Arguments).Value;

    private static ConnectionSymbol Connection(string text)
    {
        var program = BindGood(Program(text));
        Assert.Null(BoundGraph.FindUnresolved(program));
        return Assert.Single(program.Circuits[0].Connections);
    }

    private static string Program(string text) => $$"""
        {{Cells}}
        circuit N { let k = 2  population a : A[10]  population b : B[10]  group all = a, b
            {{text}}
        }
        """;
}
