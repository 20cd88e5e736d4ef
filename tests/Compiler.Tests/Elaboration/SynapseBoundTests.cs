using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Tests.Elaboration;

/// <summary>Bounds of states of synapses.</summary>
public sealed class SynapseBoundTests : ElaborationTestBase
{
    [Fact]
    public void ABoundWithoutRoomIsRefusedWhereItIsARange()
    {
        var found = Create("synapse S { state w = 1 where w in 2 .. 1  on pre { send w * 1 mV } }").Diagnostics.Single(d => d.Severity == Severity.Error);
        Assert.Equal(CircuitDiagnostics.ReversedRange.Code, found.Code);
        Assert.Equal("2 .. 1", found.Location?.Source.GetText(found.Location.Span));
    }
}
