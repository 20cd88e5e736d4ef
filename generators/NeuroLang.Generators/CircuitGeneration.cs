using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Generators.Model;
using NeuroLang.Generators.Resolving;

namespace NeuroLang.Generators;

/// <summary>From a circuit and what it uses to its class.</summary>
internal sealed class CircuitGeneration
{
    private static readonly GeneratedCircuit Nothing = new(default, default, default);

    private readonly CircuitInput _input;
    private readonly GeneratorOptions _options;
    private readonly CancellationToken _cancellation;

    private CircuitGeneration(CircuitInput input, GeneratorOptions options, CancellationToken cancellation)
    {
        _input = input;
        _options = options;
        _cancellation = cancellation;
    }

    /// <summary>Generates the class. Whatever goes wrong inside is a diagnostic at the file.</summary>
    public static GeneratedCircuit Run(CircuitInput input, GeneratorOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return new CircuitGeneration(input, options, cancellation).Generate();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Only(ReportedDiagnostic.Fault(exception, input.Files.Root.Path));
        }
    }

    private static GeneratedCircuit Only(params IEnumerable<ReportedDiagnostic> diagnostics) => Nothing with { Diagnostics = new EquatableArray<ReportedDiagnostic>(diagnostics) };

    private GeneratedCircuit Generate()
    {
        var files = new InputFiles(_input.Files);
        var compilation = Compilation.Create(files.Root, files, files);
        if (compilation.Program.HasErrors || compilation.Program.Circuits.FirstOrDefault(c => c.Name == _input.Name) is not { } circuit)
        {
            // The check of the file has said why.
            return Nothing;
        }

        if (circuit.Parameters.FirstOrDefault(p => p.Default is null) is { } missing)
        {
            return Only(NoClass(circuit, $"its parameter {missing.Name} has no value of its own"));
        }

        var said = new DiagnosticBag();
        var name = CSharpEmitter.HostClassName(circuit.Name);
        var text = Text(compilation, circuit, name, said);
        if (text is not null && !said.HasErrors)
        {
            return new GeneratedCircuit(
                new EquatableArray<GeneratedSource>([new GeneratedSource($"{PathNames.Hint(_input.Files.Root.Path, _options.ProjectFolder)}.{name}.g.cs", text)]),
                new EquatableArray<GeneratedClass>([new GeneratedClass(name, DiagnosticPlace.Of(circuit.Location))]),
                new EquatableArray<ReportedDiagnostic>(Said(said, circuit)));
        }

        // A part may need what only the circuits give it that contain it.
        return _input.IsPart ? Only(NoClass(circuit, said.ToImmutable().First(d => d.Severity == Severity.Error).Message)) : Only(Said(said, circuit));
    }

    private string? Text(Compilation compilation, CircuitSymbol circuit, string name, DiagnosticBag said)
    {
        var program = compilation.Lower(null, circuit, new LoweringOptions(Precision: _options.Precision), said, (_, _) => _cancellation.ThrowIfCancellationRequested());
        return program is null || said.HasErrors
            ? null
            : CSharpEmitter.EmitForHost(program, new CSharpOptions(_options.Namespace, name, _options.Width, _options.IsChecked, _options.HasLineMaps), said);
    }

    private IEnumerable<ReportedDiagnostic> Said(DiagnosticBag said, CircuitSymbol circuit) => said.ToImmutable().Select(d => At(d, circuit)).Distinct();

    /// <summary>A diagnostic where it belongs; one inside the library, which is no file, at the circuit that uses it.</summary>
    private ReportedDiagnostic At(Diagnostic diagnostic, CircuitSymbol circuit)
    {
        var reported = ReportedDiagnostic.Of(diagnostic);
        return reported.Place is not { } place || place.Path == _input.Files.Root.Path || _input.Files.Others.Any(f => f.Path == place.Path)
            ? reported
            : reported with { Place = DiagnosticPlace.Of(circuit.Location), Message = $"{reported.Message} ({place.Path}, line {place.StartLine + 1})" };
    }

    private static ReportedDiagnostic NoClass(CircuitSymbol circuit, string reason) => ReportedDiagnostic.Create(GeneratorDiagnostics.NoClass, DiagnosticPlace.Of(circuit.Location), circuit.Name, reason);
}
