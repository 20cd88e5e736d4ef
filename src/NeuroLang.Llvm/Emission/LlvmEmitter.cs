using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>Prints a module in kernel form as LLVM IR. It decides nothing; it prints.</summary>
internal sealed partial class LlvmEmitter
{
    private const int FirstFreeMetadata = 10;

    private readonly IrModule _module;
    private readonly int _lanes;
    private readonly int _pairLanes;
    private readonly ModuleDeclarations _declarations = new();
    private readonly DebugInfo _places;
    private readonly List<string> _functions = [];
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellFrame> _frames;
    private readonly bool _inLists;

    private LlvmEmitter(IrModule module, int vectorBits, bool withPlaces, bool inLists)
    {
        _inLists = inLists;
        _module = module;
        _places = new DebugInfo(FirstFreeMetadata, withPlaces);
        _lanes = Math.Max(1, vectorBits / (module.Precision == Precision.Float32 ? 32 : 64));
        _pairLanes = Math.Max(1, vectorBits / 64);
        _frames = module.Models.ToDictionary(m => m.Name, m => new CellFrame(module, m), StringComparer.Ordinal);
    }

    /// <summary>The module's LLVM IR.</summary>
    /// <param name="kernels">The module in kernel form.</param>
    /// <param name="vectorBits">Bits of the vectors of kernels over cells; 0 for one cell at a time. The results are the same for every width.</param>
    /// <param name="withPlaces">Whether instructions say where they come from.</param>
    /// <param name="inLists">Whether events of presynaptic cells are handled by functions over lists of them, not one by one.</param>
    public static EmittedModule Emit(IrModule kernels, int vectorBits, bool withPlaces = true, bool inLists = false) => new LlvmEmitter(kernels, vectorBits, withPlaces, inLists).Emit();

    private EmittedModule Emit()
    {
        var cells = _module.Kernels.Where(k => _module.Populations.Any(p => p.Model == k.Model)).ToDictionary(k => k.Name, CellKernel, StringComparer.Ordinal);
        var frames = _module.Synapses.ToDictionary(s => s.Name, s => new SynapseFrame(_module, s), StringComparer.Ordinal);
        string SynapseKernel(IrSynapseKernel kernel) =>
            Add("", kernel.Name, symbol => SynapseKernelWriter.Write(_module, kernel, frames[kernel.Synapse], symbol, _declarations, _places, isLocal: IsInLists(kernel)));
        var synapses = _module.SynapseKernels.Select(SynapseKernel).ToList();
        var lists = _module.SynapseKernels.Select((kernel, n) => _inLists && kernel.Phase == IrSynapsePhase.OnPre
            ? Add("", kernel.Name + ".list", symbol => RowListWriter.Write(symbol, synapses[n], SameHandler(kernel, IrSynapsePhase.AtPre) is { } cell ? synapses[_module.SynapseKernels.IndexOf(cell)] : null))
            : null).ToList();
        var initializers = _module.Populations.Select(p => p.Port == IrPortKind.None ? Initializer(p) : null).ToList();
        var setters = Ranges(_module.Setters.Select(s => (s.Id, s.View)), (id, population) => Setter(_module.Setters.First(s => s.Id == id), population));
        var probes = Ranges(_module.Probes.Select((p, n) => (n, p.View)), (n, population) => Probe(_module.Probes[n], population));
        var pairs = Pairs();
        return new EmittedModule(Text(), cells, [.. synapses.Select((symbol, n) => IsInLists(_module.SynapseKernels[n]) ? null : symbol)], lists, initializers, setters, probes, pairs);
    }

    // What a list calls for each of its events: the kernel over the row, then the one for what is kept in its cell.
    private bool IsInLists(IrSynapseKernel kernel) =>
        _inLists && (kernel.Phase == IrSynapsePhase.OnPre || (kernel.Phase == IrSynapsePhase.AtPre && SameHandler(kernel, IrSynapsePhase.OnPre) is not null));

    private IrSynapseKernel? SameHandler(IrSynapseKernel kernel, IrSynapsePhase phase) =>
        _module.SynapseKernels.FirstOrDefault(k => k.Phase == phase && k.Synapse == kernel.Synapse && k.Number == kernel.Number);

