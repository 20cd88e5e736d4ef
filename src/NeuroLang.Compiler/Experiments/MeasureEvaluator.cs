using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>
/// Takes the measures of an experiment from a simulation. Without <c>over a .. b</c> a measure is of everything since the start.
/// A spike belongs to the window <c>a .. b</c> where a &lt; t &lt;= b, so neighbouring windows share none; a sample where a &lt;= t &lt;= b.
/// What a measure cannot tell, because nothing was there to measure, is not a number, and every comparison with it fails.
/// </summary>
/// <param name="program">What runs.</param>
/// <param name="simulation">Where it runs.</param>
/// <param name="scope">Names that views and windows may use.</param>
/// <param name="diagnostics">Takes errors of views and windows.</param>
internal sealed partial class MeasureEvaluator(LoweredProgram program, ISimulation simulation, ExperimentScope scope, DiagnosticBag diagnostics)
{
    private readonly Dictionary<BoundView, CellSelection> _selections = [];
    private int _selectionsOf;
    private SpikeHistory? _spikes;
    private long _spikesUntil = -1;
    private bool _isRestored;

    // No step has been computed since this boundary.
    private long _start = simulation.StepIndex;

    private BigRational Step => program.Circuit.Step;

    /// <summary>The value of a measure.</summary>
    public ConstantValue Evaluate(BoundMeasure measure)
    {
        if (measure.Connection is { } connection)
        {
            return OfConnection(measure, connection);
        }

        if (measure.View is not { } view || Select(view) is not { } cells)
        {
            return ConstantValue.Of(double.NaN);
        }

        if (measure.Variable is { } variable)
        {
            return OfVariable(measure, variable, cells);
        }

        var (from, to) = Window(measure);
        return OfSpikes(measure, cells, FirstStamp(measure, from), Whole(to.Floor()), from, to);
    }

    /// <summary>The value of an expression that may contain measures, or null where it cannot be known.</summary>
    public ConstantValue? Evaluate(BoundExpression expression) => program.Circuit.Evaluator(scope.Find, Evaluate).Evaluate(expression);

    /// <summary>The cells of a view, or null after an error.</summary>
    public CellSelection? Select(BoundView view)
    {
        if (_selectionsOf != scope.Version)
        {
            _selections.Clear();
            _selectionsOf = scope.Version;
        }

        if (!_selections.TryGetValue(view, out var selection) && program.Circuit.Resolve(view, diagnostics, scope.Find) is { } resolved)
        {
            selection = new CellSelection(simulation.Module, resolved);
            _selections.Add(view, selection);
        }

        return selection;
    }

    /// <summary>All recorded spikes until now.</summary>
    public SpikeHistory Spikes()
    {
        // Gathered anew only when there is something new: a condition may be looked at after every step.
        var total = TotalSpikes();
        if (_spikes is null || _spikesUntil != total)
        {
            _spikes = SpikeHistory.Of(simulation, SpikeHistory.RecordingsOf(simulation.Module, "spike"));
            _spikesUntil = total;
        }

        return _spikes;
    }

    /// <summary>Another state was restored: what was recorded may be other than what the network counts since its start.</summary>
    public void Forget()
    {
        _spikes = null;
        _isRestored = true;
        _start = simulation.StepIndex;
    }

    private long TotalSpikes()
    {
        var total = 0L;
        for (var p = 0; p < simulation.Module.Populations.Length; p++)
        {
            total += HasSpikes(p) ? simulation.SpikeCount(p, "spike") : 0;
        }

        return total;
    }

    private bool HasSpikes(int population) => simulation.Module.GetModel(simulation.Module.Populations[population].Model).Events.Any(e => e.Name == "spike");

    /// <summary>The window in steps, cut to what was simulated.</summary>
    public (BigRational From, BigRational To) Window(BoundMeasure measure)
    {
        BigRational now = simulation.StepIndex;
        var from = measure.WindowLower is { } lower ? Steps(lower) : BigRational.Zero;
        var to = measure.WindowUpper is { } upper ? Steps(upper) : now;
        return (from.Sign < 0 ? BigRational.Zero : from, to > now ? now : to);
    }

    /// <summary>The first stamp in a window, which begins behind its start; without a window that of the moment 0, at which ports can be fed.</summary>
    private static long FirstStamp(BoundMeasure measure, BigRational from) => measure.WindowLower is null ? 0 : Whole(from.Floor()) + 1;

