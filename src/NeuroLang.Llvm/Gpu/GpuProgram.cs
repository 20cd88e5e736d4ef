using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Execution;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Llvm.Gpu.Emission;
using NeuroLang.Llvm.Gpu.Execution;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu;

/// <summary>A program compiled for a device, of which any number of networks can be built.</summary>
public sealed class GpuProgram
{
    private readonly LlvmProgram _host;
    private readonly DeviceCode _code;
    private readonly Func<IDevice> _open;

    private GpuProgram(LlvmProgram host, DeviceCode code, Func<IDevice> open)
    {
        (_host, _code, _open) = (host, code, open);
    }

    /// <summary>Compiles a program so that this machine's processor carries out the kernels of a GPU.</summary>
    /// <param name="kernels">The program in kernel form.</param>
    /// <param name="machine">A machine whose code this process can run.</param>
    /// <exception cref="LlvmException">LLVM refuses what it was given, which is a fault of this library.</exception>
    public static GpuProgram CompileForHost(IrModule kernels, MachineChoice machine)
    {
        var code = DeviceEmitter.Emit(kernels, DeviceBinding.Host);
        var loaded = LoadedCode.Load(CodeGenerator.Linked(code.Text, DeviceSource.Text, kernels.Name, code.Launches, machine));
        return new GpuProgram(LlvmProgram.Compile(kernels, machine), code, () => new HostDevice(loaded));
    }

    /// <summary>A network.</summary>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="options">How it is built and run.</param>
    /// <exception cref="SimulationException">It needs more memory than there is.</exception>
    /// <exception cref="DeviceException">There is no such device, or it has too little memory.</exception>
    public Simulation Create(uint seed, SimulationOptions options)
    {
        var device = _open();
        return new GpuSimulation(_host, new DeviceKernels(_code, device), device, seed, options);
    }
}
