using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Planning;

/// <content>The plan of connections with a synapse model.</content>
internal sealed partial class NetworkPlanner
{
    private SynapsePlan SynapsePlan(IrConnection connection, IrSynapse synapse)
    {
        var storage = SynapseStorage.Of(_module, synapse);
        return new SynapsePlan
        {
            Slots = [.. synapse.Slots.Select(s => Slot(s, 0))],
            PreSlots = [.. synapse.PreSlots.Select(s => Slot(s, Start(connection, IrSynapse.AtPre + s.Name)))],
            PostSlots = [.. synapse.PostSlots.Select(s => Slot(s, Start(connection, IrSynapse.AtPost + s.Name)))],
            PreReads = storage.PreReads,
            PostReads = storage.PostReads,
            Elements = connection.Elements.Length,
            Freezable = synapse.Freezable,
            DendriticSteps = connection.DendriticSteps is { } steps ? checked((int)steps) : null,
            Handlers = [.. synapse.Handlers.Select((h, n) => Handler(connection, synapse, h, n))],
            Drives = [.. synapse.Drives.Select((_, n) => Drive(connection, synapse, n))],
            Timed = [.. synapse.Timed.Select((t, n) => (t, n)).Where(p => p.t.Kind != IrTimedKind.Start).Select(p => Timed(synapse, p.t, p.n))],
            IntegrateKernel = Kernel(synapse, IrSynapsePhase.Integrate, -1),
            StartKernel = Kernel(synapse, IrSynapsePhase.Start, -1),
            Contributions = [.. connection.Contributions.Select(c => Contribution(connection, c))],
        };
    }

    private static SlotPlan Slot(IrSlot slot, double start) => new(slot.Name, slot.Type is IrType.Int32 or IrType.Int64 ? LaneKind.Integer : LaneKind.Real, start);

    private static double Start(IrConnection connection, string slot) =>
        connection.Initializers.FirstOrDefault(i => i.Slot == slot)?.Value is { IsConst: true } value ? value.Number : 0;

    private int Kernel(IrSynapse synapse, IrSynapsePhase phase, int number)
    {
        var index = _module.SynapseKernels.TakeWhile(k => k.Synapse != synapse.Name || k.Phase != phase || k.Number != number).Count();
        return index == _module.SynapseKernels.Length ? -1 : index;
    }

    private HandlerPlan Handler(IrConnection connection, IrSynapse synapse, IrHandler handler, int number)
    {
        var isPost = handler.Side == IrSide.Post;
        return new HandlerPlan(
            isPost,
            [.. connection.View(handler.Side).Ranges.Select(r => EventIndex(r.Population, handler.Event))],
            Kernel(synapse, isPost ? IrSynapsePhase.OnPost : IrSynapsePhase.OnPre, number),
            Kernel(synapse, isPost ? IrSynapsePhase.AtPost : IrSynapsePhase.AtPre, number));
    }

    private DrivePlan Drive(IrConnection connection, IrSynapse synapse, int number)
    {
        var index = Kernel(synapse, IrSynapsePhase.Drive, number);
        var reads = _module.SynapseKernels[index].Reads(IrSynapse.Pre).ToList();
        return new DrivePlan(
            index,
            [.. connection.Post.Ranges.Select(r => SlotOf(r.Population, connection.Target ?? ""))],
            [.. connection.Pre.Ranges.Select(r => r.Population).Distinct().SelectMany(p => reads.Select(name => new DelayedSlot(p, SlotOf(p, name))))])
        {
            Elements = PerElement(connection, (population, slot) => SlotOf(population, slot)),
            Scaled = IrScaledRead.Of(_module.SynapseKernels[index], synapse) is { } scaled
                ? new ScaledRead(SynapseStorage.Of(_module, synapse).PreReads.IndexOf(scaled.Read), scaled.Factor, scaled.Slot is { } name ? SynapseStorage.Find(synapse.Slots, name) : -1)
                : null,
        };
    }

    private int SlotOf(int population, string name) => _storage[_module.Populations[population].Model][name];

    private SynapseTimedPlan Timed(IrSynapse synapse, IrTimed timed, int number) => new(
        timed.Kind == IrTimedKind.Every ? timed.Steps : 0,
        timed.Kind == IrTimedKind.At ? timed.Steps : 0,
        Kernel(synapse, IrSynapsePhase.Timed, number),
        [.. _module.SynapseKernels.Select((kernel, index) => (kernel, index))
            .Where(p => p.kernel.Synapse == synapse.Name && p.kernel.Phase == IrSynapsePhase.Reduce && p.kernel.Number == number)
            .Select(p => Reduction(synapse, p.kernel, p.index))]);

    private static ReductionPlan Reduction(IrSynapse synapse, IrSynapseKernel kernel, int index)
    {
        var name = kernel.Name.Substring(synapse.Name.Length + 1);
        var post = SynapseStorage.Find(synapse.PostSlots, name);
        var function = name.Substring(name.LastIndexOf('.') + 1) switch { "sum" => ReductionKind.Sum, "max" => ReductionKind.Max, _ => ReductionKind.Min };
        return new ReductionPlan(post >= 0, function, index, post >= 0 ? post : SynapseStorage.Find(synapse.PreSlots, name));
    }

    private ContributionPlan Contribution(IrConnection connection, IrContribution contribution) => new(
        [.. connection.View(contribution.Side).Ranges.Select(r => _targets.IndexOf((r.Population, contribution.Slot)))],
        contribution.Side == IrSide.Post,
        contribution.Bound)
    {
        Elements = contribution.IsAtElement ? PerElement(connection, (population, slot) => _targets.IndexOf((population, slot))) : [],
    };

    /// <summary>What a plan has for each part of the post view and each element of the target; nothing where all synapses end at one.</summary>
    private static IReadOnlyList<IReadOnlyList<int>> PerElement(IrConnection connection, Func<int, string, int> value) => connection.Elements.IsEmpty
        ? []
        : [.. connection.Post.Ranges.Select(r => (IReadOnlyList<int>)[.. connection.Elements.Select(e => value(r.Population, e))])];
}
