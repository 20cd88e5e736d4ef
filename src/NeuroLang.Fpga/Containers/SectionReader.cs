using System.Buffers.Binary;
using System.Text;

namespace NeuroLang.Fpga.Containers;

/// <summary>Reads the payload of one section; whatever lies outside of it is an error that names the section.</summary>
internal sealed class SectionReader(string tag, ReadOnlyMemory<byte> payload)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private int _at;

    /// <summary>Bytes that have not been read.</summary>
    public int Left => payload.Length - _at;

    public int U8() => Take(1)[0];

    public int I8() => (sbyte)Take(1)[0];

    public int U16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public short I16() => BinaryPrimitives.ReadInt16LittleEndian(Take(2));

    public uint U32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    public long U64() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    /// <summary>A number that says how many items of at least <paramref name="size"/> bytes follow in this section.</summary>
    public int Count32(int size) => Checked(U32(), size);

    /// <summary>An index or a count that has to be below 2^31.</summary>
    public int Index32()
    {
        var value = U32();
        return value <= int.MaxValue ? (int)value : throw Broken($"the number {value} is too large");
    }

    /// <summary>Whether that many items fit into what is left.</summary>
    public int Checked(long count, int size) => count * size <= Left ? (int)count : throw Broken("it is too short for what it says it holds");

    public string Text()
    {
        var bytes = Take(U16());
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Broken("a text is not UTF-8");
        }
    }

    public short[] Numbers(int count)
    {
        var numbers = new short[Checked(count, 2)];
        for (var n = 0; n < numbers.Length; n++)
        {
            numbers[n] = I16();
        }

        return numbers;
    }

    public ReadOnlySpan<byte> Take(int count)
    {
        if (count > Left)
        {
            throw Broken("it is too short");
        }

        _at += count;
        return payload.Span.Slice(_at - count, count);
    }

    /// <summary>Refuses bytes that nothing has asked for.</summary>
    public void End()
    {
        if (Left != 0)
        {
            throw Broken($"{Left} bytes are left over");
        }
    }

    public ContainerException Broken(string reason) => new($"section {tag}: {reason}");
}
