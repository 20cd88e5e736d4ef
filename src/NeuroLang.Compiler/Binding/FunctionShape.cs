namespace NeuroLang.Compiler.Binding;

/// <summary>What units a built-in function takes and gives.</summary>
internal enum FunctionShape
{
    /// <summary>Plain numbers give a plain number.</summary>
    Plain,

    /// <summary>Quantities of one unit give a quantity of that unit.</summary>
    Same,

    /// <summary>Quantities of one unit give a plain number: <c>sign</c>, <c>atan2</c>.</summary>
    Ratio,

    /// <summary>The square root.</summary>
    SquareRoot,

    /// <summary>The cubic root.</summary>
    CubicRoot,
}
