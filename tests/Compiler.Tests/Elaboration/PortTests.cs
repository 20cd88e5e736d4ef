using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Tests.Elaboration;

/// <summary>Ports of the outermost circuit, and of parts.</summary>
public sealed class PortTests : ElaborationTestBase
{
    private const string Relay = """
        circuit Relay(n = 4) {
            in volley : spikes[n]
            in single : spikes
            population c : Lif[n]
            connect volley -> c.v weight 2 mV delay 0.5 ms by one_to_one
            connect volley[1..2] -> c[0].v weight 3 mV by all_to_all called some
            connect single -> c.v weight 1 mV delay uniform(1 ms, 2 ms) by all_to_all called late
            out fired = c
            out v = c.v
        }

        """;

    [Fact]
    public void PortsOfTheOutermostCircuitArePopulations()
    {
        var program = Lower("""
            circuit Net(n = 3) {
                population c : Lif[n]
                in volley : spikes[2 * n]
                in other : spikes
                in context : nA[n]
                in dose : real
                out v = c.v
            }
            """);
        var module = program.Module;
        Assert.Equal(["volley", "other", "context", "dose", "c"], module.Populations.Select(p => p.Name));
        Assert.Equal([6, 1, 3, 1, 3], module.Populations.Select(p => p.Size));
        Assert.Equal([IrPortKind.Spikes, IrPortKind.Spikes, IrPortKind.Values, IrPortKind.Values, IrPortKind.None], module.Populations.Select(p => p.Port));
        Assert.Equal(module.Populations[0].Model, module.Populations[1].Model);
        var value = module.GetModel(module.Populations[2].Model).Slots.Single();
        Assert.Equal(("value", "nA", 1000.0), (value.Name, value.Unit, value.UnitScale));
        Assert.DoesNotContain(program.Kernels().Kernels, k => k.Model == module.Populations[0].Model || k.Model == module.Populations[2].Model);
    }

    [Fact]
    public void FeedingAPartJoinsConnectionsAndAddsDelays()
    {
        var program = Lower(Relay + """
            circuit Net {
                population a : Lif[8]
                population b : Lif[6]
                part relay : Relay[2]
                connect a -> relay.volley delay 1 ms by one_to_one
                connect b[0..3] -> relay[1].volley by one_to_one
                connect b[5] -> relay[0].single delay 0.3 ms by one_to_one
            }
            """);
        string[] expected =
        [
            "relay[0].connect 0: a[0..3] -> relay[0].c 15",
            "relay[0].some: a[1..2] -> relay[0].c[0..0] 10",
            "relay[0].late: b[5..5] -> relay[0].c",
            "relay[1].connect 0: a[4..7] -> relay[1].c 15",
            "relay[1].connect 0: b[0..3] -> relay[1].c 5",
            "relay[1].some: a[5..6] -> relay[1].c[0..0] 10",
            "relay[1].some: b[1..2] -> relay[1].c[0..0] 0",
        ];
        Assert.Equal(expected, Connections(program));
        var delay = program.Module.Connections[2].Delay;
        Assert.True(delay is { Op: IrOp.Add } && delay.Args[0] is { IsConst: true, Number: 0.3 });
    }

    [Fact]
    public void PortsPassOnThroughSeveralParts()
    {
        var program = Lower(Relay + """
            circuit Middle {
                in volley : spikes[8]
                part relay : Relay[2]
                connect volley[4..7] -> relay[0].volley delay 2 ms by one_to_one
                connect volley[0..3] -> relay[1].volley by one_to_one
            }
            circuit Net {
                in world : spikes[8]
                part middle : Middle
                population sink : Lif[1]
                connect world -> middle.volley delay 1 ms by one_to_one
                connect middle.relay[0].fired[1] -> sink.v weight 1 mV by all_to_all
            }
            """);
        Assert.Equal(
            [
                "middle.relay[0].connect 0: world[4..7] -> middle.relay[0].c 35",
                "middle.relay[0].some: world[5..6] -> middle.relay[0].c[0..0] 30",
                "middle.relay[1].connect 0: world[0..3] -> middle.relay[1].c 15",
                "middle.relay[1].some: world[1..2] -> middle.relay[1].c[0..0] 10",
                "connect 1: middle.relay[0].c[1..1] -> sink 0",
            ],
            Connections(program));
    }

