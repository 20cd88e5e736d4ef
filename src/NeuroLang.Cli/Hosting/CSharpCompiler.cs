using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NeuroLang.Cli.Hosting;

/// <summary>Compiles generated C# in memory and loads it. Metadata that was read once serves all compilations of an instance.</summary>
internal sealed class CSharpCompiler
{
    // What generated code and the runtime library are compiled against; not the whole framework, whose metadata would take longer to read than the program to compile.
    private static readonly string[] FrameworkAssemblies =
    [
        "System.Private.CoreLib",
        "System.Runtime",
        "System.Runtime.Intrinsics",
        "System.Runtime.InteropServices",
        "System.Collections",
        "System.Memory",
        "System.Threading",
    ];

    private readonly Lazy<IReadOnlyList<MetadataReference>> _references = new(() => [.. References()]);

    /// <summary>The loaded assembly. Generated code that does not compile is a fault of the emitter.</summary>
    public Assembly Compile(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(source), new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true, metadataImportOptions: MetadataImportOptions.Public);
        var compilation = CSharpCompilation.Create("NeuroLang.Generated", [tree], _references.Value, options);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5);
            throw new InvalidOperationException("Generated C# does not compile: " + string.Join("; ", errors));
        }

        image.Position = 0;
        return new AssemblyLoadContext("NeuroLang.Generated", isCollectible: true).LoadFromStream(image);
    }

    private static IEnumerable<MetadataReference> References()
    {
        var trusted = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator);
        return trusted
            .Where(path => FrameworkAssemblies.Contains(Path.GetFileNameWithoutExtension(path)))
            .Append(typeof(Runtime.Simulation).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
