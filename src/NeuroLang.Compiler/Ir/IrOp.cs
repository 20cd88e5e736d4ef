namespace NeuroLang.Compiler.Ir;

/// <summary>The operations of the IR. All floating-point operations round to nearest even; none may be reassociated or contracted.</summary>
public enum IrOp
{
    /// <summary>A constant: <see cref="IrExpr.Number"/> for reals, <see cref="IrExpr.Integer"/> for integers and booleans.</summary>
    Const,

    /// <summary>The slot <see cref="IrExpr.Name"/> of the cell at hand.</summary>
    Load,

    /// <summary>A value that is the same for all cells in this step: <c>k</c> (step index, int), <c>t</c> (time in ms, real), <c>arg.NAME</c> (a value from the experiment), a reduction's result.</summary>
    Uniform,

    /// <summary>A property of the cell or pair at hand while the network is built: <c>i</c>, <c>j</c>, <c>row</c>, <c>col</c>, <c>place.x</c>, <c>column.0</c>, <c>pre.tau</c>; in kernels only <c>i</c>.</summary>
    Attribute,

    /// <summary>The value of an <see cref="IrLocal"/> of the same statement list.</summary>
    Local,

    /// <summary>Model form: a reference to the definition <see cref="IrExpr.Name"/> with its arguments; removed by inlining.</summary>
    Reference,

    /// <summary>Model form: a parameter of the definition at hand; removed by inlining.</summary>
    Parameter,

    /// <summary>Model form: whether the cell is on hold in this step; removed by lowering refractoriness.</summary>
    Held,

    /// <summary>Model form: Gaussian white noise of unit variance per root second, source <see cref="IrExpr.Name"/>; removed by discretisation.</summary>
    Noise,

    /// <summary>Model form: an aggregate <see cref="IrExpr.Name"/> over the cell's own population of its argument.</summary>
    Reduce,

    /// <summary>A draw from the distribution <see cref="IrExpr.Name"/>, stream <see cref="IrExpr.Integer"/>, first draw number <see cref="IrExpr.Draw"/>; removed by lowering random numbers.</summary>
    Random,

    /// <summary>The random bits of draw <see cref="IrExpr.Draw"/> in stream <see cref="IrExpr.Integer"/> for this cell and step, as an integer of the type's width.</summary>
    RandomBits,

    /// <summary>The elementary function <see cref="IrExpr.Name"/>; removed by expansion.</summary>
    Call,

    /// <summary>Sum; integers wrap.</summary>
    Add,

    /// <summary>Difference; integers wrap.</summary>
    Sub,

    /// <summary>Product; integers wrap.</summary>
    Mul,

    /// <summary>Quotient of reals.</summary>
    Div,

    /// <summary>Negation (the sign bit flips, also of zero and NaN).</summary>
    Neg,

    /// <summary>Absolute value (the sign bit cleared).</summary>
    Abs,

    /// <summary>Square root of a real.</summary>
    Sqrt,

    /// <summary>Largest integer not above a real, as a real.</summary>
    Floor,

    /// <summary>Nearest integer to a real, ties to even, as a real.</summary>
    Round,

    /// <summary><c>a &lt; b ? a : b</c>.</summary>
    Min,

    /// <summary><c>b &lt; a ? a : b</c>.</summary>
    Max,

    /// <summary><c>a * b + c</c> rounded once.</summary>
    Fma,

    /// <summary>Less; false for NaN.</summary>
    Lt,

    /// <summary>Less or equal; false for NaN.</summary>
    Le,

    /// <summary>Equal; false for NaN; works on booleans.</summary>
    Eq,

    /// <summary>Not equal; true for NaN; works on booleans.</summary>
    Ne,

    /// <summary>And of booleans, or bitwise of integers.</summary>
    And,

    /// <summary>Or of booleans, or bitwise of integers.</summary>
    Or,

    /// <summary>Exclusive or of booleans, or bitwise of integers.</summary>
    Xor,

    /// <summary>Not of a boolean, or bitwise of an integer.</summary>
    Not,

    /// <summary>Shift left of an integer by the constant second argument.</summary>
    Shl,

    /// <summary>Logical shift right by the constant second argument.</summary>
    Shr,

    /// <summary>Arithmetic shift right by the constant second argument.</summary>
    Sar,

    /// <summary><c>condition ? a : b</c>; both are evaluated.</summary>
    Select,

    /// <summary>Conversion to <see cref="IrExpr.Type"/>: int to real rounds to nearest even; real to int truncates a value known to be in range; between reals rounds; bool to int is 0 or 1.</summary>
    Convert,

    /// <summary>The same bits as <see cref="IrExpr.Type"/> of the same width.</summary>
    Bitcast,
}
