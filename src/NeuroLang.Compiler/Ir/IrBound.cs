namespace NeuroLang.Compiler.Ir;

/// <summary>The numbers that a state of a synapse is kept between: it is cut to them after every change.</summary>
/// <param name="Slot">The state.</param>
/// <param name="Lower">The smallest value, of the module's real type, or null.</param>
/// <param name="Upper">The largest value, or null.</param>
public sealed record IrBound(string Slot, IrExpr? Lower, IrExpr? Upper)
{
    /// <summary>A value cut to the bounds: first from below, then from above.</summary>
    public IrExpr Cut(IrFactory factory, IrExpr value)
    {
        value = Lower is null ? value : factory.Binary(IrOp.Max, value, Lower);
        return Upper is null ? value : factory.Binary(IrOp.Min, value, Upper);
    }
}
