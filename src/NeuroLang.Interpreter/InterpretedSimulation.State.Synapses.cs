using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Connections;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter;

/// <summary>What a state has of synapses.</summary>
internal sealed partial class InterpretedSimulation
{
    private IEnumerable<StateSection> ExportSynapses()
    {
        foreach (var projection in _plastic)
        {
            foreach (var (slot, type) in StateLayout.Variables(projection.Model))
            {
                yield return new StateSection(StateLayout.Variable(projection.Index, slot), type, [.. projection.InState.Select(s => s.Stored[slot].Bits)]);
            }

            foreach (var group in projection.Model.Propagations)
            {
                yield return new StateSection(StateLayout.Stamps(projection.Index, group.Name), IrType.Int64, [.. projection.InState.Select(s => s.Stamps[group.Name])]);
            }

            foreach (var slot in projection.Model.Freezable)
            {
                yield return new StateSection(StateLayout.Frozen(projection.Index, slot), IrType.Int32, [projection.Frozen.Contains(slot) ? 1 : 0]);
            }

            foreach (var section in StateEvent.Sections(projection.Index, UnderWay(projection).Distinct()))
            {
                yield return section;
            }
        }

        foreach (var ((population, slot), longest) in FormerLengths().OrderBy(f => f.Key.Population).ThenBy(f => f.Key.Slot, StringComparer.Ordinal))
        {
            for (var ago = 1; ago <= Math.Min(longest, StepIndex); ago++)
            {
                var type = _populations[population].Model.FindSlot(slot)?.Type ?? Module.Real;
                yield return new StateSection(StateLayout.Former(_populations[population].Source.Name, slot, ago), type, [.. _former[(population, slot, StepIndex - ago)].Select(v => v.Bits)]);
            }
        }

        foreach (var (probe, longest) in FormerProbeLengths())
        {
            for (var ago = 1; ago <= Math.Min(longest, StepIndex); ago++)
            {
                yield return new StateSection(StateLayout.FormerProbe(probe, ago), Module.Real, [_formerProbes[(probe, StepIndex - ago)].Bits]);
            }
        }
    }

    private void ImportSynapses(long step, IReadOnlyDictionary<string, StateSection> sections)
    {
        _events.Clear();
        _former.Clear();
        _formerProbes.Clear();
        ForgetProbes();
        foreach (var projection in _plastic)
        {
            Import(projection, sections);
            foreach (var slot in projection.Model.Freezable)
            {
                Freeze(projection.Index, slot, sections.TryGetValue(StateLayout.Frozen(projection.Index, slot), out var frozen) && !frozen.IsZero);
            }

            foreach (var found in StateEvent.Of(projection.Index, sections))
            {
                var key = (projection.Index, found.Population, _populations[found.Population].Model.Events[found.Event].Name, found.Stamp);
                if (!_events.TryGetValue(key, out var cells))
                {
                    cells = [];
                    _events.Add(key, cells);
                }

                cells.Add(found.Cell);
            }
        }

        foreach (var ((population, slot), longest) in FormerLengths())
        {
            for (var ago = 1; ago <= Math.Min(longest, step); ago++)
            {
                if (sections.TryGetValue(StateLayout.Former(_populations[population].Source.Name, slot, ago), out var section))
                {
                    _former[(population, slot, step - ago)] = [.. section.Bits.Select(bits => Value.FromBits(section.Type, bits))];
                }
            }
        }

        foreach (var (probe, longest) in FormerProbeLengths())
        {
            for (var ago = 1; ago <= Math.Min(longest, step); ago++)
            {
                if (sections.TryGetValue(StateLayout.FormerProbe(probe, ago), out var section))
                {
                    _formerProbes[(probe, step - ago)] = Value.FromBits(section.Type, section.Bits[0]);
                }
            }
        }
    }

    private static void Import(PlasticProjection projection, IReadOnlyDictionary<string, StateSection> sections)
    {
        foreach (var (slot, type) in StateLayout.Variables(projection.Model))
        {
            var bits = sections[StateLayout.Variable(projection.Index, slot)].Bits;
            for (var n = 0; n < projection.InState.Count; n++)
            {
                projection.InState[n].Stored[slot] = Value.FromBits(type, bits[n]);
            }
        }

        foreach (var group in projection.Model.Propagations)
        {
            var stamps = sections[StateLayout.Stamps(projection.Index, group.Name)].Bits;
            for (var n = 0; n < projection.InState.Count; n++)
            {
                projection.InState[n].Stamps[group.Name] = stamps[n];
            }
        }
    }

    /// <summary>The events of which something is still to come.</summary>
    private IEnumerable<StateEvent> UnderWay(PlasticProjection projection)
    {
        foreach (var (side, name) in projection.Model.Handlers.Select(h => (h.Side, h.Event)).Distinct())
        {
            foreach (var synapse in projection.Synapses)
            {
                var (cell, delay) = side == IrSide.Pre ? (synapse.Pre, synapse.Axonal) : (synapse.Post, synapse.Dendritic);
                var number = _populations[cell.Population].EventPlace(name);
                for (var stamp = StepIndex - delay; stamp <= StepIndex; stamp++)
                {
                    if (Fired(projection, cell, name, stamp))
                    {
                        yield return new StateEvent(side == IrSide.Post, cell.Population, number, stamp, cell.Cell);
                    }
                }
            }
        }
    }

    /// <summary>How many boundaries the slots that delayed drives read go back.</summary>
    private Dictionary<(int Population, string Slot), long> FormerLengths()
    {
        var lengths = new Dictionary<(int, string), long>();
        foreach (var projection in _plastic)
        {
            foreach (var slot in StateLayout.FormerSlots(projection.Model))
            {
                foreach (var synapse in projection.Synapses)
                {
                    var key = (synapse.Pre.Population, slot);
                    lengths[key] = Math.Max(lengths.GetValueOrDefault(key), synapse.Axonal + synapse.Dendritic);
                }
            }
        }

        return lengths;
    }

    private IEnumerable<(string Probe, long Longest)> FormerProbeLengths() => Module.Probes.Select(probe =>
        (probe.Name, _plastic.Where(p => StateLayout.FormerProbes(p.Model).Contains(probe.Name)).Select(p => (long)p.LongestDelay).DefaultIfEmpty(0).Max()));
}
