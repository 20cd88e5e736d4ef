using NeuroLang.Compiler.Ir;

namespace NeuroLang.Interpreter.Values;

/// <summary>What gives an expression's leaves their values: a cell in a step, a cell or a pair while the network is built.</summary>
internal interface ISurroundings
{
    /// <summary>The value of a load, uniform, attribute, local, draw, reduction or <c>held</c>.</summary>
    Value Leaf(IrExpr leaf);
}
