namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>What a value of a cell's step is made by.</summary>
internal enum RealKind
{
    /// <summary>A variable that a cell keeps between steps, at the start of the step.</summary>
    State,

    /// <summary>What arrives for a target in this step.</summary>
    Arrival,

    /// <summary>A number drawn uniformly from -½ to ½.</summary>
    Uniform,

    /// <summary>A function of one other value.</summary>
    Table,

    /// <summary>A polynomial in other values that is computed once because several things read it.</summary>
    Sum,

    /// <summary>The product of two values.</summary>
    Product,

    /// <summary>One of two values, by a condition.</summary>
    Select,

    /// <summary>The smaller of two values.</summary>
    Min,

    /// <summary>The larger of two values.</summary>
    Max,

    /// <summary>A constant that has to stand in a register.</summary>
    Constant,
}
