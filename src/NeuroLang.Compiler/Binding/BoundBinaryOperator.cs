namespace NeuroLang.Compiler.Binding;

/// <summary>Operators with two operands.</summary>
public enum BoundBinaryOperator
{
    /// <summary><c>a + b</c>.</summary>
    Add,

    /// <summary><c>a - b</c>.</summary>
    Sub,

    /// <summary><c>a * b</c>.</summary>
    Mul,

    /// <summary><c>a / b</c>.</summary>
    Div,

    /// <summary><c>a ^ b</c>.</summary>
    Power,

    /// <summary><c>a &lt; b</c>.</summary>
    Less,

    /// <summary><c>a &lt;= b</c>.</summary>
    LessEqual,

    /// <summary><c>a &gt; b</c>.</summary>
    Greater,

    /// <summary><c>a &gt;= b</c>.</summary>
    GreaterEqual,

    /// <summary><c>a == b</c>.</summary>
    Equal,

    /// <summary><c>a != b</c>.</summary>
    NotEqual,

    /// <summary><c>a and b</c>.</summary>
    And,

    /// <summary><c>a or b</c>.</summary>
    Or,
}