    private static long Whole(System.Numerics.BigInteger steps) => (long)steps;

    /// <summary>A time in steps, exactly.</summary>
    private BigRational Steps(BoundExpression time)
    {
        if (Evaluate(time) is { IsNumber: true } value && !double.IsNaN(value.Number) && !double.IsInfinity(value.Number))
        {
            return (value.Exact ?? BigRational.FromDouble(value.Number)) / Step;
        }

        diagnostics.Report(ElaborationDiagnostics.NotConstant, time.Location, "this time");
        return BigRational.Zero;
    }

    private ConstantValue OfConnection(BoundMeasure measure, BoundConnection connection)
    {
        var indices = ConnectionsOf(connection).ToList();
        return measure.Name == "synapses"
            ? ConstantValue.Of((BigRational)indices.Sum(simulation.SynapseCount))
            : ConstantValue.Of(Reduce(measure.Name, WeightsOf(connection, measure.ConnectionVariable)));
    }

    /// <summary>Connections of the module that a name in the experiment stands for.</summary>
    public IEnumerable<int> ConnectionsOf(BoundConnection connection)
    {
        var names = program.Circuit.Resolve(connection, diagnostics, scope.Find).Select(c => c.Name).ToImmutableHashSet(StringComparer.Ordinal);
        return ConnectionsOf(connection.Symbol).Where(c => names.Contains(simulation.Module.Connections[c].Name));
    }

    /// <summary>Connections of the module that a <c>connect</c> became.</summary>
    public IEnumerable<int> ConnectionsOf(ConnectionSymbol connection) =>
        Enumerable.Range(0, simulation.Module.Connections.Length).Where(c => simulation.Module.Connections[c].Place == connection.Location);

    /// <summary>A variable of all synapses of a connection; their delays, in ms, are a variable too.</summary>
    public double[] WeightsOf(BoundConnection connection, string? variable) =>
        [.. ConnectionsOf(connection).SelectMany(c => ValuesOf(connection.Symbol, variable, c, simulation.Synapses(c)))];

    /// <summary>
    /// A variable of the synapses of one connection of the module: <c>weights</c> are what a static synapse adds, and the variable <c>w</c> or <c>weight</c> of another. What is the
    /// same for all is not stored with them.
    /// </summary>
    public IEnumerable<double> ValuesOf(ConnectionSymbol connection, string? variable, int index, SynapseData synapses)
    {
        if (variable == "delays")
        {
            return synapses.DelaySteps.Select(d => (Step * (BigRational)d).ToDouble());
        }

        if (variable is null or "weights" && synapses.Weights.Length > 0)
        {
            return synapses.Weights[0];
        }

        var symbol = VariableOf(connection, variable);
        return synapses.Variables.TryGetValue(symbol?.Name ?? "w", out var stored) ? stored
            : Enumerable.Repeat(symbol is null ? double.NaN : ConstantOf(connection, index, symbol), synapses.Count);
    }

    /// <summary>The symbol of a variable of a connection's synapses; null for the weights of static ones.</summary>
    public static ValueSymbol? VariableOf(ConnectionSymbol connection, string? variable) => connection.Synapse is { } synapse
        ? synapse.Parameters.Cast<ValueSymbol>().Concat(synapse.States).FirstOrDefault(s => variable is null or "weights" ? s.Name is "w" or "weight" : s.Name == variable)
        : null;

    private double ConstantOf(ConnectionSymbol connection, int index, ValueSymbol symbol)
    {
        var name = simulation.Module.Connections[index].Name;
        var instance = program.Circuit.Connections.FirstOrDefault(c => c.Symbol == connection && c.Name == name)?.Instance ?? program.Circuit.Root;
        var expression = connection.Arguments.LastOrDefault(a => a.Target == symbol)?.Value ?? (symbol as ParameterSymbol)?.Default;
        return expression is not null && instance.Evaluator().Evaluate(expression) is { IsNumber: true } value ? value.Number : double.NaN;
    }

    private static double Reduce(string name, double[] values) => name switch
    {
        _ when values.Length == 0 => double.NaN,
        "min" => values.Min(),
        "max" => values.Max(),
        "std" => SpikeStatistics.StandardDeviation(values),
        "count" => values.Length,
        _ => SpikeStatistics.Mean(values),
    };
}
