using System.Security.Cryptography;
using System.Text;

namespace NeuroLang.States;

/// <summary>Writes the format of <see cref="StateFormat"/>.</summary>
internal sealed class StateWriter(Stream stream) : IDisposable
{
    private const int Chunk = 1 << 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Write(StoredState state)
    {
        var names = state.Arrays.Select(s => Encoding.UTF8.GetBytes(s.Name)).ToList();
        var length = StateFormat.HashBytes + sizeof(int) + sizeof(uint) + sizeof(long) + sizeof(int)
            + names.Zip(state.Arrays, (name, s) => sizeof(int) + name.Length + 1 + sizeof(long) + (s.Bits.LongLength * s.ElementBytes)).Sum();
        Put(StateFormat.Magic);
        Put(BitConverter.GetBytes(StateFormat.Version));
        Put(BitConverter.GetBytes(length));
        Put(state.Fingerprint);
        Put(BitConverter.GetBytes(state.PrecisionBits));
        Put(BitConverter.GetBytes(state.Seed));
        Put(BitConverter.GetBytes(state.Step));
        Put(BitConverter.GetBytes(state.Arrays.Count));
        for (var n = 0; n < names.Count; n++)
        {
            Put(BitConverter.GetBytes(names[n].Length));
            Put(names[n]);
            Put(state.Arrays[n]);
        }

        var sum = _hash.GetHashAndReset();
        stream.Write(sum, 0, sum.Length);
    }

    public void Dispose() => _hash.Dispose();

    private void Put(StateArray section)
    {
        Put([(byte)section.Type]);
        Put(BitConverter.GetBytes(section.Bits.LongLength));
        var width = section.ElementBytes;
        var buffer = new byte[Chunk];
        var used = 0;
        foreach (var bits in section.Bits)
        {
            for (var b = 0; b < width; b++)
            {
                buffer[used++] = (byte)(bits >> (8 * b));
            }

            if (used == Chunk)
            {
                Put(buffer, used);
                used = 0;
            }
        }

        Put(buffer, used);
    }

    // Numbers go through BitConverter on machines that are little endian, as all that .NET runs on are today.
    private void Put(byte[] bytes) => Put(bytes, bytes.Length);

    private void Put(byte[] bytes, int count)
    {
        stream.Write(bytes, 0, count);
        _hash.AppendData(bytes, 0, count);
    }
}
