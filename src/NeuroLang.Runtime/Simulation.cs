using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Profiling;

namespace NeuroLang.Runtime;

/// <summary>
/// The base of every generated simulation: it owns the storage, builds the network from the plan, counts steps and feeds
/// the recorders; the generated class says how states start and what one step does. See docs/runtime.md.
/// </summary>
public abstract partial class Simulation : IDisposable
{
    private Population[] _populations;
    private Accumulator[] _accumulators;
    private Projection[] _projections = [];

    /// <summary>Lays out a network and allocates its states.</summary>
    /// <exception cref="SimulationException">The network needs more memory than there is.</exception>
    protected Simulation(NetworkPlan plan, uint seed, SimulationOptions? options = null, NetworkData? data = null)
    {
        Data = data ?? NetworkData.None;
        Plan = plan;
        Seed = seed;
        Options = options ?? new SimulationOptions();
        Profile = Options.Profile ? new StepProfile() : null;
        Building.MemoryEstimate.Of(plan).Require(plan, Options.MemoryLimit);
        _populations = plan.Populations.Select((population, index) => new Population(index, population, plan.Precision)).ToArray();
        _accumulators = plan.Targets.Select(target => new Accumulator(target, _populations[target.Population], plan.Precision)).ToArray();
        _fed = _populations.Select(_ => new List<int>()).ToArray();
        AllocateStates();
    }

    /// <summary>The plan.</summary>
    public NetworkPlan Plan { get; }

    /// <summary>The tables the network is built from.</summary>
    public NetworkData Data { get; }

    /// <summary>The seed of everything random.</summary>
    public uint Seed { get; }

    /// <summary>How the network is built and run.</summary>
    public SimulationOptions Options { get; }

    /// <summary>Where the time of steps went; null without <see cref="SimulationOptions.Profile"/>.</summary>
    public StepProfile? Profile { get; }

    /// <summary>The memory that a step changes.</summary>
    public Arena Arena { get; } = new();

    /// <summary>The populations in the plan's order.</summary>
    public IReadOnlyList<Population> Populations => _populations;

    /// <summary>The targets of connections in the plan's order.</summary>
    public IReadOnlyList<Accumulator> Accumulators => _accumulators;

    /// <summary>The connections in the plan's order; empty until <see cref="Build"/>.</summary>
    public IReadOnlyList<Projection> Projections => _projections;

    /// <summary>The step k that is computed now, or next: states are those of t(k).</summary>
    public long StepIndex { get; private set; }

    /// <summary>The time t(k) in ms.</summary>
    public double Time => StepIndex * Plan.StepMilliseconds;

    /// <summary>True where the boundary of the current step has to be observed: a hook or a recorder is due.</summary>
    protected bool IsObserved { get; private set; }

    /// <summary>Spikes (event 0) of a population since the network was built.</summary>
    public long SpikeCount(int population) => _populations[population].Spikes.Total;

    /// <summary>Carries out a <c>set</c> statement of the experiment the class was generated for.</summary>
    /// <param name="setter">Its number.</param>
    /// <param name="arguments">Values of the experiment's variables it uses, in internal units.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such statement.</exception>
    public virtual void Apply(int setter, ReadOnlySpan<double> arguments) => throw new ArgumentOutOfRangeException(nameof(setter));

    /// <summary>Frees the native memory; spans and lists taken from the simulation are invalid afterwards.</summary>
    public void Dispose()
    {
        Disposing();
        _team?.Dispose();
        Arena.Dispose();
        foreach (var block in _blocks)
            block.Dispose();
        FreeSynapses();
        DisposeRecorders();
        foreach (var population in _populations)
            population.Release();
        _isDisposed = true;
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what a derived class holds outside of this process's memory.</summary>
    internal virtual void Disposing()
    {
    }

    /// <summary>Sets parameters and the start values of states, cell by cell; padding lanes are filled in afterwards.</summary>
    protected abstract void Initialize();

    /// <summary>What happens once before the first step, after the connections have been drawn.</summary>
    protected virtual void Start()
    {
    }

    /// <summary>
    /// One step, from k to k + 1: takes what is due from the accumulators, calls <see cref="Observe"/> where
    /// <see cref="IsObserved"/>, integrates, detects and resets, and ends with <see cref="Deliver"/>.
    /// </summary>
    protected abstract void Advance();

    /// <summary>The population with this index in the plan.</summary>
    protected Population PopulationAt(int index) => _populations[index];

    /// <summary>The accumulator with this index in the plan.</summary>
    protected Accumulator AccumulatorAt(int index) => _accumulators[index];

    /// <summary>Sends the spikes that this step detected through every connection; with several threads, these do so after a slice of steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected void Deliver()
    {
        if (_isPart)
            return;
        for (var p = 0; p < _projections.Length; p++)
        {
            Enter(ProfilePart.Delivery, p);
            _projections[p].Deliver();
        }
    }

    /// <summary>Says what is done from now on, where that is measured.</summary>
    protected void Enter(ProfilePart part, int index) => Profile?.Enter(part, index);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EndStep()
    {
        Enter(ProfilePart.Rest, 0);
        foreach (var accumulator in _accumulators)
            accumulator.Advance();
        foreach (var group in _groups)
            group.Enqueue(StepIndex);
        foreach (var population in _populations)
        {
            foreach (var list in population.Events)
                list.Total += list.Count;
        }
        RecordSpikes();
    }
}
