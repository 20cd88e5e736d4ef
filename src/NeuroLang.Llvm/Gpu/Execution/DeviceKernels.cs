using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Llvm.Gpu.Emission;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>The kernels of a program on a device.</summary>
internal sealed class DeviceKernels
{
    private readonly IReadOnlyDictionary<string, nint> _kernels;

    public DeviceKernels(DeviceCode code, IDevice device)
    {
        Code = code;
        _kernels = code.Launches.ToDictionary(name => name, device.Kernel, StringComparer.Ordinal);
    }

    /// <summary>Their names.</summary>
    public DeviceCode Code { get; }

    /// <summary>A kernel.</summary>
    public nint this[string kernel] => _kernels[LaunchWriter.Name(kernel)];

    /// <summary>A kernel over synapses; 0 where the number stands for none.</summary>
    public nint Synapse(int kernel) => kernel < 0 || Code.Synapses[kernel] is not { } name ? 0 : this[name];
}
