namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>The functions of a program for a device, as LLVM IR; kernels are named as they are launched.</summary>
/// <param name="Text">The IR, which is linked with <see cref="DeviceSource"/>.</param>
/// <param name="Cells">For kernels over cells, by name.</param>
/// <param name="AnyCells">The kernel whose rows are those of any kernel over cells, with these by number; null where there are fewer than two.</param>
/// <param name="Synapses">For kernels over synapses, by number; null for those that run when the network is built.</param>
/// <param name="Probes">For what aggregates over cells run over, by probe and range.</param>
/// <param name="Drawings">For connections that the device draws, by number in the plan.</param>
/// <param name="Common">Those of <see cref="DeviceSource"/>.</param>
internal sealed record DeviceCode(
    string Text,
    IReadOnlyDictionary<string, string> Cells,
    (string Kernel, IReadOnlyList<string> Kinds)? AnyCells,
    IReadOnlyList<string?> Synapses,
    IReadOnlyDictionary<(int Probe, int Range), string> Probes,
    IReadOnlyDictionary<int, DrawingCode> Drawings,
    IReadOnlyList<string> Common)
{
    /// <summary>All names under which something is launched.</summary>
    public IReadOnlyList<string> Launches { get; } =
        [.. Cells.Values.Concat(AnyCells is var (any, _) ? [any] : []).Concat(Synapses.OfType<string>()).Concat(Probes.Values).Concat(Drawings.Values.Select(d => d.Kernel))
            .Concat(Common).Select(LaunchWriter.Name).Distinct().OrderBy(n => n, StringComparer.Ordinal)];
}
