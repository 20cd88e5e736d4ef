using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Tests.Elaboration;

/// <summary>Parts: names, order, arguments, views and free indices.</summary>
public sealed class PartTests : ElaborationTestBase
{
    private const string Column = """
        circuit Column(n = 4, g = 1 mV) {
            population a : Lif[n]
            population b : Lif[2 * n]
            group top = a[0..n - 2], b[0]
            connect a -> b.v weight g by probability(50%)
            connect b -> a.v weight g by all_to_all called back
        }

        """;

    [Fact]
    public void PartsComeBeforeTheCircuitsOwnAndDepthFirst()
    {
        var program = Lower("""
            circuit Inner { population p : Lif[1]   connect p -> p.v weight 1 mV by all_to_all }
            circuit Middle {
                population q : Lif[1]
                part deep : Inner[2]
                connect q -> deep[1].p.v weight 1 mV by all_to_all called down
            }
            circuit Outer {
                population r : Lif[1]
                connect r -> r.v weight 1 mV by all_to_all
                part x : Middle[2]
                part y : Inner
                connect y.p -> x[1].deep[0].p.v weight 1 mV by all_to_all
            }
            """);
        string[] populations = ["x[0].deep[0].p", "x[0].deep[1].p", "x[0].q", "x[1].deep[0].p", "x[1].deep[1].p", "x[1].q", "y.p", "r"];
        Assert.Equal(populations, program.Module.Populations.Select(p => p.Name));
        Assert.Equal(populations, program.Circuit.Populations.Select(p => p.Name));
        string[] connections =
        [
            "x[0].deep[0].connect 0: x[0].deep[0].p -> x[0].deep[0].p 0",
            "x[0].deep[1].connect 0: x[0].deep[1].p -> x[0].deep[1].p 0",
            "x[0].down: x[0].q -> x[0].deep[1].p 0",
            "x[1].deep[0].connect 0: x[1].deep[0].p -> x[1].deep[0].p 0",
            "x[1].deep[1].connect 0: x[1].deep[1].p -> x[1].deep[1].p 0",
            "x[1].down: x[1].q -> x[1].deep[1].p 0",
            "y.connect 0: y.p -> y.p 0",
            "connect 0: r -> r 0",
            "connect 1: y.p -> x[1].deep[0].p 0",
        ];
        Assert.Equal(connections, Connections(program));
    }

    [Fact]
    public void StreamsFollowTheFullNames()
    {
        var program = Lower(Column + "circuit Sheet { part col : Column[2] }");
        Assert.Equal(IrStreams.Of("col[1].connect 0/rule"), program.Module.Connections.Single(c => c.Name == "col[1].connect 0").Rule.Stream);
        Assert.Equal(IrStreams.Of("col[1].a"), program.Module.Populations.Single(p => p.Name == "col[1].a").Salt);
        Assert.Equal(program.Module.Populations.Length, program.Module.Populations.Select(p => p.Salt).Distinct().Count());
    }

    [Fact]
    public void ArgumentsAreEvaluatedForEachCopy()
    {
        var program = Lower(Column + "circuit Sheet(m = 3) { part col : Column[m](n = m + 2 * i, g = 1 mV * (1 + i))   part one : Column(8) }");
        Assert.Equal([3, 6, 5, 10, 7, 14, 8, 16], program.Circuit.Populations.Select(p => p.Size));
        Assert.Equal([1, 1, 2, 2, 3, 3, 1, 1], program.Module.Connections.Select(c => c.Sends[0].Weight.Number));
    }

    [Fact]
    public void PopulationsOfCopiesShareAModel() =>
        Assert.Equal(["Lif"], Lower(Column + "circuit Sheet { part col : Column[5] }").Module.Models.Select(m => m.Name));

