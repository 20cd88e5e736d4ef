using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>
/// What an experiment asks of the network: its settings, what it records (also because a measure or a plot needs it), what it sets.
/// The statements themselves are carried out by the experiment runner.
/// </summary>
internal sealed class ExperimentLowering(ExperimentSymbol? experiment, DiagnosticBag diagnostics)
{
    private const long NoEnd = long.MaxValue;

    private readonly List<BoundExperimentStatement> _statements = [.. Flatten(experiment?.Statements ?? [])];

    /// <summary>The <c>set</c> statements in source order.</summary>
    public IEnumerable<BoundSet> Sets => _statements.OfType<BoundSet>();

    /// <summary>The <c>feed</c> statements in source order.</summary>
    public IEnumerable<BoundFeed> Feeds => _statements.OfType<BoundFeed>();

    /// <summary>The <c>play</c> statements in source order.</summary>
    public IEnumerable<BoundPlay> Plays => _statements.OfType<BoundPlay>();

    /// <summary>The <c>clamp</c> statements in source order.</summary>
    public IEnumerable<BoundClamp> Clamps => _statements.OfType<BoundClamp>();

    /// <summary>The statements of a verb in source order.</summary>
    public IEnumerable<BoundCommand> Commands(string verb) => _statements.OfType<BoundCommand>().Where(c => c.Verb == verb);

    /// <summary>The states of a population that are clamped at some time, in declaration order.</summary>
    public ImmutableArray<string> ClampsOf(ElaboratedPopulation population, ElaboratedCircuit circuit)
    {
        var clamped = Clamps.Where(c => Covers(circuit, c.View, population)).Select(c => c.Variable.In(population.Cell)).ToList();
        return [.. population.Cell.States.Where(clamped.Contains).SelectMany(CellLowering.SlotNames)];
    }

    /// <summary>The slots of a connection's synapses that are frozen at some time.</summary>
    public ImmutableArray<string> FrozenIn(ConnectionSymbol connection) =>
        [.. _statements.OfType<BoundFreeze>().Where(f => f.Connection.Symbol == connection).SelectMany(FrozenSlots).Distinct().OrderBy(s => s, StringComparer.Ordinal)];

    /// <summary>The slots of synapses that a statement freezes, or that it sets free.</summary>
    public static IEnumerable<string> FrozenSlots(BoundFreeze freeze)
    {
        foreach (var slot in freeze.Variable is { } variable ? CellLowering.SlotNames(variable) : [])
        {
            yield return slot;
        }

        if (freeze.HoldsStructure)
        {
            yield return IrSynapse.Alive;
        }
    }

    /// <summary>Whether cells of a population are silenced at some time.</summary>
    public bool CanSilence(ElaboratedPopulation population, ElaboratedCircuit circuit) =>
        Commands("silence").Any(c => c.View is { } view && Covers(circuit, view, population));

    /// <summary>The experiment's own step in ms, or null.</summary>
    public BigRational? Step(Elaborator elaborator) =>
        Single<BoundStep>("step") is { } step ? elaborator.Step(step.Value, new ConstantEvaluator(_ => null)) : null;

    /// <summary>The experiment's own precision, or null.</summary>
    public Precision? Precision() => Single<BoundPrecision>("precision") is { } precision ? precision.IsDouble ? Ir.Precision.Float64 : Ir.Precision.Float32 : null;

    /// <summary>The experiment's own seed, or null.</summary>
    public uint? Seed()
    {
        if (Single<BoundSeed>("seed") is not { } seed)
        {
            return null;
        }

        // The binder lets whole numbers of 32 bits through, and nothing else.
        return new ConstantEvaluator(_ => null).Evaluate(seed.Value) is { IsNumber: true } value ? (uint)value.Number : null;
    }

    /// <summary>Reports statements that cannot be carried out.</summary>
    public void Check(ElaboratedCircuit circuit)
    {
        foreach (var sweep in _statements.OfType<BoundSweep>())
        {
            SweepRange.Values(sweep, circuit.Evaluator().Evaluate, diagnostics);
            foreach (var save in Flatten(sweep.Body).OfType<BoundCommand>().Where(c => c.Verb == "save"))
            {
                diagnostics.Report(ElaborationDiagnostics.SaveInSweep, save.Location);
            }
        }

        foreach (var connection in Named())
        {
            // What an index with a loop variable names is seen when the loop runs.
            var found = new DiagnosticBag();
            circuit.Resolve(connection, found);
            if (found.ToImmutable().All(d => d.Code != ElaborationDiagnostics.NotConstant.Code))
            {
                foreach (var diagnostic in found.ToImmutable())
                {
                    diagnostics.Add(diagnostic);
                }
            }
        }
    }

