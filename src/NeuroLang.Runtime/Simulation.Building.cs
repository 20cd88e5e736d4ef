using System.Globalization;
using NeuroLang.Runtime.Building;
using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime;

public abstract partial class Simulation
{
    private IStaticSynapses[] _blocks = [];
    private bool _isBuilt;

    /// <summary>
    /// Initialises states and draws the connections; <see cref="Run(long, CancellationToken)"/> does so where it was not done. The same plan and
    /// seed give the same network for any number of threads.
    /// </summary>
    /// <exception cref="SimulationException">A rule is impossible, a weight or delay invalid, or memory does not suffice.</exception>
    public void Build()
    {
        if (_isBuilt)
            return;
        _isBuilt = true;
        Initialize();
        foreach (var population in _populations)
            population.FillPadding();
        Connect(Options.BuildThreads > 0 ? Options.BuildThreads : Environment.ProcessorCount);
        AllocateRings();
        foreach (var accumulator in _accumulators)
            accumulator.Seek(StepIndex);
        PrepareHistories();
        PrepareAggregates();
        Start();
        StartSynapses();
        Divide(Options.Threads > 0 ? Options.Threads : Environment.ProcessorCount);
        Profile?.Clear();
    }

    /// <summary>
    /// The weight of a synapse in the target's unit, where the plan has none; in float64 for both precisions. It is called
    /// while the network is built, by several threads, and must depend on nothing but its arguments and the populations.
    /// </summary>
    protected virtual double Weight(int connection, in SynapseContext s) => 0;

    /// <summary>The delay of a synapse in ms, where the plan has none. See <see cref="Weight"/>.</summary>
    protected virtual double Delay(int connection, in SynapseContext s) => 0;

    /// <summary>The element of a vector target at which a synapse ends, for connections with <see cref="Plans.ConnectionPlan.Elements"/>. See <see cref="Weight"/>.</summary>
    protected virtual double Element(int connection, in SynapseContext s) => 0;

    /// <summary>The probability of a pair, for the rule of that kind. See <see cref="Weight"/>.</summary>
    protected virtual double Probability(int connection, in SynapseContext s) => 1;

    /// <summary>
    /// Whether a pair is kept, for connections with a filter. <see cref="SynapseContext.M"/> counts the pair's candidates
    /// before the filter; synapses are numbered anew among those kept. See <see cref="Weight"/>.
    /// </summary>
    protected virtual bool Accept(int connection, in SynapseContext s) => true;

    /// <summary>A number of a table, for initial values, weights, delays and filters.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="row">The cell, or <see cref="SynapseContext.Row"/>.</param>
    protected double Column(int table, int column, int row) => Data.Tables[table].Value(column, row);

    internal double WeightOf(int connection, in SynapseContext s) => Weight(connection, s);

    internal double ElementOf(int connection, in SynapseContext s) => Element(connection, s);

    internal double DelayOf(int connection, in SynapseContext s) => Delay(connection, s);

    internal bool Accepts(int connection, in SynapseContext s) => Accept(connection, s);

    internal double CheckedProbability(int connection, in SynapseContext s)
    {
        var p = Probability(connection, s);
        if (!double.IsNaN(p))
            return p;
        throw new SimulationException(
            SimulationError.InvalidProbability,
            string.Create(CultureInfo.InvariantCulture, $"connection '{Plan.Connections[connection].Name}': the probability of pair ({s.I}, {s.J}) is not a number"))
        {
            Population = s.Pre.Name,
            Cell = s.PreCell,
            Variable = Plan.Connections[connection].Name,
        };
    }

    private unsafe void AllocateStates()
    {
        var regions = new List<(string Name, long Bytes)>();
        foreach (var population in _populations)
        {
            for (var slot = 0; slot < population.Plan.Slots.Count; slot++)
                regions.Add(($"{population.Name}.{population.Plan.Slots[slot].Name}", (long)population.Padded * population.SlotBytes(slot)));
            foreach (var list in population.Events)
                regions.Add(($"{population.Name}#{list.Name}", (long)population.Padded * sizeof(int)));
        }
        var starts = Arena.Allocate(regions);
        var next = 0;
        foreach (var population in _populations)
        {
            for (var slot = 0; slot < population.Plan.Slots.Count; slot++)
                population.Place(slot, (byte*)starts[next++]);
            foreach (var list in population.Events)
                list.Place((int*)starts[next++]);
        }
    }

