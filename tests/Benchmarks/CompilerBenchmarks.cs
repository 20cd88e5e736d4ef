using BenchmarkDotNet.Attributes;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Benchmarks;

/// <summary>From text to C#, and Roslyn's part, warm.</summary>
[MemoryDiagnoser]
public class CompilerBenchmarks
{
    private readonly CSharpCompiler _compiler = new();
    private SourceText _source = new("", "");
    private string _generated = "";

    /// <summary>The example.</summary>
    [Params("cuba", "hodgkin_huxley")]
    public string Example { get; set; } = "";

    /// <summary>Reads the example.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _source = Networks.Read(Example);
        _generated = TextToCSharp();
    }

    /// <summary>Parse, check, lower, print.</summary>
    [Benchmark]
    public string TextToCSharp() => CSharpEmitter.Emit(Networks.Lower(_source).Kernels(), new CSharpOptions());

    /// <summary>C# to a loaded assembly.</summary>
    [Benchmark]
    public object CSharpToAssembly() => _compiler.Compile(_generated);
}
