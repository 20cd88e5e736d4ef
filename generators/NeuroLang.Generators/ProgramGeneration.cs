using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Generators.Model;
using NeuroLang.Generators.Resolving;

namespace NeuroLang.Generators;

/// <summary>From a file and what it depends on to the classes of its circuits.</summary>
internal sealed class ProgramGeneration
{
    private readonly ProgramInput _input;
    private readonly GeneratorOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly List<GeneratedSource> _sources = [];
    private readonly List<GeneratedClass> _classes = [];
    private readonly List<ReportedDiagnostic> _diagnostics = [];

    private ProgramGeneration(ProgramInput input, GeneratorOptions options, CancellationToken cancellation)
    {
        _input = input;
        _options = options;
        _cancellation = cancellation;
    }

    /// <summary>Compiles a file. Whatever goes wrong inside is a diagnostic at the file.</summary>
    public static GeneratedProgram Run(ProgramInput input, GeneratorOptions options, CancellationToken cancellation)
    {
        var generation = new ProgramGeneration(input, options, cancellation);
        try
        {
            generation.Generate();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var place = exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim() ?? "an unknown place";
            generation._sources.Clear();
            generation._classes.Clear();
            generation._diagnostics.Add(ReportedDiagnostic.Create(GeneratorDiagnostics.InternalFault, DiagnosticPlace.StartOf(input.Root.Path), $"{exception.GetType().Name}: {exception.Message}", place));
        }

        return new GeneratedProgram(
            new EquatableArray<GeneratedSource>(generation._sources),
            new EquatableArray<ReportedDiagnostic>(generation._diagnostics.Distinct()),
            new EquatableArray<GeneratedClass>(generation._classes));
    }

    private void Generate()
    {
        _cancellation.ThrowIfCancellationRequested();
        var files = new InputFiles(_input);
        var compilation = Compilation.Create(files.Root, files, files);

        // What is wrong with an imported file is said where that file is compiled itself.
        _diagnostics.AddRange(compilation.Diagnostics.Where(d => d.Location is null || d.Location.Source == files.Root).Select(ReportedDiagnostic.Of));
        if (compilation.Program.HasErrors)
        {
            return;
        }

        var used = new HashSet<CircuitSymbol>(compilation.Program.Circuits.SelectMany(c => c.Parts).Select(p => p.Circuit).OfType<CircuitSymbol>());
        foreach (var circuit in compilation.Program.Circuits.Where(c => c.Location.Source == files.Root))
        {
            _cancellation.ThrowIfCancellationRequested();
            Generate(compilation, circuit, used.Contains(circuit));
        }
    }

    private void Generate(Compilation compilation, CircuitSymbol circuit, bool isPart)
    {
        if (circuit.Parameters.FirstOrDefault(p => p.Default is null) is { } missing)
        {
            _diagnostics.Add(NoClass(circuit, $"its parameter {missing.Name} has no value of its own"));
            return;
        }

        var said = new DiagnosticBag();
        var program = compilation.Lower(null, circuit, new LoweringOptions(Precision: _options.Precision), said, (_, _) => _cancellation.ThrowIfCancellationRequested());
        var name = CSharpEmitter.HostClassName(circuit.Name);
        var text = program is null || said.HasErrors ? null : CSharpEmitter.EmitForHost(program, new CSharpOptions(_options.Namespace, name, _options.Width, _options.IsChecked), said);
        if (text is not null && !said.HasErrors)
        {
            _sources.Add(new GeneratedSource($"{PathNames.Hint(_input.Root.Path, _options.ProjectFolder)}.{name}.g.cs", text));
            _classes.Add(new GeneratedClass(name, DiagnosticPlace.Of(circuit.Location)));
        }
        else if (isPart)
        {
            // It may be meant as a part alone, of circuits that give it what it lacks.
            _diagnostics.Add(NoClass(circuit, said.ToImmutable().First(d => d.Severity == Severity.Error).Message));
            return;
        }

        _diagnostics.AddRange(said.ToImmutable().Select(ReportedDiagnostic.Of));
    }

    private static ReportedDiagnostic NoClass(CircuitSymbol circuit, string reason) => ReportedDiagnostic.Create(GeneratorDiagnostics.NoClass, DiagnosticPlace.Of(circuit.Location), circuit.Name, reason);
}
