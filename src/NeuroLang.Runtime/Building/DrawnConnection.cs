using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Runtime.Building;

/// <summary>The synapses of a static connection, drawn.</summary>
/// <param name="Blocks">For each population that sends and each target.</param>
/// <param name="LongestDelays">The longest delay for each target that the connection sends to.</param>
internal sealed record DrawnConnection(IReadOnlyList<IStaticSynapses> Blocks, IReadOnlyDictionary<Accumulator, int> LongestDelays);
