using System.Reflection;
using System.Text.RegularExpressions;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Tests.Binding;
using NeuroLang.Compiler.Text;
using NeuroLang.Tests;

namespace NeuroLang.Compiler.Tests.Lowering;

/// <summary>Each code that elaboration, lowering and the choice of solvers report has a page whose example raises it at a place of the example.</summary>
public sealed partial class LoweringPageTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var descriptor in new[] { typeof(ElaborationDiagnostics), typeof(TargetDiagnostics), typeof(GeneratedClassDiagnostics), typeof(NumericsDiagnostics) }
                .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>())
            {
                data.Add(descriptor.Code, descriptor.Title);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ExampleRaisesTheCode(string code, string title)
    {
        var page = System.IO.File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", code + ".md"));
        Assert.StartsWith($"# {code}: {title}\n", page, StringComparison.Ordinal);
        Assert.Contains("**Way out.**", page, StringComparison.Ordinal);
        var match = Block().Match(page);
        Assert.True(match.Success, "the page has an example");
        var source = new SourceText("example.nl", match.Groups[1].Value);
        var compilation = Compilation.Create(source, new NoImports(), new PageFiles(page));
        if (compilation.Program.Circuits.IsEmpty && code != ElaborationDiagnostics.NothingToRun.Code)
        {
            source = new SourceText("example.nl", source.Content + $"circuit Net {{ population a : {compilation.Program.Cells[0].Name}[1] }}");
            compilation = Compilation.Create(source, new NoImports(), new PageFiles(page));
        }

        Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        var bag = new DiagnosticBag();
        var program = compilation.Lower(compilation.Program.Experiments.FirstOrDefault(), compilation.Program.Circuits.FirstOrDefault(), LoweringOptions.Default, bag);
        if (program is { Experiment: null } && !bag.HasErrors)
        {
            CSharpEmitter.EmitForHost(program, new CSharpOptions(), bag);
        }

        var raised = bag.ToImmutable();
        var diagnostic = raised.FirstOrDefault(d => d.Code == code);
        Assert.True(diagnostic is not null, "raised: " + string.Join("; ", raised));
        if (compilation.Program.Circuits.Length > 0)
        {
            Assert.NotNull(diagnostic.Location);
            Assert.InRange(diagnostic.Location.Span.Start, 1, source.Content.Length - 1);
        }
    }

    [GeneratedRegex("```neurolang\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("```csv (\\S+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex File();

    /// <summary>Data files that the page shows.</summary>
    private sealed class PageFiles(string page) : IDataResolver
    {
        public DataFile? Resolve(string path, SourceText asker) => LoweringPageTests.File().Matches(page)
            .Where(m => m.Groups[1].Value == path).Select(m => new DataFile(path, System.Text.Encoding.UTF8.GetBytes(m.Groups[2].Value))).FirstOrDefault();
    }
}