    [Fact]
    public void OutPortsAreOtherNames()
    {
        var program = Lower(Relay + """
            circuit Net { part relay : Relay[2] }
            experiment E for Net {
                record spikes of relay.fired[1..2]
                run 1 ms
                print relay[1].v
                plot trace(relay[0].v)
            }
            """);
        Assert.Equal("relay[0].c[1..2], relay[1].c[1..2]", View(program.Module, program.Module.Recordings[0].View));
        Assert.Contains(program.Module.Recordings, r => r.Variable == "v" && View(program.Module, r.View) == "relay[0].c");
    }

    [Theory]
    [InlineData("connect a -> relay.volley by all_to_all")]
    [InlineData("connect a -> relay.volley by one_to_one where i > 1")]
    [InlineData("connect a -> relay.volley[0..3] by one_to_one")]
    [InlineData("connect a -> relay.volley weight 2 by one_to_one")]
    [InlineData("in x : nA[4]  connect x -> relay.volley by one_to_one")]
    [InlineData("connect relay.volley -> a.v weight 1 mV by one_to_one")]
    public void WhatAPortCannotPassOnIsNamed(string connect) =>
        Assert.Equal([TargetDiagnostics.Ports.Code], Errors(Relay + "circuit Net { population a : Lif[4]  part relay : Relay  " + connect + " }").Distinct());

    [Fact]
    public void PortsAreNotSilenced() =>
        Assert.Equal([TargetDiagnostics.ExperimentStatement.Code], Errors("circuit Net { in a : spikes[3] } experiment E for Net { silence a  run 1 ms }"));

    [Fact]
    public void SizesOfPortsAgree()
    {
        Assert.Equal([ElaborationDiagnostics.SizeMismatch.Code], Errors(Relay + "circuit Net { population a : Lif[4]  part relay : Relay[2]  connect a -> relay.volley by one_to_one }"));
        Assert.Equal([ElaborationDiagnostics.InvalidSize.Code], Errors("circuit Net(n = 0) { in a : spikes[n] }"));
    }

    [Fact]
    public void ValuesNeedNoEventHandlers()
    {
        const string Text = """
            synapse Pulse { on pre { send 1 mV } }
            synapse Other { on pre.tick { send 1 mV } }
            circuit Net {
                in context : nA[4]
                in volley : spikes[4]
                population a : Lif[4]
                connect context -> a.v via Pulse by one_to_one
                connect volley -> a.v via Other by one_to_one
            }
            """;
        Assert.Equal([CircuitDiagnostics.NeverSpikes.Code, NameDiagnostics.UnknownEvent.Code], Create(Text).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
    }

    [Fact]
    public void DelaysToAndFromPortsThatAreNoWholeStepsAreToldWhereTheyAreWritten()
    {
        // 0.25 ms to the port are 2 steps; what the connection in the part is rounded from is 0.2 ms and 0.07 ms, and 0.2 ms and 0.04 ms.
        var compilation = Create("""
            circuit Relay {
                in volley : spikes[4]
                population c : Lif[4]
                connect volley -> c.v weight 2 mV delay 0.07 ms by one_to_one
                connect volley -> c.v weight 2 mV delay axonal 0.04 ms by one_to_one
            }
            circuit Net {
                step 0.1 ms
                population a : Lif[4]
                part relay : Relay
                connect a -> relay.volley delay 0.25 ms by one_to_one
            }
            """);
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(null, compilation.Program.Circuits.Last(), LoweringOptions.Default, diagnostics);
        Assert.NotNull(lowered);
        Assert.Equal(["relay.connect 0: a -> relay.c 3", "relay.connect 1: a -> relay.c 2"], Connections(lowered));
        var found = diagnostics.ToImmutable().Where(d => d.Code == ElaborationDiagnostics.DelayOffGrid.Code).ToList();
        Assert.Equal(["0.07 ms", "0.04 ms", "0.25 ms"], found.Select(d => d.Location?.Source.GetText(d.Location.Span)));
    }
}
