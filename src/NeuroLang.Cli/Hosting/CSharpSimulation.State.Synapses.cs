using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Cli.Hosting;

/// <content>What a state has of synapses.</content>
internal sealed partial class CSharpSimulation
{
    private IEnumerable<StateSection> ExportSynapses()
    {
        foreach (var (n, synapse) in Models())
        {
            var views = AllViews(n);
            foreach (var (slot, type) in StateLayout.Variables(synapse))
            {
                yield return new StateSection(StateLayout.Variable(n, slot), type, [.. views.Select(v => Bits(v, slot))]);
            }

            foreach (var group in synapse.Propagations)
            {
                yield return new StateSection(StateLayout.Stamps(n, group.Name), IrType.Int64, [.. views.Select(v => Bits(v, IrSynapse.Stamp + group.Name))]);
            }

            foreach (var slot in synapse.Freezable)
            {
                yield return new StateSection(StateLayout.Frozen(n, slot), IrType.Int32, [_simulation.Projections[_firstProjection[n]].IsFrozen(slot) ? 1 : 0]);
            }

            // An event of a cell without synapses is under way to nothing.
            var ends = views.Select(v => (IsPost: false, v.Pre.Index, Cell: v.PreCell)).Concat(views.Select(v => (IsPost: true, v.Post.Index, Cell: v.PostCell))).ToHashSet();
            var events = _simulation.EventsUnderWay(_firstProjection[n])
                .Where(e => ends.Contains((e.IsPost, e.Population.Index, e.Cell)))
                .Select(e => new StateEvent(e.IsPost, e.Population.Index, e.Event, e.Stamp, e.Cell));
            foreach (var section in StateEvent.Sections(n, events))
            {
                yield return section;
            }
        }

        foreach (var ((population, slot), longest) in FormerLengths().OrderBy(f => f.Key.Population).ThenBy(f => f.Key.Slot, StringComparer.Ordinal))
        {
            var source = _simulation.Populations[population];
            var type = Module.GetModel(Module.Populations[population].Model).FindSlot(slot)?.Type ?? Module.Real;
            for (var ago = 1; ago <= Math.Min(longest, StepIndex); ago++)
            {
                var history = HistoryOf(population, slot);
                yield return new StateSection(StateLayout.Former(source.Name, slot, ago), type, [.. Enumerable.Range(0, source.Size).Select(cell => history.GetBits(ago, cell))]);
            }
        }

        foreach (var (number, probe, longest) in FormerProbeLengths())
        {
            for (var ago = 1; ago <= Math.Min(longest, StepIndex) && _simulation.FormerAggregate(number) is { } history; ago++)
            {
                var value = history.At(ago - 1);
                var bits = Module.Precision == Precision.Float32 ? BitConverter.SingleToInt32Bits((float)value) : BitConverter.DoubleToInt64Bits(value);
                yield return new StateSection(StateLayout.FormerProbe(probe, ago), Module.Real, [bits]);
            }
        }
    }

