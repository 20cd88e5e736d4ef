namespace NeuroLang.Compiler.Binding;

/// <summary>Operators with one operand (<c>+x</c> is x).</summary>
public enum BoundUnaryOperator
{
    /// <summary><c>-x</c>.</summary>
    Negate,

    /// <summary><c>not x</c>.</summary>
    Not,
}
