namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>Where the present contents of memory are.</summary>
internal enum MirrorPlace
{
    /// <summary>On the host, which has changed them.</summary>
    Host,

    /// <summary>On the device, which has computed steps.</summary>
    Device,

    /// <summary>On both sides.</summary>
    Both,
}
