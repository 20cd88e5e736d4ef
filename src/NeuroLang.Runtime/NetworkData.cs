using System.Buffers.Binary;

namespace NeuroLang.Runtime;

/// <summary>
/// The tables that a generated class takes when it is created, in the order of the program. In a file they are numbers of little endian: the
/// eight bytes <c>nl-data1</c>; the number of tables; for each the number of pairs, of columns and of rows; its pres; its posts; its columns.
/// </summary>
/// <param name="tables">The tables.</param>
public sealed class NetworkData(params DataTable[] tables)
{
    private const ulong Signature = 0x31617461642d6c6e;

    /// <summary>No tables.</summary>
    public static NetworkData None { get; } = new();

    /// <summary>The tables.</summary>
    public IReadOnlyList<DataTable> Tables => tables;

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static NetworkData Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt64() != Signature)
            throw new InvalidDataException("This is no data of a network.");
        var tables = new DataTable[reader.ReadInt32()];
        for (var t = 0; t < tables.Length; t++)
        {
            var (pairs, columns, rows) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            var pre = Integers(reader, pairs);
            var post = Integers(reader, pairs);
            tables[t] = new DataTable(pre, post, Enumerable.Range(0, columns).Select(_ => Numbers(reader, rows)).ToArray());
        }
        return new NetworkData(tables);
    }

    /// <summary>Writes the tables.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(tables.Length);
        foreach (var table in tables)
        {
            writer.Write(table.Pairs);
            writer.Write(table.Columns);
            writer.Write(table.Columns == 0 ? 0 : table.Column(0).Length);
            foreach (var i in table.Pre)
                writer.Write(i);
            foreach (var j in table.Post)
                writer.Write(j);
            for (var column = 0; column < table.Columns; column++)
            {
                foreach (var value in table.Column(column))
                    writer.Write(value);
            }
        }
    }

    private static int[] Integers(BinaryReader reader, int count)
    {
        var bytes = Exactly(reader, (long)count * sizeof(int));
        return Enumerable.Range(0, count).Select(n => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(n * sizeof(int)))).ToArray();
    }

    private static double[] Numbers(BinaryReader reader, int count)
    {
        var bytes = Exactly(reader, (long)count * sizeof(double));
        return Enumerable.Range(0, count).Select(n => BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(n * sizeof(double)))).ToArray();
    }

    private static byte[] Exactly(BinaryReader reader, long count)
    {
        var bytes = reader.ReadBytes(checked((int)count));
        return bytes.Length == count ? bytes : throw new InvalidDataException("The data of a network end too early.");
    }
}
