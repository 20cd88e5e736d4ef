using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NeuroLang.Cli.Commands;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Standalone;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>What a native library says of images and states that it refuses.</summary>
[RequiresLlvm]
public sealed unsafe class NativeImageTests
{
    private const int SumAt = 72;
    private const int FirstSection = 128;

    private const string Text = """
        cell Cell { state v = uniform(0 mV, 5 mV)  v' = -v / (10 ms)  spike when v > 4 mV { v = 0 mV } }
        circuit Net {
            step 0.1 ms
            population p : Cell[5]
            connect p -> p.v weight 2 mV delay uniform(0 ms, 1 ms) by probability(50%)
        }
        """;

    private static readonly LoweredProgram Program = Lower(Text);
    private static readonly Lazy<NativeFunctions> Functions = new(() => new NativeFunctions(Program));
    private static readonly Lazy<byte[]> Image = new(() => ImageOf(Program));

    [Fact]
    public void AnImageIsTakenWhereverItLies()
    {
        Assert.Equal("", Refusal(Image.Value));
        Assert.Equal("", Refusal(Image.Value, offset: 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(500)]
    public void ATruncatedImageIsRefused(int length) => Assert.StartsWith("the image is truncated: ", Refusal(Image.Value[..length]), StringComparison.Ordinal);

    [Fact]
    public void AnImageThatIsLongerThanItSaysIsRefused() => Assert.Equal("the image was altered: there are more bytes than it says", Refusal([.. Image.Value, 0]));

    [Theory]
    [InlineData(56)]
    [InlineData(110)]
    [InlineData(300)]
    public void AnAlteredImageIsRefused(int at) => Assert.Equal("the image was altered: its checksum is wrong", Refusal(Changed(at, 1, false)));

    [Fact]
    public void WhatIsNoImageIsRefused() => Assert.Equal("the image is none: it does not begin like a network image", Refusal(Changed(0, 'M', true)));

    [Fact]
    public void AnotherVersionIsRefused() => Assert.Equal("the image has another version of the format than this library reads", Refusal(Changed(8, 2, true)));

    [Fact]
    public void AnotherProgramIsRefused() =>
        Assert.Equal("the image belongs to another program than this library, or to another version of it", Refusal(ImageOf(Lower(Text.Replace("(10 ms)", "(11 ms)", StringComparison.Ordinal)))));

    [Theory]
    [InlineData(FirstSection, "a section lies outside of it")]
    [InlineData(FirstSection + 16, "a section lies outside of it")]
    [InlineData(FirstSection + 24, "a section has another length than it should")]
    public void AnInconsistentImageIsRefusedThoughItsChecksumIsRight(int at, string reason)
    {
        var image = (byte[])Image.Value.Clone();
        BinaryPrimitives.WriteInt64LittleEndian(image.AsSpan(at), reason.Contains("outside", StringComparison.Ordinal) ? 1L << 40 : 8);
        Seal(image);
        Assert.Equal("the image is inconsistent: " + reason, Refusal(image));
    }

    [Fact]
    public void AStateThatIsRefusedChangesNothing()
    {
        using var simulation = new NativeSimulation(Program, SimulationOptions.Default);
        simulation.Run(20, CancellationToken.None);
        var before = simulation.Save();
        Assert.Equal((4, "the state is truncated: it is shorter than its header"), simulation.Load(before[..50]));
        Assert.Equal((4, "the state is truncated: there are fewer bytes than it says"), simulation.Load(before[..^1]));
        Assert.Equal((4, "the state was altered: there are more bytes than it says"), simulation.Load([.. before, 0]));
        var altered = (byte[])before.Clone();
        altered[200] ^= 1;
        Assert.Equal((4, "the state was altered: its checksum is wrong"), simulation.Load(altered));
        using (var other = new NativeSimulation(Lower(Text.Replace("5 mV)", "6 mV)", StringComparison.Ordinal)), SimulationOptions.Default))
        {
            Assert.Equal((4, "the state was saved by another program, or by an earlier text of this one"), simulation.Load(other.Save()));
        }

        using (var other = new NativeSimulation(Lower(Text, 7), SimulationOptions.Default))
        {
            Assert.Equal((4, "the state was saved with another seed than that of the image"), simulation.Load(other.Save()));
        }

        Assert.Equal(before, simulation.Save());
    }

    [Fact]
    public void ARunStopsAtAStateThatIsNotFinite()
    {
        var program = Lower("""
            cell Cell { param a = 1  state v = 1  v' = a * v * v / (1 ms)  method euler }
            circuit Net { step 1 ms  population p : Cell[3] { a = i } }
            """);
        using var simulation = new NativeSimulation(program, SimulationOptions.Default);
        using var reference = new CSharpSimulationFactory().Create(program.Kernels(), program.Seed, SimulationOptions.Default);
        var expected = Assert.Throws<SimulationException>(() => reference.Run(100, CancellationToken.None));
        simulation.Run(2, CancellationToken.None);
        var before = simulation.Export();
        var failure = Assert.Throws<SimulationException>(() => simulation.Run(100, CancellationToken.None));
        Assert.Equal(SimulationErrorKind.NonFinite, failure.Kind);
        Assert.Equal($"'v' of cell {expected.Cell} of 'p' became Infinity at {expected.Step} ms (step {expected.Step})", failure.Message);
        Assert.Equal(failure.Message, Assert.Throws<SimulationException>(() => simulation.Run(1, CancellationToken.None)).Message);
        simulation.Import(before);
        simulation.Run(1, CancellationToken.None);
        Assert.Equal(3, simulation.StepIndex);
    }

    [Fact]
    public void AnImageHoldsSynapsesThatAreOtherwiseDrawnUnlessThereAreTooMany()
    {
        var program = Lower("""
            cell Cell { state v = 0 mV  v' = -v / (10 ms)  spike when v > 4 mV { v = 0 mV } }
            circuit Net {
                population p : Cell[5]
                connect p -> p.v weight 1 mV by all_to_all procedural
            }
            """);
        using var simulation = (CSharpSimulation)new LlvmSimulationFactory(NativeEngine.Machine).Create(program.Kernels(), program.Seed, SimulationOptions.Default);
        new NativeLibraryBuilder(program.Kernels(), program.Fingerprint()) { MostDrawn = 25 }.WriteImage(Stream.Null, simulation.Generated);
        var exception = Assert.Throws<ImageTooLargeException>(() => new NativeLibraryBuilder(program.Kernels(), program.Fingerprint()) { MostDrawn = 24 }.WriteImage(Stream.Null, simulation.Generated));
        var diagnostic = LibraryFiles.ToDiagnostic(exception, program);
        Assert.Equal("NL5213", diagnostic.Code);
        Assert.Equal((4, 5), (diagnostic.Location?.Start.Line, diagnostic.Location?.Start.Column));
        Assert.StartsWith("'connect 0' is procedural and has 25 synapses", diagnostic.Message, StringComparison.Ordinal);
    }

    private static LoweredProgram Lower(string text, uint? seed = null)
    {
        var compilation = Compilation.Create(new SourceText("net.nl", text), new NoImports(), new InlineFiles([]));
        return compilation.Lower(null, compilation.Program.Circuits[0], new LoweringOptions(Seed: seed), new DiagnosticBag()) ?? throw new InvalidOperationException(string.Join("\n", compilation.Diagnostics));
    }

    [Fact]
    public void ALibraryMayGoOnWithAStateThatIsNotFinite()
    {
        var program = Lower("""
            cell Cell { state v = 1  v' = v * v / (1 ms)  method euler }
            circuit Net { step 1 ms  population p : Cell[3] }
            """);
        using var stopped = new NativeSimulation(program, SimulationOptions.Default);
        using var free = new NativeSimulation(program, new SimulationOptions(Trap: false));
        Assert.Throws<SimulationException>(() => stopped.Run(100, CancellationToken.None));
        free.Run(100, CancellationToken.None);
        Assert.Equal(100, free.StepIndex);
    }

    private static byte[] ImageOf(LoweredProgram program)
    {
        using var stream = new MemoryStream();
        using var simulation = (CSharpSimulation)new LlvmSimulationFactory(NativeEngine.Machine).Create(program.Kernels(), program.Seed, SimulationOptions.Default);
        new NativeLibraryBuilder(program.Kernels(), program.Fingerprint()).WriteImage(stream, simulation.Generated);
        return stream.ToArray();
    }

    private static byte[] Changed(int at, int value, bool isSealed)
    {
        var image = (byte[])Image.Value.Clone();
        image[at] = image[at] == (byte)value ? (byte)(value + 1) : (byte)value;
        if (isSealed)
        {
            Seal(image);
        }

        return image;
    }

    private static void Seal(byte[] image) => SHA256.HashData([.. image[..SumAt], .. image[(SumAt + 32)..]]).CopyTo(image, SumAt);

    /// <summary>Why an image is refused; nothing where it is taken.</summary>
    private static string Refusal(byte[] image, int offset = 0)
    {
        var memory = (byte*)NativeMemory.AlignedAlloc((nuint)(image.Length + offset + 1), 64);
        try
        {
            image.CopyTo(new Span<byte>(memory + offset, image.Length));
            var (network, message) = Functions.Value.Create(memory + offset, image.Length);
            Assert.Equal(network == 0, message.Length > 0);
            Functions.Value.Destroy(network);
            return message;
        }
        finally
        {
            NativeMemory.AlignedFree(memory);
        }
    }
}
