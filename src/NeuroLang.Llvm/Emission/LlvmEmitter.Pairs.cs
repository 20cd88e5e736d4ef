using NeuroLang.Compiler.Backends;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Planning;

namespace NeuroLang.Llvm.Emission;

/// <content>Numbers of synapses and pairs.</content>
internal sealed partial class LlvmEmitter
{
    private Dictionary<(PairRole, int), PairFunction> Pairs()
    {
        var uses = new List<PairUse>();
        var plans = NetworkPlanner.Plans(_module).ToList();
        for (var n = 0; n < plans.Count; n++)
        {
            var (connection, send) = plans[n];
            foreach (var (role, value) in Values(connection, send))
            {
                if (value is not null)
                {
                    uses.Add(new PairUse(role, n, connection, [value]));
                }
            }

            if (connection.Synapse is { } synapse && SynapseStorage.StartValues(connection, _module.GetSynapse(synapse)) is { Count: > 0 } starts)
            {
                uses.Add(new PairUse(PairRole.Start, n, connection, [.. starts.Select(s => s.Value)]));
            }
        }

        var functions = uses.GroupBy(use => use.Shape.Key, StringComparer.Ordinal).SelectMany(Share);
        return functions.ToDictionary(f => (f.Use.Role, f.Use.Connection), f => f.Function);
    }

    /// <summary>One function for uses of one shape; the numbers in which they differ are arguments.</summary>
    private IEnumerable<(PairUse Use, PairFunction Function)> Share(IEnumerable<PairUse> group)
    {
        var uses = group.ToList();
        var first = uses[0];
        var attributes = PairFunction.Reads(first.Values);
        int[] varying = [.. Enumerable.Range(0, first.Shape.Numbers.Count).Where(n => uses.Any(use => use.Shape.Numbers[n] != first.Shape.Numbers[n]))];
        var symbol = Add("", $"{first.Source.Name}.{first.Role}", name => PairFunctionWriter.Write(
            first.Values, name, attributes, varying, _pairLanes, _declarations, _places.Begin(name, first.Source.Place)));
        return uses.Select(use => (use, new PairFunction(symbol, attributes, [.. varying.Select(n => use.Shape.Numbers[n])])));
    }

    private static IEnumerable<(PairRole, IrExpr?)> Values(IrConnection connection, IrSend? send)
    {
        yield return (PairRole.Weight, send?.Weight is { IsConst: false } weight ? weight : null);
        yield return (PairRole.Element, send?.Element);
        yield return (PairRole.Delay, connection.Delay);
        yield return (PairRole.Dendritic, connection.Dendritic);
        yield return (PairRole.Probability, connection.Rule is { Kind: IrRuleKind.Probability, Parameter: { IsConst: false } p } ? p : null);
        yield return (PairRole.Accept, connection.Where);
    }

    /// <summary>What a function over pairs is needed for.</summary>
    private sealed record PairUse(PairRole Role, int Connection, IrConnection Source, IReadOnlyList<IrExpr> Values)
    {
        public PairShape Shape { get; } = PairShape.Of(Values);
    }
}
