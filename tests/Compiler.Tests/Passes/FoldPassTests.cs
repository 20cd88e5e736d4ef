using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Tests.Passes;

public sealed class FoldPassTests
{
    private static readonly double[] Reals = [0, -0.0, 1, -1, 0.5, -3.25, float.Epsilon, -float.Epsilon, float.MaxValue, 1e-40, double.PositiveInfinity, double.NegativeInfinity, double.NaN];
    private readonly IrFactory _f = new();

    private IrExpr X => _f.Load("x", IrType.Float32);

    private IrExpr Y => _f.Load("y", IrType.Float32);

    private IrExpr C => _f.Load("c", IrType.Bool);

    [Fact]
    public void ConstantsAreEvaluatedInTheirPrecision()
    {
        Assert.Equal("0.3f", Fold(_f.Add(Real(0.1), Real(0.2))));
        Assert.Equal("1f", Fold(_f.Call("exp", Real(0))));
        Assert.Equal("true", Fold(_f.Lt(Real(1), Real(2))));
        Assert.Equal("6i", Fold(_f.Mul(_f.Int(IrType.Int32, 2), _f.Int(IrType.Int32, 3))));
        Assert.Equal("0.1f", Fold(_f.Convert(IrType.Float32, _f.Real(IrType.Float64, 0.1))));
    }

    [Fact]
    public void OperationsThatChangeNothingGo()
    {
        Assert.Same(X, Folded(_f.Mul(X, Real(1))));
        Assert.Same(X, Folded(_f.Mul(Real(1), X)));
        Assert.Same(X, Folded(_f.Div(X, Real(1))));
        Assert.Same(X, Folded(_f.Sub(X, Real(0))));
        Assert.Same(X, Folded(_f.Add(X, Real(-0.0))));
        Assert.Same(X, Folded(_f.Neg(_f.Neg(X))));
        Assert.Same(X, Folded(_f.Select(_f.Bool(true), X, Y)));
        Assert.Same(Y, Folded(_f.Select(_f.Lt(Real(2), Real(1)), X, Y)));
        Assert.Same(X, Folded(_f.Select(C, X, X)));
        Assert.Same(C, Folded(_f.And(_f.Bool(true), C)));
        Assert.Same(_f.Add(X, Y), Folded(_f.Fma(X, Real(1), Y)));
        Assert.Same(_f.Mul(X, Real(0.25)), Folded(_f.Div(X, Real(4))));
    }

    [Fact]
    public void WhatIsNotExactStays()
    {
        foreach (var kept in new[]
        {
            _f.Add(X, Real(0)), _f.Mul(X, Real(0)), _f.Sub(X, X), _f.Div(X, Real(3)), _f.Div(X, X), _f.Eq(X, X), _f.Add(_f.Add(X, Real(1)), Real(1)),
            _f.Div(X, Real(1.17549435082228751e-38 / 2)), _f.Sub(Real(0), X),
        })
        {
            Assert.Same(kept, Folded(kept));
        }
    }

    [Fact]
    public void DrawsAreNeverEvaluated()
    {
        var draw = _f.Make(IrOp.Random, IrType.Float32, [Real(0), _f.Add(Real(1), Real(1))], "normal", integer: 5, draw: 1);
        var folded = Folded(draw);
        Assert.Equal((IrOp.Random, 5L, 1), (folded.Op, folded.Integer, folded.Draw));
        Assert.Equal(2, folded.Args[1].Number);
        var bits = _f.Make(IrOp.RandomBits, IrType.Int32, [], integer: 5, draw: 1);
        Assert.Same(bits, Folded(bits));
    }

