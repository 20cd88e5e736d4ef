using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>Walks expressions and statements without recursion over expressions, however deep they are.</summary>
public static class IrTraversal
{
    /// <summary>Every distinct node under the roots, operands before what uses them, in the order a left-to-right reading meets them.</summary>
    public static IEnumerable<IrExpr> PostOrder(IEnumerable<IrExpr> roots) => PostOrder(roots, []);

    /// <summary>The same without what <paramref name="seen"/> holds already; it takes in the nodes that are given.</summary>
    public static IEnumerable<IrExpr> PostOrder(IEnumerable<IrExpr> roots, HashSet<IrExpr> seen)
    {
        var stack = new Stack<(IrExpr Node, bool Ready)>();
        foreach (var root in roots)
        {
            stack.Push((root, false));
            while (stack.Count > 0)
            {
                var (node, ready) = stack.Pop();
                if (ready)
                {
                    yield return node;
                    continue;
                }

                if (!seen.Add(node))
                {
                    continue;
                }

                stack.Push((node, true));
                for (var i = node.Args.Length - 1; i >= 0; i--)
                {
                    stack.Push((node.Args[i], false));
                }
            }
        }
    }

    /// <summary>The statements of a list, nested lists included, in source order.</summary>
    public static IEnumerable<IrStatement> Statements(ImmutableArray<IrStatement> statements) =>
        statements.SelectMany(s => s is IrIf branch ? Statements(branch.Then).Concat(Statements(branch.Else)).Prepend(s) : [s]);

    /// <summary>The expressions of a statement list, nested lists included, in source order.</summary>
    public static IEnumerable<IrExpr> Expressions(ImmutableArray<IrStatement> statements) => statements.SelectMany(Expressions);

    /// <summary>The expressions of a statement, nested lists included, in source order.</summary>
    public static IEnumerable<IrExpr> Expressions(IrStatement statement) => statement switch
    {
        IrAssign s => [s.Value],
        IrLocal s => [s.Value],
        IrEmit s => [s.Condition],
        IrTrap s => [s.Value],
        IrContribute s => [s.Value],
        IrStructural s => [s.Condition],
        IrIf s => new[] { s.Condition }.Concat(Expressions(s.Then)).Concat(Expressions(s.Else)),
        _ => [],
    };

    /// <summary>The expressions of a model in the order of its members.</summary>
    public static IEnumerable<IrExpr> Expressions(IrModel model)
    {
        IEnumerable<IrExpr> refractory = model.Refractory is { } r ? new[] { r.Steps, r.While }.OfType<IrExpr>() : [];
        return model.Definitions.Select(d => d.Body)
            .Concat(model.Equations.Select(e => e.Rhs))
            .Concat(model.Integrate.Select(a => a.Value))
            .Concat(Expressions(model.Update))
            .Concat(model.Events.SelectMany(e => new[] { e.Condition }.Concat(Expressions(e.Body))))
            .Concat(refractory)
            .Concat(model.Timed.SelectMany(t => Expressions(t.Body)))
            .Concat(model.Observed.Select(a => a.Value));
    }

    /// <summary>The expressions of a synapse model in the order of its members.</summary>
    public static IEnumerable<IrExpr> Expressions(IrSynapse synapse) => synapse.Bounds.SelectMany(b => new[] { b.Lower, b.Upper }.OfType<IrExpr>())
        .Concat(synapse.Equations.Select(e => e.Rhs))
        .Concat(synapse.Propagations.SelectMany(p => p.Advance).Select(a => a.Value))
        .Concat(synapse.Integrate.Select(a => a.Value))
        .Concat(synapse.Handlers.SelectMany(h => Expressions(h.Body)))
        .Concat(synapse.Drives.Select(d => d.Value))
        .Concat(synapse.Timed.SelectMany(t => Expressions(t.Body)));
}
