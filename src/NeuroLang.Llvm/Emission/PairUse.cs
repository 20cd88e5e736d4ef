using NeuroLang.Compiler.Backends;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Planning;

namespace NeuroLang.Llvm.Emission;

/// <summary>What a function over pairs is needed for.</summary>
/// <param name="Role">What it computes.</param>
/// <param name="Connection">The connection's number in the plan.</param>
/// <param name="Source">The connection.</param>
/// <param name="Values">The expressions.</param>
internal sealed record PairUse(PairRole Role, int Connection, IrConnection Source, IReadOnlyList<IrExpr> Values)
{
    /// <summary>What a function must have in common with others to be one with them.</summary>
    public PairShape Shape { get; } = PairShape.Of(Values);

    /// <summary>What a module needs functions over pairs for.</summary>
    public static List<PairUse> All(IrModule module)
    {
        var uses = new List<PairUse>();
        var plans = NetworkPlanner.Plans(module).ToList();
        for (var n = 0; n < plans.Count; n++)
        {
            var (connection, send) = plans[n];
            foreach (var (role, value) in ValuesOf(connection, send))
            {
                if (value is not null)
                {
                    uses.Add(new PairUse(role, n, connection, [value]));
                }
            }

            if (connection.Synapse is { } synapse && SynapseStorage.StartValues(connection, module.GetSynapse(synapse)) is { Count: > 0 } starts)
            {
                uses.Add(new PairUse(PairRole.Start, n, connection, [.. starts.Select(s => s.Value)]));
            }
        }

        return uses;
    }

    /// <summary>The numbers in which uses of one shape differ, by their place among those of the shape.</summary>
    public static int[] Varying(IReadOnlyList<PairUse> uses) =>
        [.. Enumerable.Range(0, uses[0].Shape.Numbers.Count).Where(n => uses.Any(use => use.Shape.Numbers[n] != uses[0].Shape.Numbers[n]))];

    private static IEnumerable<(PairRole, IrExpr?)> ValuesOf(IrConnection connection, IrSend? send)
    {
        yield return (PairRole.Weight, send?.Weight is { IsConst: false } weight ? weight : null);
        yield return (PairRole.Element, send?.Element);
        yield return (PairRole.Delay, connection.Delay);
        yield return (PairRole.Dendritic, connection.Dendritic);
        yield return (PairRole.Probability, connection.Rule is { Kind: IrRuleKind.Probability, Parameter: { IsConst: false } p } ? p : null);
        yield return (PairRole.Accept, connection.Where);
    }
}
