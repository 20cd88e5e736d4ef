using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NeuroLang.Llvm.Standalone;

/// <summary>
/// The bytes of a network image, little endian; every section begins at a multiple of 64 bytes, so that a mapped file can be read where it lies.
/// <code>
///   0   8 bytes  "NLIMAGE" and 0x1A
///   8   uint32   version of the format, 1; then uint32 0
///  16   int64    length of the image
///  24   32 bytes fingerprint: of the program, and of what this version of the compiler writes of it
///  56   uint64   seed
///  64   int64    number of sections
///  72   32 bytes SHA-256 of all other bytes
/// 104   24 bytes 0
/// 128   for each section: int64 place, int64 length in bytes; then the sections
/// </code>
/// </summary>
internal static class ImageFile
{
    private const int HeaderBytes = 128;
    private const int SumAt = 72;
    private const int SumBytes = 32;
    private const int Alignment = 64;
    private const uint Version = 1;

    private static readonly byte[] Magic = [(byte)'N', (byte)'L', (byte)'I', (byte)'M', (byte)'A', (byte)'G', (byte)'E', 0x1A];

    /// <summary>Writes an image. The sections are visited twice: for the checksum, which stands in front of them, and for the file.</summary>
    public static void Write(Stream stream, byte[] fingerprint, uint seed, IReadOnlyList<ImageSection> sections)
    {
        var head = new byte[HeaderBytes + (sections.Count * 2 * sizeof(long))];
        var places = new long[sections.Count];
        var end = (long)head.Length;
        for (var n = 0; n < sections.Count; n++)
        {
            places[n] = (end + Alignment - 1) / Alignment * Alignment;
            end = places[n] + sections[n].Bytes;
            BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(HeaderBytes + (n * 16)), places[n]);
            BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(HeaderBytes + (n * 16) + 8), sections[n].Bytes);
        }

        Magic.CopyTo(head, 0);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(8), Version);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(16), end);
        fingerprint.CopyTo(head, 24);
        BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(56), seed);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(64), sections.Count);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head.AsSpan(0, SumAt));
        hash.AppendData(head.AsSpan(SumAt + SumBytes));
        Visit(head.Length, sections, places, part => hash.AppendData(part.Span));
        hash.GetHashAndReset().CopyTo(head, SumAt);
        stream.Write(head);
        Visit(head.Length, sections, places, part => stream.Write(part.Span));
    }

    private static void Visit(long at, IReadOnlyList<ImageSection> sections, long[] places, Action<ReadOnlyMemory<byte>> take)
    {
        for (var n = 0; n < sections.Count; n++)
        {
            take(new byte[places[n] - at]);
            sections[n].Visit(take);
            at = places[n] + sections[n].Bytes;
        }
    }
}
