using NeuroLang.Compiler.Ir;
using NeuroLang.States;

namespace NeuroLang.Compiler.Execution;

/// <summary>State files: a network's state on disk, the same bytes from every target and from generated classes. The format is described at <see cref="StateFormat"/>.</summary>
public static class StateFile
{
    internal static readonly IrType[] Types = [IrType.Float32, IrType.Float64, IrType.Int32, IrType.Int64];

    /// <summary>Writes a state.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="state">The state.</param>
    /// <param name="program">The program it belongs to.</param>
    public static void Write(Stream stream, NetworkState state, LoweredProgram program) =>
        StateFormat.Write(stream, new StoredState(program.Fingerprint(), Bits(program.Module.Precision), state.Seed, state.Step, [.. state.Sections.Select(s => s.ToArray())]));

    /// <summary>Reads a state of a program.</summary>
    /// <param name="stream">The file, from where the stream stands to its end; its length is known.</param>
    /// <param name="program">The program that goes on from it.</param>
    /// <exception cref="StateFileException">The file is damaged, or belongs to another program, seed or precision.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NetworkState Read(Stream stream, LoweredProgram program)
    {
        try
        {
            var stored = StateFormat.Read(stream);
            var state = new NetworkState(stored.Step, stored.Seed, [.. stored.Arrays.Select(StateSection.Of)]);
            return (StateFormat.Foreign(stored, program.Fingerprint(), Bits(program.Module.Precision), program.Seed) ?? StateLayout.Mismatch(program.Module, state)) is { } reason
                ? throw new StateFileException(true, reason)
                : state;
        }
        catch (DamagedStateException exception)
        {
            throw new StateFileException(false, exception.Message);
        }
    }

    private static int Bits(Precision precision) => precision == Precision.Float32 ? 32 : 64;
}
