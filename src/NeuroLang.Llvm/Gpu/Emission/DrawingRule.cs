using NeuroLang.Llvm.Emission;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>Which connections a device draws, as far as the plan says it; the others are drawn on the host and copied.</summary>
internal static class DrawingRule
{
    /// <summary>
    /// Whether a device can draw it: synapses without variables, from ranges of cells onto ranges of cells, by a rule that is not written down pair by pair. One whose rows are drawn again at each
    /// event must have a single target. What hosts feed is delivered on the host.
    /// </summary>
    public static bool CanDraw(ConnectionPlan plan, IReadOnlyList<PopulationPlan> populations) =>
        plan is { Synapse: null, Elements.Count: 0, Targets.Count: > 0 }
        && plan.Pre.All(part => populations[part.Population].Port == PortKind.None)
        && plan.Pre.All(part => part.Indices is null) && plan.Post.All(part => part.Indices is null)
        && (!plan.IsProcedural || plan.Targets.Distinct().Count() == 1)
        && plan.Rule.Kind switch
        {
            RuleKind.AllToAll or RuleKind.OneToOne or RuleKind.Probability or RuleKind.PairProbability or RuleKind.Outdegree or RuleKind.Poisson => true,
            RuleKind.Indegree => !plan.IsProcedural,
            RuleKind.Total => plan is { IsProcedural: false, Autapses: true, Multapses: true },
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
