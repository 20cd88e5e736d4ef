using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>The plan of connections with a synapse model.</content>
public sealed partial class CSharpEmitter
{
    private string SynapsePlan(IrConnection connection, IrSynapse synapse)
    {
        var storage = SynapseStorage.Of(_module, synapse);
        var parts = new List<string>
        {
            $"Slots = [{string.Join(", ", synapse.Slots.Select(s => SynapseSlot(s, 0)))}]",
            $"PreSlots = [{string.Join(", ", synapse.PreSlots.Select(s => SynapseSlot(s, Start(connection, IrSynapse.AtPre + s.Name))))}]",
            $"PostSlots = [{string.Join(", ", synapse.PostSlots.Select(s => SynapseSlot(s, Start(connection, IrSynapse.AtPost + s.Name))))}]",
            $"PreReads = [{string.Join(", ", storage.PreReads.Select(CSharpNames.Literal))}]",
            $"PostReads = [{string.Join(", ", storage.PostReads.Select(CSharpNames.Literal))}]",
            $"DendriticSteps = {(connection.DendriticSteps is { } steps ? CSharpNames.Integer(steps) : "null")}",
            $"Handlers = [{string.Join(", ", synapse.Handlers.Select((h, n) => HandlerPlan(connection, synapse, h, n)))}]",
            $"Drives = [{string.Join(", ", synapse.Drives.Select((_, n) => DrivePlan(connection, synapse, n)))}]",
            $"Timed = [{string.Join(", ", synapse.Timed.Select((t, n) => (t, n)).Where(p => p.t.Kind != IrTimedKind.Start).Select(p => TimedPlan(synapse, p.t, p.n)))}]",
            $"IntegrateKernel = {CSharpNames.Integer(KernelIndex(synapse, IrSynapsePhase.Integrate, -1))}",
            $"StartKernel = {CSharpNames.Integer(KernelIndex(synapse, IrSynapsePhase.Start, -1))}",
            $"Contributions = [{string.Join(", ", connection.Contributions.Select(c => ContributionPlan(connection, c)))}]",
        };
        if (!connection.Elements.IsEmpty)
        {
            parts.Insert(1, $"Elements = {CSharpNames.Integer(connection.Elements.Length)}");
        }

        if (!synapse.Freezable.IsEmpty)
        {
            parts.Add($"Freezable = [{string.Join(", ", synapse.Freezable.Select(CSharpNames.Literal))}]");
        }

        return "new SynapsePlan { " + string.Join(", ", parts) + " }";
    }

    private static string SynapseSlot(IrSlot slot, double start)
    {
        var kind = slot.Type is IrType.Int32 or IrType.Int64 ? ", LaneKind.Integer" : start == 0 ? "" : ", LaneKind.Real";
        return $"new SlotPlan({CSharpNames.Literal(slot.Name)}{kind}{(start == 0 ? "" : ", " + CSharpNames.Double(start))})";
    }

    private static double Start(IrConnection connection, string slot) =>
        connection.Initializers.FirstOrDefault(i => i.Slot == slot)?.Value is { IsConst: true } value ? value.Number : 0;

    private int KernelIndex(IrSynapse synapse, IrSynapsePhase phase, int number)
    {
        for (var k = 0; k < _module.SynapseKernels.Length; k++)
        {
            var kernel = _module.SynapseKernels[k];
            if (kernel.Synapse == synapse.Name && kernel.Phase == phase && kernel.Number == number)
            {
                return k;
            }
        }

        return -1;
    }

    private string HandlerPlan(IrConnection connection, IrSynapse synapse, IrHandler handler, int number)
    {
        var isPost = handler.Side == IrSide.Post;
        var events = connection.View(handler.Side).Ranges.Select(r => CSharpNames.Integer(EventIndex(_module.GetModel(_module.Populations[r.Population].Model), handler.Event)));
        var kernel = KernelIndex(synapse, isPost ? IrSynapsePhase.OnPost : IrSynapsePhase.OnPre, number);
        var cell = KernelIndex(synapse, isPost ? IrSynapsePhase.AtPost : IrSynapsePhase.AtPre, number);
        return $"new HandlerPlan({(isPost ? "true" : "false")}, [{string.Join(", ", events)}], {CSharpNames.Integer(kernel)}, {CSharpNames.Integer(cell)})";
    }