    private unsafe void AllocateRings()
    {
        var regions = _accumulators
            .Select(accumulator => ($"{accumulator.Population.Name}.{accumulator.Plan.Name} ring", accumulator.RingBytes))
            .ToArray();
        MemoryEstimate.RequireRings(Plan, regions.Sum(region => (double)region.RingBytes), Options.MemoryLimit);
        var starts = Arena.Allocate(regions);
        for (var n = 0; n < starts.Length; n++)
            _accumulators[n].Place((byte*)starts[n]);
        var wide = _accumulators.Where(accumulator => accumulator.IsWide).ToArray();
        var arrived = Arena.Allocate(wide.Select(accumulator => ($"{accumulator.Population.Name}.{accumulator.Plan.Name} arrived", accumulator.ArrivedBytes)).ToArray());
        for (var n = 0; n < arrived.Length; n++)
            wide[n].PlaceArrived((byte*)arrived[n]);
    }

    private void Connect(int threads)
    {
        var blocks = new List<IStaticSynapses>();
        var groups = new List<SynapseGroup>();
        var projections = new List<Projection>();
        var longest = new Dictionary<Accumulator, int>();
        try
        {
            for (var connection = 0; connection < Plan.Connections.Count; connection++)
            {
                var plan = Plan.Connections[connection];
                if (plan.Synapse is { } synapse)
                {
                    var tables = new TableBuilder(this, connection, synapse, threads).Build();
                    projections.Add(new Projection(plan, tables));
                    groups.Add(new SynapseGroup(plan, synapse, tables, projections[^1]));
                    continue;
                }
                var builder = new ConnectionBuilder(this, connection, threads);
                var built = builder.Build();
                blocks.AddRange(built);
                projections.Add(new Projection(plan, built.ToArray()));
                foreach (var (target, delay) in builder.LongestDelays)
                    longest[target] = Math.Max(delay, longest.GetValueOrDefault(target));
            }
        }
        finally
        {
            _blocks = blocks.ToArray();
            _groups = groups.ToArray();
        }
        foreach (var accumulator in _accumulators)
        {
            var ending = blocks.Where(block => block.EndsAt(accumulator)).ToArray();
            var contributions = Contributions(accumulator);
            accumulator.SetDelays(Math.Max(longest.GetValueOrDefault(accumulator), contributions.Select(c => c.LongestDelay).DefaultIfEmpty().Max()));
            var (shift, limit) = WeightScale.Of(ending, contributions, accumulator, threads);
            accumulator.SetShift(shift, limit);
            foreach (var block in ending)
                block.Quantise(accumulator, threads);
        }
        _projections = projections.ToArray();
    }

    // What handlers add to an accumulator, one a statement and table.
    private List<TableContribution> Contributions(Accumulator accumulator)
    {
        var found = new List<TableContribution>();
        foreach (var group in _groups)
        {
            foreach (var contribution in group.Synapse.Contributions)
            {
                foreach (var table in group.Tables)
                {
                    var population = contribution.IsPost ? table.Post : table.Pre;
                    var target = ViewParts.ValueOf(contribution.IsPost ? group.Plan.Post : group.Plan.Pre, population, contribution.Accumulators, group.Plan);
                    if (contribution.Elements.Count == 0 && target == Array.IndexOf(_accumulators, accumulator))
                        found.Add(new TableContribution(group, table, contribution.IsPost, contribution.Bound, -1));
                    for (var element = 0; element < group.Synapse.Elements && contribution.Elements.Count > 0; element++)
                    {
                        if (ViewParts.ValueOf(group.Plan.Post, population, contribution.Elements, element, group.Plan) == Array.IndexOf(_accumulators, accumulator))
                            found.Add(new TableContribution(group, table, true, contribution.Bound, element));
                    }
                }
            }
        }
        return found;
    }
}
