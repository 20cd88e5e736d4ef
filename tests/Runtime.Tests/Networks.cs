using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>Small plans that tests vary.</summary>
internal static class Networks
{
    public static PopulationPlan Cells(string name, long size) => new(name, size, [new SlotPlan("x")], ["spike"]);

    /// <summary>One population of <paramref name="pre"/> cells that sends to another of <paramref name="post"/>.</summary>
    public static NetworkPlan Pair(
        long pre, long post, ConnectionRule rule, Func<ConnectionPlan, ConnectionPlan>? change = null, Precision precision = Precision.Float32)
    {
        var connection = new ConnectionPlan
        {
            Name = "a -> b.x",
            Pre = [ViewPart.Range(0, 0, pre)],
            Post = [ViewPart.Range(1, 0, post)],
            Targets = [0],
            Rule = rule,
            Stream = 77,
            Weight = 1,
            DelaySteps = 1,
        };
        return new NetworkPlan("pair", precision, 0.1, [Cells("a", pre), Cells("b", post)], [new TargetPlan(1, "x")], [change?.Invoke(connection) ?? connection]);
    }

    /// <summary>One population that sends to itself.</summary>
    public static NetworkPlan Recurrent(long size, ConnectionRule rule, Func<ConnectionPlan, ConnectionPlan>? change = null)
    {
        var connection = new ConnectionPlan
        {
            Name = "a -> a.x",
            Pre = [ViewPart.Range(0, 0, size)],
            Post = [ViewPart.Range(0, 0, size)],
            Targets = [0],
            Rule = rule,
            Stream = 78,
            Weight = 1,
            DelaySteps = 1,
        };
        return new NetworkPlan("recurrent", Precision.Float32, 0.1, [Cells("a", size)], [new TargetPlan(0, "x")], [change?.Invoke(connection) ?? connection]);
    }

    public static List<(int Pre, int Post)> Draw(NetworkPlan plan, uint seed = 1, int threads = 1)
    {
        using var simulation = new TestSimulation(plan, seed, new SimulationOptions { BuildThreads = threads });
        simulation.Build();
        return simulation.Projections[0].Synapses().Select(synapse => (synapse.PreCell, synapse.PostCell)).ToList();
    }
}
