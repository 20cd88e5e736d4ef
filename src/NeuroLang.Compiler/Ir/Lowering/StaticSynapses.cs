using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>Tells synapses that only send values fixed when the network is built from those that need a model of their own.</summary>
internal static class StaticSynapses
{
    /// <summary>Whether all that the synapse does is to send, on events of the presynaptic cell, what never changes.</summary>
    public static bool Contains(SynapseSymbol synapse) =>
        synapse.Drives.IsEmpty && synapse.Equations.IsEmpty && synapse.Timed.IsEmpty
        && synapse.Handlers.Any(h => h.Body.Any(s => s is BoundSend))
        && synapse.Handlers.All(h => h.Side == EndpointSide.Pre && h.Body.All(s => s is BoundSend or BoundLet) && h.Body.All(IsFixed));

    private static bool IsFixed(BoundStatement statement) => BoundTree.Expressions([statement]).All(e => IsFixed(e));

    private static bool IsFixed(BoundExpression expression) => BoundTree.Descend(expression).All(e => e switch
    {
        BoundRandom or BoundAggregate => false,
        BoundEndpoint endpoint => endpoint.Variable.Cases.All(c => c.Symbol is ParameterSymbol { IsTunable: false }),
        BoundSymbolReference { Symbol: BuiltinSymbol { Name: "t" } or ModulatorSymbol } => false,
        BoundSymbolReference { Symbol: LetSymbol { Value: { } value } } => IsFixed(value),
        _ => true,
    });
}
