using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NeuroLang.Generators.Tests.Driving;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Hosting;

namespace NeuroLang.Generators.Tests;

/// <summary>What generated code is as C#: clean under every warning, whatever names the program uses.</summary>
public sealed class GeneratedCodeTests
{
    /// <summary>A little of everything, with names that C# has other uses for.</summary>
    public const string Everything = """
        /// A cell with <angles> & more.
        /// On two lines
        cell event_cell {
            /// How far it is excited
            param tau = 20 ms
            tunable param gain = 1
            tunable param offset[2] = 0.5 mV
            tunable param is_on = true
            state v = 0 mV
            state g_e = 0 nA
            state count = 0
            state m[3] = 0 mV
            state flag = false
            state x = 1
            input I : mV/ms
            v' = I - gain * v / tau + 0.1 mV * xi / tau^0.5
            g_e' = -g_e / (5 ms)
            m[k]' = -m[k] / tau
            x'' = -x / (10 ms)^2
            spike when v rises through 10 mV refractory 2 ms hold v { v = uniform(-1 mV, 1 mV) }
            event tick when count > 3 { count = 0  flag = is_on }
            every 1 ms { count += 1  m[0] += offset[1] }
        }

        synapse Stdp {
            state w = 0.2 mV where w >= 0 mV and w <= 0.4 mV
            state a = 0
            a' = -a / (20 ms)
            on pre { send w  a += 0.01 }
            on post { w += a * 1 mV }
        }

        circuit step(Time = 3, n = 70, isLarge = true, tunable Seed = 2, tunable for_ = 1 mV, tunable Advance = 1 ms) {
            in V : spikes[2]
            in string : mV/ms[n]
            population step : event_cell[n] { tau = normal(20 ms, 2 ms) min 1 ms }
            population I : event_cell[3] { tau = 10 ms * Time  gain = Seed / 2  v = for_ }
            population Math : event_cell[2]
            population g_e : event_cell[2]
            population GE : event_cell[2]
            group all = step, I[1..2]
            connect all -> all.I weight 0.1 mV/ms * (1 + i) delay uniform(0 ms, 2 ms) by probability(20%) where i != j
            connect step -> step.v via Stdp delay 1 ms by probability(10%)
            connect I -> step.v weight (if isLarge then -1 mV else 0 mV) delay Advance by list((0, 1), (2, 5)) no autapses
            connect V -> Math.v weight 1 mV by one_to_one
            connect string -> step.I by one_to_one
            out potential = step.v
            out part_of = all.v
            out fired = step[3..9]
        }

        """;

    [Theory]
    [InlineData("256", "float32", "true")]
    [InlineData("128", "float64", "false")]
    [InlineData("scalar", "float32", "true")]
    [InlineData("512", "float64", "true")]
    public void It_compiles_without_warnings(string width, string precision, string isChecked)
    {
        var project = Project.Create([("/user/all.nl", Everything)], [("NeuroLangVectorBits", width), ("NeuroLangPrecision", precision), ("NeuroLangChecked", isChecked)]);

        Assert.Empty(project.Result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info));
        Assert.Equal(["all.Step.g.cs"], project.Sources.Keys);
        Assert.Empty(project.Output.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void Names_are_those_of_CSharp_and_none_twice()
    {
        var type = Project.Create([("/user/all.nl", Everything)]).Load().GetType("User.Step", throwOnError: true);
        var members = type?.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name).ToList() ?? [];

        Assert.Superset(
            new HashSet<string>(["StepPopulation", "IPopulation", "MathPopulation", "GE", "GEPopulation", "VPort", "String", "Potential", "PartOf", "Fired", "TimeParameter", "N", "IsLarge", "EventCellCells"]),
            new HashSet<string>(members));
        var cells = type?.GetNestedType("EventCellCells")?.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(m => m.Name).ToList() ?? [];
        Assert.Superset(
            new HashSet<string>(["V", "GE", "CountState", "M", "Flag", "Gain", "GainOfCells", "SetGain", "OffsetOfCells", "SetOffset", "IsOn", "Spikes", "SpikeCount", "Tick", "X", "XPrime"]),
            new HashSet<string>(cells));
    }

    [Fact]
    public void Nothing_is_generated_outside_the_namespace_of_the_project()
    {
        Assert.Contains("namespace User;", Text([]), StringComparison.Ordinal);
        Assert.Contains("namespace Mine.Own;", Text([("NeuroLangNamespace", "Mine.Own")]), StringComparison.Ordinal);
        Assert.DoesNotContain("namespace ", Text([("RootNamespace", "")]), StringComparison.Ordinal);

        static string Text(IEnumerable<(string, string)> properties) => Project.Create([("/user/all.nl", Everything)], properties).Sources.Values.Single();
    }

