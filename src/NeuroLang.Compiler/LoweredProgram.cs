using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Compiler.Ir.Text;
using NeuroLang.States;

namespace NeuroLang.Compiler;

/// <summary>A circuit under an experiment, lowered to IR.</summary>
public sealed class LoweredProgram
{
    private readonly Pipeline _pipeline;
    private readonly IReadOnlyDictionary<BoundExperimentStatement, ImmutableArray<int>> _setters;
    private readonly IReadOnlyDictionary<BoundPlay, Tape> _tapes;
    private readonly Lazy<byte[]> _fingerprint;
    private readonly IrModule _tunable;
    private IrModule? _tunableKernels;
    private IrModule? _kernels;
    private IrModule? _dataFlow;

    internal LoweredProgram(IrModule module, ElaboratedCircuit circuit, ExperimentSymbol? experiment, uint seed, Pipeline pipeline, int recorded, IReadOnlyDictionary<BoundExperimentStatement, ImmutableArray<int>> setters, IReadOnlyDictionary<BoundPlay, Tape> tapes, Func<IrModule> circuitAlone)
    {
        _tunable = module;
        Module = Bind(module);
        Circuit = circuit;
        Experiment = experiment;
        Seed = seed;
        Recorded = recorded;
        _pipeline = pipeline;
        _setters = setters;
        _tapes = tapes;
        _fingerprint = new Lazy<byte[]>(() =>
        {
            using var hash = SHA256.Create();
            return hash.ComputeHash(Encoding.UTF8.GetBytes(IrPrinter.Print(WithoutValues(circuitAlone()))));
        });
    }

    /// <summary>The model form after the reference passes: what the interpreter executes.</summary>
    public IrModule Module { get; }

    /// <summary>The circuit with its numbers.</summary>
    public ElaboratedCircuit Circuit { get; }

    /// <summary>The experiment, or null where the circuit alone was lowered.</summary>
    public ExperimentSymbol? Experiment { get; }

    /// <summary>The seed.</summary>
    public uint Seed { get; }

    /// <summary>How many of the module's recordings are asked for by <c>record</c> statements; they come first. The others are there for measures and plots.</summary>
    public int Recorded { get; }

    /// <summary>The kernel form: what back ends print. Made once.</summary>
    public IrModule Kernels() => _kernels ??= Bind(TunableKernels());

    /// <summary>The kernel form in which tunable parameters of the circuit have no values yet: that of a class whose constructor takes them. Made once.</summary>
    public IrModule TunableKernels() => _tunableKernels ??= _pipeline.ToKernels(_tunable);

    /// <summary>Kernels as data flow in which elementary functions and draws still stand: what fixed-point code is made from. Made once.</summary>
    public IrModule DataFlow() => _dataFlow ??= _pipeline.ToDataFlow(Module);

    /// <summary>
    /// SHA-256 of the circuit as it is lowered without an experiment, and of the values of its tunable parameters: the same for all experiments of a circuit with the same arguments,
    /// step and precision. A state belongs to it.
    /// </summary>
    public byte[] Fingerprint() => ArgumentFingerprint.Of(TunableFingerprint(), [.. _tunable.Arguments.Select(a => a.Value)]);

    /// <summary>What <see cref="Fingerprint"/> is made of beside the values of tunable parameters.</summary>
    public byte[] TunableFingerprint() => (byte[])_fingerprint.Value.Clone();

    /// <summary>The numbers of the setters that carry out a <c>set</c>, <c>clamp</c>, <c>silence</c>, <c>release</c> or <c>feed</c> of values, in their order; none for other statements.</summary>
    public ImmutableArray<int> SettersOf(BoundExperimentStatement statement) => _setters.TryGetValue(statement, out var setters) ? setters : [];

    private static IrModule Bind(IrModule module) => new BindArgumentsPass().Run(module, new DiagnosticBag());

    private static IrModule WithoutValues(IrModule module) => module with { Arguments = [.. module.Arguments.Select(a => a with { Value = 0 })] };

    /// <summary>What the file of a <c>play</c> statement holds.</summary>
    internal Tape TapeOf(BoundPlay play) => _tapes[play];
}
