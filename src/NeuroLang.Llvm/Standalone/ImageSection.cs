using System.Buffers.Binary;

namespace NeuroLang.Llvm.Standalone;

/// <summary>A section of a network image: an array that lies in memory or was made for the image.</summary>
internal sealed unsafe class ImageSection
{
    private const int Chunk = 1 << 20;

    private readonly byte* _pointer;
    private readonly byte[]? _own;

    private ImageSection(byte* pointer, byte[]? own, long bytes)
    {
        _pointer = pointer;
        _own = own;
        Bytes = bytes;
    }

    /// <summary>Its length.</summary>
    public long Bytes { get; }

    /// <summary>Memory that stays where it is until the image is written.</summary>
    public static ImageSection Of(void* pointer, long bytes) => new((byte*)pointer, null, bytes);

    /// <summary>Numbers of 64 bits.</summary>
    public static ImageSection Of(IReadOnlyList<long> numbers)
    {
        var bytes = new byte[numbers.Count * sizeof(long)];
        for (var n = 0; n < numbers.Count; n++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(n * sizeof(long)), numbers[n]);
        }

        return new ImageSection(null, bytes, bytes.Length);
    }

    /// <summary>Numbers of 32 or 16 bits.</summary>
    public static ImageSection Of(IReadOnlyList<int> numbers, int width = sizeof(int))
    {
        var bytes = new byte[(long)numbers.Count * width];
        for (var n = 0; n < numbers.Count; n++)
        {
            if (width == sizeof(int))
            {
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(n * width), numbers[n]);
            }
            else
            {
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(n * width), (ushort)numbers[n]);
            }
        }

        return new ImageSection(null, bytes, bytes.Length);
    }

    /// <summary>The bytes.</summary>
    public byte[] ToArray() => _own ?? new ReadOnlySpan<byte>(_pointer, checked((int)Bytes)).ToArray();

    /// <summary>Hands the bytes over, in pieces.</summary>
    public void Visit(Action<ReadOnlyMemory<byte>> take)
    {
        if (_own is not null)
        {
            take(_own);
            return;
        }

        var buffer = new byte[Math.Min(Bytes, Chunk)];
        for (var at = 0L; at < Bytes; at += Chunk)
        {
            var some = (int)Math.Min(Bytes - at, Chunk);
            new ReadOnlySpan<byte>(_pointer + at, some).CopyTo(buffer);
            take(buffer.AsMemory(0, some));
        }
    }
}