    /// <summary>Random expressions of all operations over awkward values: folding must not change one bit of the result.</summary>
    [Fact]
    public void FoldingChangesNoValue()
    {
        var random = new Random(11);
        for (var round = 0; round < 4000; round++)
        {
            var expr = RandomExpr(random, IrType.Float32, 5);
            var folded = Folded(expr);
            for (var trial = 0; trial < 6; trial++)
            {
                var values = new Dictionary<string, IrValue>
                {
                    ["x"] = IrValue.Real(IrType.Float32, Reals[random.Next(Reals.Length)]),
                    ["y"] = IrValue.Real(IrType.Float32, random.NextDouble() - 0.5),
                    ["c"] = IrValue.Bool(random.Next(2) == 0),
                    ["n"] = IrValue.Int(IrType.Int32, random.Next(-3, 4)),
                };
                var before = Value(expr, values);
                var after = Value(folded, values);
                Assert.True(
                    before.Type == after.Type && (Bits(before) == Bits(after) || (double.IsNaN(before.Number) && double.IsNaN(after.Number))),
                    $"{expr} gives {before}, {folded} gives {after}");
            }
        }
    }

    private static long Bits(IrValue value) => BitConverter.DoubleToInt64Bits(value.Number) ^ value.Integer;

    private IrValue Value(IrExpr expr, Dictionary<string, IrValue> values) =>
        new IrEvaluator(_f, leaf => values[leaf.Name ?? ""]).Evaluate(expr);

    private IrExpr RandomExpr(Random random, IrType type, int depth)
    {
        if (depth == 0 || random.Next(6) == 0)
        {
            return (type, random.Next(2)) switch
            {
                (IrType.Float32, 0) => Real(Reals[random.Next(Reals.Length)]),
                (IrType.Float32, _) => random.Next(2) == 0 ? X : Y,
                (IrType.Int32, 0) => _f.Int(type, random.Next(-2, 3)),
                (IrType.Int32, _) => _f.Load("n", type),
                (_, 0) => _f.Bool(random.Next(2) == 0),
                _ => C,
            };
        }

        IrExpr Next(IrType t) => RandomExpr(random, t, depth - 1);
        if (random.Next(5) == 0)
        {
            return _f.Select(Next(IrType.Bool), Next(type), Next(type));
        }

        switch (type)
        {
            case IrType.Float32:
                IrOp[] unary = [IrOp.Neg, IrOp.Abs, IrOp.Sqrt, IrOp.Floor, IrOp.Round];
                IrOp[] binary = [IrOp.Add, IrOp.Sub, IrOp.Mul, IrOp.Div, IrOp.Min, IrOp.Max];
                return random.Next(5) switch
                {
                    0 => _f.Unary(unary[random.Next(unary.Length)], Next(type)),
                    1 => _f.Fma(Next(type), Next(type), Next(type)),
                    2 => _f.Convert(type, Next(IrType.Int32)),
                    _ => _f.Binary(binary[random.Next(binary.Length)], Next(type), Next(type)),
                };
            case IrType.Int32:
                IrOp[] integer = [IrOp.Add, IrOp.Sub, IrOp.Mul, IrOp.And, IrOp.Or, IrOp.Xor, IrOp.Min, IrOp.Max];
                IrOp[] shifts = [IrOp.Shl, IrOp.Shr, IrOp.Sar];
                return random.Next(4) switch
                {
                    0 => _f.Shift(shifts[random.Next(3)], Next(type), random.Next(0, 8)),
                    1 => _f.Not(Next(type)),
                    _ => _f.Binary(integer[random.Next(integer.Length)], Next(type), Next(type)),
                };
            default:
                IrOp[] comparisons = [IrOp.Lt, IrOp.Le, IrOp.Eq, IrOp.Ne];
                IrOp[] logic = [IrOp.And, IrOp.Or, IrOp.Xor, IrOp.Eq, IrOp.Ne];
                return random.Next(4) switch
                {
                    0 => _f.Not(Next(type)),
                    1 => _f.Compare(comparisons[random.Next(4)], Next(IrType.Float32), Next(IrType.Float32)),
                    2 => _f.Compare(comparisons[random.Next(4)], Next(IrType.Int32), Next(IrType.Int32)),
                    _ => _f.Compare(logic[random.Next(logic.Length)], Next(type), Next(type)),
                };
        }
    }

    private IrExpr Real(double value) => _f.Real(IrType.Float32, value);

    private IrExpr Folded(IrExpr expr) => FoldPass.CreateRewriter(_f).Rewrite(expr);

    private string Fold(IrExpr expr) => Folded(expr).ToString();
}
