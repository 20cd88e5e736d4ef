using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Reads the step of a population's cells from the data-flow form of its model's kernel, with what is the same in all cells as numbers.</summary>
internal static class CellStepReader
{
    /// <summary>Reads a step.</summary>
    /// <param name="module">The module in data-flow form.</param>
    /// <param name="population">Index of the population.</param>
    /// <param name="starts">The start values of its slots, one for each cell.</param>
    /// <param name="offsets">What the number zero of each state stands for; zero where nothing is said.</param>
    /// <exception cref="UnrepresentableException">The core cannot compute something of it.</exception>
    public static CellStep Read(IrModule module, int population, IReadOnlyDictionary<string, double[]> starts, IReadOnlyDictionary<string, double> offsets)
    {
        double Offset(string slot) => offsets.TryGetValue(slot, out var offset) ? offset : 0;
        var model = module.GetModel(module.Populations[population].Model);
        Check(module, model);
        ImmutableArray<IrStatement> Body(IrPhase phase) => module.Kernels.FirstOrDefault(k => k.Model == model.Name && k.Phase == phase)?.Body ?? [];
        var set = module.Setters.Where(s => s.View.Ranges.Any(r => r.Population == population)).Select(s => s.Slot).ToImmutableHashSet(StringComparer.Ordinal);
        var numbers = starts.Where(s => !set.Contains(s.Key) && s.Value.All(v => v.Equals(s.Value[0])) && model.FindSlot(s.Key) is { Kind: IrSlotKind.Parameter or IrSlotKind.Derived })
            .ToDictionary(s => s.Key, s => s.Value[0], StringComparer.Ordinal);

        // A state that starts at zero and at which nothing ends may stay there: the conductance of a receptor without synapses, say. It is assumed until something contradicts.
        var still = starts.Where(s => !set.Contains(s.Key) && s.Value.All(v => v == 0) && model.FindSlot(s.Key) is { Kind: IrSlotKind.State } && !model.Targets.Contains(s.Key))
            .Select(s => s.Key).ToList();
        while (true)
        {
            var reader = new RealReader(new RealGraph(module.Factory), slot => numbers.TryGetValue(slot, out var number) ? number : still.Contains(slot) ? 0 : (double?)null, Offset);
            var step = Read(reader, model, Body(IrPhase.Arrive), Body(IrPhase.Integrate), Offset);
            var moved = step.Next.Where(n => still.Contains(n.Slot) && !(n.Value.IsConstant && n.Value.Constant == 0)).Select(n => n.Slot).ToList();
            if (moved.Count == 0)
            {
                return step with { Next = [.. step.Next.Where(n => !still.Contains(n.Slot))] };
            }

            still.RemoveAll(moved.Contains);
        }
    }

    private static CellStep Read(RealReader reader, IrModel model, ImmutableArray<IrStatement> arrive, ImmutableArray<IrStatement> integrate, Func<string, double> offset)
    {
        var next = new SortedDictionary<int, (string, Polynomial)>();
        Condition? spike = null;
        CountdownIdiom? countdown = null;

        // What has arrived stays one value: the equations read the sum, not the state and the arrival apart.
        foreach (var assign in arrive.OfType<IrAssign>().Where(a => IsVariable(a.Slot)))
        {
            // An input at which drives alone end is emptied here, and gets their sum; where spikes end too, one accumulator has both.
            var isDriven = model.DrivenTargets.Contains(assign.Slot) && !model.Targets.Contains(assign.Slot);
            var value = reader.Real(isDriven ? reader.Graph.Factory.Load(PopulationProfile.Arrival + assign.Slot, assign.Value.Type) : assign.Value);
            Note(assign.Slot, value);
            reader.Arrived(assign.Slot, value);
        }

        reader.Forget();
        foreach (var statement in integrate)
        {
            switch (statement)
            {
                case IrAssign { Slot: BuildKernelsPass.RefractorySlot } a when CountdownIdiom.Read(reader, a) is { } idiom:
                    countdown = idiom;
                    break;
                case IrAssign a when IsVariable(a.Slot):
                    Note(a.Slot, reader.Real(a.Value));
                    break;
                case IrEmit { Event: "spike" } e:
                    spike = reader.Truth(e.Condition);
                    break;
                case IrEmit e:
                    throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"the event \"{e.Event}\" of a cell beside its spike");
            }
        }

        return new CellStep(reader, new Shaper(reader.Graph), [.. next.Values], spike) { Countdown = countdown };

        void Note(string slot, Polynomial value)
        {
            if (model.FindSlot(slot) is { Kind: not IrSlotKind.Input } known)
            {
                next[model.Slots.IndexOf(known)] = (slot, reader.Simplifier.Shift(value, offset(slot)));
            }
        }
    }

    private static bool IsVariable(string slot) => !slot.StartsWith("arrival.", StringComparison.Ordinal) && !slot.StartsWith("arrived.", StringComparison.Ordinal);

    private static void Check(IrModule module, IrModel model)
    {
        if (model.Timed.Any(t => t.Kind != IrTimedKind.Start))
        {
            throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"a timed handler of the cell \"{model.Name}\"");
        }

        if (model.CanSilence || !model.Clamps.IsEmpty)
        {
            throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"silencing or clamping of the cell \"{model.Name}\" by the experiment");
        }

        if (module.Kernels.Any(k => k.Model == model.Name && (!k.Before.IsEmpty || k.Ranking is not null)))
        {
            throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"aggregates over the population of the cell \"{model.Name}\"");
        }
    }
}
