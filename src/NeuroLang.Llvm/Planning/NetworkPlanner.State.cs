using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Planning;

/// <content>What the states of the network are made of.</content>
internal sealed partial class NetworkPlanner
{
    /// <summary>The plan of a module's states. It has no fingerprint: hosts that write files know the program's.</summary>
    public static StatePlan StatesOf(IrModule module)
    {
        var planner = new NetworkPlanner(module);
        return new StatePlan(
            "",
            [.. module.Populations.Select((_, p) => (IReadOnlyList<StateSlot>)[.. StateLayout.Slots(module, p).Select(s => planner.StateSlot(p, s.Name))])],
            [.. module.Connections.Select(planner.StateConnection)],
            [.. module.Probes.Select(p => p.Name)]);
    }

    private StateSlot StateSlot(int population, string slot)
    {
        var model = _module.GetModel(_module.Populations[population].Model);
        var isOptional = StateLayout.IsOptional(model, slot);
        return new StateSlot(_storage[model.Name][slot], isOptional, isOptional && model.FindSlot(slot)?.Kind == IrSlotKind.Counter);
    }

    private StateConnection StateConnection(IrConnection connection)
    {
        if (connection.Synapse is not { } name)
        {
            return new StateConnection(connection.Sends.Length);
        }

        var synapse = _module.GetSynapse(name);
        return new StateConnection(1, new SynapseState(
            [.. StateLayout.Variables(synapse).Select(v => new SlotPlan(v.Name, v.Type is IrType.Int32 or IrType.Int64 ? LaneKind.Integer : LaneKind.Real))],
            [.. synapse.Propagations.Select(p => p.Name)],
            [.. StateLayout.FormerSlots(synapse)],
            [.. StateLayout.FormerProbes(synapse)]));
    }
}
