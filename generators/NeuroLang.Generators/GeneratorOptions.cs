using Microsoft.CodeAnalysis.Diagnostics;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Generators.Model;

namespace NeuroLang.Generators;

/// <summary>What the project says about its generated classes.</summary>
/// <param name="IsEnabled">False where nothing is generated.</param>
/// <param name="Namespace">The namespace of the classes; empty for none.</param>
/// <param name="ProjectFolder">The project's folder with a slash at its end, or empty.</param>
/// <param name="Precision">The precision, or null for the program's own.</param>
/// <param name="Width">The width of vectors.</param>
/// <param name="IsChecked">Whether steps stop where a state becomes infinite or NaN.</param>
/// <param name="HasLineMaps">Whether generated statements lead to the program.</param>
/// <param name="Faults">What was wrong with the properties.</param>
internal sealed record GeneratorOptions(bool IsEnabled, string Namespace, string ProjectFolder, Precision? Precision, VectorWidth Width, bool IsChecked, bool HasLineMaps, EquatableArray<ReportedDiagnostic> Faults)
{
    /// <summary>Reads the build properties that the compiler can see. A wrong one is reported, and its default taken.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptions options)
    {
        var faults = new List<ReportedDiagnostic>();
        var named = Text("NeuroLangNamespace");
        var folder = Text("ProjectDir").Replace('\\', '/');
        return new GeneratorOptions(
            Choose("NeuroLangEnabled", true, ("true", true), ("false", false)),
            named.Length > 0 ? named : Text("RootNamespace"),
            folder.Length == 0 || folder[folder.Length - 1] == '/' ? folder : folder + "/",
            Choose("NeuroLangPrecision", (Precision?)null, ("float32", Compiler.Ir.Precision.Float32), ("float64", Compiler.Ir.Precision.Float64)),
            Choose("NeuroLangVectorBits", VectorWidth.Bits256, ("128", VectorWidth.Bits128), ("256", VectorWidth.Bits256), ("512", VectorWidth.Bits512), ("scalar", VectorWidth.Scalar)),
            Choose("NeuroLangChecked", true, ("true", true), ("false", false)),
            Choose("NeuroLangLineMaps", false, ("true", true), ("false", false)),
            new EquatableArray<ReportedDiagnostic>(faults));

        string Text(string name) => options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

        T Choose<T>(string name, T otherwise, params (string Text, T Value)[] choices)
        {
            var text = Text(name);
            foreach (var choice in choices)
            {
                if (string.Equals(choice.Text, text, StringComparison.OrdinalIgnoreCase))
                {
                    return choice.Value;
                }
            }

            if (text.Length > 0)
            {
                faults.Add(ReportedDiagnostic.Create(GeneratorDiagnostics.InvalidOption, null, name, text, string.Join(", ", choices.Select(c => c.Text))));
            }

            return otherwise;
        }
    }
}
