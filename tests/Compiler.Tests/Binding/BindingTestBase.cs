using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Tests.Binding;

/// <summary>Parses and binds small programs.</summary>
public abstract class BindingTestBase
{
    /// <summary>The path of the bound text, under which it may import itself.</summary>
    protected const string RootPath = "cycle.nl";

    protected static BoundProgram Bind(string text, params (string Path, string Text)[] imports)
    {
        var files = imports.ToDictionary(i => i.Path, i => new SourceText(i.Path, i.Text));
        var source = new SourceText(RootPath, text);
        files[RootPath] = source;
        return Binder.Bind(Parser.Parse(source), new Files(files));
    }

    /// <summary>Binds a program that must be good, warnings aside.</summary>
    protected static BoundProgram BindGood(string text, params (string Path, string Text)[] imports)
    {
        var program = Bind(text, imports);
        Assert.DoesNotContain(program.Diagnostics, d => d.Severity == Severity.Error);
        return program;
    }

    /// <summary>Binds a program whose mistake is marked by guillemets and asserts code and span.</summary>
    protected static Diagnostic AssertDiagnostic(string code, string marked, params (string Path, string Text)[] imports)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var program = Bind(text, imports);
        var diagnostic = Assert.Single(program.Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(text[start..end], diagnostic.Location?.Source.GetText(diagnostic.Location.Span));
        Assert.Equal(new TextSpan(start, end - start), diagnostic.Location?.Span);
        return diagnostic;
    }

    private sealed class Files(Dictionary<string, SourceText> files) : ISourceResolver
    {
        public SourceText? Resolve(string path, SourceText importer) => files.GetValueOrDefault(path);
    }
}
