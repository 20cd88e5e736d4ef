using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime;

/// <summary>The synapses that one connect statement made.</summary>
public sealed class Projection
{
    private readonly SynapseBlock[] _blocks;

    internal Projection(ConnectionPlan plan, SynapseBlock[] blocks)
    {
        Plan = plan;
        _blocks = blocks;
    }

    /// <summary>The plan.</summary>
    public ConnectionPlan Plan { get; }

    /// <summary>The statement's name.</summary>
    public string Name => Plan.Name;

    /// <summary>How many synapses there are.</summary>
    public long SynapseCount => _blocks.Sum(block => block.Count);

    /// <summary>Memory of the synapses in bytes.</summary>
    public long Bytes => _blocks.Sum(block => block.Bytes);

    /// <summary>False while the connection is lesioned: its synapses stay but deliver nothing.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>
    /// Every synapse: pre populations in the plan's order, then targets, then by pre cell, delay and post index. The
    /// weight is the one delivered, that is, rounded to the target's scale.
    /// </summary>
    public IEnumerable<Synapse> Synapses()
    {
        foreach (var block in _blocks)
        {
            for (var row = 0; row < block.Shape.Rows; row++)
            {
                var end = block.Start(row + 1);
                for (var position = block.Start(row); position < end; position++)
                {
                    var (post, delay) = block.Place(row, position);
                    yield return new Synapse(
                        block.Shape.Pre, block.Shape.FirstCell + row, block.Shape.Target.Population, post, block.Weight(position), delay);
                }
            }
        }
    }

    /// <summary>Delivers what one population fired.</summary>
    internal void Deliver(Population pre)
    {
        if (!IsEnabled)
            return;
        foreach (var block in _blocks)
        {
            if (block.Shape.Pre == pre)
                block.Deliver();
        }
    }

    internal void Deliver()
    {
        if (!IsEnabled)
            return;
        foreach (var block in _blocks)
            block.Deliver();
    }
}
