using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends;

/// <summary>
/// Expressions over pairs without their numbers: those of two connections that differ in a mean, a bound or the stream of their draws have one shape, and
/// one function computes both. Which numbers differ is seen once all uses are known; the others stay where they are in the code.
/// </summary>
/// <param name="Key">Operations, types and operands, in the order of evaluation.</param>
/// <param name="Numbers">The bits of the float64 constants and the streams of draws, in the order of <see cref="Places"/>.</param>
internal sealed record PairShape(string Key, IReadOnlyList<long> Numbers)
{
    /// <summary>The place of a draw's stream, beside its operands.</summary>
    public const int Self = -1;

    /// <summary>The shape of some expressions.</summary>
    public static PairShape Of(IReadOnlyList<IrExpr> values)
    {
        var key = new StringBuilder();
        var nodes = new Dictionary<IrExpr, int>();
        foreach (var node in Nodes(values))
        {
            key.Append((int)node.Op).Append(':').Append((int)node.Type).Append(':').Append(node.Name).Append(',').Append(node.Draw);
            if (node.Op != IrOp.RandomBits)
            {
                key.Append(',').Append(node.Integer);
            }

            foreach (var operand in node.Args)
            {
                key.Append(' ').Append(IsNumber(operand) ? "number" : Number(nodes[operand]));
            }

            nodes.Add(node, nodes.Count);
            key.Append(';');
        }

        foreach (var value in values)
        {
            key.Append('=').Append(IsNumber(value) ? "number" : Number(nodes[value]));
        }

        return new PairShape(key.ToString(), [.. Places(values).Select(p => p.Bits)]);
    }

    /// <summary>
    /// Where numbers stand: a node, and which of its operands; or no node, and which of the expressions is a constant itself. One constant that stands in several places counts in each of them, since in another use of
    /// the function they may differ.
    /// </summary>
    public static IEnumerable<(IrExpr? Node, int Operand, long Bits)> Places(IReadOnlyList<IrExpr> values)
    {
        foreach (var node in Nodes(values))
        {
            if (node.Op == IrOp.RandomBits)
            {
                yield return (node, Self, node.Integer);
            }

            for (var n = 0; n < node.Args.Length; n++)
            {
                if (IsNumber(node.Args[n]))
                {
                    yield return (node, n, BitsOf(node.Args[n]));
                }
            }
        }

        for (var n = 0; n < values.Count; n++)
        {
            if (IsNumber(values[n]))
            {
                yield return (null, n, BitsOf(values[n]));
            }
        }
    }

    private static IEnumerable<IrExpr> Nodes(IReadOnlyList<IrExpr> values) => IrTraversal.PostOrder(values).Where(node => !IsNumber(node));

    private static string Number(int node) => node.ToString(CultureInfo.InvariantCulture);

    private static bool IsNumber(IrExpr node) => node.IsConst && node.Type == IrType.Float64;

    private static long BitsOf(IrExpr constant) => BitConverter.DoubleToInt64Bits(constant.Number);
}
