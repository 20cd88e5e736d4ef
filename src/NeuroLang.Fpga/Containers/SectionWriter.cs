using System.Buffers.Binary;
using System.Text;

namespace NeuroLang.Fpga.Containers;

/// <summary>Collects the payload of one section, little-endian.</summary>
internal sealed class SectionWriter
{
    private readonly MemoryStream _stream = new();

    /// <summary>The payload so far.</summary>
    public byte[] ToArray() => _stream.ToArray();

    public void U8(int value) => _stream.WriteByte(checked((byte)value));

    public void I8(int value) => _stream.WriteByte((byte)checked((sbyte)value));

    public void U16(int value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, checked((ushort)value));
        _stream.Write(bytes);
    }

    public void I16(short value) => U16((ushort)value);

    public void U32(long value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, checked((uint)value));
        _stream.Write(bytes);
    }

    public void U64(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        _stream.Write(bytes);
    }

    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        U16(bytes.Length);
        _stream.Write(bytes);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);
}
