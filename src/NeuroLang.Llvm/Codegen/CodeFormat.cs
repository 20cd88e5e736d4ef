namespace NeuroLang.Llvm.Codegen;

/// <summary>What code generation gives.</summary>
public enum CodeFormat
{
    /// <summary>An object file.</summary>
    Object,

    /// <summary>LLVM IR as it is printed, before any optimisation.</summary>
    Ir,

    /// <summary>Optimised LLVM IR as bitcode.</summary>
    Bitcode,

    /// <summary>Assembly text.</summary>
    Assembly,
}
