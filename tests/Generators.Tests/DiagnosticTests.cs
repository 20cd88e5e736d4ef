using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NeuroLang.Generators.Tests.Driving;

namespace NeuroLang.Generators.Tests;

/// <summary>Errors stand where they are made, and each diagnostic of the generator is raised once.</summary>
public sealed class DiagnosticTests
{
    private const string Good = "cell Leaky { state v = 0 mV  v' = -v / (10 ms) }\ncircuit Net { population a : Leaky[3] }\n";

    [Fact]
    public void An_error_of_a_program_has_its_file_line_and_column()
    {
        var diagnostic = Assert.Single(Project.Create([("/user/sub/net.nl", Good.Replace("-v /", "-u /", StringComparison.Ordinal))]).Result.Diagnostics);

        Assert.Equal("NL2001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal(("/user/sub/net.nl", 0, 35, 0, 36), (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Line, span.EndLinePosition.Character));
        Assert.Equal(35, diagnostic.Location.SourceSpan.Start);
    }

    /// <summary>While somebody types in one declaration, the classes that have nothing to do with it stay.</summary>
    [Theory]
    [InlineData("circuit Broken { population b : Leaky[ }")]
    [InlineData("circuit Broken { population b : Unknown[3] }")]
    [InlineData("circuit Broken { population b : Leaky[3] connect b -> b.v weight 1 nS }")]
    [InlineData("cell Broken { state v = 0 mV  v' = }")]
    [InlineData("cell Bro")]
    public void An_error_leaves_the_classes_that_do_not_use_what_is_wrong(string broken)
    {
        foreach (var text in (string[])[Good + broken + "\n", broken + "\n\n" + Good])
        {
            var project = Project.Create([("/user/net.nl", text), ("/user/other.nl", "import \"net.nl\"\ncircuit Other { population c : Leaky[2] }\n")]);

            Assert.NotEmpty(project.Result.Diagnostics);
            Assert.All(project.Result.Diagnostics, d => Assert.Equal("/user/net.nl", d.Location.GetLineSpan().Path));
            Assert.Equal(["net.Net.g.cs", "other.Other.g.cs"], project.Sources.Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void An_error_of_an_imported_file_is_said_once()
    {
        var project = Project.Create([("/user/cells.nl", Good.Replace("-v /", "-u /", StringComparison.Ordinal)), ("/user/net.nl", "import \"cells.nl\"\ncircuit Two { population b : Leaky[3] }\n")]);

        Assert.Equal("/user/cells.nl", Assert.Single(project.Result.Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void An_error_of_an_imported_cell_that_only_a_circuit_shows_is_at_the_cell()
    {
        const string Cells = "cell Unused { state u = 0  u' = -u / (1 ms) }\n\ncell Slow { state v = 0 mV  v' = -v / (10 ms)  spike when v > 1 mV refractory 0.25 ms { v = 0 mV } }\n";
        var project = Project.Create([("/user/cells.nl", Cells), ("/user/net.nl", "import \"cells.nl\"\ncircuit Two { population b : Slow[3] }\n")]);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal(("/user/cells.nl", 2), (span.Path, span.StartLinePosition.Line));
        Assert.Equal("0.25 ms", Cells.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void A_message_about_the_library_is_at_the_circuit()
    {
        var project = Project.Create([("/user/net.nl", "import std.cells\n\ncircuit Net { step 0.3 ms  population a : LifExp[3] }\n")]);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal(("NL4508", "/user/net.nl", 2, 8), (diagnostic.Id, span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Contains("(std.cells, line ", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NeuroLangPrecision", "float16", "float32, float64")]
    [InlineData("NeuroLangVectorBits", "64", "128, 256, 512, scalar")]
    [InlineData("NeuroLangChecked", "yes", "true, false")]
    [InlineData("NeuroLangEnabled", "off", "true, false")]
    public void A_wrong_build_property_is_reported(string name, string value, string choices)
    {
        var diagnostic = Assert.Single(Project.Create([("/user/net.nl", Good)], [(name, value)]).Result.Diagnostics);

        Assert.Equal(("NL7001", $"The build property {name} is '{value}'; it may be {choices}"), (diagnostic.Id, diagnostic.GetMessage()));
        Assert.Equal(Location.None, diagnostic.Location);
    }

    [Fact]
    public void An_old_version_of_the_language_is_reported()
    {
        var project = Project.Create([("/user/net.nl", Good)], version: LanguageVersion.CSharp11);

        Assert.Equal("NL7002", Assert.Single(project.Result.Diagnostics).Id);
        Assert.Empty(project.Sources);
    }

    [Theory]
    [InlineData("n : int")]
    [InlineData("n = 0")]
    public void A_circuit_that_cannot_stand_alone_has_no_class(string parameter)
    {
        var project = Project.Create([("/user/net.nl", "cell Leaky { state v = 0 mV  v' = -v / (10 ms) }\ncircuit Part(" + parameter + ") { population a : Leaky[n] }\ncircuit Net { part p : Part(n = 3) }\n")]);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        Assert.Equal(("NL7003", DiagnosticSeverity.Info, 1), (diagnostic.Id, diagnostic.Severity, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(["net.Net.g.cs"], project.Sources.Keys);
    }

    [Fact]
    public void Two_circuits_for_one_class_are_reported()
    {
        var diagnostic = Assert.Single(Project.Create([("/user/a.nl", Good), ("/user/b.nl", Good)]).Result.Diagnostics);

        Assert.Equal(("NL7004", "/user/b.nl"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains("/user/a.nl", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_out_port_that_is_not_stored_is_reported()
    {
        const string Text = "cell Leaky { state v = 0 mV  let w = 2 * v  v' = -v / (10 ms) }\ncircuit Net {\n    population a : Leaky[3]\n    out twice = a.w\n    out once = a.v\n}\n";
        var project = Project.Create([("/user/net.nl", Text)]);

        var diagnostic = Assert.Single(project.Result.Diagnostics);
        Assert.Equal(("NL5113", DiagnosticSeverity.Warning, 3), (diagnostic.Id, diagnostic.Severity, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains(" Once ", project.Sources["net.Net.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ProgramCheck")]
    [InlineData("CircuitGeneration")]
    public void A_fault_of_the_compiler_is_a_diagnostic_at_the_file(string step)
    {
        var broken = GeneratorAssembly.Input("/user/net.nl", null);

        var result = Run(step, broken, CancellationToken.None);

        var diagnostic = (Diagnostic?)Assert.Single(result.Cast<object>().Select(d => d.GetType().GetMethod("ToDiagnostic")?.Invoke(d, null)));
        Assert.Equal(("NL9001", "/user/net.nl"), (diagnostic?.Id, diagnostic?.Location.GetLineSpan().Path));
        Assert.StartsWith("NullReferenceException", diagnostic?.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ProgramCheck")]
    [InlineData("CircuitGeneration")]
    public void A_cancelled_run_ends_at_once(string step)
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        var exception = Assert.Throws<TargetInvocationException>(() => Run(step, GeneratorAssembly.Input("/user/net.nl", Good), cancelled.Token));
        Assert.IsType<OperationCanceledException>(exception.InnerException);
    }

    private static System.Collections.IEnumerable Run(string step, object program, CancellationToken cancellation)
    {
        var method = GeneratorAssembly.Type(step).GetMethod("Run");
        if (step == "ProgramCheck")
        {
            return (System.Collections.IEnumerable?)method?.Invoke(null, [program, cancellation]) ?? Array.Empty<object>();
        }

        var circuit = Activator.CreateInstance(GeneratorAssembly.Type("Model.CircuitInput"), "Net", false, program);
        var options = GeneratorAssembly.Type("GeneratorOptions").GetMethod("Read")?.Invoke(null, [new BuildProperties([]).GlobalOptions]);
        var result = method?.Invoke(null, [circuit, options, cancellation]);
        return (System.Collections.IEnumerable?)result?.GetType().GetProperty("Diagnostics")?.GetValue(result) ?? Array.Empty<object>();
    }

    [Fact]
    public void Nothing_is_done_where_the_generator_is_off()
    {
        var project = Project.Create([("/user/net.nl", "nonsense")], [("NeuroLangEnabled", "false"), ("NeuroLangPrecision", "float16")]);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Empty(project.Sources);
    }

    [Fact]
    public void Each_diagnostic_of_the_generator_has_its_page()
    {
        var all = (System.Collections.IEnumerable?)GeneratorAssembly.Type("GeneratorDiagnostics").GetProperty("All")?.GetValue(null) ?? Array.Empty<object>();

        Assert.All(all.Cast<object>(), descriptor =>
        {
            var (code, title) = (descriptor.GetType().GetProperty("Code")?.GetValue(descriptor), descriptor.GetType().GetProperty("Title")?.GetValue(descriptor));
            Assert.StartsWith($"# {code}: {title}\n", Repository.Read($"docs/diagnostics/{code}.md"), StringComparison.Ordinal);
        });
    }
}
