using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <content>Connections with a synapse model.</content>
internal sealed partial class MemoryEstimate
{
    private const double RunBytes = 2 * sizeof(int);
    private const double JumpBytes = sizeof(int) / 64.0;
    private const int Partials = 16;

    private static double LaneBytes(NetworkPlan plan) => plan.Precision == Precision.Float32 ? sizeof(float) : sizeof(double);

    // Wide sums have 64 bits, and a real beside them that takes what arrives.
    private static double RingLaneBytes(NetworkPlan plan, int target) =>
        plan.Targets[target].Wide ? sizeof(long) + LaneBytes(plan) : LaneBytes(plan);

    private static bool Contributes(ConnectionPlan connection, int target) =>
        connection.Synapse is { } synapse && synapse.Contributions.Any(c => c.Accumulators.Contains(target));

    /// <summary>Counts the tables of a connection; returns what building them takes beside.</summary>
    private double AddTables(NetworkPlan plan, ConnectionPlan connection, SynapsePlan synapse)
    {
        var synapses = ExpectedSynapses(connection);
        var isDense = IsDense(connection) && synapse.DendriticSteps is not null;
        var lanes = synapse.Slots.Count * LaneBytes(plan);
        var index = isDense ? 0.0 : WidestPost(plan, connection) > ushort.MaxValue + 1.0 ? sizeof(int) : sizeof(ushort);
        var columns = !isDense && synapse.Handlers.Any(handler => handler.IsPost && handler.Kernel >= 0) ? sizeof(int) + JumpBytes : 0;
        var axonal = connection.DelaySteps is null ? RunBytes : 0;
        var dendritic = synapse.DendriticSteps is null ? sizeof(int) + RunBytes : 0;
        var pres = connection.Pre.Sum(part => (double)part.Count);
        var posts = connection.Post.Sum(part => (double)part.Count);
        var cells = pres * (sizeof(int) + synapse.PreSlots.Count * LaneBytes(plan)) + posts * (sizeof(int) + synapse.PostSlots.Count * LaneBytes(plan));
        var queues = synapse.Handlers.Sum(handler => 2.0 * sizeof(int) * (1.0 + ((handler.IsPost ? synapse.DendriticSteps : connection.DelaySteps) ?? 0)));
        Add($"connection '{connection.Name}'", synapses * (lanes + index + columns + axonal + dendritic) + cells + queues);
        var grouped = connection.Rule.Kind is RuleKind.Indegree or RuleKind.Total or RuleKind.List or RuleKind.Table ? GroupingBytes : 0;
        return synapses * (lanes + (isDense ? 0 : sizeof(int)) + (axonal > 0 ? 2 * sizeof(int) : 0) + (dendritic > 0 ? sizeof(int) : 0) + grouped);
    }

    // What kernels write for every synapse of a table, and sixteen partial sums a cell.
    private static double SumBytes(NetworkPlan plan)
    {
        var summing = plan.Connections.Where(c => c.Synapse is { } synapse && (synapse.Drives.Count > 0 || synapse.Timed.Any(timed => timed.Reductions.Count > 0))).ToArray();
        var values = summing.Select(ExpectedSynapses).DefaultIfEmpty().Max();
        var cells = summing.Select(c => Math.Max(c.Pre.Sum(part => (double)part.Count), c.Post.Sum(part => (double)part.Count))).DefaultIfEmpty().Max();
        return values * LaneBytes(plan) + cells * (Partials * LaneBytes(plan) + sizeof(int));
    }
}
