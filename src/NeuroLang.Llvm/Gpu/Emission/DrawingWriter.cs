using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;

namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>Writes what draws connections on a device: for one pair what functions over pairs compute for many, and kernels with such functions in them.</summary>
internal static class DrawingWriter
{
    /// <summary>Which functions a drawing has, in the order of the parameters of <c>nl_draw</c>.</summary>
    public static readonly PairRole[] Roles = [PairRole.Probability, PairRole.Accept, PairRole.Delay, PairRole.Weight];

    private const string Many = ".many";

    /// <summary>
    /// A function of one pair, <c>double function(ptr words, i64 i, i64 j, i64 m, i32 seed)</c>: words are the address of its constants and, for each attribute, that of a column
    /// over the places of the pre or post view.
    /// </summary>
    public static string Function(IReadOnlyList<PairUse> uses, string symbol, ModuleDeclarations declarations)
    {
        var attributes = PairFunction.Reads(uses[0].Values);
        var many = PairFunctionWriter.Write(uses[0].Values, symbol + Many, attributes, PairUse.Varying(uses), 1, declarations, null);
        var w = new FunctionWriter(declarations);
        w.Reserve("words", "i", "j", "m", "seed", "entry", "constants", "attributes", "counters", "result");
        w.DefineAs("attributes", $"alloca [{LlvmNames.Integer(Math.Max(1, attributes.Count))} x double], align 8");
        w.DefineAs("counters", "alloca [3 x i32], align 4");
        w.DefineAs("result", "alloca double, align 8");
        w.DefineAs("constants", "load ptr, ptr %words, align 8");
        string[] counters = ["%i", "%j", "%m"];
        for (var n = 0; n < counters.Length; n++)
        {
            w.Line($"store i32 {w.Define("counter", $"trunc i64 {counters[n]} to i32")}, ptr {w.Define("at", $"getelementptr inbounds i32, ptr %counters, i64 {LlvmNames.Integer(n)}")}, align 4");
        }

        for (var n = 0; n < attributes.Count; n++)
        {
            w.Line($"store double {Attribute(w, attributes[n], n)}, ptr {w.Define("at", $"getelementptr inbounds double, ptr %attributes, i64 {LlvmNames.Integer(n)}")}, align 8");
        }

        w.Line($"call void @{symbol + Many}(ptr %constants, ptr %attributes, ptr %result, ptr %counters, i32 %seed, i64 1)");
        w.Line($"ret double {w.Define("value", "load double, ptr %result, align 8")}");
        return $"{many}\ndefine internal double @{symbol}(ptr %words, i64 %i, i64 %j, i64 %m, i32 %seed) #0 {{\nentry:\n{w}}}\n";
    }

    /// <summary>A kernel whose functions are named, in the order of <see cref="Roles"/>; null for those that it has no need of.</summary>
    public static string Kernel(string kernel, IEnumerable<string?> functions) => LaunchWriter.Body(kernel, "nl_draw", functions);

    /// <summary>The place that an attribute is looked up at: true for that of the pre view, false for that of the post view, null where it is a counter itself.</summary>
    public static bool? IsOfPre(string attribute) =>
        attribute.StartsWith(IrSynapse.Pre, StringComparison.Ordinal) ? true : attribute.StartsWith(IrSynapse.Post, StringComparison.Ordinal) ? false : null;

    private static string Attribute(FunctionWriter w, string attribute, int number)
    {
        if (IsOfPre(attribute) is not { } isOfPre)
        {
            return w.Define("attribute", $"sitofp i64 %{(attribute is "j" or "m" ? attribute : "i")} to double");
        }

        var column = w.Define("column", $"load ptr, ptr {w.Define("at", $"getelementptr inbounds i64, ptr %words, i64 {LlvmNames.Integer(number + 1)}")}, align 8");
        return w.Define("attribute", $"load double, ptr {w.Define("at", $"getelementptr inbounds double, ptr {column}, i64 {(isOfPre ? "%i" : "%j")}")}, align 8");
    }
}
