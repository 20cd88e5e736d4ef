using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>What is launched over cells, by phase. Populations of one model, and of models whose kernels are the same, are rows of one launch.</summary>
internal sealed unsafe class CellPlan
{
    private const int TrapWords = 8;
    private readonly IrModule _module;
    private readonly Simulation _simulation;
    private readonly DeviceKernels _kernels;
    private readonly DeviceLayout _layout;
    private readonly DeviceMirror _mirror;
    private readonly DeviceCells _cells;

    public CellPlan(IrModule module, Simulation simulation, DeviceKernels kernels, DeviceLayout layout, DeviceMirror mirror, DeviceCells cells)
    {
        (_module, _simulation, _kernels, _layout, _mirror, _cells) = (module, simulation, kernels, layout, mirror, cells);
        Groups =
        [
            .. Enumerable.Range(0, module.Populations.Length).Where(p => module.Populations[p].Port == IrPortKind.None)
                .GroupBy(p => Signature(module.Populations[p].Model), StringComparer.Ordinal).Select(g => WorkOf([.. g])),
        ];
        Advance =
        [
            PhaseOf(group => Array.Exists(group, w => w.Phase == IrPhase.Advance) ? IrPhase.Advance : IrPhase.Arrive),
            PhaseOf(group => Array.Exists(group, w => w.Phase == IrPhase.Advance) ? null : IrPhase.Integrate),
        ];
        Phases = new[] { IrPhase.Arrive, IrPhase.Integrate }.ToDictionary(phase => phase, phase => PhaseOf(_ => phase));
    }

    /// <summary>What each group of populations does, in order.</summary>
    public IReadOnlyList<CellWork[]> Groups { get; }

    /// <summary>Arrival and integration in one, for models that have such a kernel; one after the other for the others.</summary>
    public IReadOnlyList<CellPhase> Advance { get; }

    /// <summary>A phase in which timed statements or records may look at the cells.</summary>
    public IReadOnlyDictionary<IrPhase, CellPhase> Phases { get; }

    /// <summary>What groups do in a phase: in one launch where nothing runs before or after their kernels.</summary>
    private CellPhase PhaseOf(Func<CellWork[], IrPhase?> phase)
    {
        var works = Groups.SelectMany(group => group.Where(w => w.Phase == phase(group))).ToArray();
        if (works.Length < 2 || _kernels.Code.AnyCells is not var (any, kinds) || !works.All(w => w.IsAlone))
        {
            return new CellPhase(works, default);
        }

        var rows = works.SelectMany(w => w.Populations.Select((p, n) => new[] { _cells[p], w.Trapped + (ulong)(n * TrapWords), (ulong)kinds.TakeWhile(k => _kernels[k] != w.Kernel.Kernel).Count() })).ToList();
        return new CellPhase(works, new Work(_kernels[any], _layout.Words([.. rows.SelectMany(r => r)]), works.Max(w => w.Kernel.Items), false, rows.Count));
    }

    private IEnumerable<IrKernel> Kernels(string model) => _module.Kernels.Where(k => k.Model == model && k.Phase is not (IrPhase.Reduce or IrPhase.Derive or IrPhase.Start));

    private string Signature(string model) => string.Join(";", Kernels(model).Select(k => SignatureOf(k)).Prepend(Aggregates(model)));

    // Aggregates have places in frames by the model's own names, and timed handlers by number.
    private string Aggregates(string model) => _module.Kernels.Any(k => k.Model == model && k.Phase == IrPhase.Reduce) ? model : "";

    private string SignatureOf(IrKernel kernel)
    {
        var timed = kernel.Phase == IrPhase.Timed ? _module.GetModel(kernel.Model).Timed[kernel.Timed] : null;
        return $"{kernel.Phase} {_kernels.Code.Cells[kernel.Name]} {timed?.Kind} {timed?.Steps} {kernel.Body.OfType<IrTrap>().Count()} {(kernel.Ranking is null ? "" : kernel.Model)} {string.Join(",", kernel.Before)}";
    }

