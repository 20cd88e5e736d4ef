using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NeuroLang.Generators;

namespace NeuroLang.Benchmarks;

/// <summary>The generator while somebody types: one character in one file, or in ten at once.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const int Files = 10;

    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("User", [CSharpSyntaxTree.ParseText("")]);
    private readonly List<AdditionalText> _texts = [];
    private string _content = "";
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(new NeuroLangGenerator());
    private int _edits;

    /// <summary>The example, or 200 lines of cells and circuits.</summary>
    [Params("cuba", "lines200")]
    public string Program { get; set; } = "";

    /// <summary>Generates everything once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _content = Program == "cuba" ? Networks.Read("cuba").Content.Split("experiment")[0] : Lines();
        _texts.AddRange(Enumerable.Range(0, Files).Select(n => Text(n, 0)));
        _driver = CSharpGeneratorDriver.Create([new NeuroLangGenerator().AsSourceGenerator()], _texts.Take(1)).RunGenerators(_compilation);
        _driver = _driver.AddAdditionalTexts([.. _texts.Skip(1)]).RunGenerators(_compilation);
    }

    /// <summary>A driver that has seen nothing yet, on a process that has; its files are one.</summary>
    [Benchmark]
    public GeneratorDriver Anew() => CSharpGeneratorDriver.Create([new NeuroLangGenerator().AsSourceGenerator()], _texts.Take(1)).RunGenerators(_compilation);

    /// <summary>One key in one of ten files.</summary>
    [Benchmark]
    public void OneKey() => Edit(1);

    /// <summary>Ten files changed together.</summary>
    [Benchmark]
    public void TenFiles() => Edit(Files);

    private void Edit(int files)
    {
        _edits++;
        for (var n = 0; n < files; n++)
        {
            var text = Text(n, _edits);
            _driver = _driver.ReplaceAdditionalText(_texts[n], text);
            _texts[n] = text;
        }

        _driver = _driver.RunGenerators(_compilation);
    }

    // A number of the first cell changes with each edit: nothing that was made of this cell before can be used again.
    private MemoryText Text(int file, int edit)
    {
        var text = _content.Replace("circuit ", string.Create(CultureInfo.InvariantCulture, $"circuit File{file}"), StringComparison.Ordinal);
        var place = text.IndexOf("20 ms", StringComparison.Ordinal);
        return new MemoryText(
            string.Create(CultureInfo.InvariantCulture, $"/user/net{file}.nl"),
            string.Create(CultureInfo.InvariantCulture, $"{text[..place]}{20 + (edit % 1000 * 0.001)} ms{text[(place + 5)..]}"));
    }

    private static string Lines()
    {
        var text = new StringBuilder("import std.cells\n\n");
        for (var n = 0; n < 7; n++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                /// Cells of the kind number {{n}}.
                cell Kind{{n}} {
                    /// Membrane time constant.
                    param tau = 20 ms
                    tunable param gain = 1
                    state v = 0 mV
                    state w = 0 mV
                    input I : mV/ms

                    v' = I - gain * v / tau - w / tau
                    w' = (v - w) / (100 ms)
                    spike when v > 10 mV refractory 2 ms hold v { v = 0 mV  w += 1 mV }
                }

                /// A circuit of such cells.
                circuit Net{{n}}(n = 100) {
                    step 0.1 ms
                    in context : mV/ms[n]
                    population exc : Kind{{n}}[n] { v = uniform(0 mV, 10 mV) }
                    population inh : LifExp[25]

                    connect context -> exc.I  by one_to_one
                    connect exc -> inh.I_e  weight 20 pA  delay 1 ms  by probability(10%)
                    connect inh -> exc.v  weight -1 mV  delay uniform(0.5 ms, 2 ms)  by indegree(5)
                    out potential = exc.v
                }


                """);
        }

        return text.ToString();
    }

    private sealed class MemoryText(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, Encoding.UTF8);
    }
}
