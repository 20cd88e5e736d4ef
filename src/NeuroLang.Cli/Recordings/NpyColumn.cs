using System.Buffers.Binary;
using System.Text;

namespace NeuroLang.Cli.Recordings;

/// <summary>A one-dimensional array that can be written in NumPy's <c>.npy</c> format, version 1.0 (numpy.lib.format, NEP 1).</summary>
/// <param name="Name">Its name in the archive.</param>
/// <param name="Descriptor">NumPy's name of the element type, e.g. <c>&lt;f8</c>.</param>
/// <param name="Length">Number of elements.</param>
/// <param name="ItemSize">Bytes of an element.</param>
/// <param name="WriteItem">Writes the element of an index to a span of <paramref name="ItemSize"/> zeroed bytes.</param>
internal sealed record NpyColumn(string Name, string Descriptor, long Length, int ItemSize, NpyColumn.ItemWriter WriteItem)
{
    private const int HeaderAlignment = 64;

    /// <summary>Writes the element of an index.</summary>
    public delegate void ItemWriter(long index, Span<byte> destination);

    public static NpyColumn Doubles(string name, long length, Func<long, double> value) =>
        new(name, "<f8", length, 8, (n, bytes) => BinaryPrimitives.WriteDoubleLittleEndian(bytes, value(n)));

    public static NpyColumn Integers(string name, long length, Func<long, long> value) =>
        new(name, "<i8", length, 8, (n, bytes) => BinaryPrimitives.WriteInt64LittleEndian(bytes, value(n)));

    /// <summary>Texts of a fixed width, that of the longest of <paramref name="values"/>.</summary>
    /// <param name="name">Name of the array.</param>
    /// <param name="length">Number of elements.</param>
    /// <param name="values">The texts that occur.</param>
    /// <param name="value">Which of them an element is.</param>
    public static NpyColumn Texts(string name, long length, IReadOnlyList<string> values, Func<long, int> value)
    {
        var encoded = values.Select(Encoding.UTF32.GetBytes).ToArray();
        var size = encoded.Select(e => e.Length).DefaultIfEmpty(0).Max();
        size = Math.Max(size, 4);
        return new NpyColumn(name, FormattableString.Invariant($"<U{size / 4}"), length, size, (n, bytes) => encoded[value(n)].CopyTo(bytes));
    }

    /// <summary>Writes header and elements.</summary>
    public void Write(Stream stream)
    {
        var dictionary = FormattableString.Invariant($"{{'descr': '{Descriptor}', 'fortran_order': False, 'shape': ({Length},), }}");
        var unpadded = 10 + dictionary.Length + 1;
        var padding = (HeaderAlignment - (unpadded % HeaderAlignment)) % HeaderAlignment;
        var header = dictionary + new string(' ', padding) + "\n";
        stream.Write([0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', 1, 0, (byte)(header.Length & 0xff), (byte)(header.Length >> 8)]);
        stream.Write(Encoding.ASCII.GetBytes(header));

        var batch = Math.Max(1, (1 << 16) / ItemSize);
        var buffer = new byte[batch * ItemSize];
        for (long start = 0; start < Length; start += batch)
        {
            var count = (int)Math.Min(batch, Length - start);
            Array.Clear(buffer);
            for (var n = 0; n < count; n++)
            {
                WriteItem(start + n, buffer.AsSpan(n * ItemSize, ItemSize));
            }

            stream.Write(buffer, 0, count * ItemSize);
        }
    }
}
