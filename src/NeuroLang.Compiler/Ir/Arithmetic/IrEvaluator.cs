using NeuroLang.Compiler.Ir.Elementary;

namespace NeuroLang.Compiler.Ir.Arithmetic;

/// <summary>
/// Evaluates expressions with the target's arithmetic. Values of leaves (slots, uniforms, attributes, locals, random bits, and model-form nodes without
/// operands) come from a function; elementary functions and distributions are expanded. Each node is evaluated once for a set of leaf
/// values; <see cref="Reset"/> starts another.
/// </summary>
/// <param name="factory">The factory of the expressions, used for expansions.</param>
/// <param name="leaf">The value of a leaf. Must have the leaf's type.</param>
public sealed class IrEvaluator(IrFactory factory, Func<IrExpr, IrValue> leaf)
{
    private readonly Dictionary<IrExpr, IrValue> _values = [];
    private readonly Dictionary<IrExpr, IrExpr> _expanded = [];
    private readonly Stack<IrExpr> _open = new();

    /// <summary>Forgets the values, for leaves that have changed.</summary>
    public void Reset() => _values.Clear();

    /// <summary>The value of an expression.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It contains a node with operands that has no value outside a model, such as a reference or a reduction.</exception>
    public IrValue Evaluate(IrExpr root)
    {
        _open.Push(root);
        while (_open.Count > 0)
        {
            var node = _open.Peek();
            if (_values.ContainsKey(node) || TryEvaluate(node))
            {
                _open.Pop();
            }
        }

        return _values[root];
    }

    /// <summary>Gives the node its value, or puts operands that have none on the stack.</summary>
    private bool TryEvaluate(IrExpr node)
    {
        if (node.Op is IrOp.Call or IrOp.Random)
        {
            return TryTakeFrom(node, Expansion(node));
        }

        if (node.IsConst || node.Args.IsEmpty)
        {
            _values[node] = node.IsConst ? IrValue.Of(node) : leaf(node);
            return true;
        }

        var ready = true;
        foreach (var arg in node.Args)
        {
            if (!_values.ContainsKey(arg))
            {
                _open.Push(arg);
                ready = false;
            }
        }

        if (ready)
        {
            _values[node] = ScalarArithmetic.Apply(node.Op, node.Type, Operand(node, 0), Operand(node, 1), Operand(node, 2));
        }

        return ready;
    }

    private bool TryTakeFrom(IrExpr node, IrExpr other)
    {
        if (_values.TryGetValue(other, out var value))
        {
            _values[node] = value;
            return true;
        }

        _open.Push(other);
        return false;
    }

    private IrExpr Expansion(IrExpr node)
    {
        if (!_expanded.TryGetValue(node, out var result))
        {
            result = node.Op == IrOp.Random ? Distributions.Expand(factory, node) : ElementaryFunctions.Expand(factory, node.Name ?? "", node.Args);
            _expanded.Add(node, result);
        }

        return result;
    }

    private IrValue Operand(IrExpr node, int index) => index < node.Args.Length ? _values[node.Args[index]] : default;
}
