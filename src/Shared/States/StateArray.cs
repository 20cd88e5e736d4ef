namespace NeuroLang.States;

/// <summary>One array of a network's state.</summary>
/// <param name="Name">What it is: see <see cref="StateNames"/>.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Bits">The bits of each element; those of 32-bit types sign-extended.</param>
internal sealed record StateArray(string Name, StateType Type, long[] Bits)
{
    /// <summary>Bytes of an element in a file.</summary>
    public int ElementBytes => BytesOf(Type);

    /// <summary>True where every bit is zero.</summary>
    public bool IsZero => Array.TrueForAll(Bits, b => b == 0);

    public static int BytesOf(StateType type) => type is StateType.Float32 or StateType.Int32 ? sizeof(int) : sizeof(long);
}
