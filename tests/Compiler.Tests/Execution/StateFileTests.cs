using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Tests;

namespace NeuroLang.Compiler.Tests.Execution;

public sealed class StateFileTests
{
    private const string Text =
        """
        cell Lif {
            tunable param current = 0 pA
            state v = 0 mV
            v' = -v / (10 ms) + current / 100 pF
            spike when v rises through 10 mV refractory 2 ms { v = 0 mV }
        }
        circuit Net {
            step 0.1 ms
            population a : Lif[3]
            connect a -> a.v weight 1 mV delay 1 ms
        }
        experiment First for Net { seed 5 run 1 ms }
        experiment Second for Net { seed 5 record v of a plot raster(a) run 2 ms expect count(a) == 0 }
        experiment OtherSeed for Net { seed 6 run 1 ms }
        experiment Precise for Net { seed 5 precision float64 run 1 ms }
        experiment Finer for Net { seed 5 step 0.05 ms run 1 ms }
        experiment Clamps for Net { seed 5 clamp a.v = 0 mV run 1 ms }

        """;

    private static readonly NetworkState State = new(1234567890123, 5,
    [
        new StateSection("a/current", IrType.Float32, [0, Bits(1.5f), Bits(-0f)]),
        new StateSection("a/v", IrType.Float32, [Bits(float.Epsilon), Bits(-1e30f), Bits(float.NaN)]),
        new StateSection("a/spike.refractory", IrType.Int32, [0, 19, -1]),
        new StateSection("a/spike.was", IrType.Int32, [0, 1, 0]),
        new StateSection("a#spike", IrType.Int64, [long.MaxValue]),
        new StateSection("a<v@7", IrType.Int32, [int.MinValue, 1, int.MaxValue]),
        new StateSection("connection 0/lesioned", IrType.Int32, [1]),
    ]);

    [Theory]
    [InlineData("First")]
    [InlineData("Second")]
    public void WhatIsWrittenIsReadByEveryExperimentOfTheCircuit(string experiment)
    {
        var read = Read(Write(State), experiment);
        Assert.Equal((State.Step, State.Seed), (read.Step, read.Seed));
        Assert.Equal(State.Sections.Select(s => s.Name), read.Sections.Select(s => s.Name));
        Assert.Equal(State.Sections.Select(s => s.Type), read.Sections.Select(s => s.Type));
        Assert.Equal(State.Sections.SelectMany(s => s.Bits), read.Sections.SelectMany(s => s.Bits));
    }

    [Fact]
    public void TheFormatIsThatOfItsDescription()
    {
        var bytes = Write(State);
        Assert.Equal("NLSTATE\u001a", System.Text.Encoding.ASCII.GetString(bytes, 0, 8));
        Assert.Equal([1, 0, 0, 0], bytes[8..12]);
        Assert.Equal(bytes.Length - 20 - 32, BitConverter.ToInt64(bytes, 12));
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(bytes.AsSpan(0, bytes.Length - 32)), bytes[^32..]);
        Assert.Equal(32, BitConverter.ToInt32(bytes, 52));
        Assert.Equal(State.Step, BitConverter.ToInt64(bytes, 60));
        Assert.Equal("a/current", System.Text.Encoding.UTF8.GetString(bytes, 76, 9));
    }

    [Fact]
    public void EveryByteThatIsChangedIsNoticed()
    {
        var bytes = Write(State);
        for (var n = 0; n < bytes.Length; n++)
        {
            bytes[n] ^= 0x10;
            var exception = Assert.Throws<StateFileException>(() => Read(bytes, "First"));
            Assert.False(exception.IsForeign);
            bytes[n] ^= 0x10;
        }
    }

    [Fact]
    public void EveryLengthButTheRightOneIsRefused()
    {
        var bytes = Write(State);
        for (var length = 0; length < bytes.Length; length++)
        {
            var cut = bytes[..length];
            Assert.False(Assert.Throws<StateFileException>(() => Read(cut, "First")).IsForeign);
        }

        Assert.Contains("truncated", Assert.Throws<StateFileException>(() => Read(bytes[..^1], "First")).Message, StringComparison.Ordinal);
        Assert.Contains("more bytes", Assert.Throws<StateFileException>(() => Read([.. bytes, 0], "First")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OtherSeed", "its seed is 5, that of this run 6")]
    [InlineData("Precise", "its precision is float32")]
    [InlineData("Finer", "another program")]
    public void AStateOfAnotherNetworkIsForeign(string experiment, string reason)
    {
        var exception = Assert.Throws<StateFileException>(() => Read(Write(State), experiment));
        Assert.True(exception.IsForeign);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherTextOfTheProgramIsForeign()
    {
        var other = Lower(Text.Replace("-v / (10 ms)", "-v / (11 ms)", StringComparison.Ordinal), "First");
        using var file = new MemoryStream(Write(State));
        Assert.True(Assert.Throws<StateFileException>(() => StateFile.Read(file, other)).IsForeign);
    }

    [Fact]
    public void WhatIsClampedCanBeRestoredOnlyWhereItCanBeClamped()
    {
        var clamped = State with { Sections = State.Sections.Add(new StateSection("a/clamped.v", IrType.Int32, [0, 1, 0])) };
        Assert.Contains("a.clamped.v, which nothing changes here", Assert.Throws<StateFileException>(() => Read(Write(clamped), "First")).Message, StringComparison.Ordinal);
        Assert.Equal(8, Read(Write(clamped), "Clamps").Sections.Length);
        Assert.Equal(7, Read(Write(State), "Clamps").Sections.Length);
    }

    [Theory]
    [InlineData("a/v")]
    [InlineData("a/spike.refractory")]
    [InlineData("a/spike.was")]
    public void WhatIsMissingIsNoticed(string name)
    {
        var less = State with { Sections = [.. State.Sections.Where(s => s.Name != name)] };
        Assert.True(Assert.Throws<StateFileException>(() => Read(Write(less), "First")).IsForeign);
        var shorter = State with { Sections = [.. State.Sections.Select(s => s.Name == name ? s with { Bits = [0, 0] } : s)] };
        Assert.True(Assert.Throws<StateFileException>(() => Read(Write(shorter), "First")).IsForeign);
    }

    private static byte[] Write(NetworkState state)
    {
        using var file = new MemoryStream();
        StateFile.Write(file, state, Lower(Text, "First"));
        return file.ToArray();
    }

    private static NetworkState Read(byte[] bytes, string experiment)
    {
        using var file = new MemoryStream(bytes);
        return StateFile.Read(file, Lower(Text, experiment));
    }

    private static LoweredProgram Lower(string text, string experiment)
    {
        var compilation = Compilation.Create(new SourceText("net.nl", text), new NoImports());
        var diagnostics = new DiagnosticBag();
        var program = compilation.Lower(compilation.Program.Experiments.Single(e => e.Name == experiment), null, LoweringOptions.Default, diagnostics);
        Assert.Empty(compilation.Diagnostics.Concat(diagnostics.ToImmutable()).Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        return program ?? throw new InvalidOperationException("there is no program");
    }

    private static long Bits(float value) => BitConverter.SingleToInt32Bits(value);
}
