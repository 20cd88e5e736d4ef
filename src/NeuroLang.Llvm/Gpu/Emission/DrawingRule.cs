using NeuroLang.Llvm.Emission;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>Which connections a device draws, as far as the plan says it; the others are drawn on the host and copied.</summary>
internal static class DrawingRule
{
    /// <summary>
    /// Whether a device can draw it: synapses without variables, by a rule that is not written down pair by pair. One whose rows are drawn again at each event has one target, or one for each range.
    /// </summary>
    public static bool CanDraw(ConnectionPlan plan) =>
        plan is { Synapse: null, Elements.Count: 0, Targets.Count: > 0 }
        && (!plan.IsProcedural || plan.Targets.Distinct().Count() is var targets && (targets == 1 || (targets == plan.Targets.Count && plan.Post.All(part => part.Indices is null))))
        && plan.Rule.Kind switch
        {
            RuleKind.AllToAll or RuleKind.OneToOne or RuleKind.Probability or RuleKind.PairProbability or RuleKind.Outdegree or RuleKind.Poisson => true,
            RuleKind.Indegree or RuleKind.Total => !plan.IsProcedural,
            _ => false,
        };

    /// <summary>Whether a connection has numbers of pairs of this kind.</summary>
    public static bool Needs(ConnectionPlan plan, PairRole role) => role switch
    {
        PairRole.Probability => plan.Rule.Kind == RuleKind.PairProbability,
        PairRole.Accept => plan.HasFilter,
        PairRole.Delay => plan.DelaySteps is null,
        PairRole.Weight => plan.Weight is null,
        _ => false,
    };
}
