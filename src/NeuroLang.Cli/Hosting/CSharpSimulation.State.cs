using System.Globalization;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;

namespace NeuroLang.Cli.Hosting;

/// <content>States that are taken out and put in.</content>
internal sealed partial class CSharpSimulation
{
    /// <inheritdoc/>
    public NetworkState Export()
    {
        var sections = new List<StateSection>();
        for (var p = 0; p < Module.Populations.Length; p++)
        {
            var population = _simulation.Populations[p];
            sections.AddRange(StateLayout.Slots(Module, p).Select(slot => new StateSection(StateLayout.Slot(population.Name, slot.Name), slot.Type, Bits(population, slot.Name, slot.Type))));
            sections.AddRange(population.EventLists.Select(e => new StateSection(StateLayout.Events(population.Name, e.Name), IrType.Int64, [e.Total])));
            foreach (var accumulator in _simulation.Accumulators.Where(a => a.Population == population))
            {
                sections.AddRange(Pending(accumulator));
            }
        }

        sections.AddRange(Module.Connections.Select((_, n) => new StateSection(StateLayout.Lesioned(n), IrType.Int32, [ProjectionsOf(n).Any(p => !p.IsEnabled) ? 1 : 0])));
        sections.AddRange(ExportSynapses());
        return new NetworkState(StepIndex, _simulation.Seed, [.. sections]);
    }

    /// <inheritdoc/>
    public void Import(NetworkState state)
    {
        if (StateLayout.Mismatch(Module, state) is { } reason)
        {
            throw new ArgumentException("The state does not fit: " + reason + ".", nameof(state));
        }

        var sections = state.ByName();
        _simulation.BeginRestore(state.Step);
        for (var p = 0; p < Module.Populations.Length; p++)
        {
            Import(p, sections);
        }

        foreach (var accumulator in _simulation.Accumulators)
        {
            var prefix = StateLayout.Pending(accumulator.Population.Name, accumulator.Plan.Name, 0)[..^1];
            foreach (var section in state.Sections.Where(s => s.Name.StartsWith(prefix, StringComparison.Ordinal)))
            {
                accumulator.SetPending(int.Parse(section.Name.AsSpan(prefix.Length), CultureInfo.InvariantCulture), section.Bits);
            }
        }

        for (var n = 0; n < Module.Connections.Length; n++)
        {
            var isLesioned = sections.TryGetValue(StateLayout.Lesioned(n), out var lesioned) && !lesioned.IsZero;
            foreach (var projection in ProjectionsOf(n))
            {
                projection.IsEnabled = !isLesioned;
            }
        }

        ImportSynapses(state.Step, sections);
        _simulation.EndRestore();
    }

    private void Import(int index, IReadOnlyDictionary<string, StateSection> sections)
    {
        var population = _simulation.Populations[index];
        var model = Module.GetModel(Module.Populations[index].Model);
        foreach (var (slot, type) in StateLayout.Slots(Module, index))
        {
            if (sections.TryGetValue(StateLayout.Slot(population.Name, slot), out var section))
            {
                SetBits(population, slot, type, section.Bits);
            }
            else if (model.FindSlot(slot)?.Kind == IrSlotKind.Counter)
            {
                SetBits(population, slot, type, new long[population.Size]);
            }
        }

        foreach (var list in population.EventLists)
        {
            list.Restore(sections.TryGetValue(StateLayout.Events(population.Name, list.Name), out var total) ? total.Bits[0] : 0);
        }
    }

    private IEnumerable<StateSection> Pending(Accumulator accumulator)
    {
        for (var ahead = 0; ahead < accumulator.Slots; ahead++)
        {
            var sums = new long[accumulator.Population.Size];
            accumulator.CopyPending(ahead, sums);
            if (Array.Exists(sums, sum => sum != 0))
            {
                yield return new StateSection(StateLayout.Pending(accumulator.Population.Name, accumulator.Plan.Name, ahead), StateLayout.PendingType(Module, accumulator.Population.Index, accumulator.Plan.Name), sums);
            }
        }
    }

    private IEnumerable<Projection> ProjectionsOf(int connection) =>
        Enumerable.Range(0, ProjectionCount(Module.Connections[connection])).Select(n => _simulation.Projections[_firstProjection[connection] + n]);

    private static long[] Bits(Population population, string slot, IrType type)
    {
        var index = population.SlotIndex(slot);
        var bits = new long[population.Size];
        for (var cell = 0; cell < bits.Length; cell++)
        {
            bits[cell] = type switch
            {
                IrType.Float32 => BitConverter.SingleToInt32Bits(population.Real32(index)[cell]),
                IrType.Float64 => BitConverter.DoubleToInt64Bits(population.Real64(index)[cell]),
                IrType.Int32 => population.Int32(index)[cell],
                _ => population.Int64(index)[cell],
            };
        }

        return bits;
    }

    private static void SetBits(Population population, string slot, IrType type, long[] bits)
    {
        var index = population.SlotIndex(slot);
        for (var cell = 0; cell < bits.Length; cell++)
        {
            switch (type)
            {
                case IrType.Float32:
                    population.Real32(index)[cell] = BitConverter.Int32BitsToSingle((int)bits[cell]);
                    break;
                case IrType.Float64:
                    population.Real64(index)[cell] = BitConverter.Int64BitsToDouble(bits[cell]);
                    break;
                case IrType.Int32:
                    population.Int32(index)[cell] = (int)bits[cell];
                    break;
                default:
                    population.Int64(index)[cell] = bits[cell];
                    break;
            }
        }
    }
}
