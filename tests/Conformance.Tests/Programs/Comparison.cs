using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Comparing;
using NeuroLang.Interpreter;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>One program on the interpreter and on another target, bit for bit.</summary>
/// <param name="Program">The program.</param>
/// <param name="Target">The other target.</param>
internal sealed record Comparison(ComparedProgram Program, ISimulationFactory Target)
{
    // The target runs in pieces of these lengths, the interpreter in one: splitting a run changes nothing.
    private const int Piece = 7;

    // A state that overflows is compared like any other value.
    private static readonly SimulationOptions Options = new(Trap: false);

    /// <summary>The first difference, or how one of the two failed, or null.</summary>
    public string? Difference()
    {
        try
        {
            return Find();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private string? Find()
    {
        var compilation = Compilation.Create(new SourceText($"program{Program.Seed}.nl", Program.Text), new NoImports(), new InlineFiles(Program.Files));
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Program.Experiments.Length == 0 ? null : compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, diagnostics);
        if (lowered is null)
        {
            return string.Join("\n", compilation.Diagnostics.Concat(diagnostics.ToImmutable()).Where(d => d.Severity == Severity.Error).Select(d => d.ToString()).DefaultIfEmpty("error NL0000: no experiment"));
        }

        var (straight, failure) = Run(lowered, new InterpreterFactory(), lowered.Module, Program.Steps);
        using (straight)
        {
            var (compiled, other) = Run(lowered, Target, lowered.Kernels(), Piece);
            using (compiled)
            {
                return failure != other ? $"expected {failure ?? "success"}, found {other ?? "success"}"
                    : straight is not null && compiled is not null ? SimulationComparer.Compare(lowered.Module, straight, compiled) ?? Restored(lowered, straight, compiled)
                    : null;
            }
        }
    }

    /// <summary>
    /// Builds a second network of the reference, runs it to the middle, writes its state to a file and takes it back in both targets, whose networks stand elsewhere:
    /// from there both go on to the same end as before, recordings included.
    /// </summary>
    private string? Restored(LoweredProgram lowered, ISimulation straight, ISimulation compiled)
    {
        using var again = new InterpreterFactory().Create(lowered.Module, lowered.Seed, Options);
        RunTo(again, Program.Steps / 2, Program.Steps);
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

        RunTo(again, Program.Steps, Program.Steps);
        RunTo(compiled, Program.Steps, Program.Steps);
        return SimulationComparer.Compare(lowered.Module, straight, again) ?? SimulationComparer.Compare(lowered.Module, straight, compiled)
            ?? SimulationComparer.Compare(straight.Export(), again.Export()) ?? SimulationComparer.Compare(straight.Export(), compiled.Export());
    }

    private (ISimulation? Simulation, string? Failure) Run(LoweredProgram lowered, ISimulationFactory factory, IrModule module, int piece)
    {
        ISimulation? simulation = null;
        try
        {
            simulation = factory.Create(module, lowered.Seed, Options);
            RunTo(simulation, Program.Steps, piece);
            return (simulation, null);
        }
        catch (SimulationException exception)
        {
            var step = simulation?.StepIndex;
            simulation?.Dispose();
            return (null, $"{exception.Kind} in {exception.Population ?? exception.Connection} in step {step}");
        }
    }

    /// <summary>
    /// Goes on to a boundary; ports are fed at its start and after a third of the program's steps; then it applies what the experiment sets, clamps, silences and freezes, and cuts a
    /// connection; and after two thirds what it releases.
    /// </summary>
    internal void RunTo(ISimulation simulation, long end, int piece)
    {
        var (first, second) = (Program.Steps / 3, Program.Steps / 3 * 2);
        if (simulation.StepIndex == 0)
        {
            Feed(simulation, Program.Seed);
        }

        Go(first);
        if (simulation.StepIndex == first && end > first)
        {
            Feed(simulation, ~Program.Seed);
            Apply(simulation, s => !IsRelease(s));
            Freeze(simulation, true);
            if (simulation.Module.Connections.Length > 0 && Program.Seed % 5 == 0)
            {
                simulation.Lesion((int)(Program.Seed / 5 % (ulong)simulation.Module.Connections.Length));
            }
        }

        Go(second);
        if (simulation.StepIndex == second && end > second)
        {
            Apply(simulation, IsRelease);
            Freeze(simulation, false);
        }

        Go(end);

        void Go(long boundary)
        {
            while (simulation.StepIndex < Math.Min(boundary, end))
            {
                simulation.Run(Math.Min(piece, Math.Min(boundary, end) - simulation.StepIndex), CancellationToken.None);
            }
        }
    }

    private static void Apply(ISimulation simulation, Func<IrSetter, bool> which)
    {
        foreach (var setter in simulation.Module.Setters.Where(which))
        {
            simulation.Apply(setter.Id, new Dictionary<string, double>());
        }
    }

    private static void Freeze(ISimulation simulation, bool isFrozen)
    {
        for (var c = 0; c < simulation.Module.Connections.Length; c++)
        {
            foreach (var slot in simulation.Module.Connections[c].Synapse is { } name ? simulation.Module.GetSynapse(name).Freezable : [])
            {
                simulation.Freeze(c, slot, isFrozen);
            }
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
}
