namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>What is the same for all programs, as LLVM IR, translated from the C sources in <c>Gpu/Device</c> when those change.</summary>
internal static class DeviceSource
{
    /// <summary>The kernels that are launched by name.</summary>
    public static IReadOnlyList<string> Kernels { get; } =
    [
        "nl_deliver", "nl_enqueue", "nl_collect", "nl_sample", "nl_reduce_partials", "nl_reduce_whole", "nl_rank", "nl_sums_begin", "nl_sums_add", "nl_sums_end",
        "nl_sums_store", "nl_keep", "nl_copy", "nl_remember", "nl_pack",
    ];

    /// <summary>Those that are launched where a device draws connections.</summary>
    public static IReadOnlyList<string> DrawingKernels { get; } = ["nl_group", "nl_sort_rows", "nl_scan_chunks", "nl_scan_whole", "nl_scan_each"];

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

        """.Replace("\r\n", "\n", StringComparison.Ordinal) + string.Concat(Kernels.Concat(DrawingKernels).Select(k => $"declare void @{k}(ptr, ptr, i64, double, i64, i64, i64, i64)\n"));

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
