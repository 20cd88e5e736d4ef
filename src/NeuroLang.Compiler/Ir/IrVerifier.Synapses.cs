namespace NeuroLang.Compiler.Ir;

/// <content>Synapse models, and connections that use them.</content>
public sealed partial class IrVerifier
{
    private void Synapse(IrSynapse synapse)
    {
        var place = "synapse " + synapse.Name;
        var model = synapse.AsModel(_module);
        Unique(model.Slots.Select(s => s.Name), $"{place}: slot");
        Require(synapse.Equations.IsEmpty || (synapse.Integrate.IsEmpty && synapse.Propagations.IsEmpty), $"{place} has both equations and what they become");
        Unique(synapse.Equations.Select(e => e.State).Concat(synapse.Integrate.Select(a => a.Slot)).Concat(synapse.Propagations.SelectMany(p => p.Advance).Select(a => a.Slot)), $"{place}: equation of");
        Unique(synapse.Freezable, $"{place}: freezable");
        foreach (var slot in synapse.Freezable)
        {
            Require(synapse.Slots.Concat(synapse.PreSlots).Concat(synapse.PostSlots).Any(s => s.Name == slot), $"{place}: unknown freezable slot '{slot}'");
        }

        foreach (var bound in synapse.Bounds)
        {
            Assignment(new Scope(model, $"{place}, bound of {bound.Slot}", []), bound.Slot, bound.Lower ?? _module.Factory.Load(bound.Slot, _module.Real));
            Assignment(new Scope(model, $"{place}, bound of {bound.Slot}", []), bound.Slot, bound.Upper ?? _module.Factory.Load(bound.Slot, _module.Real));
        }

        foreach (var equation in synapse.Equations)
        {
            Assignment(new Scope(model, $"{place}, equation {equation.State}'", []), equation.State, equation.Rhs);
        }

        foreach (var propagation in synapse.Propagations)
        {
            Statements(new Scope(model, $"{place}, propagation {propagation.Name}", []), [.. propagation.Advance]);
        }

        Statements(new Scope(model, place + ", integrate", []), [.. synapse.Integrate]);
        foreach (var handler in synapse.Handlers)
        {
            Statements(new Scope(model, $"{place}, on {handler.Side} {handler.Event}", []), handler.Body);
        }

        foreach (var drive in synapse.Drives)
        {
            Expression(new Scope(model, place + ", drive", []), drive.Value);
            Require(drive.Value.Type == _module.Real, $"{place}: a drive is {drive.Value.Type}");
        }

        foreach (var timed in synapse.Timed)
        {
            Statements(new Scope(model, place + ", timed handler", []), timed.Body);
        }
    }

    private void SynapseKernel(IrSynapseKernel kernel)
    {
        var synapse = FindSynapse(kernel.Synapse, "kernel " + kernel.Name);
        Statements(new Scope(synapse.AsModel(_module), "kernel " + kernel.Name, []), kernel.Body);
        if (_dataFlow)
        {
            Require(kernel.Body.All(s => s is IrAssign or IrContribute), $"kernel {kernel.Name} is not data flow");
            Unique(kernel.Body.OfType<IrAssign>().Select(a => a.Slot), $"kernel {kernel.Name}: assignment of");
        }
    }

    private void SynapseConnection(IrConnection connection, string name, string place)
    {
        var synapse = FindSynapse(name, place);
        Require(connection.Sends.IsEmpty, $"{place} has a synapse model and fixed sends");
        Require(connection.DendriticSteps is null != (connection.Dendritic is null), $"{place} needs one dendritic delay");
        foreach (var initializer in connection.Initializers)
        {
            Build(initializer.Value, null, $"{place}, start of {initializer.Slot}");
            Require(synapse.FindSlot(initializer.Slot) is not null, $"{place}: unknown slot '{initializer.Slot}'");
        }

        foreach (var handler in synapse.Handlers)
        {
            var view = handler.Side == IrSide.Pre ? connection.Pre : connection.Post;
            Require(view.Ranges.All(r => ModelOf(r).Events.Any(e => e.Name == handler.Event)), $"{place}: its cells have no event '{handler.Event}'");
        }

        foreach (var (side, slot) in connection.Targets(synapse))
        {
            Require(connection.View(side).Ranges.All(r => ModelOf(r).Targets.Contains(slot)), $"{place}: '{slot}' is no target of every cell");
        }

        Require(synapse.Drives.IsEmpty || connection.Post.Ranges.All(r => connection.DrivenSlots().All(ModelOf(r).DrivenTargets.Contains)), $"{place}: its drive has no target in every cell");
        foreach (var (prefix, slot, view) in new[] { (IrSynapse.ByPre, IrSynapse.PrePlace, connection.Pre), (IrSynapse.ByPost, IrSynapse.PostPlace, connection.Post) })
        {
            var read = IrTraversal.PostOrder(IrTraversal.Expressions(synapse)).Where(e => e.Op == IrOp.Load && e.Name?.StartsWith(prefix, StringComparison.Ordinal) == true).ToList();
            Require(read.Count == 0 || synapse.FindSlot(slot) is not null, $"{place}: it reads cells by a place that it does not store");
            Require(read.All(e => _module.Probes.First(p => prefix + p.Name == e.Name).View.Count == view.Count), $"{place}: it reads by place as many cells as there are not");
        }

        Require(synapse.FindSlot(IrSynapse.Element) is null == connection.Elements.IsEmpty, $"{place}: elements of its target without a choice");
        Require(connection.Elements.IsEmpty || connection.Elements[0] == connection.Target, $"{place}: its target is not the first of its elements");
    }

    private IrSynapse FindSynapse(string name, string place)
    {
        var synapse = _module.Synapses.FirstOrDefault(s => s.Name == name);
        return synapse ?? throw new Diagnostics.InternalCompilerException(_pass, $"{place}: unknown synapse '{name}'");
    }
}
