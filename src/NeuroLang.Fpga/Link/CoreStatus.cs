using NeuroLang.Fpga.Emulation;

namespace NeuroLang.Fpga.Link;

/// <summary>What a core says about itself.</summary>
/// <param name="IsRunning">Whether steps are left.</param>
/// <param name="WaitsForInput">Whether a port has no end of its spikes yet.</param>
/// <param name="Flags">Sticky flags.</param>
/// <param name="Steps">Steps done.</param>
/// <param name="Cycles">Cycles since the last reset.</param>
public sealed record CoreStatus(bool IsRunning, bool WaitsForInput, StepFlags Flags, uint Steps, long Cycles);
