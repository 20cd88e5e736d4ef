using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// Writes functions over pairs, in float64: <c>void function(ptr attributes, ptr results, i32 seed, i32 a, i32 b, i32 c)</c>. The
/// attributes are values that the caller has looked up; (a, b, c) is the counter of the pair's draws.
/// </summary>
internal static class PairFunctionWriter
{
    private const string Parameters = "ptr noalias nocapture %attributes, ptr noalias nocapture %results, i32 %seed, i32 %a, i32 %b, i32 %c";

    /// <summary>The function's definition.</summary>
    /// <param name="values">What it computes.</param>
    /// <param name="function">Its name and its attributes.</param>
    /// <param name="declarations">Takes helpers.</param>
    /// <param name="places">The places of its instructions, or null.</param>
    public static string Write(IReadOnlyList<IrExpr> values, PairFunction function, ModuleDeclarations declarations, FunctionPlaces? places)
    {
        var w = new FunctionWriter(declarations, places);
        w.Reserve("attributes", "results", "seed", "a", "b", "c", "entry");
        var expressions = new ExpressionWriter(w, 1, node => node.Op switch
        {
            IrOp.Attribute => Attribute(w, function, node),
            IrOp.RandomBits => Bits(w, node),
            _ => null,
        });
        for (var n = 0; n < values.Count; n++)
        {
            var value = new ExpressionWriter(w, 1, _ => null).Convert(values[n].Type, IrType.Float64, expressions.Value(values[n]));
            w.Line($"store double {value}, ptr {w.Define("at", $"getelementptr inbounds double, ptr %results, i64 {LlvmNames.Integer(n)}")}, align 8");
        }

        w.Line("ret void");
        return $"define void @{function.Symbol}({Parameters}) #0{w.Attribute} {{\nentry:\n{w}}}\n";
    }

    private static string Attribute(FunctionWriter w, PairFunction function, IrExpr node)
    {
        var index = function.Attributes.TakeWhile(name => name != node.Name).Count();
        var at = w.Define("at", $"getelementptr inbounds double, ptr %attributes, i64 {LlvmNames.Integer(index)}");
        var value = w.Define(LlvmNames.Identifier(node.Name ?? ""), $"load double, ptr {at}, align 8");
        return new ExpressionWriter(w, 1, _ => null).Convert(IrType.Float64, node.Type, value);
    }

    private static string Bits(FunctionWriter w, IrExpr node)
    {
        var bits = PhiloxWriter.Word64(w, "%seed", LlvmNames.Integer((int)(uint)node.Integer), ["%a", "%b", "%c", LlvmNames.Integer(node.Draw >> 1)], (node.Draw & 1) * 2);
        return new ExpressionWriter(w, 1, _ => null).Convert(IrType.Int64, node.Type, bits);
    }
}
