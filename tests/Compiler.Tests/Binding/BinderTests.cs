using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Tests.Binding;

public sealed class BinderTests : BindingTestBase
{
    /// <summary>Constructs whose execution belongs to later parts: they bind all the same.</summary>
    internal const string LaterParts = """
        cell Lif {
            tunable param tau_m = 20 ms where tau_m > 0 ms
            param w[4] = 0.5
            state v = 0 mV
            state g_i = 0 mV
            state seg[8] = 0
            input I : nA
            param R = 1 Mohm
            let drive_now = R * I
            let twice[k] = 2 * seg[k]
            let all = sum(k in 0..7 : twice[k]) + own.mean(seg[0])
            v' = (-v + g_i + drive_now + all * 1 mV) / tau_m + 1 mV * xi(a) / sqrt(tau_m) + 0.1 mV * sqrt(2 / tau_m) * xi
            g_i' = -g_i / 5 ms
            seg[k]' = -seg[k] / 10 ms
            event burst when seg[0] > w[1] { for k in 0..7 { seg[k] = 0 } }
            spike when v rises through 10 mV refractory v > 3 mV hold v { let r = v / 2  v = r  if r > 1 mV { g_i *= 2 } else { g_i -= 1 mV } }
            every 10 ms { g_i += normal(0 mV, 1 mV) }
            at 5 ms { g_i = 0 mV }
            on start { v = uniform(0 mV, 1 mV) }
            method heun
        }
        cell Pendulum {
            param w = 1 kHz
            state x = 1
            state x' = 0.1 kHz
            x'' = -w^2 * x - 0.5 kHz * x'
        }
        circuit Column(n = 100, g = 1 mV) {
            in thalamus : spikes[n]
            in context : nA[n]
            population l4 : Lif[n] { tau_m = normal(20 ms, 2 ms) min 1 ms }
            population v1 : Lif[32 x 32] at grid(spacing = 50 um) inhibitory { v = x / 1 mm * 1 mV }
            population tab : Lif from table("neurons.csv", key = "name") { v = column("v") }
            connect thalamus -> l4.g_i weight g by one_to_one
            connect context -> l4.I by one_to_one
            connect l4 -> l4.g_i weight 1 mV delay 1.5 ms by probability(10% * exp(-(distance / 200 um)^2)) no autapses no multapses called lateral
            connect l4 -> l4.seg[floor(uniform(0, 8))] weight 0.1 by list((0, 1), (1, 2))
            connect v1 -> l4.g_i weight pre.v * -1 delay axonal 1 ms dendritic 2 ms by table("edges.csv", pre = "source", post = "target") where i != j
            out rate = l4.v
            out events = spikes of l4
        }
        circuit Sheet {
            part col : Column[16](n = 80)
            connect col[k].l4 -> col[k + 1].l4.g_i weight 1 mV by probability(5%)
            group first = col[0].l4, col[1].l4[0..9]
        }
        experiment E for Column(n = 200) {
            seed 7
            step 0.1 ms
            precision float64
            record spikes of l4 over 0.1 s .. 1 s
            record burst of l4
            record spikes of tab["AVAL"]
            record drive_now of l4[i where mod(i, 2) == 0] every 1 ms
            feed context = 1 nA * sin(2 * pi * 10 Hz * t)
            play thalamus from "spikes.csv"
            clamp l4.v = 3 mV
            release l4
            silence v1["A"]
            run 1 s
            lesion lateral
            set l4.tau_m = 10 ms
            run until l4[0].v > 9 mV at most 1 s
            sweep I in 0 nA .. 1 nA by 0.1 nA { run 10 ms  tabulate rate(l4), I }
            let k = 3
            for j in 0..k { print "round", j, rate(l4[j]) }
            if k > 2 { print "yes" } else { print "no" }
            plot raster(l4, v1), trace(l4[0].v), histogram(weights of lateral), matrix(weights of lateral), network(), histogram(rate(l4), bins = 20)
            expect mean(v of l4 over 0.1 s .. 0.2 s) in -80 mV .. 80 mV
            expect at(0.5 s, v of l4[0]) < 50 mV and correlation(l4, v1, 5 ms) < 1
            expect fano(l4, 100 ms) < 2 or not (latency(l4) > 3 ms)
            expect mean(weights of lateral) > 0 mV and synapses(lateral) > 0
            save "state"
        }
        """;

