namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>A stretch of the host's memory that a device has as well.</summary>
/// <param name="host">Where the host has it.</param>
/// <param name="device">Where the device has it.</param>
/// <param name="bytes">Its length.</param>
/// <param name="isChanging">Whether steps change it.</param>
internal sealed class MirrorRegion(nint host, ulong device, long bytes, bool isChanging)
{
    public nint Host => host;

    public ulong Device => device;

    public long Bytes => bytes;

    public bool IsChanging => isChanging;

    /// <summary>Who has what is in it now.</summary>
    public MirrorPlace Present { get; set; } = MirrorPlace.Host;
}
