using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Tests.Binding;

/// <summary>The type <c>target</c> of a synapse: that of what each connection names.</summary>
public sealed class TargetTypeTests : BindingTestBase
{
    private const string Models = """
        cell Source { param rate = 10 Hz  spike when uniform() < rate * dt }
        cell Lif { input I : pA  state v = 0 mV  state g = 0 nS  v' = -v / 10 ms + I / 100 pF  g' = -g / 5 ms  spike when v > 5 mV { v = 0 mV } }
        synapse Learning {
            param w_max : target
            state w : target = w_max / 2 where w in 0 * w_max .. w_max
            state past[3] : target = 0 * w_max
            on pre { past[0] = w  send past[0] + past[1] }
        }
        """;

    [Fact]
    public void EachConnectionGivesItsOwnUnit()
    {
        var bound = Bind(Models + """
            circuit Net {
                population s : Source[3]
                population n : Lif[2]
                connect s -> n.g weight 1 nS via Learning(w_max = 2 nS)
                connect s -> n.v via Learning(w_max = 2 mV)
            }
            """);
        Assert.Empty(bound.Diagnostics);
        var states = Assert.Single(bound.Circuits).Connections.Select(c => c.Synapse?.States ?? []).ToList();
        Assert.Equal(["nS", "mV"], states.Select(s => UnitFormatter.Format(s[0].Type.Dimension)));
        Assert.Equal(["nS", "mV"], states.Select(s => s[0].DisplayUnit?.Symbol));
        Assert.Equal([3, 3], states.Select(s => s[1].Type.Length));
        Assert.Equal(["nS", "mV"], states.Select(s => UnitFormatter.Format(s[1].Type.Dimension)));
    }

    [Theory]
    [InlineData("NL3002", "connect s -> n.g via Learning(w_max = «2 mV»)")]
    [InlineData("NL3002", "connect s -> n.g weight «1 pA» via Learning(w_max = 2 nS)")]
    public void OtherUnitsAreErrors(string code, string connection) =>
        AssertDiagnostic(code, Models + $"circuit Net {{ population s : Source[3]  population n : Lif[2]  {connection} }}");
}
