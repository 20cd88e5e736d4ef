using System.Text;

namespace NeuroLang.Llvm.Interop;

/// <summary>A piece of memory that LLVM reads or has written.</summary>
internal readonly record struct LLVMMemoryBufferRef(nint Handle) : IDisposable
{
    /// <summary>A copy of a text.</summary>
    public static LLVMMemoryBufferRef Create(string text, string name) => Create(Encoding.UTF8.GetBytes(text), name);

    /// <summary>A copy of bytes.</summary>
    public static unsafe LLVMMemoryBufferRef Create(ReadOnlySpan<byte> bytes, string name)
    {
        fixed (byte* data = bytes)
        {
            return LLVM.CreateMemoryBufferWithMemoryRangeCopy(data, (nuint)bytes.Length, name);
        }
    }

    /// <summary>A copy of what it holds.</summary>
    public unsafe byte[] ToArray() => new ReadOnlySpan<byte>(LLVM.GetBufferStart(this), checked((int)LLVM.GetBufferSize(this))).ToArray();

    /// <inheritdoc/>
    public void Dispose() => LLVM.DisposeMemoryBuffer(this);
}
