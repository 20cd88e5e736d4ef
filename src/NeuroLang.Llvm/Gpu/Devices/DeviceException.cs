namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>A device does not do what is asked of it.</summary>
/// <param name="error">What it cannot do.</param>
/// <param name="message">Why, with the words of the driver where they are its own.</param>
public sealed class DeviceException(DeviceError error, string message) : Exception(message)
{
    /// <summary>What it cannot do.</summary>
    public DeviceError Error { get; } = error;
}