    private CellWork[] WorkOf(int[] populations) => [.. Kernels(_module.Populations[populations[0]].Model).Select((_, n) => WorkOf(populations, [.. populations.Select(p => Kernels(_module.Populations[p].Model).ElementAt(n))]))];

    /// <param name="populations">The populations.</param>
    /// <param name="kernels">The kernel of each.</param>
    private CellWork WorkOf(int[] populations, IrKernel[] kernels)
    {
        var first = kernels[0];
        var trapped = _layout.Reserve(populations.Length * (long)TrapWords);
        var words = _layout.Words([.. populations.SelectMany((p, n) => new[] { _cells[p], trapped + (ulong)(n * TrapWords), 0u })]);
        var work = new Work(_kernels[_kernels.Code.Cells[first.Name]], words, populations.Max(p => _simulation.Populations[p].Size), false, populations.Length);
        return new CellWork(
            first.Phase,
            first.Phase == IrPhase.Timed ? _module.GetModel(first.Model).Timed[first.Timed] : null,
            [.. first.Before.Select(name => WorkOf(populations, [.. populations.Select(_ => _module.Kernels.First(k => k.Name == name))]))],
            [.. populations.SelectMany((p, n) => Aggregates(p, kernels[n]))],
            work,
            [.. populations.SelectMany((p, n) => kernels[n].Ranking is { } ranking ? new[] { Rank(p, ranking) } : [])],
            populations,
            trapped,
            [.. first.Body.OfType<IrTrap>().Select(t => _cells.Frame(populations[0]).Storage[t.Slot])]);
    }

    private IEnumerable<Work> Aggregates(int population, IrKernel kernel)
    {
        var frame = _cells.Frame(population);
        foreach (var uniform in ModelStorage.Nodes(kernel.Body).Where(e => e.Op == IrOp.Uniform).Select(e => e.Name ?? "").Distinct().OrderBy(n => n, StringComparer.Ordinal))
        {
            if (LowerReductionsPass.TrySplit(uniform, out var function, out var slot))
            {
                var cells = _simulation.Populations[population];
                var result = _cells[population] + (ulong)(frame.Aggregate(frame.Aggregates.TakeWhile(a => a != uniform).Count()) * sizeof(long));
                foreach (var work in Reduction(_layout, _kernels, _module.Precision, function, SlotOf(cells, frame.Storage[slot]), cells.Size, result))
                {
                    yield return work;
                }
            }
        }
    }

    private ulong SlotOf(Population cells, int slot) => _mirror[cells.Pointer(slot)];

    /// <summary>What computes an aggregate over values.</summary>
    public static Work[] Reduction(DeviceLayout layout, DeviceKernels kernels, Precision precision, string function, ulong values, long count, ulong result)
    {
        const int Partials = 16;
        const int Places = 1024;
        ulong number = function switch { "sum" => 0, "max" => 1, "min" => 2, "argmax" => 3, _ => throw new InvalidOperationException("There is no aggregate " + function) };
        var threads = function == "argmax" ? Places : Partials;
        var words = layout.Words([number, precision == Precision.Float32 ? 32u : 64u, values, (ulong)count, layout.Reserve(threads * sizeof(double)), result]);
        return [new Work(kernels["nl_reduce_partials"], words, threads), new Work(kernels["nl_reduce_whole"], words, 1)];
    }

    private Work Rank(int population, IrRanking ranking)
    {
        var (cells, storage) = (_simulation.Populations[population], _cells.Frame(population).Storage);
        var words = _layout.Words([_module.Precision == Precision.Float32 ? 32u : 64u, SlotOf(cells, storage[ranking.Slot]), SlotOf(cells, storage[ranking.Sorted]), (ulong)cells.Size]);
        return new Work(_kernels["nl_rank"], words, cells.Size);
    }
}
