using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Planning;

namespace NeuroLang.Llvm.Emission;

/// <content>Numbers of synapses and pairs.</content>
internal sealed partial class LlvmEmitter
{
    private Dictionary<(PairRole, int), PairFunction> Pairs()
    {
        var pairs = new Dictionary<(PairRole, int), PairFunction>();
        var plans = NetworkPlanner.Plans(_module).ToList();
        for (var n = 0; n < plans.Count; n++)
        {
            var (connection, send) = plans[n];
            foreach (var (role, value) in Values(connection, send))
            {
                if (value is not null)
                {
                    pairs.Add((role, n), Pair(role, connection, [value]));
                }
            }

            if (connection.Synapse is { } synapse && StartValues(connection, _module.GetSynapse(synapse)) is { Count: > 0 } starts)
            {
                pairs.Add((PairRole.Start, n), Pair(PairRole.Start, connection, [.. starts.Select(s => s.Value)]));
            }
        }

        return pairs;
    }

    /// <summary>The slots that synapses start with, in the order in which the function gives them.</summary>
    public static IReadOnlyList<(int Slot, IrExpr Value)> StartValues(IrConnection connection, IrSynapse synapse) =>
        [.. connection.Initializers.Select(i => (SynapseStorage.Find(synapse.Slots, i.Slot), i.Value)).Where(i => i.Item1 >= 0)];

    private static IEnumerable<(PairRole, IrExpr?)> Values(IrConnection connection, IrSend? send)
    {
        yield return (PairRole.Weight, send?.Weight is { IsConst: false } weight ? weight : null);
        yield return (PairRole.Element, send?.Element);
        yield return (PairRole.Delay, connection.Delay);
        yield return (PairRole.Dendritic, connection.Dendritic);
        yield return (PairRole.Probability, connection.Rule is { Kind: IrRuleKind.Probability, Parameter: { IsConst: false } p } ? p : null);
        yield return (PairRole.Accept, connection.Where);
    }

    private PairFunction Pair(PairRole role, IrConnection connection, IReadOnlyList<IrExpr> values)
    {
        var attributes = PairFunction.Reads(values);
        var key = "pair " + string.Join(",", values.Select(v => LlvmNames.Integer(v.Id)));
        var symbol = Add(key, $"{connection.Name}.{role}", name => PairFunctionWriter.Write(values, new PairFunction(name, attributes), _declarations, _places.Begin(name, connection.Place)));
        return new PairFunction(symbol, attributes);
    }
}
