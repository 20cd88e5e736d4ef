namespace NeuroLang.States;

/// <summary>
/// The format of state files, which the compiler's targets and generated classes share. Little endian:
/// <code>
/// 8 bytes   "NLSTATE" and 0x1A
/// int32     version, 1
/// int64     length of what follows, without the checksum
///           32 bytes fingerprint of the program, int32 precision in bits, uint32 seed, int64 step, int32 number of sections;
///           each section: int32 length of the name, name in UTF-8, uint8 type (0 float32, 1 float64, 2 int32, 3 int64), int64 count, elements
/// 32 bytes  SHA-256 of everything before
/// </code>
/// </summary>
internal static class StateFormat
{
    public const int Version = 1;
    public const int HashBytes = 32;
    public const int HeaderBytes = 8 + sizeof(int) + sizeof(long);

    public static readonly byte[] Magic = [(byte)'N', (byte)'L', (byte)'S', (byte)'T', (byte)'A', (byte)'T', (byte)'E', 0x1A];

    /// <summary>Writes a state.</summary>
    public static void Write(Stream stream, StoredState state)
    {
        using var writer = new StateWriter(stream);
        writer.Write(state);
    }

    /// <summary>Reads a state that fills the rest of a stream whose length is known.</summary>
    /// <exception cref="DamagedStateException">It is no state, or was altered.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static StoredState Read(Stream stream)
    {
        using var reader = new StateReader(stream);
        return reader.Read();
    }

    /// <summary>Why a state that was read is not one of a program, or null where it is.</summary>
    public static string? Foreign(StoredState state, byte[] fingerprint, int precisionBits, uint seed) =>
        state.PrecisionBits != precisionBits ? FormattableString.Invariant($"its precision is float{state.PrecisionBits}")
        : !state.Fingerprint.SequenceEqual(fingerprint) ? "it was saved by another program, or by an earlier text of this one"
        : state.Seed != seed ? FormattableString.Invariant($"its seed is {state.Seed}, that of this run {seed}")
        : null;
}
