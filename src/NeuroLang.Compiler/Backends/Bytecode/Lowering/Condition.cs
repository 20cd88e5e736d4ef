namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>A truth value of a cell's step. Equal conditions are equal records.</summary>
internal abstract record Condition
{
    /// <summary>A constant.</summary>
    public sealed record Constant(bool Value) : Condition;

    /// <summary><c>Left &lt; Right</c>, or <c>Left &lt;= Right</c>.</summary>
    public sealed record Less(RealValue Left, RealValue Right, bool OrEqual) : Condition;

    /// <summary><c>Left == Right</c>.</summary>
    public sealed record Same(RealValue Left, RealValue Right) : Condition;

    /// <summary>Both hold.</summary>
    public sealed record Both(Condition Left, Condition Right) : Condition;

    /// <summary>One of them holds.</summary>
    public sealed record Either(Condition Left, Condition Right) : Condition;

    /// <summary>Does not hold.</summary>
    public sealed record Negated(Condition Operand) : Condition;

    /// <summary>The negation, without a double one.</summary>
    public Condition Not() => this switch
    {
        Negated n => n.Operand,
        Constant c => new Constant(!c.Value),
        _ => new Negated(this),
    };
}
