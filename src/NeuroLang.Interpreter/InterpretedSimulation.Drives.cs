using System.Collections.Immutable;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Connections;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter;

/// <summary>What synapses do in every step, aggregates over them, and their variables as data.</summary>
internal sealed partial class InterpretedSimulation
{
    /// <summary>
    /// Adds up the drives of each cell, connection by connection, and adds the total to its input. Within a connection a cell's synapses are
    /// summed in their order, in sixteen partial sums.
    /// </summary>
    private void Drive()
    {
        KeepFormer();
        var totals = new Dictionary<(int Population, string Slot), Value[]>();
        foreach (var projection in _plastic.Where(p => !p.IsLesioned))
        {
            foreach (var drive in projection.Model.Drives)
            {
                foreach (var cells in projection.Alive.GroupBy(s => (s.Post.Population, s.Post.Cell, s.Element)))
                {
                    var key = (cells.Key.Population, projection.Source.DrivenSlots().ElementAt(cells.Key.Element));
                    if (!totals.TryGetValue(key, out var total))
                    {
                        total = [.. Enumerable.Repeat(Zero, _populations[cells.Key.Population].Size)];
                        totals.Add(key, total);
                    }

                    var sum = Reducer.Total("sum", Module.Real, [.. cells.Select(s => Driven(projection, s, drive))]);
                    total[cells.Key.Cell] = Arithmetic.Apply(IrOp.Add, Module.Real, [total[cells.Key.Cell], sum]);
                }
            }
        }

        foreach (var population in _populations)
        {
            foreach (var slot in population.Model.DrivenTargets)
            {
                for (var cell = 0; cell < population.Size; cell++)
                {
                    var total = totals.TryGetValue((population.Index, slot), out var values) ? values[cell] : Zero;
                    population.Set(slot, cell, Arithmetic.Apply(IrOp.Add, Module.Real, [population.Get(slot, cell), total]));
                }
            }
        }
    }

    private Value Driven(PlasticProjection projection, PlasticSynapse synapse, IrDrive drive)
    {
        var surroundings = Surroundings(projection, synapse);
        surroundings.Values = Now(projection, synapse);
        var boundary = Math.Max(0, StepIndex - synapse.Axonal - synapse.Dendritic);
        surroundings.Former = slot => _former[(synapse.Pre.Population, slot, boundary)][synapse.Pre.Cell];
        return _evaluator.Evaluate(drive.Value, surroundings);
    }

    /// <summary>Keeps what drives read of presynaptic cells for as long as it can be on its way.</summary>
    private void KeepFormer()
    {
        foreach (var projection in _plastic.Where(p => !p.Model.Drives.IsEmpty))
        {
            var slots = IrTraversal.PostOrder(projection.Model.Drives.Select(d => d.Value))
                .Where(e => e.Op == IrOp.Load && e.Name?.StartsWith(IrSynapse.Pre, StringComparison.Ordinal) == true)
                .Select(e => (e.Name ?? "")[IrSynapse.Pre.Length..])
                .Distinct();
            foreach (var (slot, population) in slots.SelectMany(s => projection.Source.Pre.Ranges.Select(r => (s, _populations[r.Population]))))
            {
                _former[(population.Index, slot, StepIndex)] = [.. Enumerable.Range(0, population.Size).Select(cell => population.Get(slot, cell))];
            }
        }

        var oldest = StepIndex - (_plastic.Length == 0 ? 0 : _plastic.Max(p => p.LongestDelay));
        KeepFormerProbes(oldest);
        foreach (var key in _former.Keys.Where(k => k.Boundary < oldest).ToList())
        {
            _former.Remove(key);
        }
    }

    /// <summary>Every equation of every synapse from t(k) to t(k + 1): all read what was there before.</summary>
    private void IntegrateSynapses()
    {
        foreach (var projection in _plastic.Where(p => !p.Model.Integrate.IsEmpty))
        {
            foreach (var synapse in projection.Synapses)
            {
                var surroundings = Surroundings(projection, synapse);
                surroundings.Values = Now(projection, synapse);
                var values = projection.Model.Integrate.Select(a => _evaluator.Evaluate(a.Value, surroundings)).ToArray();
                for (var n = 0; n < values.Length; n++)
                {
                    synapse.Stored[projection.Model.Integrate[n].Slot] = values[n];
                }
            }
        }
    }

    /// <summary>The aggregates that statements need, over the synapses that are not pruned, each for the synapses of one cell.</summary>
    private Func<PlasticSynapse, IReadOnlyDictionary<IrExpr, Value>> SynapseAggregates(PlasticProjection projection, ImmutableArray<IrStatement> body)
    {
        var reductions = IrTraversal.Expressions(body).SelectMany(_evaluator.Reductions).Distinct().ToList();
        var results = new Dictionary<(IrExpr Reduction, CellAddress Cell), Value>();
        foreach (var reduction in reductions)
        {
            foreach (var cells in (IsIncoming(reduction) ? projection.Alive : projection.Outgoing).GroupBy(s => CellOf(reduction, s)))
            {
                var elements = cells.Select(s =>
                {
                    var surroundings = Surroundings(projection, s);
                    surroundings.Values = Now(projection, s);
                    surroundings.Aggregates = reductions.Where(inner => results.ContainsKey((inner, CellOf(inner, s)))).ToDictionary(inner => inner, inner => results[(inner, CellOf(inner, s))]);
                    return _evaluator.Evaluate(reduction.Args[0], surroundings);
                });
                results[(reduction, cells.Key)] = Reducer.Total(FunctionOf(reduction), Module.Real, [.. elements]);
            }
        }

        return synapse => reductions.ToDictionary(r => r, r => results.TryGetValue((r, CellOf(r, synapse)), out var value) ? value : Reducer.Total(FunctionOf(r), Module.Real, []));
    }

    private static bool IsIncoming(IrExpr reduction) => reduction.Name?.StartsWith("incoming.", StringComparison.Ordinal) == true;

    private static CellAddress CellOf(IrExpr reduction, PlasticSynapse synapse) => IsIncoming(reduction) ? synapse.Post : synapse.Pre;

    private static string FunctionOf(IrExpr reduction) => (reduction.Name ?? "").Split('.')[1];

    private SynapseData Synapses(PlasticProjection projection)
    {
        var synapses = projection.Alive.OrderBy(projection.PlaceOfPre).ThenBy(s => s.Axonal).ThenBy(projection.PlaceOfPost).ToList();
        var values = synapses.Select(s => Now(projection, s)).ToList();
        return new SynapseData(
            [.. synapses.Select(projection.PlaceOfPre)],
            [.. synapses.Select(projection.PlaceOfPost)],
            [.. synapses.Select(s => s.Pre.Population)],
            [.. synapses.Select(s => s.Pre.Cell)],
            [.. synapses.Select(s => s.Post.Population)],
            [.. synapses.Select(s => s.Post.Cell)],
            [.. synapses.Select(s => s.Axonal)],
            [])
        {
            Variables = projection.Model.Slots
                .Where(s => s.Kind is IrSlotKind.State or IrSlotKind.Parameter)
                .ToDictionary(s => s.Name, s => values.Select(v => v[s.Name].ToDouble()).ToArray(), StringComparer.Ordinal),
        };
    }
}
