using NeuroLang.Compiler.Execution;

namespace NeuroLang.Fpga.Reporting;

/// <summary>A recorded variable on the core beside the same on the reference target.</summary>
/// <param name="Name">Population and variable.</param>
/// <param name="Unit">The unit to show it in.</param>
/// <param name="UnitScale">Internal units in one of it.</param>
/// <param name="Reference">The samples in float64.</param>
/// <param name="Fixed">The samples in fixed point.</param>
/// <param name="LargestError">The largest difference until the first divergence of spikes, in internal units.</param>
public sealed record TraceComparison(string Name, string Unit, double UnitScale, TraceData Reference, TraceData Fixed, double LargestError);
