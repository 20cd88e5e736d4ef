using NeuroLang.Runtime.Building;
using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Runtime;

public abstract partial class Simulation
{
    private IStaticSynapses[] _blocks = [];
    private bool _isBuilt;

    /// <summary>The most pairs whose numbers are asked for at once; a multiple of 8.</summary>
    protected internal const int PairsAtOnce = 256;

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
        var threads = Options.BuildThreads > 0 ? Options.BuildThreads : Environment.ProcessorCount;
        Connect(threads);
        if (DeliversHere)
            StoreBits(threads);
        AllocateRings();
        foreach (var accumulator in _accumulators)
            accumulator.Seek(StepIndex);
        PrepareHistories();
        PrepareAggregates();
        PrepareBatches();
        Start();
        StartSynapses();
        PlanThreads(Options.Threads);
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

    /// <summary>
    /// The weights of several synapses of one pre cell, at most <see cref="PairsAtOnce"/>, in the order of the pairs. Code that computes several at once overrides it; the values are those
    /// of <see cref="Weight"/>.
    /// </summary>
    protected virtual void Weights(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values)
    {
        for (var n = 0; n < pairs.Length; n++)
            values[n] = Weight(connection, in pairs[n]);
    }

    /// <summary>The delays of several synapses. See <see cref="Weights"/> and <see cref="Delay"/>.</summary>
    protected virtual void Delays(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values)
    {
        for (var n = 0; n < pairs.Length; n++)
            values[n] = Delay(connection, in pairs[n]);
    }

    /// <summary>The elements of several synapses. See <see cref="Weights"/> and <see cref="Element"/>.</summary>
    protected virtual void ElementsOf(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values)
    {
        for (var n = 0; n < pairs.Length; n++)
            values[n] = Element(connection, in pairs[n]);
    }

    /// <summary>The probabilities of several pairs. See <see cref="Weights"/> and <see cref="Probability"/>.</summary>
    protected virtual void Probabilities(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values)
    {
        for (var n = 0; n < pairs.Length; n++)
            values[n] = Probability(connection, in pairs[n]);
    }

    /// <summary>A number of a table, for initial values, weights, delays and filters.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="row">The cell, or <see cref="SynapseContext.Row"/>.</param>
    protected double Column(int table, int column, int row) => Data.Tables[table].Value(column, row);

    internal void EvaluateWeights(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => Weights(connection, pairs, values);

    internal void EvaluateElements(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => ElementsOf(connection, pairs, values);

    internal void EvaluateDelays(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => Delays(connection, pairs, values);

    internal void EvaluateProbabilities(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => Probabilities(connection, pairs, values);

    internal bool Accepts(int connection, in SynapseContext s) => Accept(connection, s);

    /// <summary>Draws a static connection where it will be delivered; null where it is to be drawn on the host, which also says what is wrong with it.</summary>
    internal virtual DrawnConnection? DrawElsewhere(int connection) => null;

    /// <summary>Whether static synapses are delivered by this process, from its memory.</summary>
    internal virtual bool DeliversHere => true;

    private void StoreBits(int threads)
    {
        foreach (var block in _blocks.OfType<SynapseBlock>())
            block.StoreBits(threads);
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
        var builder = new NetworkBuilder(this, threads);
        try
        {
            builder.Build();
        }
        finally
        {
            _blocks = builder.Blocks;
            _groups = builder.Groups;
        }
        _projections = builder.Projections;
    }
}
