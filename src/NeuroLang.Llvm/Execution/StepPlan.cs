using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Execution;

/// <summary>What a step of a module consists of.</summary>
internal sealed class StepPlan
{
    public StepPlan(IrModule module)
    {
        HasSynapses = !module.Synapses.IsEmpty;
        HasWideTargets = module.Models.Any(m => !m.WideTargets.IsEmpty);
        HasTimedSynapses = Has(module, IrSynapsePhase.Timed);
        HasDrives = Has(module, IrSynapsePhase.Drive);
        IntegratesSynapses = Has(module, IrSynapsePhase.Integrate);
        EventsReadProbes = ReadsProbes(module, p => p is IrSynapsePhase.OnPre or IrSynapsePhase.OnPost or IrSynapsePhase.AtPre or IrSynapsePhase.AtPost);
        StartReadsProbes = ReadsProbes(module, p => p == IrSynapsePhase.Start);
        PhasesReadProbes = ReadsProbes(module, p => p is IrSynapsePhase.Timed or IrSynapsePhase.Reduce or IrSynapsePhase.Drive or IrSynapsePhase.Integrate);
        Hooks = [.. module.Kernels.Where(k => k.Phase == IrPhase.Timed).Select(k => module.GetModel(k.Model).Timed[k.Timed]).Select(t => (t.Kind, t.Steps)).Distinct()];
    }

    /// <summary>Whether there are connections with a synapse model.</summary>
    public bool HasSynapses { get; }

    /// <summary>Whether there are targets whose sums have 64 bits in every precision.</summary>
    public bool HasWideTargets { get; }

    /// <summary>Whether synapses have timed handlers.</summary>
    public bool HasTimedSynapses { get; }

    /// <summary>Whether synapses have drives.</summary>
    public bool HasDrives { get; }

    /// <summary>Whether synapses have equations.</summary>
    public bool IntegratesSynapses { get; }

    /// <summary>Whether handlers of events read aggregates over cells, or variables of other cells.</summary>
    public bool EventsReadProbes { get; }

    /// <summary>Whether start values of synapses read them.</summary>
    public bool StartReadsProbes { get; }

    /// <summary>Whether what comes after arrival reads them.</summary>
    public bool PhasesReadProbes { get; }

    /// <summary>Whether synapses look at the cells between arrival and integration in every step.</summary>
    public bool LooksBetween => HasTimedSynapses || HasDrives || IntegratesSynapses;

    /// <summary>When timed handlers of cells are due.</summary>
    public ImmutableArray<(IrTimedKind Kind, long Steps)> Hooks { get; }

    private static bool Has(IrModule module, IrSynapsePhase phase) => module.SynapseKernels.Any(k => k.Phase == phase);

    private static bool ReadsProbes(IrModule module, Func<IrSynapsePhase, bool> phases) =>
        module.SynapseKernels.Where(k => phases(k.Phase)).SelectMany(k => IrTraversal.PostOrder(IrTraversal.Expressions(k.Body))).Any(IrProbe.IsReadBy);
}
