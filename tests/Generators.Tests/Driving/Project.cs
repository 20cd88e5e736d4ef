using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NeuroLang.Generators.Tests.Driving;

/// <summary>A C# project with <c>.nl</c> files, in memory: each change gives another project, whose generator has seen the one before.</summary>
internal sealed class Project
{
    private static readonly ImmutableArray<MetadataReference> References = FrameworkReferences();

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _input;
    private readonly ImmutableDictionary<string, AdditionalText> _files;

    private Project(GeneratorDriver driver, CSharpCompilation input, ImmutableDictionary<string, AdditionalText> files)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        _input = input;
        _files = files;
        Output = (CSharpCompilation)output;
        Result = _driver.GetRunResult().Results.Single();
    }

    /// <summary>The compilation with the generated files.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>What the generator did.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The generated texts by file name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    public static Project Create(IEnumerable<(string Path, string Content)> files, IEnumerable<(string Name, string Value)>? properties = null, LanguageVersion version = LanguageVersion.CSharp12, string program = "")
    {
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);
        var input = CSharpCompilation.Create("User", [CSharpSyntaxTree.ParseText(program, parse, "Program.cs")], References, options);
        var texts = files.ToImmutableDictionary(f => f.Path, f => (AdditionalText)new MemoryText(f.Path, f.Content));
        var driver = CSharpGeneratorDriver.Create(
            [GeneratorAssembly.Create()],
            texts.Values.OrderBy(t => t.Path, StringComparer.Ordinal),
            parse,
            new BuildProperties([("RootNamespace", "User"), ("ProjectDir", "/user/"), .. properties ?? []]),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new Project(driver, input, texts);
    }

    /// <summary>The project after the text of a file was changed.</summary>
    public Project With(string path, string content)
    {
        var text = new MemoryText(path, content);
        return new Project(_driver.ReplaceAdditionalText(_files[path], text), _input, _files.SetItem(path, text));
    }

    /// <summary>The project after its C# was changed.</summary>
    public Project WithProgram(string program)
    {
        var tree = _input.SyntaxTrees.Single();
        return new Project(_driver, _input.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(program, (CSharpParseOptions)tree.Options, tree.FilePath)), _files);
    }

    /// <summary>Why each output of a step was computed or not.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(r => r.Outputs).Select(o => o.Reason)] : [];

    /// <summary>Compiles and loads the project.</summary>
    public System.Reflection.Assembly Load()
    {
        using var image = new MemoryStream();
        var result = Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("User", isCollectible: true).LoadFromStream(image);
    }

    private static ImmutableArray<MetadataReference> FrameworkReferences() =>
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll")
            .Append(typeof(Runtime.Simulation).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