    /// <summary>Spike-timing-dependent plasticity between two kinds of cells.</summary>
    internal const string Plastic = """
        cell Source { param rate = 10 Hz  spike when uniform() < rate * dt }
        cell Lif { state v = 0 mV  state g_e = 0 nS  param E = 0 mV  v' = (E - v + g_e * (E - v) / 1 nS) / 20 ms  g_e' = -g_e / 5 ms  spike when v > 5 mV { v = 0 mV } }
        synapse Stdp {
            param tau = 20 ms  param dA_pre = 0.01  param dA_post = -0.0105  param w_max = 1 nS
            state w = 0.5 nS where w >= 0 nS
            state a_pre = 0  state a_post = 0
            a_pre' = -a_pre / tau
            a_post' = -a_post / tau
            on pre { send w  a_pre += dA_pre  w = clip(w + a_post * w_max, 0 nS, w_max) }
            on post { a_post += dA_post  w = clip(w + a_pre * w_max * post.v / post.v, 0 nS, w_max) }
            every 1 s { w = w * 4 nS / incoming.sum(w)  prune when w < 0.01 nS }
        }
        circuit Net {
            population s : Source[100] { rate = uniform(5 Hz, 15 Hz) }
            population n : Lif[10]
            connect s -> n.g_e via Stdp(w = uniform(0 nS, 1 nS)) delay 1 ms by all_to_all called plastic
        }
        experiment E for Net { record spikes of n  record v of n[0] every 1 ms  run 1 s  freeze plastic  run 1 s  unfreeze plastic  freeze plastic.a_pre  plot matrix(weights of plastic), histogram(a_pre of plastic) }
        """;

    [Fact]
    public void EveryConstructOfTheLanguageBinds()
    {
        Assert.Empty(Bind(LaterParts).Diagnostics);
        Assert.Null(BoundGraph.FindUnresolved(Bind(LaterParts)));
        Assert.Empty(Bind(Plastic).Diagnostics);
        Assert.Null(BoundGraph.FindUnresolved(Bind(Plastic)));
    }

    [Fact]
    public void EquationsOfHigherOrderAreSplit()
    {
        var cell = Assert.Single(BindGood("cell P {\n state x = 1 um  param w = 2 kHz\n w * x'' = -w^3 * x - w^2 * x'\n}").Cells);
        Assert.Equal(["x", "x'"], cell.States.Select(s => s.Name));
        Assert.True(cell.States[1].IsHidden);
        Assert.Equal("um/ms", UnitFormatter.Format(cell.States[1].Type.Dimension));
        Assert.Equal(["x", "x'"], cell.Equations.Select(e => e.State.Name));
        Assert.Same(cell.States[1], Assert.IsType<BoundSymbolReference>(cell.Equations[0].Value).Symbol);
        var second = Assert.IsType<BoundBinary>(cell.Equations[1].Value);
        Assert.Equal(BoundBinaryOperator.Div, second.Operator);
        Assert.Equal("um/ms^2", UnitFormatter.Format(second.Type.Dimension));
    }

    [Fact]
    public void NumbersAreExactInInternalUnits()
    {
        var cell = Assert.Single(BindGood("cell C { param a = 0.3 nA  param b = 2%  param c = 1_000 Hz  param d = -49 mV }").Cells);
        Assert.Equal(["300", "1/50", "1", "-49"], cell.Parameters.Select(p => Assert.IsType<BoundNumber>(p.Default).Value.ToString()));
        Assert.Equal(["nA", null, "Hz", "mV"], cell.Parameters.Select(p => p.DisplayUnit?.Symbol));
    }

