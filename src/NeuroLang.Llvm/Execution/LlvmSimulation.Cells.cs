using System.Runtime.CompilerServices;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Runtime.Profiling;

namespace NeuroLang.Llvm.Execution;

/// <content>Kernels over cells.</content>
internal unsafe partial class LlvmSimulation
{
    private readonly CellLaunch[][] _launches;
    private readonly CellLaunch[][] _advances;

    private CellLaunch[] LaunchesOf(IrPopulation population, CellMemory cells) =>
        population.Port != IrPortKind.None ? [] : [.. _module.Kernels.Where(k => k.Model == population.Model && k.Phase != IrPhase.Reduce).Select(k => LaunchOf(k, cells))];

    private CellLaunch LaunchOf(IrKernel kernel, CellMemory cells)
    {
        var frame = _program.Frames[kernel.Model];
        var uniforms = ModelStorage.Nodes(kernel.Body).Where(e => e.Op == IrOp.Uniform).Select(e => e.Name ?? "").Distinct().OrderBy(n => n, StringComparer.Ordinal);
        var aggregates = new List<(int, string, int)>();
        foreach (var uniform in uniforms)
        {
            if (LowerReductionsPass.TrySplit(uniform, out var function, out var slot))
            {
                aggregates.Add((frame.Aggregates.TakeWhile(a => a != uniform).Count(), function, frame.Storage[slot]));
            }
        }

        return new CellLaunch(
            kernel.Phase,
            _program.CellKernels[kernel.Name],
            _module.Kernels.IndexOf(kernel),
            kernel.Phase == IrPhase.Timed ? _module.GetModel(kernel.Model).Timed[kernel.Timed] : null,
            [.. kernel.Before.Select(name => LaunchOf(_module.Kernels.First(k => k.Name == name), cells))],
            [.. aggregates],
            [.. kernel.Body.OfType<IrEmit>().Select(e => (frame.EventIndex(e.Event), frame.EventCount(frame.EventIndex(e.Event))))],
            [.. kernel.Body.OfType<IrTrap>().Select(t => frame.Storage[t.Slot])],
            kernel.Ranking is { } ranking ? (frame.Storage[ranking.Slot], frame.Storage[ranking.Sorted]) : null);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Launch(IrPhase phase)
    {
        for (var p = 0; p < _launches.Length; p++)
        {
            foreach (var launch in _launches[p])
            {
                if (launch.Phase == phase && (launch.Due is null || IsDue(launch.Due)))
                {
                    Launch(launch, p);
                }
            }
        }
    }

    private bool IsDue(IrTimed timed) => timed.Kind == IrTimedKind.At ? StepIndex == timed.Steps : StepIndex % timed.Steps == 0;

    /// <summary>Arrival and integration in one, for models that have such a kernel; one after the other for the others.</summary>
    private static CellLaunch[] AdvanceOf(CellLaunch[] launches)
    {
        var fused = Array.FindAll(launches, l => l.Phase == IrPhase.Advance);
        return fused.Length > 0 ? fused : [.. launches.Where(l => l.Phase == IrPhase.Arrive), .. launches.Where(l => l.Phase == IrPhase.Integrate)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AdvanceCells()
    {
        for (var p = 0; p < _advances.Length; p++)
        {
            foreach (var launch in _advances[p])
            {
                Launch(launch, p);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Launch(CellLaunch launch, int population)
    {
        // One of several threads may have no cells of a population.
        if (_cells[population].Population.Size == 0)
        {
            return;
        }

        foreach (var before in launch.Before)
        {
            Launch(before, population);
        }

        Enter(ProfilePart.Kernel, (launch.Index * _module.Populations.Length) + population);
        var cells = _cells[population];
        foreach (var (index, function, slot) in launch.Aggregates)
        {
            cells.Aggregate(index, function, slot);
        }

        var isTrapped = ((delegate* unmanaged<long*, int>)launch.Function)(cells.Words) != 0;
        foreach (var (index, count) in launch.Events)
        {
            cells.Population.Events[index].Take((int)cells.Words[count]);
        }

        if (launch.Ranking is var (ranked, sorted))
        {
            cells.Rank(ranked, sorted);
        }

        if (isTrapped)
        {
            foreach (var slot in launch.Traps)
            {
                ReportNonFinite(cells.Population, slot, launch.Phase == IrPhase.Timed ? StepIndex : StepIndex + 1);
            }
        }
    }
}
