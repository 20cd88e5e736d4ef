namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>An expression written with operators, so that a sequence reads like the formula it stands for. Every operator is one IR operation.</summary>
/// <param name="Lane">Makes the expressions.</param>
/// <param name="Expr">The expression.</param>
internal readonly record struct Term(Lane Lane, IrExpr Expr)
{
    /// <summary>The bits of a real as an integer.</summary>
    public Term Bits => new(Lane, Lane.Factory.Bitcast(Lane.Int, Expr));

    /// <summary>The real that an integer's bits are.</summary>
    public Term AsReal => new(Lane, Lane.Factory.Bitcast(Lane.Real, Expr));

    public static Term operator +(Term a, Term b) => a.Binary(IrOp.Add, b);

    public static Term operator -(Term a, Term b) => a.Binary(IrOp.Sub, b);

    public static Term operator *(Term a, Term b) => a.Binary(IrOp.Mul, b);

    public static Term operator /(Term a, Term b) => a.Binary(IrOp.Div, b);

    public static Term operator +(Term a, double b) => a + a.Constant(b);

    public static Term operator -(Term a, double b) => a - a.Constant(b);

    public static Term operator *(Term a, double b) => a * a.Constant(b);

    public static Term operator +(double a, Term b) => b.Constant(a) + b;

    public static Term operator -(double a, Term b) => b.Constant(a) - b;

    public static Term operator *(double a, Term b) => b.Constant(a) * b;

    public static Term operator /(double a, Term b) => b.Constant(a) / b;

    public static Term operator -(Term a) => a.Unary(IrOp.Neg);

    public static Term operator <(Term a, Term b) => a.Compare(IrOp.Lt, b);

    public static Term operator >(Term a, Term b) => b < a;

    public static Term operator <=(Term a, Term b) => a.Compare(IrOp.Le, b);

    public static Term operator >=(Term a, Term b) => b <= a;

    public static Term operator <(Term a, double b) => a < a.Constant(b);

    public static Term operator >(Term a, double b) => a.Constant(b) < a;

    public static Term operator <=(Term a, double b) => a <= a.Constant(b);

    public static Term operator >=(Term a, double b) => a.Constant(b) <= a;

    public static Term operator &(Term a, Term b) => a.Binary(IrOp.And, b);

    public static Term operator |(Term a, Term b) => a.Binary(IrOp.Or, b);

    public static Term operator ^(Term a, Term b) => a.Binary(IrOp.Xor, b);

    public static Term operator !(Term a) => a.Unary(IrOp.Not);

    public static Term operator <<(Term a, int bits) => a.Shift(IrOp.Shl, bits);

    public static Term operator >>(Term a, int bits) => a.Shift(IrOp.Sar, bits);

    public static Term operator >>>(Term a, int bits) => a.Shift(IrOp.Shr, bits);

    /// <summary><c>a * b + c</c> rounded once.</summary>
    public static Term Fma(Term a, Term b, Term c) => new(a.Lane, a.Lane.Factory.Fma(a.Expr, b.Expr, c.Expr));

    /// <summary><c>a * b + c</c> rounded once.</summary>
    public static Term Fma(Term a, double b, Term c) => Fma(a, a.Constant(b), c);

    /// <summary><c>a * b + c</c> rounded once.</summary>
    public static Term Fma(Term a, Term b, double c) => Fma(a, b, a.Constant(c));

    /// <summary>Choice; both sides are evaluated.</summary>
    public static Term Select(Term condition, Term then, Term otherwise) =>
        new(then.Lane, then.Lane.Factory.Select(condition.Expr, then.Expr, otherwise.Expr));

    /// <summary>Choice; both sides are evaluated.</summary>
    public static Term Select(Term condition, double then, Term otherwise) => Select(condition, otherwise.Constant(then), otherwise);

    /// <summary>Choice; both sides are evaluated.</summary>
    public static Term Select(Term condition, Term then, double otherwise) => Select(condition, then, then.Constant(otherwise));

    /// <summary>The smaller of this and a bound; NaN stays NaN (<c>bound &lt; x ? bound : x</c>).</summary>
    public Term AtMost(double bound) => Constant(bound).Binary(IrOp.Min, this);

    /// <summary>The larger of this and a bound; NaN stays NaN (<c>x &lt; bound ? bound : x</c>).</summary>
    public Term AtLeast(double bound) => Constant(bound).Binary(IrOp.Max, this);

    /// <summary>Equality with a number.</summary>
    public Term Is(double value) => Compare(IrOp.Eq, Constant(value));

    /// <summary>Absolute value.</summary>
    public Term Abs() => Unary(IrOp.Abs);

    /// <summary>Square root.</summary>
    public Term Sqrt() => Unary(IrOp.Sqrt);

    /// <summary>Largest integer not above.</summary>
    public Term Floor() => Unary(IrOp.Floor);

    /// <summary>This magnitude (not negative) with the sign of another number.</summary>
    public Term WithSignOf(Term other) => (Bits | (other.Bits & Lane.SignBit)).AsReal;

    /// <summary>A constant of the same type, rounded to it.</summary>
    public Term Constant(double value) => new(
        Lane,
        Expr.Type is IrType.Float32 or IrType.Float64 ? Lane.Factory.Real(Expr.Type, value) : Lane.Factory.Int(Expr.Type, (long)value));

    private Term Unary(IrOp op) => new(Lane, Lane.Factory.Unary(op, Expr));

    private Term Binary(IrOp op, Term b) => new(Lane, Lane.Factory.Binary(op, Expr, b.Expr));

    private Term Compare(IrOp op, Term b) => new(Lane, Lane.Factory.Compare(op, Expr, b.Expr));

    private Term Shift(IrOp op, int bits) => new(Lane, Lane.Factory.Shift(op, Expr, bits));
}
