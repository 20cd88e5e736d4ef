using NeuroLang.Compiler.Ir;

namespace NeuroLang.Interpreter.Values;

/// <summary>An expression laid out so that operands stand before what uses them: every node is computed once, in that order.</summary>
internal sealed class Formula
{
    private readonly IrExpr[] _nodes;
    private readonly int[][] _operands;

    public Formula(IrExpr root)
    {
        var places = new Dictionary<IrExpr, int>();
        var nodes = new List<IrExpr>();
        var operands = new List<int[]>();
        var stack = new Stack<(IrExpr Node, bool Ready)>();
        stack.Push((root, false));
        while (stack.Count > 0)
        {
            var (node, ready) = stack.Pop();
            if (places.ContainsKey(node))
            {
                continue;
            }

            var args = IsLeaf(node) ? [] : node.Args;
            if (!ready)
            {
                stack.Push((node, true));
                foreach (var arg in args)
                {
                    stack.Push((arg, false));
                }

                continue;
            }

            places.Add(node, nodes.Count);
            nodes.Add(node);
            operands.Add([.. args.Select(arg => places[arg])]);
        }

        _nodes = [.. nodes];
        _operands = [.. operands];
    }

    /// <summary>The reductions it needs.</summary>
    public IEnumerable<IrExpr> Reductions => _nodes.Where(node => node.Op == IrOp.Reduce);

    /// <summary>The value of the expression.</summary>
    public Value Evaluate(ISurroundings surroundings)
    {
        var values = new Value[_nodes.Length];
        Span<Value> arguments = stackalloc Value[3];
        for (var n = 0; n < values.Length; n++)
        {
            var node = _nodes[n];
            var operands = _operands[n];
            for (var a = 0; a < operands.Length; a++)
            {
                arguments[a] = values[operands[a]];
            }

            values[n] = node.Op == IrOp.Const ? Constant(node)
                : IsLeaf(node) ? surroundings.Leaf(node)
                : Arithmetic.Apply(node.Op, node.Type, arguments[..operands.Length]);
        }

        return values[^1];
    }

    private static Value Constant(IrExpr node) => node.Type switch
    {
        IrType.Bool => Value.Of(node.Integer != 0),
        IrType.Int32 => Value.Of((int)node.Integer),
        IrType.Int64 => Value.Of(node.Integer),
        IrType.Float32 => Value.Of((float)node.Number),
        _ => Value.Of(node.Number),
    };

    private static bool IsLeaf(IrExpr node) => node.Op is IrOp.Const or IrOp.Load or IrOp.Uniform or IrOp.Attribute or IrOp.Local
        or IrOp.Held or IrOp.Reduce or IrOp.RandomBits;
}
