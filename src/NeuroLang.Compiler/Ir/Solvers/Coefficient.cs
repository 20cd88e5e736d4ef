namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// A number that does not change while the network runs: known to the compiler, or a float64 expression of a cell's parameters
/// that is evaluated when the network is built.
/// </summary>
internal sealed class Coefficient
{
    public static readonly Coefficient Zero = new(BigFloat.Zero);

    public static readonly Coefficient One = new(BigFloat.One);

    public Coefficient(BigFloat value)
    {
        Value = value;
    }

    public Coefficient(IrExpr expr)
    {
        Expr = expr;
    }

    /// <summary>The float64 expression; null for a constant.</summary>
    public IrExpr? Expr { get; }

    /// <summary>The value of a constant.</summary>
    public BigFloat Value { get; }

    public bool IsConstant => Expr is null;

    public bool IsZero => IsConstant && Value.IsZero;

    public bool IsOne => IsConstant && Value.Equals(BigFloat.One);
}
