using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>Rewrites expressions bottom-up with a memory, so shared nodes are visited once. One rewriter serves one rewriting rule.</summary>
public sealed class IrRewriter(IrFactory factory, Func<IrExpr, IrExpr> rule)
{
    private readonly Dictionary<IrExpr, IrExpr> _done = [];

    /// <summary>The expression with the rule applied to every node, operands first.</summary>
    public IrExpr Rewrite(IrExpr root)
    {
        var stack = new Stack<IrExpr>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            var node = stack.Peek();
            var waiting = stack.Count;
            if (!_done.ContainsKey(node))
            {
                foreach (var arg in node.Args)
                {
                    if (!_done.ContainsKey(arg))
                    {
                        stack.Push(arg);
                    }
                }
            }

            if (stack.Count == waiting)
            {
                stack.Pop();
                if (!_done.ContainsKey(node))
                {
                    _done[node] = rule(WithDoneArguments(node));
                }
            }
        }

        return _done[root];
    }

    private IrExpr WithDoneArguments(IrExpr node)
    {
        var changed = false;
        foreach (var arg in node.Args)
        {
            changed |= !ReferenceEquals(_done[arg], arg);
        }

        return changed ? factory.With(node, [.. node.Args.Select(a => _done[a])]) : node;
    }

    /// <summary>Every expression of a statement list rewritten.</summary>
    public ImmutableArray<IrStatement> Rewrite(ImmutableArray<IrStatement> statements) => [.. statements.Select(Rewrite)];

    /// <summary>Every expression of a statement rewritten.</summary>
    public IrStatement Rewrite(IrStatement statement) => statement switch
    {
        IrAssign s => s with { Value = Rewrite(s.Value) },
        IrLocal s => s with { Value = Rewrite(s.Value) },
        IrIf s => new IrIf(Rewrite(s.Condition), Rewrite(s.Then), Rewrite(s.Else)),
        IrEmit s => s with { Condition = Rewrite(s.Condition) },
        IrTrap s => s with { Value = Rewrite(s.Value) },
        IrContribute s => s with { Value = Rewrite(s.Value) },
        IrStructural s => s with { Condition = Rewrite(s.Condition) },
        _ => statement,
    };

    /// <summary>Every expression of a model rewritten.</summary>
    public IrModel Rewrite(IrModel model) => model with
    {
        Definitions = [.. model.Definitions.Select(d => d with { Body = Rewrite(d.Body) })],
        Equations = [.. model.Equations.Select(e => e with { Rhs = Rewrite(e.Rhs) })],
        Integrate = Rewrite(model.Integrate),
        Update = Rewrite(model.Update),
        Events = [.. model.Events.Select(e => e with { Condition = Rewrite(e.Condition), Body = Rewrite(e.Body) })],
        Refractory = model.Refractory is { } r
            ? r with { Steps = r.Steps is null ? null : Rewrite(r.Steps), While = r.While is null ? null : Rewrite(r.While) }
            : null,
        Timed = [.. model.Timed.Select(t => t with { Body = Rewrite(t.Body) })],
        Observed = Rewrite(model.Observed),
    };

    /// <summary>Every expression of a synapse model rewritten.</summary>
    public IrSynapse Rewrite(IrSynapse synapse) => synapse with
    {
        Equations = [.. synapse.Equations.Select(e => e with { Rhs = Rewrite(e.Rhs) })],
        Propagations = [.. synapse.Propagations.Select(p => p with { Advance = Rewrite(p.Advance) })],
        Integrate = Rewrite(synapse.Integrate),
        Handlers = [.. synapse.Handlers.Select(h => h with { Body = Rewrite(h.Body) })],
        Bounds = [.. synapse.Bounds.Select(b => b with { Lower = b.Lower is null ? null : Rewrite(b.Lower), Upper = b.Upper is null ? null : Rewrite(b.Upper) })],
        Drives = [.. synapse.Drives.Select(d => d with { Value = Rewrite(d.Value) })],
        Timed = [.. synapse.Timed.Select(t => t with { Body = Rewrite(t.Body) })],
    };

    private ImmutableArray<IrAssign> Rewrite(ImmutableArray<IrAssign> assignments) => [.. assignments.Select(a => a with { Value = Rewrite(a.Value) })];
}