    /// <summary>Names that are recorded in a population besides what it stores.</summary>
    public IEnumerable<ValueSymbol> Observed(ElaboratedPopulation population, ElaboratedCircuit circuit) => Variables()
        .Where(v => Covers(circuit, v.View, population))
        .Select(v => v.Variable.In(population.Cell))
        .OfType<ValueSymbol>()
        .Distinct();

    /// <summary>How many of the recordings are asked for by <c>record</c>; they come first, in source order, the elements of vectors apart.</summary>
    public int Recorded { get; private set; }

    /// <summary>The recordings.</summary>
    public ImmutableArray<IrRecording> Recordings(ElaboratedCircuit circuit)
    {
        var grid = new StepGrid(circuit.Step, diagnostics);
        var result = ImmutableArray.CreateBuilder<IrRecording>();
        foreach (var record in _statements.OfType<BoundRecord>())
        {
            if (circuit.Resolve(record.View, diagnostics) is not { } view)
            {
                continue;
            }

            var every = record.Every is { } interval ? Exact(circuit, interval) is { } time ? grid.Duration("The interval", time, 1, interval.Location) : null : 1;
            var (first, last) = Window(circuit, record);
            if (record.Variable is not { } variable)
            {
                result.Add(new IrRecording(null, record.Event, view, every ?? 1, first, last));
                continue;
            }

            foreach (var (slot, cells) in SetterLowering.Parts(circuit, view, p => SetterLowering.Slots(variable, p)))
            {
                result.Add(new IrRecording(slot, null, cells, every ?? 1, first, last));
            }
        }

        Recorded = result.Count;
        AddSpikes(circuit, result);
        AddTraces(circuit, result);
        return result.ToImmutable();
    }

    private static bool Covers(ElaboratedCircuit circuit, BoundView view, ElaboratedPopulation population) =>
        circuit.Resolve(view, new DiagnosticBag()) is { } resolved
            ? resolved.Ranges.Any(r => r.Population == population.Index)
            : Names(view, population);

    private static bool Names(BoundView view, ElaboratedPopulation population) =>
        view.Elements.Any(e => e.Source == population.Symbol || e.Source is GroupSymbol { View: { } inner } && Names(inner, population));

    private static IEnumerable<BoundExperimentStatement> Flatten(ImmutableArray<BoundExperimentStatement> statements)
    {
        foreach (var statement in statements)
        {
            yield return statement;
            var inner = statement switch
            {
                BoundExperimentFor loop => loop.Body,
                BoundExperimentIf choice => choice.Then.AddRange(choice.Else),
                BoundSweep sweep => sweep.Body,
                _ => [],
            };
            foreach (var nested in Flatten(inner))
            {
                yield return nested;
            }
        }
    }

    private T? Single<T>(string name)
        where T : BoundExperimentStatement
    {
        var all = _statements.OfType<T>().ToList();
        foreach (var statement in all)
        {
            if (statement != all[0] || experiment?.Statements.Contains(statement) != true)
            {
                diagnostics.Report(ElaborationDiagnostics.SettingTooLate, statement.Location, name);
            }
        }

        return all.FirstOrDefault();
    }

    private static BigRational? Exact(ElaboratedCircuit circuit, BoundExpression expression) => circuit.Evaluator().Evaluate(expression) is { IsNumber: true } value
        ? value.Exact ?? BigRational.FromDouble(value.Number)
        : null;

    private (long First, long Last) Window(ElaboratedCircuit circuit, BoundRecord record)
    {
        if (record.WindowLower is not { } lower || record.WindowUpper is not { } upper)
        {
            return (0, NoEnd);
        }

        if (Exact(circuit, lower) is not { } from || Exact(circuit, upper) is not { } to)
        {
            diagnostics.ReportUnknown(lower, "this window");
            return (0, NoEnd);
        }

        return ((long)-(-(from / circuit.Step)).Floor(), (long)(to / circuit.Step).Floor());
    }

    /// <summary>Measures and plots of spikes need those of whole populations.</summary>
    private void AddSpikes(ElaboratedCircuit circuit, ImmutableArray<IrRecording>.Builder result)
    {
        var measured = Measured().Where(m => m.Variable is null && m.Connection is null).SelectMany(m => new[] { m.View, m.SecondView })
            .Concat(_statements.OfType<BoundPlot>().SelectMany(p => p.Entries).SelectMany(e => e.Sources).Where(s => s.Variable is null && s.Connection is null).Select(s => s.View))
            .OfType<BoundView>();
        foreach (var population in circuit.Populations.Where(p => measured.Any(v => Covers(circuit, v, p))))
        {
            var isRecorded = result.Any(r => r.Event == "spike" && r is { FirstStep: 0, LastStep: NoEnd }
                && r.View.Ranges.Any(v => v.Population == population.Index && v.Indices is null && v.Count == population.Size));
            if (!isRecorded && population.Cell.Spike is not null)
            {
                result.Add(new IrRecording(null, "spike", Whole(population), 1, 0, NoEnd));
            }
        }
    }

