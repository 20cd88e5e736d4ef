using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime.Tests;

internal delegate void RowKernel(SynapseSimulation simulation, int kernel, SynapseTable table, int cell, int first, int end, int delay);

internal delegate void ColumnKernel(SynapseSimulation simulation, int kernel, SynapseTable table, int cell, ReadOnlySpan<int> positions, ReadOnlySpan<int> pres);

internal delegate void CellKernel(SynapseSimulation simulation, int kernel, SynapseTable table, int cell);

internal delegate void StartValues(int connection, in SynapseContext s, Span<double> values);

/// <summary>A simulation whose synapse kernels are the test's; arrivals are added to slot 0 of their population.</summary>
internal sealed class SynapseSimulation(NetworkPlan plan, uint seed = 1, SimulationOptions? options = null)
    : Simulation(plan, seed, options)
{
    public RowKernel OnRow { get; init; } = (_, _, _, _, _, _, _) => { };

    public ColumnKernel OnColumn { get; init; } = (_, _, _, _, _, _) => { };

    public CellKernel OnCell { get; init; } = (_, _, _, _) => { };

    public StartValues StartFunction { get; init; } = (int _, in SynapseContext _, Span<double> _) => { };

    public SynapseFunction DelayFunction { get; init; } = (int _, in SynapseContext _) => 0;

    public SynapseFunction DendriticFunction { get; init; } = (int _, in SynapseContext _) => 0;

    public SynapseFunction WeightFunction { get; init; } = (int _, in SynapseContext _) => 1;

    /// <summary>Whether a cell (population, cell) fires in step k; its spike is stamped k + 1.</summary>
    public Func<int, int, long, bool> Fires { get; init; } = (_, _, _) => false;

    public Action<SynapseSimulation>? BeforeDrive { get; init; }

    public Action<SynapseSimulation>? AfterDrive { get; init; }

    public SynapseTable Table => Projections[0].Tables[0];

    public bool WasObserved => IsObserved;

    protected override void Initialize()
    {
    }

    protected override double Weight(int connection, in SynapseContext s) => WeightFunction(connection, s);

    protected override double Delay(int connection, in SynapseContext s) => DelayFunction(connection, s);

    protected override double DendriticDelay(int connection, in SynapseContext s) => DendriticFunction(connection, s);

    protected override void InitializeSynapse(int connection, in SynapseContext s, Span<double> values) => StartFunction(connection, s, values);

    protected override void RunRow(int kernel, SynapseTable table, int cell, int first, int end, int delay) =>
        OnRow(this, kernel, table, cell, first, end, delay);

    protected override void RunColumn(int kernel, SynapseTable table, int cell, ReadOnlySpan<int> positions, ReadOnlySpan<int> pres) =>
        OnColumn(this, kernel, table, cell, positions, pres);

    protected override void RunCell(int kernel, SynapseTable table, int cell) => OnCell(this, kernel, table, cell);

    protected override void Advance()
    {
        HandleEvents();
        CollectWide();
        for (var target = 0; target < Accumulators.Count; target++)
            Arrive(AccumulatorAt(target));
        TimeSynapses();
        BeforeDrive?.Invoke(this);
        DriveSynapses();
        AfterDrive?.Invoke(this);
        IntegrateSynapses();
        for (var p = 0; p < Plan.Populations.Count; p++)
        {
            var population = PopulationAt(p);
            population.Spikes.Clear();
            for (var cell = 0; cell < population.Size; cell++)
            {
                if (Fires(p, cell, StepIndex))
                    population.Spikes.Append(cell);
            }
        }
        Deliver();
    }

    private void Arrive(Accumulator target)
    {
        var population = target.Population;
        for (var cell = 0; cell < population.Size; cell++)
        {
            var arrived = (target.IsWide, Plan.Precision) switch
            {
                (true, Precision.Float32) => target.Arrived32[cell],
                (true, _) => target.Arrived64[cell],
                (_, Precision.Float32) => target.Due32[cell] * target.Scale32,
                _ => target.Due64[cell] * target.Scale64,
            };
            population.Set(0, cell, population.Get(0, cell) + arrived);
        }
        if (target.IsWide)
            return;
        if (Plan.Precision == Precision.Float32)
            target.Due32.Clear();
        else
            target.Due64.Clear();
    }
}
