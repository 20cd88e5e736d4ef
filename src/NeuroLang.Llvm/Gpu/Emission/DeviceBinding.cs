namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>What a launch becomes: a kernel of a GPU, or loops over rows and threads.</summary>
internal enum DeviceBinding
{
    /// <summary>Loops on the host. Threads run backwards, so that a result that depends on their order would not be that of a loop.</summary>
    Host,

    /// <summary>A kernel whose threads are those of a grid.</summary>
    Ptx,
}