    [Fact]
    public void OrderOfDeclarationsDoesNotMatter()
    {
        var program = BindGood("""
            experiment E for C { record spikes of p  run T }
            circuit C { group g = p  connect g -> p.v weight W  population p : Cell[N] }
            cell Cell { v' = f(v)  state v = W * 2  spike when v > b  let b = 2 * a  param a = W }
            const T = N * 1 ms
            fn f(u : mV) : mV/ms = g(u) / 3 ms
            fn g(u : mV) : mV = -u
            const N = 10  const W = 1 mV
            """);
        Assert.Equal(TypeKind.Int, program.Circuits[0].Populations[0].Dimensions[0].Type.Kind);
        Assert.IsType<BoundFunctionCall>(program.Cells[0].Equations[0].Value);
    }

    [Fact]
    public void GroupsAreFlattenedAndSlicesOfGroupsKept()
    {
        var circuit = BindGood("""
            cell C { state v = 0 mV  spike when v > 1 mV }
            circuit N {
                population a : C[10]  population b : C[10]
                group g = a, b[0..4]
                connect g -> g[i where i > 3].v weight 1 mV
            }
            """).Circuits[0];
        var connection = circuit.Connections[0];
        Assert.Equal(["a", "b"], connection.Pre?.Elements.Select(e => e.Source.Name));
        Assert.IsType<RangeSelector>(connection.Pre?.Elements[1].Selector);
        var slice = Assert.Single(connection.Post?.Elements ?? []);
        Assert.IsType<GroupSymbol>(slice.Source);
        Assert.IsType<FilterSelector>(slice.Selector);
    }

    [Fact]
    public void PartsHaveAPathAndFreeIndices()
    {
        var sheet = BindGood(LaterParts).Circuits.Single(c => c.Name == "Sheet");
        var connection = sheet.Connections[0];
        Assert.Equal("k", Assert.Single(connection.PartIndices).Name);
        var step = Assert.Single(connection.Pre?.Elements[0].Path ?? []);
        Assert.Equal("col", step.Part.Name);
        Assert.Same(connection.PartIndices[0], Assert.IsType<BoundSymbolReference>(step.Index).Symbol);
        Assert.Equal("l4", connection.Pre?.Elements[0].Source.Name);
    }

    [Fact]
    public void SynapseIsBoundForTheCellsOfEachConnection()
    {
        var program = BindGood("""
            cell A { state x = 0 mV  spike when x > 1 mV }
            cell B { state x = 0 nS  spike when x > 1 nS }
            synapse S { param w = 2  on pre { send w * pre.x } }
            circuit N {
                population a : A[10]  population b : B[10]
                connect a -> a.x via S weight 3
                connect b -> b.x via S
            }
            """);
        var sends = program.Circuits[0].Connections.Select(c => Assert.IsType<BoundSend>(c.Synapse?.Handlers[0].Body[0]).Value.Type.Dimension);
        Assert.Equal(["mV", "nS"], sends.Select(d => UnitFormatter.Format(d)));
        Assert.Equal("w", Assert.Single(program.Circuits[0].Connections[0].Arguments).Target.Name);
        Assert.NotSame(program.Synapses[0], program.Circuits[0].Connections[0].Synapse);
    }

    [Fact]
    public void SynapseErrorOfAConnectionNamesTheConnection()
    {
        var diagnostic = AssertDiagnostic("NL3002", """
            cell A { state x = 0 mV  spike when x > 1 mV }
            synapse S { param w = 2 nS  on pre { send «w» } }
            circuit N { population a : A[10]  connect a -> a.x via S }
            """);
        Assert.Equal(new Text.LinePosition(3, 35), Assert.Single(diagnostic.Related).Location.Start);
    }

