using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>
/// From the statements of an experiment that change cells to setters. <c>set</c> stores a value; <c>clamp</c> stores one and sets the flag that
/// keeps it; <c>feed</c> stores the values of a port, again and again; <c>silence</c> sets a flag, and <c>release</c> clears flags.
/// </summary>
internal sealed class SetterLowering(ElaboratedCircuit circuit, ExperimentLowering experiment, IrFactory factory, Places places, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<IrSetter>.Builder _setters = ImmutableArray.CreateBuilder<IrSetter>();
    private readonly Dictionary<BoundExperimentStatement, ImmutableArray<int>> _statements = [];

    /// <summary>The numbers of the setters of each statement, in the order in which they are applied.</summary>
    public IReadOnlyDictionary<BoundExperimentStatement, ImmutableArray<int>> Statements => _statements;

    /// <summary>The setters.</summary>
    public ImmutableArray<IrSetter> Lower()
    {
        Number(experiment.Sets, "set", (set, path) => Store(set.View, p => Slots(set.Variable, p), path, set.Value, set.Minimum, set.Maximum));
        Number(experiment.Clamps, "clamp", (clamp, path) =>
        {
            Store(clamp.View, p => Slots(clamp.Variable, p), path, clamp.Value, null, null);
            Flag(clamp.View, p => Slots(clamp.Variable, p).Select(IrModel.ClampSlot), 1);
        });
        Number(experiment.Feeds, "feed", (feed, path) => Store(feed.Port, p => p.Port is { IsSpikes: false } ? p.Cell.States.Select(s => s.Name) : [], path, feed.Value, null, null));
        Number(experiment.Commands("silence"), "silence", (silence, _) => Flag(silence.View, _ => [IrModel.SilenceSlot], 1));
        Number(experiment.Commands("release"), "release", (release, _) => Flag(release.View, p => Flags(release, p), 0));
        return _setters.ToImmutable();
    }

    /// <summary>The slots of a variable in the cells of a population.</summary>
    public static IEnumerable<string> Slots(BoundVariable variable, ElaboratedPopulation population) =>
        variable.In(population.Cell) is { } symbol ? CellLowering.SlotNames(symbol) : [];

    /// <summary>For each slot the cells of a view that have it.</summary>
    public static IEnumerable<(string Slot, IrView View)> Parts(ElaboratedCircuit circuit, IrView view, Func<ElaboratedPopulation, IEnumerable<string>> slots)
    {
        var has = circuit.Populations.Select(p => slots(p).ToList()).ToList();
        foreach (var slot in view.Ranges.SelectMany(r => has[r.Population]).Distinct().ToList())
        {
            yield return (slot, new IrView([.. view.Ranges.Where(r => has[r.Population].Contains(slot))]));
        }
    }

    private void Number<T>(IEnumerable<T> statements, string name, Action<T, string> lower)
        where T : BoundExperimentStatement
    {
        var number = 0;
        foreach (var statement in statements)
        {
            var first = _setters.Count;
            lower(statement, name + "/" + (number++).ToString(CultureInfo.InvariantCulture));
            _statements[statement] = [.. Enumerable.Range(first, _setters.Count - first)];
        }
    }

    private IEnumerable<string> Flags(BoundCommand release, ElaboratedPopulation population)
    {
        var clamps = experiment.ClampsOf(population, circuit);
        return release.Variable is { } variable
            ? Slots(variable, population).Where(s => clamps.Contains(s)).Select(IrModel.ClampSlot)
            : clamps.Select(IrModel.ClampSlot).Concat(experiment.CanSilence(population, circuit) ? [IrModel.SilenceSlot] : []);
    }

    /// <summary>Stores the value of an expression; to a vector in all its elements.</summary>
    private void Store(BoundView cells, Func<ElaboratedPopulation, IEnumerable<string>> slots, string path, BoundExpression expression, BoundExpression? minimum, BoundExpression? maximum)
    {
        if (circuit.Resolve(cells, diagnostics) is not { } view)
        {
            return;
        }

        var arguments = new SortedSet<string>(StringComparer.Ordinal);
        var expressions = new ExpressionLowering(factory, IrType.Float64, circuit.Root, diagnostics)
        {
            Random = new RandomScope(path),
            Constants = symbol => circuit.Root.Tuned(symbol)?.Value,
            Symbols = (symbol, place) => Argument(symbol, arguments, view, place.Location),
        };
        foreach (var (slot, part) in Parts(circuit, view, slots))
        {
            var value = expressions.Lower(expression);
            value = minimum is not null ? factory.Binary(IrOp.Max, value, expressions.Lower(minimum)) : value;
            value = maximum is not null ? factory.Binary(IrOp.Min, value, expressions.Lower(maximum)) : value;
            _setters.Add(new IrSetter(_setters.Count, part, slot, factory.Convert(IrType.Float64, value), [.. arguments]));
        }
    }

    private void Flag(BoundView? cells, Func<ElaboratedPopulation, IEnumerable<string>> slots, double value)
    {
        if (cells is not null && circuit.Resolve(cells, diagnostics) is { } view)
        {
            if (view.Ranges.Any(r => circuit.Populations[r.Population].Port is not null))
            {
                diagnostics.Report(TargetDiagnostics.ExperimentStatement, cells.Location, "silence of a port");
                return;
            }

            foreach (var (slot, part) in Parts(circuit, view, slots))
            {
                _setters.Add(new IrSetter(_setters.Count, part, slot, factory.Real(IrType.Float64, value), []));
            }
        }
    }

    private IrExpr? Argument(ValueSymbol symbol, SortedSet<string> arguments, IrView view, Location location)
    {
        switch (symbol)
        {
            case LocalSymbol:
                arguments.Add(symbol.Name);
                return factory.Uniform("arg." + symbol.Name, IrType.Float64);
            case BuiltinSymbol { Name: "i" or "row" or "col" }:
                return factory.Attribute(symbol.Name, IrType.Float64);
            case BuiltinSymbol { Name: "x" or "y" or "z" }:
                return places.OfCell([.. view.Ranges.Select(r => circuit.Populations[r.Population])], symbol.Name, location);
            case BuiltinSymbol { Name: "t" }:
                return factory.Uniform("t", IrType.Float64);
            default:
                return null;
        }
    }
}
