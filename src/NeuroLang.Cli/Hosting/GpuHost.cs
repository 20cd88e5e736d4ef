using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm;
using NeuroLang.Llvm.Gpu;
using NeuroLang.Llvm.Gpu.Devices;

namespace NeuroLang.Cli.Hosting;

/// <summary>The GPUs of this machine.</summary>
internal static class GpuHost
{
    /// <summary>Compiles a program for a GPU, or for the execution of its kernels on this machine's processor.</summary>
    /// <param name="kernels">The program in kernel form.</param>
    /// <param name="cpu">The processor that code on the host is made for, or null for the machine's own.</param>
    /// <param name="device">The number of the GPU, or null for this machine's processor.</param>
    /// <exception cref="CliException">There is no libLLVM, no driver or no such device.</exception>
    public static GpuProgram Compile(IrModule kernels, string? cpu, int? device)
    {
        try
        {
            return device is { } number
                ? GpuProgram.CompileForCuda(kernels, () => LlvmHost.Machine(cpu), number)
                : GpuProgram.CompileForHost(kernels, LlvmHost.Machine(cpu));
        }
        catch (DeviceException exception)
        {
            var descriptor = exception.Error switch
            {
                DeviceError.NoDriver => LlvmDiagnostics.NoDriver,
                DeviceError.NoDevice => LlvmDiagnostics.NoDevice,
                DeviceError.TooOld => LlvmDiagnostics.DriverTooOld,
                DeviceError.OutOfMemory => LlvmDiagnostics.DeviceMemory,
                _ => LlvmDiagnostics.DeviceFailed,
            };
            throw CliException.From(descriptor, exception.Message);
        }
    }
}