    [Fact]
    public void OverridesSeeTheCellsParametersBehindTheCircuits()
    {
        var circuit = BindGood("""
            cell A { param r = uniform(0, 1)  param n = 1  param c = 0 mV  state x = c * n * r  spike when x > 1 mV }
            circuit N(n = 3) { population a : A[n] { c = r * n * 1 mV } }
            """).Circuits[0];
        var value = Assert.IsType<BoundBinary>(circuit.Populations[0].Overrides[0].Value);
        var product = Assert.IsType<BoundBinary>(value.Left);
        Assert.Equal("A", circuit.Populations[0].Cell?.Name);
        Assert.Contains(((BoundSymbolReference)product.Left).Symbol, circuit.Populations[0].Cell?.Parameters ?? []);
        Assert.Same(circuit.Parameters[0], ((BoundSymbolReference)product.Right).Symbol);
    }

    [Fact]
    public void ImportsAreReadOnceAndDiamondsAreNoClash()
    {
        var program = BindGood(
            "import \"a.nl\" import \"b.nl\" import \"base.nl\" import std.cells\nconst c = A + B + Base\ncircuit N { population p : HodgkinHuxley[1] }",
            ("a.nl", "import \"base.nl\"\nconst A = Base"),
            ("b.nl", "import \"base.nl\"\nconst B = Base"),
            ("base.nl", "const Base = 1"));
        Assert.Equal("HodgkinHuxley", Assert.Single(program.Cells).Name);
    }

    [Fact]
    public void ImportedNamesAreVisibleInTheImporterAlone() => AssertDiagnostic(
        "NL2001",
        "import \"a.nl\"\nconst c = A + «Base»",
        ("a.nl", "import \"base.nl\"\nconst A = Base"),
        ("base.nl", "const Base = 1"));

    [Fact]
    public void LongImportCycleIsReportedOnce()
    {
        var program = Bind("import \"a.nl\"", ("a.nl", "import \"b.nl\""), ("b.nl", "import \"a.nl\""));
        Assert.Equal("NL2009", Assert.Single(program.Diagnostics).Code);
    }

    [Fact]
    public void OneMistakeGivesOneDiagnostic() => AssertDiagnostic("NL2001", """
        cell C { param a = «typo»  param b = a + 1 mV  state v = b  v' = (a - v) / b  let c = v * b  spike when c > a { v = c } }
        circuit N { population p : C[10] { v = 3 mV }  connect p -> p.v weight 1 mV }
        experiment E for N { record v of p  run 1 s  expect mean(v of p) > 3 mV }
        """);

    [Fact]
    public void NamesInSkippedTextAreNotReportedAgain()
    {
        var program = Bind("cell C {\n param tau = = 20 ms\n state v = 0 mV\n v' = -v / tau\n}");
        Assert.StartsWith("NL1", Assert.Single(program.Diagnostics).Code, StringComparison.Ordinal);
    }

    /// <summary>As deep as the parser allows, on the smallest stack of a thread that systems give by default.</summary>
    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("exp(", "1", ")")]
    [InlineData("-", "a", "")]
    [InlineData("a + ", "a", "")]
    [InlineData("1 ^ ", "1", "")]
    [InlineData("if true then a else ", "a", "")]
    [InlineData("sum(k in 0..1 : ", "a", ")")]
    public void DeepExpressionsDoNotOverflowTheStack(string open, string inner, string close)
    {
        var outcome = "";
        var thread = new Thread(
            () =>
            {
                foreach (var depth in new[] { 50, 100, 190, 390, 5000 })
                {
                    var text = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
                    outcome += Bind($"cell C {{ param a = 1  state v = {text} }}").HasErrors ? "-" : "+";
                }
            },
            1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.StartsWith("+", outcome, StringComparison.Ordinal);
        Assert.Equal(5, outcome.Length);
    }

    [Fact]
    public void DiagnosticsAreInSourceOrder()
    {
        var program = Bind("cell C {\n let b = x1\n state v = y1\n param p = z1\n}");
        Assert.Equal(["x1", "y1", "z1"], program.Diagnostics.Select(d => d.Message.Split('\'')[1]));
    }
}
