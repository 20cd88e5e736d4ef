using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Fpga.Profiling;

/// <summary>A simulation on a reference target that is looked at before every step. What it does and gives is what the target does and gives.</summary>
/// <param name="inner">The simulation.</param>
/// <param name="observe">Is called before every step.</param>
internal sealed class ProfiledSimulation(ISimulation inner, Action<ISimulation> observe) : ISimulation
{
    public IrModule Module => inner.Module;

    public long StepIndex => inner.StepIndex;

    public void Run(long steps, CancellationToken cancellation)
    {
        for (var n = 0L; n < steps; n++)
        {
            observe(inner);
            inner.Run(1, cancellation);
        }
    }

    public void Read(int population, string slot, Span<double> destination) => inner.Read(population, slot, destination);

    public void Apply(int setter, IReadOnlyDictionary<string, double> arguments) => inner.Apply(setter, arguments);

    public void Feed(int population, ReadOnlySpan<double> values) => inner.Feed(population, values);

    public void FeedSpikes(int population, ReadOnlySpan<int> cells) => inner.FeedSpikes(population, cells);

    public void Lesion(int connection) => inner.Lesion(connection);

    public void Freeze(int connection, string slot, bool isFrozen) => inner.Freeze(connection, slot, isFrozen);

    public NetworkState Export() => inner.Export();

    public void Import(NetworkState state) => inner.Import(state);

    public SpikeData Spikes(int recording) => inner.Spikes(recording);

    public TraceData Trace(int recording) => inner.Trace(recording);

    public long SpikeCount(int population, string eventName) => inner.SpikeCount(population, eventName);

    public long SynapseCount(int connection) => inner.SynapseCount(connection);

    public SynapseData Synapses(int connection) => inner.Synapses(connection);

    public void Dispose() => inner.Dispose();
}
