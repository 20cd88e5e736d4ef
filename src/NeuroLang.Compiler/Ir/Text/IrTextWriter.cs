using System.Globalization;
using System.Text;

namespace NeuroLang.Compiler.Ir.Text;

/// <summary>
/// Writes indented lines with expressions in them. Within one item (a model, a population, a kernel…) an expression that is
/// used in several places is written once, above its first use, so that text stays as small as the graph it stands for.
/// </summary>
internal sealed class IrTextWriter
{
    // Smaller expressions are repeated: a name would be harder to read than the expression.
    private const int SmallestNamed = 6;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<IrExpr, int> _uses = [];
    private readonly Dictionary<IrExpr, int> _sizes = [];
    private readonly Dictionary<IrExpr, string> _names = [];
    private int _indent;

    public override string ToString() => _text.ToString();

    /// <summary>Starts an item whose expressions are these.</summary>
    public void StartItem(IEnumerable<IrExpr> roots)
    {
        _uses.Clear();
        _sizes.Clear();
        _names.Clear();
        foreach (var root in roots)
        {
            Count(root);
        }
    }

    public void Open(string head, params IrExpr[] exprs)
    {
        Line(head, " {", exprs);
        _indent++;
    }

    public void Close(string tail = "")
    {
        _indent--;
        Indent().Append('}').Append(tail).Append('\n');
    }

    /// <summary>Closes a list and opens another behind the same brace.</summary>
    public void Between(string head)
    {
        _indent--;
        Indent().Append("} ").Append(head).Append(" {\n");
        _indent++;
    }

    public void Line(string head, params IrExpr[] exprs) => Line(head, "", exprs);

    /// <summary>A name as it is written outside expressions: quoted where it would not be one word.</summary>
    public static string Word(string name) =>
        name.Length > 0 && name != "=" && name.All(c => !char.IsWhiteSpace(c) && "(){}\"".IndexOf(c) < 0) ? name : Quote(name);

    public static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "\\r").Replace("\n", "\\n") + "\"";

    private void Line(string head, string tail, IrExpr[] exprs)
    {
        foreach (var expr in exprs)
        {
            NameShared(expr);
        }

        Indent().Append(head);
        foreach (var expr in exprs)
        {
            _text.Append(' ');
            IrPrinter.Append(_text, expr, _names);
        }

        _text.Append(tail).Append('\n');
    }

    private StringBuilder Indent() => _text.Append(' ', 2 * _indent);

    private void Count(IrExpr root)
    {
        var stack = new Stack<IrExpr>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            var expr = stack.Pop();
            _uses.TryGetValue(expr, out var uses);
            _uses[expr] = uses + 1;
            if (uses == 0)
            {
                foreach (var arg in expr.Args)
                {
                    stack.Push(arg);
                }
            }
        }
    }

    private void NameShared(IrExpr root)
    {
        foreach (var expr in IrTraversal.PostOrder([root]))
        {
            var size = 1;
            foreach (var arg in expr.Args)
            {
                size = Math.Min(SmallestNamed, size + _sizes[arg]);
            }

            _sizes[expr] = size;
            if (size >= SmallestNamed && _uses[expr] > 1 && !_names.ContainsKey(expr))
            {
                var name = "#" + (_names.Count + 1).ToString(CultureInfo.InvariantCulture);
                Indent().Append(name).Append(" = ");
                IrPrinter.AppendForm(_text, expr, _names);
                _text.Append('\n');
                _names.Add(expr, name);
            }
        }
    }
}
