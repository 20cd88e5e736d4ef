using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Lowering;

namespace NeuroLang.Compiler.Experiments;

/// <content>Measures of variables.</content>
internal sealed partial class MeasureEvaluator
{
    /// <summary>
    /// <c>mean min max std</c>: over the recorded samples of all cells in the window (each step, unless a <c>record</c> takes fewer).
    /// <c>at</c>: the mean over the cells of the last sample that is not later. <c>values</c>: the mean over the cells at this moment.
    /// </summary>
    private ConstantValue OfVariable(BoundMeasure measure, BoundVariable variable, CellSelection cells)
    {
        if (measure.Name == "values")
        {
            return ConstantValue.Of(Reduce("mean", Now(variable, cells)));
        }

        if (measure.Name == "at")
        {
            var boundary = measure.Arguments.IsEmpty ? simulation.StepIndex : Whole(Steps(measure.Arguments[0]).RoundHalfEven());
            return ConstantValue.Of(Reduce("mean", [.. Samples(variable, cells, long.MinValue, boundary, lastOnly: true)]));
        }

        var (from, to) = Window(measure);
        var first = Whole(-(-from).Floor());
        return ConstantValue.Of(Reduce(measure.Name, [.. Samples(variable, cells, first, Whole(to.Floor()), lastOnly: false)]));
    }

    /// <summary>The slots of a variable in the cells of a population: those of its elements where it is a vector.</summary>
    public IReadOnlyList<string> SlotsOf(BoundVariable variable, int population) => [.. SetterLowering.Slots(variable, program.Circuit.Populations[population])];

    /// <summary>
    /// The value of a variable in each cell at this moment, in internal units; of an input, which lasts for a step, the last recorded one, and of what is computed where it is recorded
    /// that of the step before: not a number where there was none. Of a vector the values of all its elements.
    /// </summary>
    public double[] Now(BoundVariable variable, CellSelection cells)
    {
        var slots = cells.Populations.Distinct().ToDictionary(p => p, p => SlotsOf(variable, p));
        var length = slots.Values.Select(s => s.Count).DefaultIfEmpty(0).Max();
        return [.. Enumerable.Range(0, length).SelectMany(k => Now(p => k < slots[p].Count ? slots[p][k] : "", cells))];
    }

    private double[] Now(Func<int, string> slotOf, CellSelection cells)
    {
        var values = new double[cells.Count];
        var history = new TraceHistory(simulation);
        foreach (var population in cells.Populations.Distinct())
        {
            var model = simulation.Module.GetModel(simulation.Module.Populations[population].Model);
            var all = new double[simulation.Module.Populations[population].Size];
            var slot = slotOf(population);
            var isStored = model.FindSlot(slot) is { Kind: not IrSlotKind.Input };
            var isUnknown = model.FindSlot(slot) is { Kind: IrSlotKind.Observed } && simulation.StepIndex == _start;
            if (isUnknown)
            {
                var known = model.Observed.Where(a => a.Slot == slot && a.Value.IsConst).Select(a => a.Value.Number).DefaultIfEmpty(double.NaN).First();
                all = [.. Enumerable.Repeat(known, all.Length)];
            }
            else if (isStored)
            {
                simulation.Read(population, slot, all);
            }

            for (var c = 0; c < values.Length; c++)
            {
                if (cells.Populations[c] == population)
                {
                    values[c] = isStored ? all[cells.Cells[c]]
                        : history.Find(slot, population, cells.Cells[c]) is { Values: { Length: > 0 } samples } ? samples[samples.Length - 1] : double.NaN;
                }
            }
        }

        return values;
    }

    private IEnumerable<double> Samples(BoundVariable variable, CellSelection cells, long first, long last, bool lastOnly)
    {
        var history = new TraceHistory(simulation);
        for (var c = 0; c < cells.Count; c++)
        {
            foreach (var sample in SlotsOf(variable, cells.Populations[c]).SelectMany(slot => Samples(history.Find(slot, cells.Populations[c], cells.Cells[c]), first, last, lastOnly)))
            {
                yield return sample;
            }
        }
    }

    private static IEnumerable<double> Samples((long[] Steps, double[] Values)? found, long first, long last, bool lastOnly)
    {
        if (found is not { } trace)
        {
            yield break;
        }

        double? latest = null;
        for (var s = 0; s < trace.Steps.Length && trace.Steps[s] <= last; s++)
        {
            if (trace.Steps[s] < first)
            {
                continue;
            }

            latest = trace.Values[s];
            if (!lastOnly)
            {
                yield return trace.Values[s];
            }
        }

        if (lastOnly && latest is { } value)
        {
            yield return value;
        }
    }
}
