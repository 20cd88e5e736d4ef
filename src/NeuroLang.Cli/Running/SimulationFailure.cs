using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;
using NeuroLang.Llvm;

namespace NeuroLang.Cli.Running;

/// <summary>Turns what a simulation throws into a diagnostic at the population or connection concerned.</summary>
internal static class SimulationFailure
{
    public static Diagnostic ToDiagnostic(SimulationException exception, LoweredProgram program)
    {
        var descriptor = exception.Kind switch
        {
            SimulationErrorKind.NonFinite => HostDiagnostics.NonFinite,
            SimulationErrorKind.GuardFailed => HostDiagnostics.GuardFailed,
            SimulationErrorKind.TooLarge => HostDiagnostics.TooLarge,
            SimulationErrorKind.InvalidDelay => HostDiagnostics.InvalidDelay,
            SimulationErrorKind.InvalidWeight => HostDiagnostics.InvalidWeight,
            SimulationErrorKind.InvalidElement => HostDiagnostics.InvalidElement,
            SimulationErrorKind.DaleViolated => HostDiagnostics.DaleViolated,
            SimulationErrorKind.InvalidRule => HostDiagnostics.InvalidRule,
            SimulationErrorKind.Overflow => HostDiagnostics.Overflow,
            SimulationErrorKind.DeviceMemory => LlvmDiagnostics.DeviceMemory,
            SimulationErrorKind.DeviceFailed => LlvmDiagnostics.DeviceFailed,
            _ => throw new InvalidOperationException("no diagnostic for " + exception.Kind),
        };
        return Diagnostic.Create(descriptor, Place(exception, program), exception.Message);
    }

    private static Location? Place(SimulationException exception, LoweredProgram program) =>
        exception.Connection is { } connection
            ? program.Module.Connections.FirstOrDefault(c => c.Name == connection)?.Place
            : program.Circuit.Populations.FirstOrDefault(p => p.Name == exception.Population)?.Symbol.Location;
}
