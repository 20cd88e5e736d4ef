using System.Globalization;
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
    /// <summary>How many steps a run should have where nothing looks in between: some batches, of which the last alone is shorter than it could be.</summary>
    public const long ShortestRun = 2560;

    private readonly LlvmProgram _host;
    private readonly DeviceCode _code;
    private readonly SharedDevice _device;

    private GpuProgram(LlvmProgram host, DeviceCode code, string description, SharedDevice device, double bytesPerSecond)
    {
        (_host, _code, Description, _device, BytesPerSecond) = (host, code, description, device, bytesPerSecond);
    }

    /// <summary>The program in kernel form.</summary>
    public IrModule Module => _host.Module;

    /// <summary>What carries it out, for people.</summary>
    public string Description { get; }

    /// <summary>The most bytes a second that the device's memory gives; 0 where that is not known.</summary>
    public double BytesPerSecond { get; }

    /// <summary>Compiles a program so that this machine's processor carries out the kernels of a GPU.</summary>
    /// <param name="kernels">The program in kernel form.</param>
    /// <param name="machine">A machine whose code this process can run.</param>
    /// <exception cref="LlvmException">LLVM refuses what it was given, which is a fault of this library.</exception>
    public static GpuProgram CompileForHost(IrModule kernels, MachineChoice machine) => CompileForHost(kernels, machine, device => device, SharedDevice.Patience, 1);

    /// <summary>The same with a device that stands before that of the host, and with what <see cref="SharedDevice"/> is told.</summary>
    internal static GpuProgram CompileForHost(IrModule kernels, MachineChoice machine, Func<IDevice, IDevice> behind, TimeSpan patience, int least)
    {
        var code = DeviceEmitter.Emit(kernels, DeviceBinding.Host);
        var loaded = LoadedCode.Load(CodeGenerator.Linked(code.Text, DeviceSource.Text, kernels.Name, code.Launches, machine));
        return new GpuProgram(LlvmProgram.Compile(kernels, machine), code, "the kernels of a GPU on this machine's processor", new SharedDevice(() => behind(new HostDevice(loaded)), patience, least), 0);
    }

    /// <summary>Compiles a program for an NVIDIA GPU of this machine.</summary>
    /// <param name="kernels">The program in kernel form.</param>
    /// <param name="machine">Gives a machine whose code this process can run, which builds networks; what it throws counts where there is a GPU.</param>
    /// <param name="device">The number of the GPU.</param>
    /// <exception cref="LlvmException">LLVM refuses what it was given, which is a fault of this library.</exception>
    /// <exception cref="DeviceException">There is no driver, it is too old, or there is no such device.</exception>
    public static GpuProgram CompileForCuda(IrModule kernels, Func<MachineChoice> machine, int device)
    {
        // What builds networks here is made while the driver starts, which takes as long, and while kernels are made.
        var host = Task.Run(() => LlvmProgram.Compile(kernels, machine()));
        CudaDevice? first = null;
        try
        {
            first = new CudaDevice(device);
            var fitting = PtxCode.Architectures.Where(a => a <= first.Capability).ToList();
            if (fitting.Count == 0)
            {
                throw new DeviceException(DeviceError.TooOld, $"{first.Description} has compute capability {Capability(first.Capability)}; at least {Capability(PtxCode.Architectures[0])} is needed");
            }

            var code = DeviceEmitter.Emit(kernels, DeviceBinding.Ptx);
            var ptx = PtxCode.Make(code, kernels.Name, fitting.Max());
            first.Load(ptx);

            // The driver has assembled the kernels; the first network takes them as they are.
            CudaDevice? ready = first;
            var shared = new SharedDevice(() => Interlocked.Exchange(ref ready, null) ?? Open(device, ptx), SharedDevice.Patience);
            return new GpuProgram(host.GetAwaiter().GetResult(), code, $"{first.Description}, compute capability {Capability(first.Capability)}", shared, first.BytesPerSecond);
        }
        catch
        {
            // LLVM is not left while it works: the process may end now.
            ((IAsyncResult)host).AsyncWaitHandle.WaitOne();
            first?.Dispose();
            throw;
        }
    }

    private static string Capability(int number) => (number / 10.0).ToString("F1", CultureInfo.InvariantCulture);

    private static CudaDevice Open(int number, string ptx)
    {
        var device = new CudaDevice(number);
        device.Load(ptx);
        return device;
    }

    /// <summary>A network.</summary>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="options">How it is built and run; a device divides the cells among its own threads.</param>
    /// <exception cref="SimulationException">It needs more memory than there is, or the device fails.</exception>
    public Simulation Create(uint seed, SimulationOptions options)
    {
        try
        {
            var device = _device.Rent();
            return new GpuSimulation(_host, new DeviceKernels(_code, device), device, seed, options with { Threads = 1 });
        }
        catch (DeviceException exception)
        {
            throw GpuSimulation.Translated(exception);
        }
    }
}
