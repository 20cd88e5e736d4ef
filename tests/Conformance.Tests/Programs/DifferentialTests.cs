using System.Globalization;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Comparing;
using NeuroLang.Interpreter;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>
/// Random programs on the interpreter and on the C# target, bit for bit. <c>NEUROLANG_PROGRAMS</c> says how many; <c>NEUROLANG_FIRST</c> the
/// first seed. A failure names the seed and shows the program.
/// </summary>
public sealed class DifferentialTests
{
    private const int Batches = 8;
    private const int DefaultPrograms = 2000;

    private static readonly CSharpCompiler Compiler = new();
    private static readonly VectorWidth[] Widths = [VectorWidth.Scalar, VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512];

    // A state that overflows is compared like any other value.
    private static readonly SimulationOptions Options = new(Trap: false);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void TargetsGiveTheSameBits(int batch)
    {
        var first = Setting("NEUROLANG_FIRST", 0);
        var programs = Setting("NEUROLANG_PROGRAMS", DefaultPrograms);
        var seeds = Enumerable.Range(0, programs).Where(n => n % Batches == batch).Select(n => first + n);
        Parallel.ForEach(seeds, seed =>
        {
            var program = RandomProgram.Create((ulong)seed);
            var difference = Difference(program, Widths[seed / Batches % Widths.Length]);
            Assert.True(difference is null, $"seed {program.Seed}: {difference}\n{program.Text}");
        });
    }

    private static string? Difference(RandomProgram program, VectorWidth width)
    {
        var compilation = Compilation.Create(new SourceText($"program{program.Seed}.nl", program.Text), new NoImports(), new InlineFiles(program.Files));
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, diagnostics);
        if (lowered is null)
        {
            return string.Join("\n", compilation.Diagnostics.Concat(diagnostics.ToImmutable()).Where(d => d.Severity == Severity.Error));
        }

        var (straight, failure) = Run(program, lowered, new InterpreterFactory(), lowered.Module);
        using (straight)
        {
            var (compiled, other) = Run(program, lowered, new CSharpSimulationFactory(width, Compiler), lowered.Kernels());
            using (compiled)
            {
                return failure != other ? $"expected {failure ?? "success"}, found {other ?? "success"}"
                    : straight is not null && compiled is not null ? SimulationComparer.Compare(lowered.Module, straight, compiled) ?? Restored(program, lowered, straight, compiled)
                    : null;
            }
        }
    }

    /// <summary>
    /// Builds a second network of the reference, runs it to the middle, writes its state to a file and takes it back in both targets, whose networks stand elsewhere:
    /// from there both go on to the same end as before, recordings included.
    /// </summary>
    private static string? Restored(RandomProgram program, LoweredProgram lowered, ISimulation straight, ISimulation compiled)
    {
        using var again = new InterpreterFactory().Create(lowered.Module, lowered.Seed, Options);
        RunTo(again, program, program.Steps / 2);
        using var file = new MemoryStream();
        StateFile.Write(file, again.Export(), lowered);
        file.Position = 0;
        var state = StateFile.Read(file, lowered);
        again.Run(3, CancellationToken.None);
        again.Import(state);
        compiled.Import(state);
        if (SimulationComparer.Compare(again.Export(), compiled.Export()) is { } difference)
        {
            return "state in the middle: " + difference;
        }

        RunTo(again, program, program.Steps);
        RunTo(compiled, program, program.Steps);
        return SimulationComparer.Compare(lowered.Module, straight, again) ?? SimulationComparer.Compare(lowered.Module, straight, compiled)
            ?? SimulationComparer.Compare(straight.Export(), again.Export()) ?? SimulationComparer.Compare(straight.Export(), compiled.Export());
    }

    private static (ISimulation? Simulation, string? Failure) Run(RandomProgram program, LoweredProgram lowered, ISimulationFactory factory, IrModule module)
    {
        try
        {
            var simulation = factory.Create(module, lowered.Seed, Options);
            RunTo(simulation, program, program.Steps);
            return (simulation, null);
        }
        catch (SimulationException exception)
        {
            return (null, $"{exception.Kind} in {exception.Population ?? exception.Connection}");
        }
    }

    /// <summary>Goes on to a boundary; ports are fed at its start and after a third of the program's steps; then it applies what the experiment sets, clamps and silences, and after two thirds what it releases.</summary>
    private static void RunTo(ISimulation simulation, RandomProgram program, long end)
    {
        var (first, second) = (program.Steps / 3, program.Steps / 3 * 2);
        if (simulation.StepIndex == 0)
        {
            Feed(simulation, program.Seed);
        }

        Go(first);
        if (simulation.StepIndex == first && end > first)
        {
            Feed(simulation, ~program.Seed);
            Apply(simulation, s => !IsRelease(s));
        }

        Go(second);
        if (simulation.StepIndex == second && end > second)
        {
            Apply(simulation, IsRelease);
        }

        Go(end);

        void Go(long boundary) => simulation.Run(Math.Max(0, Math.Min(boundary, end) - simulation.StepIndex), CancellationToken.None);
    }

    private static void Apply(ISimulation simulation, Func<IrSetter, bool> which)
    {
        foreach (var setter in simulation.Module.Setters.Where(which))
        {
            simulation.Apply(setter.Id, new Dictionary<string, double>());
        }
    }

    /// <summary>True for what takes a flag back.</summary>
    private static bool IsRelease(IrSetter setter) =>
        setter.Value is { IsConst: true, Number: 0 } && (setter.Slot == IrModel.SilenceSlot || setter.Slot.StartsWith(IrModel.ClampSlot(""), StringComparison.Ordinal));

    private static void Feed(ISimulation simulation, ulong cells)
    {
        for (var p = 0; p < simulation.Module.Populations.Length; p++)
        {
            if (simulation.Module.Populations[p] is { Port: IrPortKind.Spikes, Size: var size })
            {
                simulation.FeedSpikes(p, [.. Enumerable.Range(0, (int)size).Where(cell => (cells >> cell & 1) != 0)]);
            }
        }
    }

    private static int Setting(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
