namespace NeuroLang.Llvm.Interop;

/// <summary>A back end of LLVM. It belongs to the library.</summary>
internal readonly record struct LLVMTargetRef(nint Handle)
{
    /// <summary>The triple of the machine that LLVM was built for.</summary>
    public static unsafe string DefaultTriple => LLVM.TakeMessage(LLVM.GetDefaultTargetTriple());

    /// <summary>The name of this machine's processor.</summary>
    public static unsafe string HostCPUName => LLVM.TakeMessage(LLVM.GetHostCPUName());

    /// <summary>What this machine's processor can do, as <c>+fma,-sse4a,…</c>.</summary>
    public static unsafe string HostCPUFeatures => LLVM.TakeMessage(LLVM.GetHostCPUFeatures());

    /// <summary>The triple with all its parts in their places.</summary>
    public static unsafe string NormalizeTriple(string triple) => LLVM.TakeMessage(LLVM.NormalizeTargetTriple(triple));

    /// <summary>The back end of a triple.</summary>
    /// <exception cref="LlvmException">There is none.</exception>
    public static unsafe LLVMTargetRef GetTargetFromTriple(string triple)
    {
        if (LLVM.GetTargetFromTriple(triple, out var target, out var message) != 0)
        {
            throw new LlvmException(LLVM.TakeMessage(message));
        }

        return target;
    }

    /// <summary>Makes the back ends known that this project has outputs for.</summary>
    public static void InitializeAll()
    {
        LLVM.InitializeX86TargetInfo();
        LLVM.InitializeX86Target();
        LLVM.InitializeX86TargetMC();
        LLVM.InitializeX86AsmPrinter();
        LLVM.InitializeAArch64TargetInfo();
        LLVM.InitializeAArch64Target();
        LLVM.InitializeAArch64TargetMC();
        LLVM.InitializeAArch64AsmPrinter();
        LLVM.InitializeRISCVTargetInfo();
        LLVM.InitializeRISCVTarget();
        LLVM.InitializeRISCVTargetMC();
        LLVM.InitializeRISCVAsmPrinter();
        LLVM.InitializeWebAssemblyTargetInfo();
        LLVM.InitializeWebAssemblyTarget();
        LLVM.InitializeWebAssemblyTargetMC();
        LLVM.InitializeWebAssemblyAsmPrinter();
        LLVM.InitializeNVPTXTargetInfo();
        LLVM.InitializeNVPTXTarget();
        LLVM.InitializeNVPTXTargetMC();
        LLVM.InitializeNVPTXAsmPrinter();
    }
}