    private string CellKernel(IrKernel kernel)
    {
        var frame = _frames[kernel.Model];
        return Add(FunctionKey.Of(kernel, frame), kernel.Name, symbol => CellKernelWriter.Write(_module, kernel, frame, _lanes, symbol, _declarations, _places));
    }

    private string Initializer(IrPopulation population)
    {
        var frame = _frames[population.Model];
        return Add(FunctionKey.Of(population, frame), population.Name + ".initialize", symbol => BuildFunctionWriter.Initializer(population, frame, symbol, _declarations));
    }

    private string Setter(IrSetter setter, IrPopulation population)
    {
        var frame = _frames[population.Model];
        var key = FunctionKey.Of("set " + string.Join(",", setter.Arguments), population, frame, [(setter.Slot, setter.Value)]);
        return Add(key, "set." + LlvmNames.Integer(setter.Id), symbol => BuildFunctionWriter.Setter(population, frame, setter, symbol, _declarations));
    }

    private string Probe(IrProbe probe, IrPopulation population)
    {
        var frame = _frames[population.Model];
        var key = FunctionKey.Of("probe", population, frame, [("", probe.Value)]);
        return Add(key, "probe." + probe.Name, symbol => BuildFunctionWriter.Probe(_module, population, frame, probe, symbol, _declarations));
    }

    private Dictionary<(int, int), string> Ranges(IEnumerable<(int Number, IrView View)> views, Func<int, IrPopulation, string> write)
    {
        var functions = new Dictionary<(int, int), string>();
        foreach (var (number, view) in views)
        {
            for (var range = 0; range < view.Ranges.Length; range++)
            {
                functions.Add((number, range), write(number, _module.Populations[view.Ranges[range].Population]));
            }
        }

        return functions;
    }

    /// <summary>The name of a function; it is written where none has the same key.</summary>
    private string Add(string key, string wish, Func<string, string> write)
    {
        if (key.Length > 0 && _shared.TryGetValue(key, out var existing))
        {
            return existing;
        }

        var name = LlvmNames.Identifier(_module.Name + "_" + wish);
        var symbol = name;
        for (var n = 1; !_symbols.Add(symbol); n++)
        {
            symbol = name + "_" + LlvmNames.Integer(n);
        }

        _functions.Add(write(symbol));
        if (key.Length > 0)
        {
            _shared.Add(key, symbol);
        }

        return symbol;
    }

    // The vectors of chunks are as wide as a register, and the last one is masked: rows are short, and what a loop over single synapses would leave is many of them.
    private string ChunkLoops() =>
        "!5 = distinct !{!5, !4" + (_lanes < 8 ? "}\n" : $$"""
            , !6, !7, !8, !9}
            !6 = !{!"llvm.loop.vectorize.width", i32 {{LlvmNames.Integer(_lanes)}}}
            !7 = !{!"llvm.loop.interleave.count", i32 1}
            !8 = !{!"llvm.loop.vectorize.predicate.enable", i1 true}
            !9 = !{!"llvm.loop.vectorize.enable", i1 true}

            """.Replace("\r\n", "\n", StringComparison.Ordinal));

    private string Text()
    {
        var parts = new List<string>
        {
            $"; Circuit {_module.Name}, step {LlvmNames.Integer(_module.StepNumerator)}/{LlvmNames.Integer(_module.StepDenominator)} ms, {(_module.Precision == Precision.Float32 ? "float32" : "float64")}. Units: ms, mV, pA, nS, pF, um.\n",
        };
        parts.AddRange(_functions);
        parts.AddRange(_declarations.Helpers);
        parts.Add(string.Concat(_declarations.Intrinsics.Select(d => d + "\n")));
        parts.Add("""
            attributes #0 = { nounwind }

            !0 = !{!"branch_weights", i32 1, i32 100}
            !1 = distinct !{}
            !2 = distinct !{!2, !4}
            !3 = !{!"branch_weights", i32 10000, i32 1}
            !4 = !{!"llvm.loop.parallel_accesses", !1}

            """.Replace("\r\n", "\n", StringComparison.Ordinal) + ChunkLoops() + _places);
        return string.Join("\n", parts);
    }
}
