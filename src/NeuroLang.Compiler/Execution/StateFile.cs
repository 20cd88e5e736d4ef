using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Execution;

/// <summary>
/// State files: a network's state on disk, the same bytes from every target. Little endian:
/// <code>
/// 8 bytes   "NLSTATE" and 0x1A
/// int32     version, 1
/// int64     length of what follows, without the checksum
///           32 bytes fingerprint of the program, int32 precision in bits, uint32 seed, int64 step, int32 number of sections;
///           each section: int32 length of the name, name in UTF-8, uint8 type (0 float32, 1 float64, 2 int32, 3 int64), int64 count, elements
/// 32 bytes  SHA-256 of everything before
/// </code>
/// </summary>
public static class StateFile
{
    internal const int Version = 1;
    internal const int HashBytes = 32;
    internal const int HeaderBytes = 8 + sizeof(int) + sizeof(long);

    internal static readonly byte[] Magic = [(byte)'N', (byte)'L', (byte)'S', (byte)'T', (byte)'A', (byte)'T', (byte)'E', 0x1A];

    internal static readonly IrType[] Types = [IrType.Float32, IrType.Float64, IrType.Int32, IrType.Int64];

    /// <summary>Writes a state.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="state">The state.</param>
    /// <param name="program">The program it belongs to.</param>
    public static void Write(Stream stream, NetworkState state, LoweredProgram program)
    {
        using var writer = new StateWriter(stream);
        writer.Write(state, program.Fingerprint(), program.Module.Precision);
    }

    /// <summary>Reads a state of a program.</summary>
    /// <param name="stream">The whole file, from its start; its length is known.</param>
    /// <param name="program">The program that goes on from it.</param>
    /// <exception cref="StateFileException">The file is damaged, or belongs to another program, seed or precision.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NetworkState Read(Stream stream, LoweredProgram program)
    {
        using var reader = new StateReader(stream);
        var (state, fingerprint, bits) = reader.Read();
        var reason = bits != Bits(program.Module.Precision) ? FormattableString.Invariant($"its precision is float{bits}")
            : !fingerprint.SequenceEqual(program.Fingerprint()) ? "it was saved by another program, or by an earlier text of this one"
            : state.Seed != program.Seed ? FormattableString.Invariant($"its seed is {state.Seed}, that of this run {program.Seed}")
            : StateLayout.Mismatch(program.Module, state);
        return reason is null ? state : throw new StateFileException(true, reason);
    }

    internal static int Bits(Precision precision) => precision == Precision.Float32 ? 32 : 64;
}
