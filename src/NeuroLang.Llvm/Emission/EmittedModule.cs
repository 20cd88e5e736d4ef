namespace NeuroLang.Llvm.Emission;

/// <summary>A module of LLVM IR with the names of its functions. Kernels that are equal share one.</summary>
/// <param name="Text">LLVM IR without a target: the data layout and the processor are chosen when code is generated.</param>
/// <param name="CellKernels">The function of each kernel over cells, by the kernel's name.</param>
/// <param name="SynapseKernels">The functions of kernels over synapses, in the module's order; null for those that only a function over lists of events calls.</param>
/// <param name="RowLists">For each of them the function over a list of events, where it is a kernel over rows and events are handled in lists.</param>
/// <param name="Initializers">The function that gives each population its start values; null for ports.</param>
/// <param name="Setters">The function of each setter and range of its view.</param>
/// <param name="Probes">The function of each probe and range of its view.</param>
/// <param name="Pairs">The functions over pairs, by role and number of the connection in the plan.</param>
internal sealed record EmittedModule(
    string Text,
    IReadOnlyDictionary<string, string> CellKernels,
    IReadOnlyList<string?> SynapseKernels,
    IReadOnlyList<string?> RowLists,
    IReadOnlyList<string?> Initializers,
    IReadOnlyDictionary<(int Setter, int Range), string> Setters,
    IReadOnlyDictionary<(int Probe, int Range), string> Probes,
    IReadOnlyDictionary<(PairRole Role, int Connection), PairFunction> Pairs)
{
    /// <summary>The names of all functions, each once.</summary>
    public IEnumerable<string> Symbols => CellKernels.Values.Concat(SynapseKernels.OfType<string>()).Concat(RowLists.OfType<string>()).Concat(Initializers.OfType<string>()).Concat(Setters.Values).Concat(Probes.Values)
        .Concat(Pairs.Values.Select(p => p.Symbol)).Distinct().OrderBy(s => s, StringComparer.Ordinal);
}
