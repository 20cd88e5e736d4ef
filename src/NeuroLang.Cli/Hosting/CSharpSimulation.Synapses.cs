using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Cli.Hosting;

/// <content>Variables of synapses.</content>
internal sealed partial class CSharpSimulation
{
    /// <summary>The synapses of a connection with a synapse model: what they store, advanced to this boundary where events alone change it.</summary>
    private SynapseData Variables(IrConnection connection, Projection projection)
    {
        var synapse = Module.GetSynapse(connection.Synapse ?? "");
        var pre = Positions(connection.Pre);
        var post = Positions(connection.Post);
        var views = projection.Views()
            .OrderBy(s => pre[(s.Pre.Index, s.PreCell)]).ThenBy(s => s.DelaySteps).ThenBy(s => post[(s.Post.Index, s.PostCell)])
            .ToList();
        var slots = synapse.Slots.Select(s => (s, Prefix: ""))
            .Concat(synapse.PreSlots.Select(s => (s, Prefix: IrSynapse.AtPre)))
            .Concat(synapse.PostSlots.Select(s => (s, Prefix: IrSynapse.AtPost)))
            .Where(s => s.s.Kind is IrSlotKind.State or IrSlotKind.Parameter);
        return new SynapseData(
            [.. views.Select(s => pre[(s.Pre.Index, s.PreCell)])],
            [.. views.Select(s => post[(s.Post.Index, s.PostCell)])],
            [.. views.Select(s => s.Pre.Index)],
            [.. views.Select(s => s.PreCell)],
            [.. views.Select(s => s.Post.Index)],
            [.. views.Select(s => s.PostCell)],
            [.. views.Select(s => s.DelaySteps)],
            [])
        {
            Variables = slots.ToDictionary(s => s.s.Name, s => views.Select(v => Variable(synapse, v, s.Prefix + s.s.Name, s.s.Type)).ToArray(), StringComparer.Ordinal),
        };
    }

    private double Variable(IrSynapse synapse, SynapseView view, string name, IrType type)
    {
        var group = synapse.Propagations.FirstOrDefault(p => p.Contains(name));
        if (group is null)
        {
            return Stored(synapse, view, name);
        }

        // The stamp may be kept in a cell though the states are not, for it depends on less.
        var stamp = IrSynapse.Stamp + group.Name;
        var place = new[] { stamp, IrSynapse.AtPre + stamp, IrSynapse.AtPost + stamp }.First(s => synapse.FindSlot(s) is not null);
        var elapsed = StepIndex - (long)Stored(synapse, view, place);
        var evaluator = new IrEvaluator(Module.Factory, leaf => leaf is { Op: IrOp.Attribute, Name: IrSynapse.Elapsed }
            ? IrValue.Int(leaf.Type, elapsed)
            : IrValue.Real(leaf.Type, Stored(synapse, view, leaf.Name ?? "")));
        return evaluator.Evaluate(group.Advance.First(a => a.Slot == name).Value).Number;
    }

    private static double Stored(IrSynapse synapse, SynapseView view, string name)
    {
        if (name.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal))
        {
            return view.Table.GetPre(Index(synapse.PreSlots, name[IrSynapse.AtPre.Length..]), view.PreCell);
        }

        return name.StartsWith(IrSynapse.AtPost, StringComparison.Ordinal)
            ? view.Table.GetPost(Index(synapse.PostSlots, name[IrSynapse.AtPost.Length..]), view.PostCell)
            : view[name];
    }

    private static int Index(IEnumerable<IrSlot> slots, string name) => slots.Select((slot, n) => (slot, n)).First(p => p.slot.Name == name).n;
}
