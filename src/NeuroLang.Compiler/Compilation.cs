using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Lowering;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler;

/// <summary>The one facade of the compiler: from text to a checked program, and from there to IR.</summary>
public sealed class Compilation
{
    private const uint DefaultSeed = 1;

    private readonly IDataResolver? _data;

    private Compilation(BoundProgram program, IDataResolver? data)
    {
        Program = program;
        _data = data;
    }

    /// <summary>The bound program; complete as far as errors allow.</summary>
    public BoundProgram Program { get; }

    /// <summary>What parsing and binding had to say, in source order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Program.Diagnostics;

    /// <summary>Parses and binds a file and what it imports.</summary>
    /// <param name="root">The file.</param>
    /// <param name="resolver">Finds imported files.</param>
    /// <param name="data">Finds files of data; null where there are none.</param>
    public static Compilation Create(SourceText root, ISourceResolver resolver, IDataResolver? data = null) => new(Binder.Bind(Parser.Parse(root), resolver), data);

    /// <summary>
    /// Lowers an experiment, or a circuit alone (with the circuit's defaults), and carries out the reference passes.
    /// Null where there are errors, then reported.
    /// </summary>
    /// <param name="experiment">The experiment, or null.</param>
    /// <param name="circuit">The circuit where there is no experiment.</param>
    /// <param name="options">Settings from outside.</param>
    /// <param name="diagnostics">Takes errors and warnings.</param>
    /// <param name="dump">Is called with the module before the first pass and after each one, or null.</param>
    public LoweredProgram? Lower(ExperimentSymbol? experiment, CircuitSymbol? circuit, LoweringOptions options, DiagnosticBag diagnostics, Action<string, IrModule>? dump = null)
    {
        var symbol = experiment?.Circuit ?? circuit;
        if (symbol is null || Program.HasErrors)
        {
            if (symbol is null)
            {
                diagnostics.Report(ElaborationDiagnostics.NothingToRun, experiment?.Location);
            }

            return null;
        }

        var lowering = new ExperimentLowering(experiment, diagnostics);
        var tables = new DataTables(_data, diagnostics);
        var elaborator = new Elaborator(tables, diagnostics);
        BigRational? step = lowering.Step(elaborator);
        var seed = lowering.Seed();
        var precision = options.Precision ?? lowering.Precision() ?? Precision.Float32;
        if (elaborator.Elaborate(symbol, experiment?.Arguments ?? [], options.StepMs ?? step) is not { } elaborated)
        {
            return null;
        }

        var circuitLowering = new CircuitLowering(elaborated, lowering, tables, precision, diagnostics);
        var module = circuitLowering.Lower();
        var tapes = new Dictionary<BoundPlay, Tape>();
        foreach (var play in lowering.Plays)
        {
            if (new PlayLowering(elaborated, tables, diagnostics).Lower(play) is { } tape)
            {
                tapes[play] = tape;
            }
        }

        if (diagnostics.HasErrors)
        {
            return null;
        }

        IrModule CircuitAlone()
        {
            var aside = new DiagnosticBag();
            return new CircuitLowering(elaborated, new ExperimentLowering(null, aside), tables, precision, aside).Lower();
        }

        var pipeline = new Pipeline(diagnostics, dump);
        module = pipeline.ToReference(module);
        return diagnostics.HasErrors ? null : new LoweredProgram(module, elaborated, experiment, options.Seed ?? seed ?? DefaultSeed, pipeline, lowering.Recorded, circuitLowering.Setters, tapes, CircuitAlone);
    }
}
