using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Interpreter.Cells;

namespace NeuroLang.Interpreter;

/// <summary>States that are taken out and put in (semantics, "Experiments").</summary>
internal sealed partial class InterpretedSimulation
{
    public NetworkState Export()
    {
        var sections = new List<StateSection>();
        foreach (var population in _populations)
        {
            var name = population.Source.Name;
            sections.AddRange(StateLayout.Slots(Module, population.Index).Select(slot => new StateSection(StateLayout.Slot(name, slot.Name), slot.Type, Bits(population, slot.Name))));
            sections.AddRange(population.Model.Events.Select((e, n) => new StateSection(StateLayout.Events(name, e.Name), IrType.Int64, [population.EventCounts[n]])));
            foreach (var slot in population.Model.Targets)
            {
                sections.AddRange(TargetOf(population.Index, slot).Pending(StepIndex)
                    .Select(p => new StateSection(StateLayout.Pending(name, slot, p.Ahead), StateLayout.PendingType(Module, population.Index, slot), p.Sums)));
            }
        }

        sections.AddRange(Module.Connections.Select((_, n) => new StateSection(StateLayout.Lesioned(n), IrType.Int32, [(FindPlastic(n)?.IsLesioned ?? StaticAt(n).IsLesioned) ? 1 : 0])));
        sections.AddRange(ExportSynapses());
        return new NetworkState(StepIndex, _random.Seed, [.. sections]);
    }

    public void Import(NetworkState state)
    {
        if (StateLayout.Mismatch(Module, state) is { } reason)
        {
            throw new ArgumentException("The state does not fit: " + reason + ".", nameof(state));
        }

        _clock.Step = state.Step;
        var sections = state.ByName();
        foreach (var population in _populations)
        {
            var name = population.Source.Name;
            foreach (var (slot, type) in StateLayout.Slots(Module, population.Index))
            {
                if (sections.TryGetValue(StateLayout.Slot(name, slot), out var section))
                {
                    SetBits(population, slot, section.Bits);
                }
                else if (population.Model.FindSlot(slot)?.Kind == IrSlotKind.Counter)
                {
                    SetBits(population, slot, new long[population.Size]);
                }
            }

            for (var e = 0; e < population.EventCounts.Length; e++)
            {
                population.EventCounts[e] = sections.TryGetValue(StateLayout.Events(name, population.Model.Events[e].Name), out var total) ? total.Bits[0] : 0;
            }

            foreach (var slot in population.Model.Targets)
            {
                var prefix = StateLayout.Pending(name, slot, 0)[..^1];
                TargetOf(population.Index, slot).Replace(state.Sections
                    .Where(s => s.Name.StartsWith(prefix, StringComparison.Ordinal))
                    .Select(s => (state.Step + long.Parse(s.Name[prefix.Length..], System.Globalization.CultureInfo.InvariantCulture), s.Bits)));
            }

            population.Fed.Clear();
            Initialize(population, initializer => population.Model.FindSlot(initializer.Slot)?.Kind == IrSlotKind.Derived, step: 0);
        }

        for (var n = 0; n < Module.Connections.Length; n++)
        {
            Lesion(n, sections.TryGetValue(StateLayout.Lesioned(n), out var lesioned) && !lesioned.IsZero);
        }

        ImportSynapses(state.Step, sections);
        foreach (var recorder in _recorders)
        {
            recorder.CutAt(state.Step, _populations);
        }
    }

    private static long[] Bits(CellPopulation population, string slot)
    {
        if (slot == BuildKernelsPass.RefractorySlot)
        {
            return population.Model.Refractory?.While is null ? [.. population.Refractory] : [.. population.Flagged.Select(f => f ? 1L : 0)];
        }

        var e = EdgeOf(population, slot);
        return e >= 0 ? [.. population.ConditionBefore[e].Select(c => c ? 1L : 0)] : [.. Enumerable.Range(0, population.Size).Select(cell => population.Get(slot, cell).Bits)];
    }

    private static void SetBits(CellPopulation population, string slot, long[] bits)
    {
        var e = EdgeOf(population, slot);
        for (var cell = 0; cell < bits.Length; cell++)
        {
            if (slot == BuildKernelsPass.RefractorySlot)
            {
                (population.Refractory[cell], population.Flagged[cell]) = population.Model.Refractory?.While is null ? (bits[cell], false) : (0, bits[cell] != 0);
            }
            else if (e >= 0)
            {
                population.ConditionBefore[e][cell] = bits[cell] != 0;
            }
            else
            {
                population.SetBits(slot, cell, bits[cell]);
            }
        }
    }

    /// <summary>The place of the edge event whose memory a slot of the kernel form is, or -1.</summary>
    private static int EdgeOf(CellPopulation population, string slot)
    {
        for (var e = 0; e < population.Model.Events.Length; e++)
        {
            if (population.Model.Events[e].Edge && slot == BuildKernelsPass.EdgeSlot(population.Model.Events[e].Name))
            {
                return e;
            }
        }

        return -1;
    }
}
