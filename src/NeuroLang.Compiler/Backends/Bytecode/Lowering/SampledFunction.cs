using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Evaluates the function of a table with the compiler's own elementary functions, so that tables are the same on every machine.</summary>
/// <param name="factory">The factory of the function.</param>
/// <param name="function">An expression over <see cref="RealValue.Variable"/>.</param>
internal sealed class SampledFunction(IrFactory factory, IrExpr function)
{
    private double _x;
    private IrEvaluator? _evaluator;

    /// <summary>The value at a point.</summary>
    public double At(double x)
    {
        _evaluator ??= new IrEvaluator(factory, leaf => IrValue.Real(leaf.Type, _x));
        _x = x;
        _evaluator.Reset();
        return _evaluator.Evaluate(function).Number;
    }

    /// <summary>The values at equidistant points, both ends included.</summary>
    public double[] Grid(double lower, double upper, int intervals) =>
        [.. Enumerable.Range(0, intervals + 1).Select(n => At(lower + ((upper - lower) * n / intervals)))];
}
