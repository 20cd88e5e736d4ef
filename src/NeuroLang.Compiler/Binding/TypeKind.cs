namespace NeuroLang.Compiler.Binding;

/// <summary>Kinds of values.</summary>
public enum TypeKind
{
    /// <summary>An error was reported.</summary>
    Error,

    /// <summary>A real number, with a dimension.</summary>
    Real,

    /// <summary>A whole number, without a dimension.</summary>
    Int,

    /// <summary>A truth value.</summary>
    Bool,

    /// <summary>A text.</summary>
    String,
}
