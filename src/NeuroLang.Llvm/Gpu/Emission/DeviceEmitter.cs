using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;

namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>Prints what a module in kernel form does to a cell, to the synapses of a row and so on, with the loops that call it. It decides nothing; it prints.</summary>
internal sealed partial class DeviceEmitter
{
    private const string Function = ".one";
    private readonly IrModule _module;
    private readonly DeviceBinding _binding;
    private readonly ModuleDeclarations _declarations = new();
    private readonly List<string> _functions = [];
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _symbols = new(StringComparer.Ordinal);

    private DeviceEmitter(IrModule module, DeviceBinding binding)
    {
        _module = module;
        _binding = binding;
    }

    /// <summary>The module's functions for a device.</summary>
    public static DeviceCode Emit(IrModule kernels, DeviceBinding binding) => new DeviceEmitter(kernels, binding).Emit();

    private DeviceCode Emit()
    {
        var frames = _module.Models.ToDictionary(m => m.Name, m => new DeviceCellFrame(_module, m), StringComparer.Ordinal);
        var cells = _module.Kernels.Where(k => k.Phase is not (IrPhase.Derive or IrPhase.Start) && _module.Populations.Any(p => p.Model == k.Model))
            .ToDictionary(k => k.Name, k => Cell(k, frames[k.Model]), StringComparer.Ordinal);
        var any = AnyCells([.. _module.Kernels.Where(k => k.Phase is IrPhase.Arrive or IrPhase.Integrate or IrPhase.Advance && cells.ContainsKey(k.Name)).Select(k => cells[k.Name]).Distinct()]);
        var synapseFrames = _module.Synapses.ToDictionary(s => s.Name, s => new SynapseFrame(_module, s), StringComparer.Ordinal);
        var synapses = _module.SynapseKernels.Select(k => k.Phase == IrSynapsePhase.Start ? null : Synapse(k, synapseFrames[k.Synapse])).ToList();
        var probes = new Dictionary<(int, int), string>();
        for (var n = 0; n < _module.Probes.Length; n++)
        {
            for (var range = 0; range < _module.Probes[n].View.Ranges.Length; range++)
            {
                var population = _module.Populations[_module.Probes[n].View.Ranges[range].Population];
                probes.Add((n, range), Probe(_module.Probes[n], population, frames[population.Model].Cells));
            }
        }

        var drawings = Drawings();
        var common = DeviceSource.KernelsOf(_module, drawings.Count > 0);
        _functions.AddRange(common.Select(k => LaunchWriter.Launch(k, _binding)));
        return new DeviceCode(Text(), cells, any, synapses, probes, drawings, common);
    }

    // So that populations of several models are one launch.
    private (string Kernel, IReadOnlyList<string> Kinds)? AnyCells(List<string> kernels)
    {
        if (kernels.Count < 2)
        {
            return null;
        }

        var symbol = LlvmNames.Identifier(_module.Name + "_cells_of_any_model");
        _functions.Add(LaunchWriter.Any(symbol, [.. kernels.Select(k => k + Function)]));
        _functions.Add(LaunchWriter.Launch(symbol, _binding));
        return (symbol, kernels);
    }

    // Rings and lists of events stand behind all that a frame of other targets has, so where that ends is part of what models share.
    private string Cell(IrKernel kernel, DeviceCellFrame frame) =>
        Add($"{LlvmNames.Integer(frame.RingSlots(0))} {LlvmNames.Integer(frame.List(0))} {FunctionKey.Of(kernel, frame.Cells)}", kernel.Name, "nl_cells", symbol => DeviceCellWriter.Write(_module, kernel, frame, symbol, _declarations));

    private string Synapse(IrSynapseKernel kernel, SynapseFrame frame)
    {
        var driver = kernel.Phase switch
        {
            IrSynapsePhase.OnPost => "nl_columns",
            IrSynapsePhase.AtPre or IrSynapsePhase.AtPost => "nl_ends",
            _ => "nl_rows",
        };
        return Add("", kernel.Name, driver, symbol => SynapseKernelWriter.WriteForDevice(_module, kernel, frame, symbol, _declarations));
    }

    private string Probe(IrProbe probe, IrPopulation population, CellFrame frame)
    {
        var key = FunctionKey.Of("probe", population, frame, [("", probe.Value)]);
        return Add(key, "probe." + probe.Name, "nl_probes", symbol => BuildFunctionWriter.DeviceProbe(_module, population, frame, probe, symbol, _declarations));
    }

    /// <summary>The name of a kernel; it is written where none has the same key.</summary>
    private string Add(string key, string wish, string driver, Func<string, string> write)
    {
        if (key.Length > 0 && _shared.TryGetValue(driver + key, out var existing))
        {
            return existing;
        }

        var symbol = Symbol(wish);
        _functions.Add(write(symbol + Function));
        _functions.Add(LaunchWriter.Body(symbol, driver, symbol + Function));
        _functions.Add(LaunchWriter.Launch(symbol, _binding));
        if (key.Length > 0)
        {
            _shared.Add(driver + key, symbol);
        }

        return symbol;
    }

    private string Symbol(string wish)
    {
        var name = LlvmNames.Identifier(_module.Name + "_" + wish);
        var symbol = name;
        for (var n = 1; !_symbols.Add(symbol); n++)
        {
            symbol = name + "_" + LlvmNames.Integer(n);
        }

        return symbol;
    }

    private string Text() => string.Join("\n",
    [
        $"; Circuit {_module.Name} for a device, {(_module.Precision == Precision.Float32 ? "float32" : "float64")}. Units: ms, mV, pA, nS, pF, um.\n",
        .. _functions,
        .. _declarations.Helpers,
        string.Concat(_declarations.Intrinsics.Select(d => d + "\n")) + LaunchWriter.Declarations(_binding),
        DeviceSource.Declarations,
        "attributes #0 = { nounwind }\n\n!0 = !{!\"branch_weights\", i32 1, i32 100}\n!3 = !{!\"branch_weights\", i32 10000, i32 1}\n",
    ]);
}
