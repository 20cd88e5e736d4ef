using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Execution;

/// <summary>One array of a network's state.</summary>
/// <param name="Name">What it is: see <see cref="StateLayout"/>.</param>
/// <param name="Type">Float32, Float64, Int32 or Int64.</param>
/// <param name="Bits">The bits of each element; those of 32-bit types sign-extended.</param>
public sealed record StateSection(string Name, IrType Type, long[] Bits)
{
    /// <summary>Bytes of an element in a file.</summary>
    public int ElementBytes => Type is IrType.Float32 or IrType.Int32 ? sizeof(int) : sizeof(long);

    /// <summary>True where every bit is zero.</summary>
    public bool IsZero => Array.TrueForAll(Bits, b => b == 0);
}
