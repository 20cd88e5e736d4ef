using System.Text;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;

namespace NeuroLang.Llvm.Standalone;

/// <summary>
/// Prints what joins a program's kernels with the engine: the plan as constants, and the functions that users call, under the circuit's name. All of them
/// take pointers, 64-bit integers and float64 alone, which every calling convention passes in the same plain way.
/// </summary>
internal static class LibraryModule
{
    /// <summary>The prefix of what a library exports.</summary>
    public static string Prefix(IrModule module) => LlvmNames.Identifier(module.Name);

    /// <summary>The names that a library exports.</summary>
    public static IEnumerable<string> Exports(IrModule module) => LibraryFunctions.All.Select(f => Prefix(module) + "_" + f.Name);

    /// <summary>LLVM IR to stand behind that of the kernels.</summary>
    public static string Print(IrModule module, PlanNumbers plan)
    {
        var text = new StringBuilder();
        Append(text, $"@nl.plan = internal constant [{plan.Numbers.Count} x i64] [{string.Join(", ", plan.Numbers.Select(n => "i64 " + LlvmNames.Integer(n)))}]");
        Append(text, $"@nl.kernels = internal constant [{plan.Functions.Count} x ptr] [{string.Join(", ", plan.Functions.Select(f => "ptr @" + f))}]");
        for (var n = 0; n < plan.Texts.Count; n++)
        {
            var bytes = Encoding.UTF8.GetBytes(plan.Texts[n] + "\0");
            Append(text, $"@nl.text.{LlvmNames.Integer(n)} = internal constant [{LlvmNames.Integer(bytes.Length)} x i8] c\"{string.Concat(bytes.Select(Escaped))}\"");
        }

        Append(text, $"@nl.texts = internal constant [{plan.Texts.Count} x ptr] [{string.Join(", ", Enumerable.Range(0, plan.Texts.Count).Select(n => "ptr @nl.text." + LlvmNames.Integer(n)))}]");
        Append(text, "@nl.program = internal constant { ptr, ptr, ptr } { ptr @nl.plan, ptr @nl.kernels, ptr @nl.texts }");
        foreach (var function in LibraryFunctions.All)
        {
            Function(text, Prefix(module) + "_" + function.Name, function);
        }

        return text.ToString();
    }

    private static void Function(StringBuilder text, string name, LibraryFunction function)
    {
        var parameters = function.Parameters.Select((p, n) => $"{Type(p)} %{LlvmNames.Integer(n)}").ToList();
        var types = function.Parameters.Select(Type);
        var arguments = function.TakesProgram ? parameters.Prepend("ptr @nl.program") : parameters;
        var result = Type(function.Result);
        Append(text, "");
        Append(text, $"declare {result} @{function.Engine}({string.Join(", ", function.TakesProgram ? types.Prepend("ptr") : types)})");
        Append(text, $"define {result} @{name}({string.Join(", ", parameters)}) #0 {{");
        var call = $"call {result} @{function.Engine}({string.Join(", ", arguments)})";
        Append(text, function.Result == '-' ? $"  {call}" : $"  %result = {call}");
        Append(text, function.Result == '-' ? "  ret void" : $"  ret {result} %result");
        Append(text, "}");
    }

    private static string Type(char type) => type switch { 'P' => "ptr", 'I' => "i64", 'R' => "double", _ => "void" };

    private static string Escaped(byte value) => value is >= 0x20 and < 0x7F and not ((byte)'"' or (byte)'\\') ? ((char)value).ToString() : "\\" + value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture);

    private static void Append(StringBuilder text, string line) => text.Append(line).Append('\n');
}