    private string DrivePlan(IrConnection connection, IrSynapse synapse, int number)
    {
        var slots = connection.Post.Ranges.Select(r => CSharpNames.Integer(_storage[_module.Populations[r.Population].Model][connection.Target ?? ""]));
        var kernel = _module.SynapseKernels[KernelIndex(synapse, IrSynapsePhase.Drive, number)];
        var delayed = connection.Pre.Ranges.Select(r => r.Population).Distinct().SelectMany(p => kernel.Reads(IrSynapse.Pre)
            .Select(name => $"new DelayedSlot({CSharpNames.Integer(p)}, {CSharpNames.Integer(_storage[_module.Populations[p].Model][name])})"));
        var elements = PerElement(connection, r => connection.Elements.Select(e => _storage[_module.Populations[r.Population].Model][e]));
        return $"new DrivePlan({CSharpNames.Integer(KernelIndex(synapse, IrSynapsePhase.Drive, number))}, [{string.Join(", ", slots)}], [{string.Join(", ", delayed)}]){(elements.Length > 0 ? elements : Scaled(kernel, synapse))}";
    }

    private string Scaled(IrSynapseKernel kernel, IrSynapse synapse)
    {
        if (IrScaledRead.Of(kernel, synapse) is not { } scaled)
        {
            return "";
        }

        var slot = scaled.Slot is { } name ? ", " + CSharpNames.Integer(SynapseStorage.Find(synapse.Slots, name)) : "";
        return $" {{ Scaled = new ScaledRead({CSharpNames.Integer(SynapseStorage.Of(_module, synapse).PreReads.IndexOf(scaled.Read))}, {CSharpNames.Double(scaled.Factor)}{slot}) }}";
    }

    private string TimedPlan(IrSynapse synapse, IrTimed timed, int number)
    {
        var reductions = _module.SynapseKernels
            .Select((kernel, index) => (kernel, index))
            .Where(p => p.kernel.Synapse == synapse.Name && p.kernel.Phase == IrSynapsePhase.Reduce && p.kernel.Number == number)
            .Select(p => ReductionPlan(synapse, p.kernel, p.index));
        var every = timed.Kind == IrTimedKind.Every ? timed.Steps : 0;
        return $"new SynapseTimedPlan({CSharpNames.Integer(every)}, {CSharpNames.Integer(timed.Kind == IrTimedKind.At ? timed.Steps : 0)}, {CSharpNames.Integer(KernelIndex(synapse, IrSynapsePhase.Timed, number))}, [{string.Join(", ", reductions)}])";
    }

    private static string ReductionPlan(IrSynapse synapse, IrSynapseKernel kernel, int index)
    {
        var name = kernel.Name.Substring(synapse.Name.Length + 1);
        var post = SynapseStorage.Find(synapse.PostSlots, name);
        var slot = post >= 0 ? post : SynapseStorage.Find(synapse.PreSlots, name);
        var function = name.Substring(name.LastIndexOf('.') + 1);
        return $"new ReductionPlan({(post >= 0 ? "true" : "false")}, ReductionKind.{char.ToUpperInvariant(function[0])}{function.Substring(1)}, {CSharpNames.Integer(index)}, {CSharpNames.Integer(slot)})";
    }

    private string ContributionPlan(IrConnection connection, IrContribution contribution)
    {
        var accumulators = connection.View(contribution.Side).Ranges.Select(r => CSharpNames.Integer(_targets.IndexOf((r.Population, contribution.Slot))));
        var elements = contribution.IsAtElement ? PerElement(connection, r => connection.Elements.Select(e => _targets.IndexOf((r.Population, e)))) : "";
        return $"new ContributionPlan([{string.Join(", ", accumulators)}], {(contribution.Side == IrSide.Post ? "true" : "false")}, {(double.IsInfinity(contribution.Bound) ? "double.PositiveInfinity" : CSharpNames.Double(contribution.Bound))}){elements}";
    }

    /// <summary>What a plan has for each part of the post view and each element of the target; nothing where all synapses end at one.</summary>
    private static string PerElement(IrConnection connection, Func<IrRange, IEnumerable<int>> values) => connection.Elements.IsEmpty
        ? ""
        : $" {{ Elements = [{string.Join(", ", connection.Post.Ranges.Select(r => $"[{Integers(values(r))}]"))}] }}";
}
