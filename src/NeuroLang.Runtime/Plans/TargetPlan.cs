namespace NeuroLang.Runtime.Plans;

/// <summary>A variable that connections send to; every target has one <see cref="Accumulator"/> shared by all of them.</summary>
/// <param name="Population">Index of the population.</param>
/// <param name="Name">The variable's name.</param>
/// <param name="Wide">True where something without a known bound is added: sums have 64 bits in both precisions.</param>
public sealed record TargetPlan(int Population, string Name, bool Wide = false);
