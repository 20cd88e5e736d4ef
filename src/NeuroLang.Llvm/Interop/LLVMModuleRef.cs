namespace NeuroLang.Llvm.Interop;

/// <summary>A module of LLVM IR.</summary>
internal readonly record struct LLVMModuleRef(nint Handle) : IDisposable
{
    /// <summary>Says for which machine the module is.</summary>
    public void SetTarget(string triple, LLVMTargetMachineRef machine)
    {
        LLVM.SetTarget(this, triple);
        var layout = LLVM.CreateTargetDataLayout(machine);
        LLVM.SetModuleDataLayout(this, layout);
        LLVM.DisposeTargetData(layout);
    }

    /// <summary>Checks the module.</summary>
    /// <exception cref="LlvmException">It breaks a rule of LLVM IR.</exception>
    public unsafe void Verify()
    {
        var failed = LLVM.VerifyModule(this, LLVMVerifierFailureAction.LLVMReturnStatusAction, out var message) != 0;
        var text = LLVM.TakeMessage(message);
        if (failed)
        {
            throw new LlvmException(text);
        }
    }

    /// <summary>Moves another module of the same context into this one; the other is gone afterwards.</summary>
    /// <exception cref="LlvmException">Their definitions contradict each other.</exception>
    public void Link(LLVMModuleRef other)
    {
        if (LLVM.LinkModules2(this, other) != 0)
        {
            throw new LlvmException("the modules cannot be linked");
        }
    }

    /// <summary>Carries out passes of the new pass manager.</summary>
    /// <exception cref="LlvmException">There is no such pass.</exception>
    public void RunPasses(string passes, LLVMTargetMachineRef machine)
    {
        var options = LLVM.CreatePassBuilderOptions();
        try
        {
            LLVM.RunPasses(this, passes, machine, options).ThrowIfFailed();
        }
        finally
        {
            LLVM.DisposePassBuilderOptions(options);
        }
    }

    /// <summary>The module as text.</summary>
    public unsafe string PrintToString() => LLVM.TakeMessage(LLVM.PrintModuleToString(this));

    /// <summary>The module as bitcode.</summary>
    public byte[] WriteBitcode()
    {
        using var buffer = LLVM.WriteBitcodeToMemoryBuffer(this);
        return buffer.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => LLVM.DisposeModule(this);
}
