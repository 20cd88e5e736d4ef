namespace NeuroLang.Llvm.Interop;

/// <summary>A just-in-time compiler: loads code and finds functions in it.</summary>
internal readonly record struct LLVMOrcLLJITRef(nint Handle)
{
    /// <summary>A compiler for this process.</summary>
    /// <exception cref="LlvmException">LLVM has none for this machine.</exception>
    public static LLVMOrcLLJITRef Create()
    {
        LLVM.OrcCreateLLJIT(out var jit, default).ThrowIfFailed();
        return jit;
    }

    /// <summary>Gives names to functions of the process that loaded code calls.</summary>
    public unsafe void Define(ReadOnlySpan<(string Name, nint Address)> functions)
    {
        var pairs = new LLVMOrcCSymbolMapPair[functions.Length];
        for (var n = 0; n < functions.Length; n++)
        {
            var name = LLVM.OrcLLJITMangleAndIntern(this, functions[n].Name);
            pairs[n] = new LLVMOrcCSymbolMapPair(name, (ulong)functions[n].Address, LLVMOrcCSymbolMapPair.Exported | LLVMOrcCSymbolMapPair.Callable);
        }

        fixed (LLVMOrcCSymbolMapPair* first = pairs)
        {
            var unit = LLVM.OrcAbsoluteSymbols(first, (nuint)pairs.Length);
            LLVM.OrcJITDylibDefine(LLVM.OrcLLJITGetMainJITDylib(this), unit).ThrowIfFailed();
        }
    }

    /// <summary>Lets loaded code call what the process has, e.g. <c>memset</c>.</summary>
    public void SearchProcess()
    {
        LLVM.OrcCreateDynamicLibrarySearchGeneratorForProcess(out var generator, LLVM.OrcLLJITGetGlobalPrefix(this), 0, 0).ThrowIfFailed();
        LLVM.OrcJITDylibAddGenerator(LLVM.OrcLLJITGetMainJITDylib(this), generator);
    }

    /// <summary>Loads an object file; the buffer belongs to the compiler from here on.</summary>
    public void AddObjectFile(LLVMMemoryBufferRef buffer) => LLVM.OrcLLJITAddObjectFile(this, LLVM.OrcLLJITGetMainJITDylib(this), buffer).ThrowIfFailed();

    /// <summary>The address of a function.</summary>
    public nint Lookup(string name)
    {
        LLVM.OrcLLJITLookup(this, out var address, name).ThrowIfFailed();
        return (nint)address;
    }

    /// <summary>Unloads everything.</summary>
    public void Dispose() => LLVM.OrcDisposeLLJIT(this).ThrowIfFailed();
}
