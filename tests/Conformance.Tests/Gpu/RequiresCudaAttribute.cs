using NeuroLang.Llvm.Gpu.Devices;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>The tests of the class need libLLVM and an NVIDIA GPU.</summary>
public sealed class RequiresCudaAttribute : RequirementAttribute
{
    /// <inheritdoc/>
    public override string? Absence => new RequiresLlvmAttribute().Absence ?? Missing();

    private static string? Missing()
    {
        try
        {
            using var device = new CudaDevice(0);
            return null;
        }
        catch (DeviceException exception)
        {
            return exception.Message;
        }
    }
}
