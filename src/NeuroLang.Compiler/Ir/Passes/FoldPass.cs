using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Evaluates operations on constants with the target's arithmetic, and removes operations that change nothing for any value,
/// NaN, infinities and signed zeros included. Nothing is reassociated, and x + 0 and x * 0 stay: the first turns -0 into 0, the second depends on x.
/// Random draws are never evaluated; only their arguments are folded.
/// <code>
/// (mul (call.exp 0f) v:f32)   becomes   v:f32
/// (div v:f32 4f)              becomes   (mul v:f32 0.25f)
/// (select true a b)           becomes   a
/// </code>
/// </summary>
public sealed class FoldPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "fold";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics) => IrModuleRewriting.RewriteAll(module, CreateRewriter(module.Factory));

    /// <summary>A rewriter that folds single expressions.</summary>
    public static IrRewriter CreateRewriter(IrFactory factory) => new(factory, Rule(factory));

    /// <summary>What folds one operation whose operands are folded.</summary>
    internal static Func<IrExpr, IrExpr> Rule(IrFactory factory) => new Folder(factory).Fold;

    private sealed class Folder
    {
        private readonly IrFactory _factory;
        private readonly IrEvaluator _evaluator;

        public Folder(IrFactory factory)
        {
            _factory = factory;
            _evaluator = new IrEvaluator(factory, leaf => throw new ArgumentException($"{leaf} is not constant", nameof(leaf)));
        }

        public IrExpr Fold(IrExpr node)
        {
            if ((ScalarArithmetic.IsPure(node.Op) || node.Op == IrOp.Call) && node.Args.All(a => a.IsConst) && !IsBitsOfNaN(node))
            {
                return _evaluator.Evaluate(node).ToConst(_factory);
            }

            return node.Args.Length switch
            {
                1 => FoldOne(node),
                2 when node.Type == IrType.Bool => FoldLogic(node),
                2 when node.Type is IrType.Float32 or IrType.Float64 => FoldReal(node),
                2 => FoldInteger(node),
                3 => FoldThree(node),
                _ => node,
            };
        }

        // Targets may differ in the bits of a NaN.
        private static bool IsBitsOfNaN(IrExpr node) => node.Op == IrOp.Bitcast && double.IsNaN(node.Args[0].Number);

        private static bool IsNumber(IrExpr expr, double value) => expr.IsConst && expr.Type is IrType.Float32 or IrType.Float64
            && BitConverter.DoubleToInt64Bits(expr.Number) == BitConverter.DoubleToInt64Bits(value);

        private static bool IsInteger(IrExpr expr, long value) => expr.IsConst && expr.Type is IrType.Int32 or IrType.Int64 && expr.Integer == value;

        private static bool IsBool(IrExpr expr, bool value) => expr.IsConst && expr.Type == IrType.Bool && (expr.Integer != 0) == value;

        private static IrExpr FoldOne(IrExpr node)
        {
            var inner = node.Args[0];
            return (node.Op, inner.Op) switch
            {
                (IrOp.Neg, IrOp.Neg) or (IrOp.Not, IrOp.Not) => inner.Args[0],
                (IrOp.Abs, IrOp.Abs) or (IrOp.Floor, IrOp.Floor) or (IrOp.Round, IrOp.Round) => inner,
                (IrOp.Bitcast, IrOp.Bitcast) when inner.Args[0].Type == node.Type => inner.Args[0],
                (IrOp.Convert, IrOp.Convert) when (node.Type, inner.Type) is (IrType.Float32, IrType.Float64)
                    && inner.Args[0].Type == IrType.Float32 => inner.Args[0],
                _ => node,
            };
        }

        private IrExpr FoldReal(IrExpr node)
        {
            var (a, b) = (node.Args[0], node.Args[1]);
            switch (node.Op)
            {
                case IrOp.Add when IsNumber(b, -0.0):
                case IrOp.Sub when IsNumber(b, 0):
                case IrOp.Mul or IrOp.Div when IsNumber(b, 1):
                case IrOp.Min or IrOp.Max when ReferenceEquals(a, b):
                    return a;
                case IrOp.Add when IsNumber(a, -0.0):
                case IrOp.Mul when IsNumber(a, 1):
                    return b;
                case IrOp.Add when b.Op == IrOp.Neg:
                    return _factory.Sub(a, b.Args[0]);
                case IrOp.Add when a.Op == IrOp.Neg:
                    return _factory.Sub(b, a.Args[0]);
                case IrOp.Sub when b.Op == IrOp.Neg:
                    return _factory.Add(a, b.Args[0]);
                case IrOp.Sub when IsNumber(a, -0.0):
                    return _factory.Neg(b);
                case IrOp.Mul or IrOp.Div when a.Op == IrOp.Neg && b.Op == IrOp.Neg:
                    return _factory.Binary(node.Op, a.Args[0], b.Args[0]);
                case IrOp.Mul or IrOp.Div when IsNumber(b, -1):
                    return _factory.Neg(a);
                case IrOp.Mul when IsNumber(a, -1):
                    return _factory.Neg(b);
                case IrOp.Div when Reciprocal(b) is { } reciprocal:
                    return _factory.Mul(a, reciprocal);
                default:
                    return node;
            }
        }

        /// <summary>1 / c for a power of two that has one: the product is then the quotient, bit by bit.</summary>
        private IrExpr? Reciprocal(IrExpr divisor)
        {
            if (!divisor.IsConst)
            {
                return null;
            }

            var inverse = 1 / divisor.Number;
            var isPower = (BitConverter.DoubleToInt64Bits(divisor.Number) & ((1L << 52) - 1)) == 0;
            var (smallest, largest) = divisor.Type == IrType.Float32 ? (1.17549435082228751e-38, 3.4028234663852886e38) : (2.2250738585072014e-308, double.MaxValue);
            var size = Math.Abs(inverse);
            return isPower && Math.Abs(divisor.Number) >= smallest && size >= smallest && size <= largest
                ? _factory.Real(divisor.Type, inverse)
                : null;
        }

        private IrExpr FoldInteger(IrExpr node)
        {
            var (a, b) = (node.Args[0], node.Args[1]);
            return node.Op switch
            {
                IrOp.Add or IrOp.Sub or IrOp.Or or IrOp.Xor or IrOp.Shl or IrOp.Shr or IrOp.Sar when IsInteger(b, 0) => a,
                IrOp.Add or IrOp.Or or IrOp.Xor when IsInteger(a, 0) => b,
                IrOp.Mul when IsInteger(b, 1) => a,
                IrOp.Mul when IsInteger(a, 1) => b,
                IrOp.And or IrOp.Mul when IsInteger(a, 0) || IsInteger(b, 0) => _factory.Int(node.Type, 0),
                IrOp.And when IsInteger(b, -1) => a,
                IrOp.And when IsInteger(a, -1) => b,
                IrOp.And or IrOp.Or or IrOp.Min or IrOp.Max when ReferenceEquals(a, b) => a,
                IrOp.Sub or IrOp.Xor when ReferenceEquals(a, b) => _factory.Int(node.Type, 0),
                _ => node,
            };
        }

        private IrExpr FoldLogic(IrExpr node)
        {
            var (a, b) = (node.Args[0], node.Args[1]);
            var isReal = a.Type is IrType.Float32 or IrType.Float64;
            return node.Op switch
            {
                IrOp.And when IsBool(a, true) => b,
                IrOp.And when IsBool(b, true) => a,
                IrOp.And when IsBool(a, false) || IsBool(b, false) => _factory.Bool(false),
                IrOp.Or when IsBool(a, false) => b,
                IrOp.Or when IsBool(b, false) => a,
                IrOp.Or when IsBool(a, true) || IsBool(b, true) => _factory.Bool(true),
                IrOp.And or IrOp.Or when ReferenceEquals(a, b) => a,
                IrOp.Xor or IrOp.Ne when IsBool(b, false) => a,
                IrOp.Xor or IrOp.Ne when IsBool(a, false) => b,
                IrOp.Eq when IsBool(b, true) => a,
                IrOp.Eq when IsBool(a, true) => b,
                IrOp.Lt when ReferenceEquals(a, b) => _factory.Bool(false),
                IrOp.Eq or IrOp.Le when ReferenceEquals(a, b) && !isReal => _factory.Bool(true),
                IrOp.Ne or IrOp.Xor when ReferenceEquals(a, b) && !isReal => _factory.Bool(false),
                _ => node,
            };
        }

        private IrExpr FoldThree(IrExpr node)
        {
            var (a, b, c) = (node.Args[0], node.Args[1], node.Args[2]);
            return node.Op switch
            {
                IrOp.Select when a.IsConst => a.Integer != 0 ? b : c,
                IrOp.Select when ReferenceEquals(b, c) => b,
                IrOp.Select when a.Op == IrOp.Not => _factory.Select(a.Args[0], c, b),
                IrOp.Select when IsBool(b, true) && IsBool(c, false) => a,
                IrOp.Fma when IsNumber(a, 1) => FoldReal(_factory.Add(b, c)),
                IrOp.Fma when IsNumber(b, 1) => FoldReal(_factory.Add(a, c)),
                IrOp.Fma when a.IsConst && b.IsConst && !c.IsConst && ExactProduct(a, b) is { } product => FoldReal(_factory.Add(product, c)),
                IrOp.Fma when IsNumber(c, -0.0) => FoldReal(_factory.Mul(a, b)),
                IrOp.Fma when a.Op == IrOp.Neg && b.Op == IrOp.Neg => _factory.Fma(a.Args[0], b.Args[0], c),
                _ => node,
            };
        }

        /// <summary>The product of two constants where it needs no rounding.</summary>
        private IrExpr? ExactProduct(IrExpr a, IrExpr b)
        {
            var product = ScalarArithmetic.Apply(IrOp.Mul, a.Type, IrValue.Of(a), IrValue.Of(b));
            var error = ScalarArithmetic.Apply(
                IrOp.Fma, a.Type, IrValue.Of(a), IrValue.Of(b), ScalarArithmetic.Apply(IrOp.Neg, a.Type, product));
            return error.Number == 0 && Math.Abs(product.Number) > 1e-20 ? product.ToConst(_factory) : null;
        }
    }
}
