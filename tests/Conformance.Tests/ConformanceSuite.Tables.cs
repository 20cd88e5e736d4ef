using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>Cells, pairs and weights from files.</summary>
public abstract partial class ConformanceSuite
{
    private const string Neurons = """
        # Three cells
        name , tau, x, y
        "AVAL", 10, 0, 1
        AVAR,   2.5e1, 100, 2
        "Sm""ith, J.", 30, 300, 3
        """;

    private const string Cell = """
        cell C {
            param tau = 1 ms
            param k = 0
            param I_max = 1 nA
            state v = 0
            state I = 0 nA
            v' = -v * k * I_max / tau / 1 nA
            I' = -I / tau
            spike when v > 1e9
        }
        """;

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void CellsComeFromATable(Precision precision)
    {
        const string Program = Cell + """
            circuit Net {
                population p : C from table("neurons.csv", key = "name") { tau = column("tau")  k = 2 * column("tau") + x / 1 um  I_max = column("y") }
                connect p["AVAR"] -> p.v weight 1 + pre.tau / 1 ms by all_to_all where post.x > 50 um
            }
            experiment E for Net { step 1 ms  run 1 ms }
            """;
        using var simulation = Build(Program, precision, ("neurons.csv", Neurons));
        Assert.Equal([10, 25, 30], Read(simulation, 0, "tau"));
        Assert.Equal([20, 150, 360], Read(simulation, 0, "k"));

        // The column is in nA, as the parameter is declared; a stored current is in pA.
        Assert.Equal([1000, 2000, 3000], Read(simulation, 0, "I_max"));
        var synapses = simulation.Synapses(0);
        Assert.Equal([1, 1], synapses.PreCells);
        Assert.Equal([1, 2], synapses.PostCells);
        Assert.Equal([26, 26], synapses.Weights[0]);
    }

    [Fact]
    public void PairsComeFromATableByPosition()
    {
        // Rows in any order, a pair twice, a filter, delays of their own.
        const string Edges = "w;to;from;d\n4;1;2;3\n1;0;0;1\n2;2;1;0\n8;1;2;2\n3;0;1;1\n";
        const string Program = Cell + """
            circuit Net {
                population p : C[3]
                connect p -> p.v weight column("w") * 2 delay column("d") by table("edges.csv", pre = "from", post = "to") where column("w") > 1
            }
            experiment E for Net { step 1 ms  run 1 ms }
            """;
        using var simulation = Build(Program, null, ("edges.csv", Edges));
        var synapses = simulation.Synapses(0);
        Assert.Equal([1, 1, 2, 2], synapses.Pre);
        Assert.Equal([2, 0, 1, 1], synapses.Post);
        Assert.Equal([0, 1, 2, 3], synapses.DelaySteps);
        Assert.Equal([4, 6, 16, 8], synapses.Weights[0]);
    }

    [Fact]
    public void PairsComeFromATableByLabel()
    {
        // Cells outside of the views belong to other connections; nA of the table are nA of the target.
        const string Edges = "pre,post,current\nAVAR,AVAL,0.5\n\"Sm\"\"ith, J.\",AVAL,1\nAVAL,AVAR,2\nAVAR,AVAL,0.25\n";
        const string Program = Cell + """
            circuit Net {
                population p : C from table("neurons.csv", key = "name")
                group others = p["Sm\"ith, J."], p["AVAR"]
                connect others -> p[0..1].I weight column("current") by table("edges.csv") no multapses
                connect others -> p[0..1].I weight column("current") by table("edges.csv")
            }
            experiment E for Net { step 1 ms  run 1 ms }
            """;
        using var simulation = Build(Program.Replace("Sm\\\"ith, J.", "AVAL", StringComparison.Ordinal), Precision.Float64, ("neurons.csv", Neurons), ("edges.csv", Edges));
        Assert.Equal([0, 1], simulation.Synapses(0).Pre);
        Assert.Equal([1, 0], simulation.Synapses(0).Post);
        Assert.Equal([2000, 500], simulation.Synapses(0).Weights[0]);
        Assert.Equal([2000, 500, 250], simulation.Synapses(1).Weights[0]);
    }

    [Fact]
    public void MatricesAreByPositionOrByLabel()
    {
        const string Program = Cell + """
            circuit Net {
                population p : C from table("neurons.csv", key = "name")
                population q : C[2]
                connect q -> p.I by matrix("plain.csv")
                connect p -> p.v weight 10 * column("value") delay 1 ms by matrix("named.csv") no autapses
            }
            experiment E for Net { step 1 ms  run 1 ms }
            """;
        using var simulation = Build(
            Program,
            Precision.Float64,
            ("neurons.csv", Neurons),
            ("plain.csv", "0\t1.5\t0\n-2\t0\t0.25\n"),
            ("named.csv", ",AVAR,AVAL\nAVAL,1,7\nAVAR,0,2\n"));
        Assert.Equal([(0, 1), (1, 0), (1, 2)], simulation.Synapses(0).Pre.Zip(simulation.Synapses(0).Post));
        Assert.Equal([1500, -2000, 250], simulation.Synapses(0).Weights[0]);
        Assert.Equal([(0, 1), (1, 0)], simulation.Synapses(1).Pre.Zip(simulation.Synapses(1).Post));
        Assert.Equal([10, 20], simulation.Synapses(1).Weights[0]);
    }

    [Fact]
    public void LargeTablesComeFromOutside()
    {
        // More numbers than are written out as literals.
        var edges = "pre,post,w\n" + string.Concat(Enumerable.Range(0, 3000).Select(n => FormattableString.Invariant($"{n % 7},{n % 11},{n}\n")));
        const string Program = Cell + """
            circuit Net {
                population p : C[7]
                population q : C[11]
                connect p -> q.v weight column("w") by table("edges.csv")
            }
            experiment E for Net { step 1 ms  run 1 ms }
            """;
        using var simulation = Build(Program, Precision.Float64, ("edges.csv", edges));
        var synapses = simulation.Synapses(0);
        Assert.Equal(3000, synapses.Count);
        for (var n = 0; n < synapses.Count; n++)
        {
            Assert.Equal((synapses.Pre[n], synapses.Post[n]), ((int)synapses.Weights[0][n] % 7, (int)synapses.Weights[0][n] % 11));
        }
    }
}
