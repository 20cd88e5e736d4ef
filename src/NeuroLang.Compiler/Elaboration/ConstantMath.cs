using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;
using NeuroLang.Compiler.Ir.Elementary;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>The language's functions on known binary64 numbers, by the same sequences of operations that every target carries out.</summary>
internal static class ConstantMath
{
    /// <summary>The value of a function.</summary>
    public static double Call(string name, double[] a) => name switch
    {
        "sqrt" => Math.Sqrt(a[0]),
        "abs" => Math.Abs(a[0]),
        "floor" => Math.Floor(a[0]),
        "ceil" => -Math.Floor(-a[0]),
        "round" => Math.Round(a[0], MidpointRounding.ToEven),
        "sign" => a[0] > 0 ? 1 : a[0] < 0 ? -1 : 0,
        "min" => a.Aggregate((x, y) => x < y ? x : y),
        "max" => a.Aggregate((x, y) => y < x ? x : y),
        "clip" => Clip(a[0], a[1], a[2]),
        "mod" => a[0] - (a[1] * Math.Floor(a[0] / a[1])),
        _ => Elementary(name, a),
    };

    private static double Clip(double x, double lower, double upper)
    {
        var raised = lower > x ? lower : x;
        return raised < upper ? raised : upper;
    }

    private static double Elementary(string name, double[] arguments)
    {
        var factory = new IrFactory();
        var expansion = ElementaryFunctions.Expand(factory, name, [.. arguments.Select(a => factory.Real(IrType.Float64, a))]);
        return new IrEvaluator(factory, leaf => throw new InvalidOperationException("A constant function reads " + leaf)).Evaluate(expansion).Number;
    }
}
