using System.Globalization;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <summary>The memory that a plan needs, by part, computed before anything is allocated.</summary>
internal sealed partial class MemoryEstimate
{
    private const double RowBytes = sizeof(long);
    private const double GroupingBytes = 2 * sizeof(int);
    private readonly List<(string What, double Bytes)> _parts = [];

    public long Bytes
    {
        get
        {
            var total = _parts.Sum(part => part.Bytes);
            return total >= long.MaxValue ? long.MaxValue : (long)total;
        }
    }

    public static MemoryEstimate Of(NetworkPlan plan)
    {
        var estimate = new MemoryEstimate();
        var laneBytes = plan.Precision == Precision.Float32 ? 4.0 : 8.0;
        foreach (var population in plan.Populations)
        {
            var lanes = (double)Arena.PadLanes(population.Size);
            var perLane = population.Slots.Sum(slot => slot.Kind == LaneKind.Build ? sizeof(double) : laneBytes);
            estimate.Add($"population '{population.Name}'", lanes * (perLane + sizeof(int) * population.Events.Count));
        }
        for (var target = 0; target < plan.Targets.Count; target++)
        {
            var index = target;
            var longest = plan.Connections.Where(c => c.Targets.Contains(index)).Select(c => c.DelaySteps ?? 0)
                .Concat(plan.Connections.Where(c => Contributes(c, index)).Select(c => c.Synapse?.DendriticSteps ?? 0)).DefaultIfEmpty().Max();
            var population = plan.Populations[plan.Targets[target].Population];
            var lanes = (double)Arena.PadLanes(population.Size);
            estimate.Add($"delay ring of '{population.Name}.{plan.Targets[target].Name}'", lanes * RingLaneBytes(plan, target) * (longest + 1));
        }
        var temporary = 0.0;
        foreach (var connection in plan.Connections)
        {
            if (connection.Synapse is { } model)
            {
                temporary = Math.Max(temporary, estimate.AddTables(plan, connection, model));
                continue;
            }
            var synapses = connection.IsProcedural || connection.IsElsewhere ? 0 : ExpectedSynapses(connection);
            var weightBytes = connection.Weight is null ? laneBytes : 0.0;
            var indexBytes = IsDense(connection) ? 0 : connection.DelaySteps is null || WidestPost(plan, connection) > ushort.MaxValue + 1.0 ? 4.0 : 2.0;
            var rows = connection.Pre.Sum(part => (double)part.Count);
            estimate.Add($"connection '{connection.Name}'", synapses * (indexBytes + weightBytes) + rows * RowBytes);
            var grouped = connection.Rule.Kind is RuleKind.Indegree or RuleKind.Total or RuleKind.List or RuleKind.Table ? GroupingBytes : 0;
            temporary = Math.Max(temporary, synapses * (indexBytes + weightBytes + grouped));
        }
        estimate.Add("building the connections", temporary + ExactWeights(plan));
        estimate.Add("sums over synapses", SumBytes(plan));
        return estimate;
    }

    // Weights of one target at a time are float64 until its scale is known.
    private static double ExactWeights(NetworkPlan plan) =>
        Enumerable.Range(0, plan.Targets.Count).Select(target => plan.Connections
            .Where(c => c is { Weight: null, Synapse: null, IsProcedural: false, IsElsewhere: false } && (c.Targets.Contains(target) || c.Elements.Any(elements => elements.Contains(target))))
            .Sum(ExpectedSynapses)).DefaultIfEmpty().Max() * sizeof(double);

    /// <summary>True where every row holds the same stretch of post cells, so that no index is stored.</summary>
    public static bool IsDense(ConnectionPlan connection) =>
        connection is { Rule.Kind: RuleKind.AllToAll, HasFilter: false, Elements.Count: 0, DelaySteps: not null }
        && connection.Post.All(part => part.Indices is null)
        && (connection.Autapses || !connection.Pre.Any(pre => connection.Post.Any(post => post.Population == pre.Population)));

    public static double ExpectedSynapses(ConnectionPlan connection)
    {
        var pre = connection.Pre.Sum(part => (double)part.Count);
        var post = connection.Post.Sum(part => (double)part.Count);
        var rule = connection.Rule;
        return rule.Kind switch
        {
            RuleKind.AllToAll => pre * post,
            RuleKind.OneToOne => Math.Min(pre, post),
            RuleKind.Probability => pre * post * Math.Clamp(rule.Value, 0, 1),
            RuleKind.Poisson => pre * post * Math.Max(0, rule.Value),
            RuleKind.Indegree or RuleKind.Convolution => post * rule.Value,
            RuleKind.Outdegree => pre * rule.Value,
            RuleKind.Total or RuleKind.Table => rule.Value,
            RuleKind.List => rule.Pairs.Count,
            _ => 0,
        };
    }

    /// <summary>Refuses what exceeds <paramref name="limit"/> bytes or the range of an index.</summary>
    public void Require(NetworkPlan plan, long limit)
    {
        var available = Available(limit);
        if (_parts.Sum(part => part.Bytes) > available)
        {
            var largest = _parts.OrderByDescending(part => part.Bytes).Take(3).Where(part => part.Bytes > 0)
                .Select(part => $"{part.What} {Format(part.Bytes)}");
            throw new SimulationException(
                SimulationError.TooLarge,
                $"network '{plan.Name}' needs {Format(_parts.Sum(part => part.Bytes))} of memory ({string.Join(", ", largest)}), {Format(available)} are available")
            {
                Value = _parts.Sum(part => part.Bytes),
            };
        }
        foreach (var population in plan.Populations)
        {
            if (population.Size > Array.MaxLength - 64 || population.Size < 0)
            {
                throw new SimulationException(
                    SimulationError.TooLarge,
                    string.Create(CultureInfo.InvariantCulture, $"population '{population.Name}' has {population.Size} cells, at most {Array.MaxLength - 64} can be indexed"))
                {
                    Population = population.Name,
                };
            }
        }
    }

    /// <summary>Refuses delay rings, known once delays were drawn, that exceed <paramref name="limit"/> bytes.</summary>
    public static void RequireRings(NetworkPlan plan, double bytes, long limit)
    {
        if (bytes <= Available(limit))
            return;
        throw new SimulationException(
            SimulationError.TooLarge,
            $"the delay rings of network '{plan.Name}' need {Format(bytes)} of memory for its longest delays, {Format(Available(limit))} are available");
    }

    /// <summary>Bytes in the largest fitting binary unit, such as <c>3.6 TiB</c>.</summary>
    public static string Format(double bytes)
    {
        string[] units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB"];
        var unit = 0;
        while (bytes >= 1024 && unit < units.Length - 1)
        {
            bytes /= 1024;
            unit++;
        }
        return string.Create(CultureInfo.InvariantCulture, $"{bytes:0.#} {units[unit]}");
    }

    private static double Available(long limit) => limit > 0 ? limit : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    private void Add(string what, double bytes) => _parts.Add((what, bytes));

    private static double WidestPost(NetworkPlan plan, ConnectionPlan connection) =>
        connection.Post.Select(part => (double)plan.Populations[part.Population].Size).DefaultIfEmpty().Max();
}