    [Fact]
    public void ViewsReachIntoParts()
    {
        var program = Lower(Column + """
            circuit Sheet(c = 1) {
                part col : Column[3](n = 4 + i)
                population sink : Lif[1]
                group all = col[c].top, col[2].b[1], sink
                connect col[c + 1].top -> sink.v weight 1 mV by all_to_all called one
                connect col.a[1..2] -> sink.v weight 1 mV by all_to_all called each
                connect col[0].top[1..3] -> sink.v weight 1 mV by all_to_all called slice
                connect all[3..6] -> sink.v weight 1 mV by all_to_all called grouped
                connect col[0].b[i where mod(i, 3) == 1] -> sink.v weight 1 mV by all_to_all called filtered
            }
            """);
        string[] own =
        [
            "one: col[2].a[0..4], col[2].b[0..0] -> sink 0",
            "each: col[0].a[1..2], col[1].a[1..2], col[2].a[1..2] -> sink 0",
            "slice: col[0].a[1..2], col[0].b[0..0] -> sink 0",
            "grouped: col[1].a[3..3], col[1].b[0..0], col[2].b[1..1], sink -> sink 0",
            "filtered: col[0].b[1 4 7] -> sink 0",
        ];
        Assert.Equal(own, Connections(program).Where(c => !c.StartsWith("col", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("connect col[k].a -> col[k + 1].a.v", "0-1 1-2")]
    [InlineData("connect col[k + 1].a -> col[k].a.v", "1-0 2-1")]
    [InlineData("connect col[k - 1].a -> col[k].a.v", "0-1 1-2")]
    [InlineData("connect col[2 * k].a -> col[2 - k].a.v", "0-2 2-1")]
    [InlineData("connect col[k].a -> col[mod(k + 1, 3)].a.v", "0-1 1-2 2-0")]
    [InlineData("connect col[k].a -> col[l].a.v", "0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2")]
    [InlineData("connect col[k].a -> col[k + l].a.v", null)]
    [InlineData("connect col[k * k].a -> col[0].a.v", null)]
    [InlineData("connect col[k].a -> col[k * k].a.v", "0-0 1-1")]
    [InlineData("connect col[k].a -> col[k + 3].a.v", "")]
    [InlineData("connect col[3 * k - 1].a -> col[0].a.v", "2-0")]
    public void FreeIndicesStandForEveryCombinationThatExists(string connect, string? pairs)
    {
        var text = "circuit Column { population a : Lif[2] } circuit Sheet { part col : Column[3]  " + connect + " weight 1 mV by all_to_all }";
        if (pairs is null)
        {
            Assert.Equal([ElaborationDiagnostics.UnboundedIndex.Code], Errors(text));
            return;
        }

        var program = Lower(text);
        Assert.Equal(pairs, string.Join(" ", program.Module.Connections.Select(c => c.Pre.Ranges[0].Population + "-" + c.Post.Ranges[0].Population)));
    }

    [Fact]
    public void FreeIndicesNameTheConnectionsAndAreValuesInThem()
    {
        var program = Lower("""
            circuit Column { population a : Lif[2] }
            circuit Row { part col : Column[2] }
            circuit Sheet {
                part row : Row[2]
                connect row[r].col[c].a -> row[r + 1].col[c].a.v weight 1 mV * (1 + c) delay 1 ms * (r + c) by all_to_all
                connect row[r].col[0].a -> row[r].col[1].a.v weight 1 mV by all_to_all called along
            }
            """);
        string[] expected =
        [
            "connect 0[0][0]: row[0].col[0].a -> row[1].col[0].a 0",
            "connect 0[0][1]: row[0].col[1].a -> row[1].col[1].a 10",
            "along[0]: row[0].col[0].a -> row[0].col[1].a 0",
            "along[1]: row[1].col[0].a -> row[1].col[1].a 0",
        ];
        Assert.Equal(expected, Connections(program));
        Assert.Equal([1, 2, 1, 1], program.Module.Connections.Select(c => c.Sends[0].Weight.Number));
    }

    [Fact]
    public void ExperimentsSeeTheCellsOfParts()
    {
        var program = Lower(Column + """
            circuit Sheet { part col : Column[3] }
            experiment E for Sheet {
                record spikes of col[2].a[0..1]
                record v of col.b[0] every 1 ms
                run 10 ms
                for k in 0..2 { print rate(col[k].a) }
            }
            """);
        var views = program.Module.Recordings.Select(r => View(program.Module, r.View)).ToArray();
        Assert.Equal("col[2].a[0..1]", views[0]);
        Assert.Equal("col[0].b[0..0], col[1].b[0..0], col[2].b[0..0]", views[1]);
        Assert.Equal(["col[0].a", "col[1].a", "col[2].a"], views.Skip(2));
    }

    [Theory]
    [InlineData("part col : Column[3]  connect col[3].a -> col[0].a.v weight 1 mV by all_to_all", "NL4520")]
    [InlineData("part col : Column[3]  connect col[-1].a -> col[0].a.v weight 1 mV by all_to_all", "NL4520")]
    [InlineData("part col : Column[0]", "NL4505")]
    [InlineData("part col : Column[100000]", "NL4521")]
    [InlineData("part col : Column(n = 0)", "NL4505")]
    [InlineData("part col : Column[2]  connect col.a[4] -> col[0].a.v weight 1 mV by all_to_all", "NL4502")]
    public void MistakesAreNamed(string members, string code) => Assert.Equal([code], Errors(Column + "circuit Sheet { " + members + " }").Distinct());

    [Fact]
    public void CircuitsDoNotContainThemselves() =>
        Assert.Contains(NameDiagnostics.RecursiveDefinition.Code, Create("circuit A { part b : B } circuit B { part a : A[2] }").Diagnostics.Select(d => d.Code));
}