    private void ImportSynapses(long step, IReadOnlyDictionary<string, StateSection> sections)
    {
        foreach (var (n, synapse) in Models())
        {
            var views = AllViews(n);
            foreach (var (slot, section) in StateLayout.Variables(synapse).Select(v => (v.Name, StateLayout.Variable(n, v.Name)))
                .Concat(synapse.Propagations.Select(p => (IrSynapse.Stamp + p.Name, StateLayout.Stamps(n, p.Name)))))
            {
                var bits = sections[section].Bits;
                for (var s = 0; s < views.Count; s++)
                {
                    views[s].Table.SetBits(slot, views[s], bits[s]);
                }
            }

            foreach (var slot in synapse.Freezable)
            {
                Freeze(n, slot, sections.TryGetValue(StateLayout.Frozen(n, slot), out var frozen) && !frozen.IsZero);
            }

            _simulation.RestoreEvents(_firstProjection[n], StateEvent.Of(n, sections).Select(e => new SynapseEvent(e.IsPost, _simulation.Populations[e.Population], e.Event, e.Stamp, e.Cell)));
        }

        foreach (var ((population, slot), longest) in FormerLengths())
        {
            var history = HistoryOf(population, slot);
            for (var ago = 1; ago <= history.Longest && step > 0; ago++)
            {
                // Before step zero stand the values of boundary zero.
                if (sections.TryGetValue(StateLayout.Former(_simulation.Populations[population].Name, slot, Math.Min(Math.Min(ago, step), longest)), out var section))
                {
                    for (var cell = 0; cell < section.Bits.Length; cell++)
                    {
                        history.SetBits(ago, cell, section.Bits[cell]);
                    }
                }
            }
        }

        foreach (var (number, probe, longest) in FormerProbeLengths())
        {
            var history = _simulation.FormerAggregate(number);
            history?.Clear();
            for (var ago = Math.Min(longest, step); ago >= 1; ago--)
            {
                if (sections.TryGetValue(StateLayout.FormerProbe(probe, ago), out var section))
                {
                    history?.Keep(step - ago, Module.Precision == Precision.Float32 ? BitConverter.Int32BitsToSingle((int)section.Bits[0]) : BitConverter.Int64BitsToDouble(section.Bits[0]));
                }
            }
        }
    }

    private static long Bits(SynapseView view, string slot) => view.Table.GetBits(slot, view) ?? throw new InvalidOperationException($"{view.Table.Name} has no {slot}.");

    private IEnumerable<(int Connection, IrSynapse Synapse)> Models() =>
        Module.Connections.Select((c, n) => (n, c.Synapse)).Where(c => c.Synapse is not null).Select(c => (c.n, Module.GetSynapse(c.Synapse ?? "")));

    /// <summary>The synapses of a connection in the order of a state, pruned ones too.</summary>
    private List<SynapseView> AllViews(int connection)
    {
        var source = Module.Connections[connection];
        var post = Positions(source.Post);
        var populations = source.Pre.Ranges.Select(r => r.Population).Distinct().ToList();
        return [.. _simulation.Projections[_firstProjection[connection]].Views(withRemoved: true)
            .OrderBy(s => populations.IndexOf(s.Pre.Index)).ThenBy(s => s.PreCell).ThenBy(s => s.DelaySteps).ThenBy(s => post[(s.Post.Index, s.PostCell)])];
    }

    private ValueHistory HistoryOf(int population, string slot) =>
        _simulation.Histories.First(h => h.Population.Index == population && h.Slot == h.Population.SlotIndex(slot));

    /// <summary>How many boundaries the slots that delayed drives read go back.</summary>
    private Dictionary<(int Population, string Slot), long> FormerLengths()
    {
        var lengths = new Dictionary<(int, string), long>();
        foreach (var (n, synapse) in Models().Where(m => !m.Synapse.Drives.IsEmpty))
        {
            var longest = AllViews(n).GroupBy(v => v.Pre.Index).Select(g => (Population: g.Key, Delay: g.Max(v => v.DelaySteps + v.DendriticSteps))).ToList();
            foreach (var (population, slot, delay) in StateLayout.FormerSlots(synapse).SelectMany(slot => longest.Select(l => (l.Population, slot, l.Delay))))
            {
                lengths[(population, slot)] = Math.Max(lengths.GetValueOrDefault((population, slot)), delay);
            }
        }

        return lengths.Where(l => l.Value > 0).ToDictionary(l => l.Key, l => l.Value);
    }

    private IEnumerable<(int Number, string Probe, long Longest)> FormerProbeLengths() => Module.Probes.Select((probe, number) => (number, probe.Name, Models()
        .Where(m => StateLayout.FormerProbes(m.Synapse).Contains(probe.Name))
        .SelectMany(m => AllViews(m.Connection))
        .Select(v => (long)(v.DelaySteps + v.DendriticSteps))
        .DefaultIfEmpty(0)
        .Max()));
}
