using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>What is the same for all programs, as LLVM IR, translated from the C sources in <c>Gpu/Device</c> when those change.</summary>
internal static class DeviceSource
{
    private static readonly string[] Common = ["nl_deliver", "nl_sample", "nl_copy", "nl_pack"];
    private static readonly string[] Aggregating = ["nl_reduce_partials", "nl_reduce_whole"];
    private static readonly string[] Summing = ["nl_sums_begin", "nl_sums_add", "nl_sums_end"];
    private static readonly string[] Driving = ["nl_sums_store", "nl_remember"];
    private static readonly string[] Drawing = ["nl_group", "nl_sort_rows", "nl_scan_chunks", "nl_scan_whole", "nl_scan_each"];
    private static readonly string[] All = [.. Common, "nl_enqueue", "nl_collect", "nl_keep", "nl_rank", .. Aggregating, .. Summing, .. Driving, .. Drawing];

    /// <summary>The kernels that are launched by name for a program: drivers assemble for a second what nobody launches.</summary>
    /// <param name="module">The program in kernel form.</param>
    /// <param name="draws">Whether a device draws connections of it.</param>
    public static IReadOnlyList<string> KernelsOf(IrModule module, bool draws)
    {
        bool Has(params IrSynapsePhase[] phases) => module.SynapseKernels.Any(k => phases.Contains(k.Phase));
        var aggregates = module.Kernels.SelectMany(k => IrTraversal.PostOrder(IrTraversal.Expressions(k.Body))).Any(e => e.Op == IrOp.Uniform && LowerReductionsPass.TrySplit(e.Name ?? "", out _, out _));
        return
        [
            .. Common,
            .. module.Synapses.IsEmpty ? [] : new[] { "nl_enqueue" },
            .. module.Models.All(m => m.WideTargets.IsEmpty) ? [] : new[] { "nl_collect" },
            .. module.Probes.IsEmpty ? [] : new[] { "nl_keep" },
            .. module.Kernels.All(k => k.Ranking is null) ? [] : new[] { "nl_rank" },
            .. aggregates || !module.Probes.IsEmpty ? Aggregating : [],
            .. Has(IrSynapsePhase.Drive, IrSynapsePhase.Reduce) ? Summing : [],
            .. Has(IrSynapsePhase.Drive) ? Driving : [],
            .. draws ? Drawing : [],
        ];
    }

    /// <summary>What a program's functions call, as declarations.</summary>
    public static string Declarations => """
        declare void @nl_append(ptr, i64, i64)
        declare void @nl_overflow(ptr, i64, double, i64, i64, i64)
        declare double @nl_former(ptr, i64, i32)
        declare ptr @nl_former_slot(ptr, i64, i32)
        declare void @nl_cells(ptr, ptr, i64, double, i64, i64, i64, i64, ptr)
        declare void @nl_rows(ptr, ptr, i64, double, i64, i64, i64, i64, ptr)
        declare void @nl_columns(ptr, ptr, i64, double, i64, i64, i64, i64, ptr)
        declare void @nl_ends(ptr, ptr, i64, double, i64, i64, i64, i64, ptr)
        declare void @nl_probes(ptr, ptr, i64, double, i64, i64, i64, i64, ptr)
        declare void @nl_draw(ptr, ptr, i64, double, i64, i64, i64, i64, ptr, ptr, ptr, ptr)

        """.Replace("\r\n", "\n", StringComparison.Ordinal) + string.Concat(All.Select(k => $"declare void @{k}(ptr, ptr, i64, double, i64, i64, i64, i64)\n"));

    /// <summary>The IR.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(DeviceSource).Assembly.GetManifestResourceStream("device.ll") ?? throw new InvalidOperationException("device.ll is missing");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
