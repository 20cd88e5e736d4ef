namespace NeuroLang.Compiler.Ir;

public sealed partial class IrVerifier
{
    /// <summary>The event of a port of spikes.</summary>
    public const string PortEvent = "spike";

    /// <summary>The state of a port of values.</summary>
    public const string PortSlot = "value";

    /// <summary>A port has a model with what is fed and nothing else, and no kernel: the host writes.</summary>
    private void Port(IrPopulation population, IrModel model, string place)
    {
        if (population.Port == IrPortKind.None)
        {
            return;
        }

        var isSpikes = population.Port == IrPortKind.Spikes;
        Require(model.Events.Length == (isSpikes ? 1 : 0) && model.Events.All(e => e.Name == PortEvent), $"{place}: the model of this port has other events than those fed");
        Require(model.Slots.Length == (isSpikes ? 0 : 1) && model.Slots.All(s => s is { Name: PortSlot, Kind: IrSlotKind.State }), $"{place}: the model of this port has other variables than what is fed");
        Require(
            model.Equations.IsEmpty && model.Integrate.IsEmpty && model.Update.IsEmpty && model.Timed.IsEmpty && model.Targets.IsEmpty && model.Observed.IsEmpty && model.Refractory is null,
            $"{place}: a port has no dynamics");
        Require(population.Initializers.IsEmpty && population.Checks.IsEmpty, $"{place}: a port has no start values");
        Require(_module.Kernels.All(k => k.Model != model.Name), $"{place}: a port has no kernels");
        Require(_module.Populations.All(p => p.Model != model.Name || p.Port == population.Port), $"{place}: its model is used by populations that are no such ports");
    }
}
