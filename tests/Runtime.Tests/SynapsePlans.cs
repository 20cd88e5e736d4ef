using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime.Tests;

/// <summary>Networks whose connections have a synapse model.</summary>
internal static class SynapsePlans
{
    public static readonly SlotPlan Weight = new("w");

    public static readonly SlotPlan AliveSlot = new(SynapseTable.Alive, LaneKind.Integer);

    public static PopulationPlan Cells(string name, long size) => new(name, size, [new SlotPlan("x"), new SlotPlan("input")], ["spike"]);

    /// <summary>Cells <c>a</c> that project to cells <c>b</c>, whose slot 0 is the target.</summary>
    public static NetworkPlan Pair(
        long pre, long post, ConnectionRule rule, SynapsePlan synapse, Func<ConnectionPlan, ConnectionPlan>? change = null, Precision precision = Precision.Float64, bool wide = false)
    {
        var connection = new ConnectionPlan
        {
            Name = "a -> b",
            Pre = [ViewPart.Range(0, 0, pre)],
            Post = [ViewPart.Range(1, 0, post)],
            Targets = [],
            Rule = rule,
            Stream = 77,
            DelaySteps = 0,
            Synapse = synapse,
        };
        return new NetworkPlan("pair", precision, 0.1, [Cells("a", pre), Cells("b", post)], [new TargetPlan(1, "x") { Wide = wide }], [change?.Invoke(connection) ?? connection]);
    }

    /// <summary>A handler that the spikes of the only population of a side feed.</summary>
    public static HandlerPlan On(bool post, int kernel, int cellKernel = -1) => new(post, [0], kernel, cellKernel);

    /// <summary>The sum of a cell's values as semantics says: element n to partial n mod 16, then a balanced tree.</summary>
    public static T Sum<T>(IReadOnlyList<T> values)
        where T : struct, System.Numerics.INumber<T>
    {
        var partial = new T[16];
        for (var n = 0; n < values.Count; n++)
            partial[n % 16] += values[n];
        T Tree(int first, int stride) => stride == 16 ? partial[first] : Tree(first, stride * 2) + Tree(first + stride, stride * 2);
        return Tree(0, 1);
    }
}
