using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Gpu.Devices;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <content>What is launched in a step, in the order of docs/semantics.md, section 4.</content>
internal sealed unsafe partial class GpuSimulation
{
    // What launches stand for that no population can be named for: handlers of events, and everything else.
    private static readonly object Events = new();
    private static readonly object Others = new();

    private void Enqueue(DeviceNetwork network, long step)
    {
        if (_plan.HasSynapses)
        {
            if (_plan.EventsReadProbes)
            {
                Launch(network, network.Probes.TakeAll, step, Others);
            }

            Launch(network, network.Handlers, step, Events);
        }

        Launch(network, network.Collect, step, Others);
        var isObserved = NextObservation(step) <= step;
        if (_plan.LooksBetween)
        {
            StepInPhases(network, step, isObserved);
        }
        else if (isObserved)
        {
            Launch(network, IrPhase.Arrive, step);
            Launch(network, IrPhase.Timed, step);
            Sample(network, step);
            Launch(network, IrPhase.Integrate, step);
        }
        else
        {
            foreach (var phase in network.Cells.Advance)
            {
                Launch(network, phase, step);
            }
        }

        Launch(network, network.Deliver, step, Others);
        Launch(network, network.Enqueue, step, Others);
    }

    /// <summary>What was fed is stamped with the boundary at which the batch begins, as the events of the step before it are.</summary>
    /// <param name="network">The network.</param>
    /// <param name="isQueued">Whether the device got it with what is under way.</param>
    private void EnqueueFed(DeviceNetwork network, bool isQueued)
    {
        if (!network.Fed.Any)
        {
            return;
        }

        network.Fed.Upload();
        Launch(network, network.DeliverFed, _from - 1, Others);
        if (!isQueued)
        {
            Launch(network, network.EnqueueFed, _from - 1, Others);
        }
    }

    private void StepInPhases(DeviceNetwork network, long step, bool isObserved)
    {
        Launch(network, IrPhase.Arrive, step);
        if (isObserved)
        {
            Launch(network, IrPhase.Timed, step);
        }

        if (_plan.PhasesReadProbes)
        {
            Launch(network, network.Probes.TakeAll, step, Others);
        }

        Launch(network, network.Probes.KeepAll, step, Others);
        foreach (var timed in network.Groups.SelectMany(g => g.Timed).Where(t => t.Plan.Next(step) == step))
        {
            Launch(network, timed.Work, step, Others);
        }

        if (_plan.HasDrives)
        {
            Drive(network, step);
        }

        if (isObserved)
        {
            Sample(network, step);
        }

        Launch(network, network.Integrate, step, Others);
        Launch(network, IrPhase.Integrate, step);
    }

    private void Drive(DeviceNetwork network, long step)
    {
        Launch(network, network.Histories, step, Others);
        Launch(network, network.ClearTotals, step, Others);
        foreach (var (group, work) in network.Drives)
        {
            if (group.Group.Projection.IsEnabled)
            {
                Launch(network, work, step, Others);
            }
        }

        Launch(network, network.StoreTotals, step, Others);
    }

    private void Sample(DeviceNetwork network, long step)
    {
        Launch(network, IrPhase.Observe, step);
        if (_samples is { } samples)
        {
            Launch(network, samples.Work, step, Others);
        }
    }

    private void Launch(DeviceNetwork network, CellPhase phase, long step)
    {
        if (phase.All.Kernel != 0)
        {
            Launch(network, phase.All, step, phase.Works);
            return;
        }

        foreach (var work in phase.Works)
        {
            Launch(network, work, step);
        }
    }

    private void Launch(DeviceNetwork network, IrPhase phase, long step)
    {
        if (network.Cells.Phases.TryGetValue(phase, out var known))
        {
            Launch(network, known, step);
            return;
        }

        foreach (var group in network.Cells.Groups)
        {
            foreach (var work in group)
            {
                if (work.Phase == phase && work.IsDue(step))
                {
                    Launch(network, work, step);
                }
            }
        }
    }

    private void Launch(DeviceNetwork network, CellWork work, long step)
    {
        foreach (var before in work.Before)
        {
            Launch(network, before, step);
        }

        Launch(network, work.Aggregates, step, Others);
        Launch(network, work.Kernel, step, work.Itself);
        Launch(network, work.After, step, Others);
    }

    private void Launch(DeviceNetwork network, IReadOnlyList<Work> all, long step, object cause)
    {
        for (var n = 0; n < all.Count; n++)
        {
            Launch(network, all[n], step, cause);
        }
    }

    private void Launch(DeviceNetwork network, Work work, long step, object cause)
    {
        if (work.Kernel == 0 || work.Items == 0)
        {
            return;
        }

        _batch.Add(new DeviceLaunch(work.Kernel, network.Control, work.Words, step - _from, _launched.Count, work.Items, work.IsSpread, work.Rows));
        _launched.Add((cause, step));
    }
}
