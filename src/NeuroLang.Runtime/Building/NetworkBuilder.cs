using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// Draws the connections of a network, target by target: weights are float64 until the scale of their target is known, which takes all connections onto it,
/// and integers from then on. The target with the most synapses comes first, while little else is there. The network does not depend on the order, nor does the
/// failure that is reported: it is that of the first connection of the plan that fails.
/// </summary>
internal sealed class NetworkBuilder(Simulation simulation, int threads)
{
    private readonly IReadOnlyList<ConnectionPlan> _plans = simulation.Plan.Connections;
    private readonly Projection?[] _projections = new Projection?[simulation.Plan.Connections.Count];
    private readonly SynapseGroup?[] _groups = new SynapseGroup?[simulation.Plan.Connections.Count];
    private readonly Dictionary<Accumulator, int> _longestDelays = [];

    /// <summary>The connections, in the order of the plan; after a failure those that were drawn.</summary>
    public Projection[] Projections => _projections.OfType<Projection>().ToArray();

    /// <summary>Those with a synapse model.</summary>
    public SynapseGroup[] Groups => _groups.OfType<SynapseGroup>().ToArray();

    /// <summary>The static synapses.</summary>
    public IStaticSynapses[] Blocks => Projections.SelectMany(projection => projection.Blocks).ToArray();

    /// <summary>Draws all connections.</summary>
    /// <exception cref="SimulationException">A connection cannot be drawn.</exception>
    public void Build()
    {
        for (var connection = 0; connection < _plans.Count; connection++)
        {
            if (_plans[connection].Synapse is not null)
                Draw(connection);
        }
        var accumulators = simulation.Accumulators;
        foreach (var target in Enumerable.Range(0, accumulators.Count).OrderByDescending(target => Onto(target).Sum(c => MemoryEstimate.ExpectedSynapses(_plans[c]))))
        {
            foreach (var connection in Onto(target))
            {
                if (_projections[connection] is null)
                    Draw(connection);
            }
            Scale(target, accumulators[target]);
        }

        // What is left has no target: views without cells.
        for (var connection = 0; connection < _plans.Count; connection++)
        {
            if (_projections[connection] is null)
                Draw(connection);
        }
    }

    private IEnumerable<int> Onto(int target) => Enumerable.Range(0, _plans.Count).Where(
        c => _plans[c].Synapse is null && (_plans[c].Targets.Contains(target) || _plans[c].Elements.Any(elements => elements.Contains(target))));

    private void Draw(int connection)
    {
        try
        {
            DrawOne(connection);
        }
        catch (SimulationException)
        {
            for (var earlier = 0; earlier < connection; earlier++)
            {
                if (_projections[earlier] is null)
                    DrawOne(earlier);
            }
            throw;
        }
    }

    private void DrawOne(int connection)
    {
        var plan = _plans[connection];
        if (plan.Synapse is { } synapse)
        {
            var tables = new TableBuilder(simulation, connection, synapse, threads).Build();
            var projection = new Projection(plan, tables);
            _projections[connection] = projection;
            _groups[connection] = new SynapseGroup(plan, synapse, tables, projection);
            return;
        }
        var drawn = simulation.DrawElsewhere(connection) ?? DrawHere(connection);
        _projections[connection] = new Projection(plan, drawn.Blocks.ToArray());
        foreach (var (target, delay) in drawn.LongestDelays)
            _longestDelays[target] = Math.Max(delay, _longestDelays.GetValueOrDefault(target));
    }

    private DrawnConnection DrawHere(int connection)
    {
        var builder = new ConnectionBuilder(simulation, connection, threads);
        return new DrawnConnection(builder.Build(), builder.LongestDelays);
    }

    private void Scale(int target, Accumulator accumulator)
    {
        var ending = Blocks.Where(block => block.EndsAt(accumulator)).ToArray();
        var contributions = Contributions(target);
        accumulator.SetDelays(Math.Max(_longestDelays.GetValueOrDefault(accumulator), contributions.Select(c => c.LongestDelay).DefaultIfEmpty().Max()));
        var (shift, limit) = WeightScale.Of(ending, contributions, accumulator, threads);
        accumulator.SetShift(shift, limit);
        foreach (var block in ending)
            block.Quantise(accumulator, threads);
    }

    // What handlers add to an accumulator, one a statement and table.
    private List<TableContribution> Contributions(int accumulator)
    {
        var found = new List<TableContribution>();
        foreach (var group in Groups)
        {
            foreach (var contribution in group.Synapse.Contributions)
            {
                foreach (var table in group.Tables)
                {
                    var population = contribution.IsPost ? table.Post : table.Pre;
                    var target = ViewParts.ValueOf(contribution.IsPost ? group.Plan.Post : group.Plan.Pre, population, contribution.Accumulators, group.Plan);
                    if (contribution.Elements.Count == 0 && target == accumulator)
                        found.Add(new TableContribution(group, table, contribution.IsPost, contribution.Bound, -1));
                    for (var element = 0; element < group.Synapse.Elements && contribution.Elements.Count > 0; element++)
                    {
                        if (ViewParts.ValueOf(group.Plan.Post, population, contribution.Elements, element, group.Plan) == accumulator)
                            found.Add(new TableContribution(group, table, true, contribution.Bound, element));
                    }
                }
            }
        }
        return found;
    }
}
