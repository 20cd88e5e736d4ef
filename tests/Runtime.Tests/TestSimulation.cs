using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

internal delegate double SynapseFunction(int connection, in SynapseContext s);

/// <summary>A simulation whose cells fire when the test says so and whose targets add what arrives to slot 0.</summary>
internal sealed class TestSimulation(NetworkPlan plan, uint seed, SimulationOptions? options = null)
    : Simulation(plan, seed, options)
{
    public SynapseFunction WeightFunction { get; init; } = (int _, in SynapseContext _) => 1;

    public SynapseFunction DelayFunction { get; init; } = (int _, in SynapseContext _) => 0;

    public SynapseFunction ProbabilityFunction { get; init; } = (int _, in SynapseContext _) => 0.5;

    public Func<SynapseContext, bool> Filter { get; init; } = _ => true;

    /// <summary>Whether a cell (population, cell) fires in step k.</summary>
    public Func<int, int, long, bool> Fires { get; init; } = (_, _, _) => false;

    public Action<TestSimulation>? OnInitialize { get; init; }

    public Action<TestSimulation>? AfterIntegration { get; init; }

    public bool WasObserved => IsObserved;

    public void Report(int population, int slot) => ReportNonFinite(Populations[population], slot, StepIndex + 1);

    protected override void Initialize() => OnInitialize?.Invoke(this);

    protected override double Weight(int connection, in SynapseContext s) => WeightFunction(connection, s);

    protected override double Delay(int connection, in SynapseContext s) => DelayFunction(connection, s);

    protected override double Probability(int connection, in SynapseContext s) => ProbabilityFunction(connection, s);

    protected override bool Accept(int connection, in SynapseContext s) => Filter(s);

    protected override void Advance()
    {
        for (var t = 0; t < Plan.Targets.Count; t++)
        {
            var target = AccumulatorAt(t);
            var population = target.Population;
            for (var cell = 0; cell < population.Size && population.Plan.Slots.Count > 0; cell++)
            {
                var arrived = Plan.Precision == Precision.Float32
                    ? target.Due32[cell] * target.Scale32
                    : target.Due64[cell] * target.Scale64;
                population.Set(0, cell, population.Get(0, cell) + arrived);
            }
            target.Due32.Clear();
            if (Plan.Precision == Precision.Float64)
                target.Due64.Clear();
        }
        if (IsObserved)
            Observe();
        AfterIntegration?.Invoke(this);
        for (var p = 0; p < Plan.Populations.Count; p++)
        {
            var population = PopulationAt(p);
            population.Spikes.Clear();
            for (var first = 0; first < population.Size; first += 64)
            {
                var mask = 0ul;
                for (var lane = 0; lane < 64; lane++)
                    mask |= Fires(p, first + lane, StepIndex) ? 1ul << lane : 0;
                population.Spikes.Append((nuint)first, mask);
            }
        }
        Deliver();
    }
}
