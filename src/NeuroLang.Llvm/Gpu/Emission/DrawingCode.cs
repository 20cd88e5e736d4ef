using NeuroLang.Llvm.Emission;

namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>What draws the synapses of a connection on a device.</summary>
/// <param name="Kernel">The kernel, which connections share whose functions are the same.</param>
/// <param name="Functions">What it computes of each pair, with the numbers and attributes that are those of the connection.</param>
internal sealed record DrawingCode(string Kernel, IReadOnlyDictionary<PairRole, PairFunction> Functions);
