using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Benchmarks;

/// <summary>The examples as the benchmarks use them.</summary>
internal static class Networks
{
    /// <summary>The root of the repository.</summary>
    public static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "NeuroLang.sln")))
            {
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Benchmarks run inside the repository.");
            }

            return folder;
        }
    }

    /// <summary>The text of an example.</summary>
    public static SourceText Read(string example) => new(example + ".nl", File.ReadAllText(Path.Combine(Root, "examples", example, example + ".nl")));

    /// <summary>The first experiment of an example, lowered.</summary>
    public static LoweredProgram Lower(SourceText source)
    {
        var compilation = Compilation.Create(source, new LibraryOnly());
        return compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag())
            ?? throw new InvalidOperationException(source.Path + " has errors.");
    }

    private sealed class LibraryOnly : ISourceResolver
    {
        public SourceText? Resolve(string path, SourceText importer) => null;
    }
}
