using System.Runtime.InteropServices;

namespace NeuroLang.Llvm.Interop;

/// <summary>A symbol with its address, as <c>LLVMOrcAbsoluteSymbols</c> takes it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct LLVMOrcCSymbolMapPair(LLVMOrcSymbolStringPoolEntryRef name, ulong address, byte flags)
{
    /// <summary>The flag of a symbol that other sets may see.</summary>
    public const byte Exported = 1;

    /// <summary>The flag of a function.</summary>
    public const byte Callable = 4;

    public readonly LLVMOrcSymbolStringPoolEntryRef Name = name;
    public readonly ulong Address = address;
    public readonly byte GenericFlags = flags;
    public readonly byte TargetFlags;
}
