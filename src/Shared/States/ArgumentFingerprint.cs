using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NeuroLang.States;

/// <summary>The fingerprint of a program whose circuit has tunable parameters: with other values it is another program.</summary>
internal static class ArgumentFingerprint
{
    /// <summary>SHA-256 of the fingerprint and the bits of the values, little endian; the fingerprint itself where there are none.</summary>
    public static byte[] Of(byte[] fingerprint, IReadOnlyList<double> values)
    {
        if (values.Count == 0)
            return fingerprint;
        var bytes = new byte[fingerprint.Length + values.Count * sizeof(double)];
        fingerprint.CopyTo(bytes, 0);
        for (var n = 0; n < values.Count; n++)
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(fingerprint.Length + n * sizeof(double)), BitConverter.DoubleToInt64Bits(values[n]));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }
}
