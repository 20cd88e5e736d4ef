using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime;

/// <summary>The synapses that one connect statement made.</summary>
public sealed class Projection
{
    private readonly IStaticSynapses[] _blocks;
    private readonly SynapseTable[] _tables;

    internal Projection(ConnectionPlan plan, IStaticSynapses[] blocks)
    {
        Plan = plan;
        _blocks = blocks;
        _tables = [];
    }

    internal Projection(ConnectionPlan plan, SynapseTable[] tables)
    {
        Plan = plan;
        _blocks = [];
        _tables = tables;
    }

    /// <summary>The plan.</summary>
    public ConnectionPlan Plan { get; }

    /// <summary>The statement's name.</summary>
    public string Name => Plan.Name;

    /// <summary>The synapses of a connection with a synapse model, a table for each pre and each post population; empty for static connections.</summary>
    public IReadOnlyList<SynapseTable> Tables
    {
        get
        {
            foreach (var table in _tables)
                table.Touch();
            return _tables;
        }
    }

    /// <summary>The synapses of a static connection, as they are stored or drawn.</summary>
    internal IReadOnlyList<IStaticSynapses> Blocks => _blocks;

    /// <summary>How many synapses there are; removed ones do not count.</summary>
    public long SynapseCount => _blocks.Sum(block => block.Count) + _tables.Sum(table => (long)table.AliveCount);

    /// <summary>Memory of the synapses in bytes.</summary>
    public long Bytes => _blocks.Sum(block => block.Bytes) + _tables.Sum(table => table.Bytes);

    /// <summary>False while the connection is lesioned: its synapses stay, but no further event enters them and they drive nothing.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Freezes a variable of all synapses, which from now on nothing changes, or sets it free again.</summary>
    /// <exception cref="ArgumentException">The plan does not say that the slot can be frozen.</exception>
    public void Freeze(string slot, bool isFrozen)
    {
        var freezable = Freezable(slot);
        foreach (var table in _tables)
            table.Freeze(freezable, isFrozen);
    }

    /// <summary>Whether a variable of the synapses stands still.</summary>
    /// <exception cref="ArgumentException">The plan does not say that the slot can be frozen.</exception>
    public bool IsFrozen(string slot)
    {
        var freezable = Freezable(slot);
        return _tables.Length > 0 && _tables[0].IsFrozen(freezable) != 0;
    }

    /// <summary>
    /// Every synapse of a static connection: pre populations in the plan's order, then targets, then by pre cell, delay and post
    /// index; of a procedural one by pre cell first. The weight is the one delivered, that is, rounded to the target's scale.
    /// </summary>
    public IEnumerable<Synapse> Synapses() => _blocks.SelectMany(block => block.Synapses());

    /// <summary>Every existing synapse of a connection with a synapse model, table by table in order of position; where asked for, also those that were removed.</summary>
    public IEnumerable<SynapseView> Views(bool withRemoved = false)
    {
        foreach (var table in _tables)
        {
            for (var row = 0; row < table.Rows; row++)
            {
                var (run, endRun) = table.RunsOf(row);
                for (; run < endRun; run++)
                {
                    var (first, end, delay) = table.Run(run);
                    for (var position = first; position < end; position++)
                    {
                        if (withRemoved || table.IsAlive(position))
                            yield return new SynapseView(table, position, table.FirstCell + row, table.PostCell(row, position), delay);
                    }
                }
            }
        }
    }

    private int Freezable(string slot)
    {
        var slots = Plan.Synapse?.Freezable ?? [];
        for (var n = 0; n < slots.Count; n++)
        {
            if (slots[n] == slot)
                return n;
        }
        throw new ArgumentException($"'{Name}' has no {slot} that can be frozen.", nameof(slot));
    }

    /// <summary>Delivers what one population fired.</summary>
    internal void Deliver(Population pre)
    {
        if (!IsEnabled)
            return;
        foreach (var block in _blocks)
        {
            if (block.Pre == pre)
                block.Deliver();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Deliver()
    {
        if (!IsEnabled)
            return;
        foreach (var block in _blocks)
            block.Deliver();
    }
}
