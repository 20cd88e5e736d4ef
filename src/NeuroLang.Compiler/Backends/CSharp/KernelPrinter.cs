using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>Prints the expressions of one data-flow body as C# locals: shared and long ones get a name, the others stand inline.</summary>
/// <param name="writer">Where the locals go.</param>
/// <param name="dialect">Scalars or vectors.</param>
/// <param name="leaf">The text of a load, uniform or attribute; null for operations.</param>
/// <param name="number">What stands for an operand of a node that is a number; null for the number itself.</param>
internal sealed class KernelPrinter(IndentedWriter writer, Dialect dialect, Func<IrExpr, string?> leaf, Func<IrExpr, int, string?>? number = null)
{
    private const int LongestInline = 90;

    private readonly Dictionary<IrExpr, string> _text = [];
    private readonly Dictionary<IrExpr, int> _uses = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Keeps names for what the code around the body declares.</summary>
    public void Reserve(params string[] names) => _names.UnionWith(names);

    /// <summary>Counts the uses of a root and of all below it; call for every root before the first <see cref="Value"/>.</summary>
    public void Count(IrExpr root)
    {
        var stack = new Stack<IrExpr>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            var node = stack.Pop();
            _uses.TryGetValue(node, out var uses);
            _uses[node] = uses + 1;
            if (uses == 0)
            {
                foreach (var arg in node.Args)
                {
                    stack.Push(arg);
                }
            }
        }
    }

    /// <summary>The text of an expression; prints the locals it needs first, operands before users.</summary>
    public string Value(IrExpr root)
    {
        var stack = new Stack<IrExpr>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            var node = stack.Peek();
            var waiting = stack.Count;
            for (var i = node.Args.Length - 1; i >= 0 && !_text.ContainsKey(node); i--)
            {
                if (!_text.ContainsKey(node.Args[i]))
                {
                    stack.Push(node.Args[i]);
                }
            }

            if (stack.Count == waiting)
            {
                stack.Pop();
                if (!_text.ContainsKey(node))
                {
                    _text.Add(node, Print(node));
                }
            }
        }

        return _text[root];
    }

    /// <summary>Gives a name to an expression, for roots that are stored after all are computed.</summary>
    public string Named(IrExpr root, string wish)
    {
        var text = Value(root);
        if (root.IsConst || IsName(text))
        {
            return text;
        }

        var name = Declare(wish, text);
        _text[root] = name;
        return name;
    }

    private string Print(IrExpr node)
    {
        if (node.IsConst)
        {
            return dialect.Constant(node);
        }

        var text = leaf(node) ?? dialect.Operation(node, [.. node.Args.Select((a, n) => number?.Invoke(node, n) ?? _text[a])]);
        if (IsName(text) || (_uses[node] < 2 && text.Length <= LongestInline && node.Op != IrOp.Load))
        {
            return text;
        }

        return Declare(node.Name is { } slot ? CSharpNames.Identifier(slot) : "t", text);
    }

    private string Declare(string wish, string text)
    {
        var free = CSharpNames.IsTaken(wish) ? "_" + wish : wish;
        var name = free;
        for (var n = 1; name == "t" || !_names.Add(name); n++)
        {
            name = free + CSharpNames.Integer(n);
        }

        writer.Line($"var {name} = {text};");
        return name;
    }

    private static bool IsName(string text) => text.All(c => char.IsLetterOrDigit(c) || c == '_');
}
