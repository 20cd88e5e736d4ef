namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>What a device cannot do.</summary>
public enum DeviceError
{
    /// <summary>There is no driver.</summary>
    NoDriver,

    /// <summary>There is a driver and no such device.</summary>
    NoDevice,

    /// <summary>The driver does not know what is asked of it.</summary>
    TooOld,

    /// <summary>The device's memory does not suffice.</summary>
    OutOfMemory,

    /// <summary>The device was lost, or failed.</summary>
    Failed,
}
