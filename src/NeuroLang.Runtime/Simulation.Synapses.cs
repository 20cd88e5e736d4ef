using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Profiling;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime;

/// <content>Connections with a synapse model: what generated code overrides, and the phases it calls in its step.</content>
public abstract partial class Simulation
{
    private SynapseGroup[] _groups = [];
    private ValueHistory[] _histories = [];
    private NativeBlock? _values;
    private SynapseBatch? _batch;

    /// <summary>
    /// The start values of a synapse, one a slot of its plan in order; the runtime rounds them once to the slots' format. See <see cref="Weight"/>.
    /// </summary>
    protected virtual void InitializeSynapse(int connection, in SynapseContext s, Span<double> values)
    {
    }

    /// <summary>The dendritic delay of a synapse in ms, where the plan has none. See <see cref="Weight"/>.</summary>
    protected virtual double DendriticDelay(int connection, in SynapseContext s) => 0;

    /// <summary>The start values of several synapses: all those of the first slot, then all those of the next. See <see cref="Weights"/> and <see cref="InitializeSynapse"/>.</summary>
    protected virtual void InitializeSynapses(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values)
    {
        var slots = pairs.IsEmpty ? 0 : values.Length / pairs.Length;
        Span<double> own = slots <= 64 ? stackalloc double[slots] : new double[slots];
        for (var n = 0; n < pairs.Length; n++)
        {
            own.Clear();
            InitializeSynapse(connection, in pairs[n], own);
            for (var slot = 0; slot < slots; slot++)
                values[(slot * pairs.Length) + n] = own[slot];
        }
    }

    /// <summary>The dendritic delays of several synapses. See <see cref="Weights"/> and <see cref="DendriticDelay"/>.</summary>
    protected virtual void DendriticDelays(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values)
    {
        for (var n = 0; n < pairs.Length; n++)
            values[n] = DendriticDelay(connection, in pairs[n]);
    }

    /// <summary>
    /// A row kernel over the positions <paramref name="first"/> to <paramref name="end"/> - 1, all of the pre cell <paramref name="cell"/>
    /// and with the axonal delay <paramref name="delay"/>; for kernels of drives that is the whole delay, the dendritic one included.
    /// </summary>
    protected virtual void RunRow(int kernel, SynapseTable table, int cell, int first, int end, int delay)
    {
    }

    /// <summary>A column kernel over synapses onto the post cell <paramref name="cell"/>: their positions and their pre cells.</summary>
    protected virtual void RunColumn(int kernel, SynapseTable table, int cell, ReadOnlySpan<int> positions, ReadOnlySpan<int> pres)
    {
    }

    /// <summary>A kernel over what is kept once for a pre cell (after a row kernel) or a post cell (after a column kernel).</summary>
    protected virtual void RunCell(int kernel, SynapseTable table, int cell)
    {
    }

    internal IReadOnlyList<SynapseGroup> Groups => _groups;

    /// <summary>Turns what arrives at wide accumulators into reals, after <see cref="HandleEvents"/>.</summary>
    protected void CollectWide()
    {
        foreach (var accumulator in _accumulators)
        {
            if (accumulator.IsWide)
                accumulator.Collect();
        }
    }

    /// <summary>Phase 2: the timed handlers of synapses that are due, after those of cells.</summary>
    protected void TimeSynapses()
    {
        Enter(ProfilePart.Synapses, 0);
        foreach (var group in _groups)
        {
            foreach (var timed in group.Timed)
            {
                if (timed.Next(StepIndex) == StepIndex)
                    RunTimed(group, timed);
            }
        }
    }

    /// <summary>Phase 3: the drives of all connections, added to the slots of post cells.</summary>
    protected void DriveSynapses()
    {
        Enter(ProfilePart.Synapses, 0);
        foreach (var history in _histories)
            history.Take(StepIndex);
        foreach (var total in _totals)
            total.Clear();
        foreach (var group in _groups)
        {
            for (var drive = 0; drive < group.Synapse.Drives.Count && group.Projection.IsEnabled; drive++)
                Drive(group, drive);
        }
        foreach (var total in _totals)
            total.AddToSlot();
    }

    /// <summary>Phase 4 for synapses: the equations of all connections, before cells change.</summary>
    protected void IntegrateSynapses()
    {
        Enter(ProfilePart.Synapses, 0);
        foreach (var group in _groups)
        {
            if (group.Synapse.IntegrateKernel < 0)
                continue;
            foreach (var table in group.Tables)
                RunRows(group.Synapse.IntegrateKernel, table);
        }
    }

    internal void EvaluateStartValues(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => InitializeSynapses(connection, pairs, values);

    internal void EvaluateDendriticDelays(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => DendriticDelays(connection, pairs, values);

    private void StartSynapses()
    {
        foreach (var group in _groups)
        {
            foreach (var table in group.Tables)
            {
                if (group.Synapse.StartKernel >= 0)
                    RunRows(group.Synapse.StartKernel, table);
            }
            foreach (var timed in group.Timed)
            {
                if (timed.IsStart)
                    RunTimed(group, timed);
            }
        }
    }

    private void FreeSynapses()
    {
        foreach (var group in _groups)
            group.Free();
        foreach (var total in _totals)
            total.Dispose();
        _sums?.Dispose();
        _values?.Dispose();
        _batch?.Dispose();
    }

    private long NextSynapseHook(long step)
    {
        var next = long.MaxValue;
        foreach (var group in _groups)
        {
            foreach (var timed in group.Timed)
                next = Math.Min(next, timed.Next(step));
        }
        return next;
    }

    private void RunTimed(SynapseGroup group, SynapseTimedPlan timed)
    {
        for (var n = 0; n < timed.Reductions.Count; n++)
            Reduce(group, timed.Reductions[n]);
        for (var t = 0; t < group.Tables.Length && timed.Kernel >= 0; t++)
            RunRows(timed.Kernel, group.Tables[t]);
    }

    private void RunRows(int kernel, SynapseTable table, int more = 0)
    {
        for (var row = 0; row < table.Rows; row++)
        {
            var (run, endRun) = table.RunsOf(row);
            for (; run < endRun; run++)
            {
                var (first, end, delay) = table.Run(run);
                if (first < end)
                    RunRow(kernel, table, table.FirstCell + row, first, end, delay + more);
            }
        }
    }
}