    /// <summary>Measures of variables (but those of this moment) and plots of traces need samples; each step is taken where no <c>record</c> says otherwise.</summary>
    private void AddTraces(ElaboratedCircuit circuit, ImmutableArray<IrRecording>.Builder result)
    {
        foreach (var (view, variable) in Variables())
        {
            var cells = circuit.Resolve(view, new DiagnosticBag())?.Ranges ?? [.. circuit.Populations.Where(p => Covers(circuit, view, p)).Select(p => Whole(p).Ranges[0])];
            foreach (var (range, slot) in cells.SelectMany(r => SetterLowering.Slots(variable, circuit.Populations[r.Population]).Select(s => (r, s))))
            {
                var isRecorded = result.Any(r => r.Variable == slot && r.View.Ranges.Any(v => v.Population == range.Population && Includes(v, range)));
                if (!isRecorded)
                {
                    result.Add(new IrRecording(slot, null, new IrView([range]), 1, 0, NoEnd));
                }
            }
        }
    }

    private static bool Includes(IrRange outer, IrRange inner) => outer.Indices is null && inner.Indices is null
        ? outer.Start <= inner.Start && inner.Start + inner.Count <= outer.Start + outer.Count
        : Enumerable.Range(0, (int)inner.Count).All(k => Enumerable.Range(0, (int)outer.Count).Any(n => outer[n] == inner[k]));

    private static IrView Whole(ElaboratedPopulation population) => new([new IrRange(population.Index, 0, population.Size, null)]);

    private IEnumerable<(BoundView View, BoundVariable Variable)> Variables()
    {
        foreach (var record in _statements.OfType<BoundRecord>())
        {
            if (record.Variable is { } variable)
            {
                yield return (record.View, variable);
            }
        }

        foreach (var measure in Measured())
        {
            if (measure is { View: { } view, Variable: { } variable } && (measure.Name != "values" || variable.Cases.Any(c => c.Symbol is not StateSymbol)))
            {
                yield return (view, variable);
            }
        }

        foreach (var source in _statements.OfType<BoundPlot>().SelectMany(p => p.Entries).SelectMany(e => e.Sources))
        {
            if (source is { View: { } view, Variable: { } variable })
            {
                yield return (view, variable);
            }
        }
    }

    /// <summary>The connections that statements name.</summary>
    private IEnumerable<BoundConnection> Named() => Measured().Select(m => m.Connection)
        .Concat(_statements.OfType<BoundCommand>().Select(c => c.Connection))
        .Concat(_statements.OfType<BoundFreeze>().Select(f => f.Connection))
        .Concat(_statements.OfType<BoundPlot>().SelectMany(p => p.Entries).SelectMany(e => e.Sources).Where(s => s.Measure is null).Select(s => s.Connection))
        .OfType<BoundConnection>();

    private IEnumerable<BoundMeasure> Measured() => _statements.SelectMany(Expressions).SelectMany(Measures)
        .Concat(_statements.OfType<BoundPlot>().SelectMany(p => p.Entries).SelectMany(e => e.Sources).Select(s => s.Measure).OfType<BoundMeasure>());

    private static IEnumerable<BoundExpression?> Expressions(BoundExperimentStatement statement) => statement switch
    {
        BoundExpect s => [s.Condition],
        BoundPrint s => s.Values,
        BoundExperimentLet s => [s.Value],
        BoundExperimentIf s => [s.Condition],
        BoundExperimentFor s => [s.Lower, s.Upper],
        BoundSet s => [s.Value],
        BoundClamp s => [s.Value],
        BoundFeed s => [s.Value],
        BoundRun s => [s.Duration],
        BoundRunUntil s => s.AtMost is { } limit ? [s.Condition, limit] : [s.Condition],
        BoundSweep s => [s.Lower, s.Upper, s.By],
        BoundTabulate s => s.Values,
        _ => [],
    };

    private static IEnumerable<BoundMeasure> Measures(BoundExpression? expression) => expression switch
    {
        BoundMeasure m => m.Arguments.SelectMany(Measures).Append(m),
        BoundUnary e => Measures(e.Operand),
        BoundBinary e => Measures(e.Left).Concat(Measures(e.Right)),
        BoundConditional e => Measures(e.Condition).Concat(Measures(e.Then)).Concat(Measures(e.Else)),
        BoundGuardedDivision e => Measures(e.Dividend).Concat(Measures(e.Divisor)).Concat(Measures(e.Otherwise)),
        BoundIntrinsic e => e.Arguments.SelectMany(Measures),
        BoundFunctionCall e => e.Arguments.SelectMany(Measures),
        BoundComprehension e => Measures(e.Value),
        BoundContainment e => Measures(e.Value).Concat(Measures(e.Lower)).Concat(Measures(e.Upper)),
        _ => [],
    };
}
