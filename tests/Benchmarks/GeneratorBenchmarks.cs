using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NeuroLang.Generators;

namespace NeuroLang.Benchmarks;

/// <summary>What the generator takes while somebody types: one file of 200 lines after an edit of a number, and ten files that change together.</summary>
public class GeneratorBenchmarks
{
    private const int CircuitLines = 25;

    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(new NeuroLangGenerator());
    private Compilation _project = CSharpCompilation.Create("Project");
    private ProgramText[] _texts = [];
    private int _edit;

    /// <summary>Number of files that change.</summary>
    [Params(1, 10)]
    public int Files { get; set; }

    /// <summary>Lines of each file.</summary>
    [Params(50, 200)]
    public int Lines { get; set; }

    /// <summary>A project with the files.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _project = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("class Program;")], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _texts = [.. Enumerable.Range(0, Files).Select(n => new ProgramText($"/project/file{n}.nl", Text(n)))];
        _driver = CSharpGeneratorDriver.Create([new NeuroLangGenerator().AsSourceGenerator()], _texts).RunGenerators(_project);
        if (_driver.GetRunResult().GeneratedTrees.Length != Files * Lines / CircuitLines)
        {
            throw new InvalidOperationException(string.Join("\n", _driver.GetRunResult().Diagnostics));
        }
    }

    /// <summary>Every file gets another number; the driver knows all that came before.</summary>
    [Benchmark]
    public object Edit()
    {
        _edit++;
        for (var n = 0; n < Files; n++)
        {
            var changed = new ProgramText(_texts[n].Path, Text(n));
            _driver = _driver.ReplaceAdditionalText(_texts[n], changed);
            _texts[n] = changed;
        }

        _driver = _driver.RunGenerators(_project);
        return _driver;
    }

    /// <summary>Circuits of 25 lines, with a number that the last edit wrote.</summary>
    private string Text(int file) => string.Concat(Enumerable.Range(0, Lines / CircuitLines).Select(n => string.Format(
        CultureInfo.InvariantCulture,
        """
        /// A cell with two exponential currents.
        cell Cell{0}_{1} {{
            param tau_m = 20 ms
            param tau_e = 5 ms
            param tau_i = 10 ms
            param E_L = -49 mV
            state v = E_L
            state g_e = 0 mV
            state g_i = 0 mV
            v' = (g_e + g_i - (v - E_L)) / tau_m
            g_e' = -g_e / tau_e
            g_i' = -g_i / tau_i
            spike when v > -50 mV  refractory 5 ms hold v {{
                v = -60 mV
            }}
        }}

        circuit Net{0}_{1} {{
            step 0.1 ms
            population exc : Cell{0}_{1}[3200] {{ v = uniform(-60 mV, -50 mV) }}
            population inh : Cell{0}_{1}[800] {{ v = uniform(-60 mV, -50 mV) }}
            connect exc -> inh.g_e  weight {2} mV  delay 0.1 ms  by probability(2%)
            connect inh -> exc.g_i  weight -9 mV  delay 0.1 ms  by probability(2%)
        }}

        """,
        file,
        n,
        1 + (0.001 * _edit)) + "\n"));
}
