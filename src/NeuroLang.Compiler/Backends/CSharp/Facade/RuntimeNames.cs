using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.CSharp.Facade;

/// <summary>Names that generated members cannot have, because the runtime or the code of kernels uses them.</summary>
public static class RuntimeNames
{
    /// <summary>Members of the runtime's <c>Simulation</c>, of <see cref="object"/>, and what generated classes have besides the names of the program.</summary>
    public static ImmutableArray<string> Simulation { get; } =
    [
        "Accept", "AccumulatorAt", "Accumulators", "Advance", "Apply", "Arena", "BeginRestore", "BindFingerprint", "Build", "BuildOrDispose", "CollectWide", "Column", "CopiesOf", "Data", "Delay", "Delays", "Deliver",
        "DendriticDelay", "DendriticDelays", "Derive", "Dispose", "DriveSynapses", "Element", "ElementsOf", "EndRestore", "Enter", "EventsUnderWay", "Feed", "FeedSpikes", "Find", "Former", "FormerAggregate", "HandleEvents",
        "Histories", "Initialize", "InitializeSynapse", "InitializeSynapses", "IntegrateSynapses", "IsObserved", "Load", "LongestDelay", "NextHook", "Observe", "OnDivided", "Options", "PairsAtOnce", "Plan", "PopulationAt", "Populations", "Probabilities", "Probability", "Profile",
        "Projections", "RecordSpikes", "RecordState", "ReportGuard", "ReportNonFinite", "RequireFinite", "RestoreEvents", "Run", "RunCell", "RunColumn", "RunRow", "RunUntil", "Save", "Seed", "SpikeCount", "Start",
        "Step", "StepIndex", "Threads", "Time", "TimeSynapses", "Weight", "Weights", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "CreateData", "CreatePlan", "CreateStatePlan", "DefaultSeed", "KeepProbes", "TakeProbes",
    ];

    /// <summary>Types that the code of kernels names: a member of the same name would hide them.</summary>
    public static ImmutableArray<string> Types { get; } =
    [
        "Accumulator", "BitConverter", "CellGroup", "ConnectionPlan", "ConnectionRule", "ContributionPlan", "ConvolutionShape", "DataTable", "DelayedSlot", "DrivePlan", "HandlerPlan", "I", "LaneKind",
        "Math", "MathF", "MemoryMarshal", "MethodImpl", "MethodImplOptions", "NetworkData", "NetworkPlan", "OutputSpikes", "OutputValues", "Philox", "Population", "PopulationPlan", "PortKind", "Precision", "R",
        "ReadOnlySpan", "Reduction", "ReductionKind", "ReductionPlan", "ScalarHistory", "ScaledRead", "Simd", "Simulation", "SimulationOptions", "SlotPlan", "Span", "SpikePort", "SynapseContext", "SynapsePlan", "SynapseRandom",
        "SynapseTable", "SynapseTimedPlan", "TargetPlan", "Uniform", "Unsafe", "V", "Vector128", "Vector256", "Vector512", "ViewPart",
    ];

    /// <summary>Members of the runtime's <c>CellGroup</c> and of <see cref="object"/>.</summary>
    public static ImmutableArray<string> CellGroup { get; } =
    [
        "Count", "Element", "Flags32", "Flags64", "Name", "Population", "States32", "States64", "Tune", "Spikes", "SpikeCount",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "ReadOnlySpan", "Simulation",
    ];
}
