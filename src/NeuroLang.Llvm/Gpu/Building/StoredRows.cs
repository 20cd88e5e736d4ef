namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>Where a device has synapses.</summary>
/// <param name="Starts">Where each row begins.</param>
/// <param name="Index">Post cells, with the delay where delays differ; 0 where there is none.</param>
/// <param name="Weights">Weights as integers; 0 where all are the same.</param>
/// <param name="Constant">The weight that all synapses have.</param>
internal readonly record struct StoredRows(ulong Starts, ulong Index, ulong Weights, long Constant);