    [Fact]
    public void Line_maps_lead_to_the_equations()
    {
        var project = Project.Create([("/user/all.nl", Everything)], [("NeuroLangLineMaps", "true")]);
        Assert.Empty(project.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var tree = project.Output.SyntaxTrees.Single(t => t.FilePath.EndsWith("all.Step.g.cs", StringComparison.Ordinal));
        var lines = Everything.Split('\n');

        var mapped = tree.GetRoot().DescendantNodes()
            .Where(n => n is VariableDeclaratorSyntax or ReturnStatementSyntax)
            .Select(n => (Text: n.ToString(), Span: tree.GetMappedLineSpan(n.Span)))
            .Where(n => n.Span.Path == "/user/all.nl")
            .ToLookup(n => lines[n.Span.StartLinePosition.Line].Trim().Split(' ')[0], n => n.Text, StringComparer.Ordinal);
        Assert.Contains(mapped["g_e'"], text => text.Contains("ref s_g_e,", StringComparison.Ordinal));
        Assert.Contains(mapped["m[k]'"], text => text.Contains("ref s_m_2,", StringComparison.Ordinal));
        Assert.NotEmpty(mapped["v'"]);
        Assert.NotEmpty(mapped["on"]);
        Assert.Contains("batch.Send(", Between(project.Sources.Values.Single(), LineOf(lines, "on pre {")), StringComparison.Ordinal);
        Assert.Contains(mapped["connect"], text => text.StartsWith("return", StringComparison.Ordinal));
        Assert.DoesNotContain("#line", Project.Create([("/user/all.nl", Everything)]).Sources.Values.Single(), StringComparison.Ordinal);
    }

    private static int LineOf(string[] lines, string text) => Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal)) + 1;

    /// <summary>All that is said to come from a line of the program.</summary>
    private static string Between(string source, int line) => string.Concat(source.Split("#line ").Where(part => part.StartsWith($"({line}, ", StringComparison.Ordinal)));

    /// <summary>Tables of more than 4096 numbers are not written out: the constructor takes them.</summary>
    [Fact]
    public void A_large_table_comes_from_outside()
    {
        const string Text = "cell Still { param slope = 0 mV/ms  state v = 0 mV  v' = slope }\ncircuit Net { step 1 ms  population cells : Still from table(\"cells.csv\") { v = 1 mV * column(\"start\") } }\n";
        var rows = Enumerable.Range(0, 5000).ToArray();
        var type = Project.Create([("/user/net.nl", Text), ("/user/cells.csv", "start\n" + string.Join("\n", rows) + "\n")]).Load().GetType("User.Net", throwOnError: true) ?? throw new InvalidOperationException();
        using var stream = new MemoryStream();
        new NetworkData(new DataTable([], [], [[.. rows.Select(r => 2.0 * r)]])).Save(stream);
        stream.Position = 0;

        using var net = (Simulation)(Activator.CreateInstance(type, NetworkData.Load(stream), 1u, null) ?? throw new InvalidOperationException());
        Assert.Equal(9998, net.Populations[0].Get(net.Populations[0].SlotIndex("v"), 4999));
        Assert.Single(type.GetConstructors());
    }

    /// <summary>What a generated member may not be called is at least what it would hide.</summary>
    [Theory]
    [InlineData(typeof(Simulation), "Simulation")]
    [InlineData(typeof(CellGroup), "CellGroup")]
    public void Names_of_the_runtime_are_taken(Type type, string list)
    {
        var taken = (IEnumerable<string>?)typeof(Compiler.Backends.CSharp.CSharpEmitter).Assembly.GetType("NeuroLang.Compiler.Backends.CSharp.Facade.RuntimeNames")?.GetProperty(list)?.GetValue(null) ?? [];
        var members = type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Where(m => m is MethodBase { IsSpecialName: false, IsPrivate: false, IsAssembly: false } or PropertyInfo or FieldInfo { IsPrivate: false, IsAssembly: false })
            .Where(m => m is not PropertyInfo property || property.GetAccessors(nonPublic: true).Any(a => !a.IsPrivate && !a.IsAssembly))
            .Select(m => m.Name)
            .Distinct();

        Assert.Empty(members.Except(taken));
    }
}
