using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NeuroLang.States;

/// <summary>Reads the format of <see cref="StateFormat"/>, and trusts nothing in it before the checksum is right.</summary>
internal sealed class StateReader(Stream stream) : IDisposable
{
    private const int Chunk = 1 << 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _left = StateFormat.HeaderBytes;

    public StoredState Read()
    {
        var available = stream.Length - stream.Position;
        if (available < StateFormat.HeaderBytes + StateFormat.HashBytes)
        {
            throw Damaged("it is too short for a state file");
        }

        if (!Take(StateFormat.Magic.Length).SequenceEqual(StateFormat.Magic))
        {
            throw Damaged("it is no state file");
        }

        var version = (int)TakeNumber(sizeof(int));
        if (version != StateFormat.Version)
        {
            throw Damaged(string.Format(CultureInfo.InvariantCulture, "it has version {0} of the format, and only version {1} can be read", version, StateFormat.Version));
        }

        var length = TakeNumber(sizeof(long));
        if (length < 0 || length > available - StateFormat.HeaderBytes - StateFormat.HashBytes)
        {
            throw Damaged("it is truncated: there are fewer bytes than it says");
        }

        if (length < available - StateFormat.HeaderBytes - StateFormat.HashBytes)
        {
            throw Damaged("it was altered: there are more bytes than it says");
        }

        _left = length;
        var fingerprint = Take(StateFormat.HashBytes);
        var bits = (int)TakeNumber(sizeof(int));
        var seed = (uint)TakeNumber(sizeof(uint));
        var step = TakeNumber(sizeof(long));
        var sections = Sections((int)TakeNumber(sizeof(int)));
        if (_left != 0)
        {
            throw Altered();
        }

        var sum = _hash.GetHashAndReset();
        _left = sum.Length;
        if (!sum.SequenceEqual(Take(sum.Length)) || step < 0 || sections.Select(s => s.Name).Distinct(StringComparer.Ordinal).Count() != sections.Count)
        {
            throw Altered();
        }

        return new StoredState(fingerprint, bits, seed, step, sections);
    }

    public void Dispose() => _hash.Dispose();

    private List<StateArray> Sections(int count)
    {
        var sections = new List<StateArray>();
        for (var n = 0; n < count; n++)
        {
            var length = TakeNumber(sizeof(int));
            var name = Encoding.UTF8.GetString(Take(length));
            var type = (int)TakeNumber(1);
            if (type > (int)StateType.Int64)
            {
                throw Altered();
            }

            sections.Add(new StateArray(name, (StateType)type, Elements(StateArray.BytesOf((StateType)type), TakeNumber(sizeof(long)))));
        }

        return sections;
    }

    private long[] Elements(int width, long count)
    {
        if (count < 0 || count > _left / width)
        {
            throw Altered();
        }

        var elements = new long[count];
        for (var n = 0L; n < count;)
        {
            var part = Take(Math.Min((count - n) * width, Chunk));
            for (var at = 0; at < part.Length; at += width, n++)
            {
                elements[n] = width == sizeof(int) ? BitConverter.ToInt32(part, at) : BitConverter.ToInt64(part, at);
            }
        }

        return elements;
    }

    private long TakeNumber(int width)
    {
        var bytes = Take(width);
        return width switch
        {
            1 => bytes[0],
            sizeof(int) => BitConverter.ToInt32(bytes, 0),
            _ => BitConverter.ToInt64(bytes, 0),
        };
    }

    private byte[] Take(long count)
    {
        if (count < 0 || count > _left || count > int.MaxValue)
        {
            throw Altered();
        }

        var bytes = new byte[count];
        for (var got = 0; got < bytes.Length;)
        {
            var part = stream.Read(bytes, got, bytes.Length - got);
            if (part == 0)
            {
                throw Damaged("it is truncated: it ends too early");
            }

            got += part;
        }

        _left -= count;
        _hash.AppendData(bytes);
        return bytes;
    }

    private static DamagedStateException Altered() => Damaged("it was altered: its checksum is wrong");

    private static DamagedStateException Damaged(string reason) => new(reason);
}
