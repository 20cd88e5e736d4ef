using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Profiling;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime;

/// <content>Events that reach connections with a synapse model.</content>
public abstract partial class Simulation
{
    private static readonly bool[] Sides = [false, true];

    /// <summary>
    /// Phase 1: the handlers of all events that reach synapses at the current boundary, those of pre cells first, connection by
    /// connection. Kernels add to the accumulators' slots.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected void HandleEvents()
    {
        Enter(ProfilePart.Handlers, 0);
        foreach (var isPost in Sides)
        {
            foreach (var group in _groups)
            {
                try
                {
                    Handle(group, isPost);
                }
                catch (SimulationException e) when (e.Error == SimulationError.Overflow)
                {
                    throw Overflow(group, e);
                }
            }
        }
        ReleaseEvents();
    }

    /// <summary>Forgets the events that reach synapses at the current boundary.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void ReleaseEvents()
    {
        foreach (var group in _groups)
            group.Release(StepIndex);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Handle(SynapseGroup group, bool isPost)
    {
        foreach (var handler in isPost ? group.PostHandlers : group.PreHandlers)
        {
            if (isPost)
                HandlePost(group, handler);
            else
                HandlePre(group, handler);
        }
    }

    // An accumulator knows its cells, but not who adds to them.
    internal SimulationException Overflow(SynapseGroup group, SimulationException e) => new(
        SimulationError.Overflow,
        string.Create(CultureInfo.InvariantCulture, $"Connection '{group.Plan.Name}' adds {e.Value} to {e.Population}[{e.Cell}].{e.Variable} at {Time} ms, which its sums cannot hold."))
    {
        Connection = group.Plan.Name,
        Population = e.Population,
        Cell = e.Cell,
        Variable = e.Variable,
        Step = StepIndex,
        Value = e.Value,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void HandlePre(SynapseGroup group, SynapseHandler handler)
    {
        for (var t = 0; t < group.Tables.Length; t++)
        {
            if (handler.Queues[t].First(StepIndex) >= 0)
                RunRows(handler.Plan, group.Tables[t], handler.Queues[t]);
        }
    }

    /// <summary>Handles all events of presynaptic cells that reach a table at the current boundary, of which there are some: each over its run, then once for its cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal virtual void RunRows(HandlerPlan handler, SynapseTable table, EventQueue queue)
    {
        for (var node = queue.First(StepIndex); node >= 0;)
        {
            node = queue.Read(node, out var cell, out var run);
            var (first, end, delay) = table.Run(run);
            if (handler.Kernel >= 0 && first < end)
                RunRow(handler.Kernel, table, cell, first, end, delay);
            if (handler.CellKernel >= 0)
                RunCell(handler.CellKernel, table, cell);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void HandlePost(SynapseGroup group, SynapseHandler handler)
    {
        for (var t = 0; t < group.Tables.Length; t++)
        {
            var table = group.Tables[t];
            var queue = handler.Queues[t];
            for (var node = queue.First(StepIndex); node >= 0;)
            {
                node = queue.Read(node, out var cell, out var run);
                for (var piece = 0; handler.Plan.Kernel >= 0; piece++)
                {
                    var positions = table.ColumnPiece(run, piece, out var pres);
                    if (positions.IsEmpty)
                        break;
                    RunColumn(handler.Plan.Kernel, table, cell, positions, pres);
                }
                if (handler.Plan.CellKernel >= 0)
                    RunCell(handler.Plan.CellKernel, table, cell);
            }
        }
    }
}
