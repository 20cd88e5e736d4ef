using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.States;
using NeuroLang.States;

namespace NeuroLang.Runtime;

/// <content>State files: what <c>nlc</c> saves is loaded here, and the other way round.</content>
public abstract partial class Simulation
{
    /// <summary>
    /// Writes the state of the network at this boundary: all that steps and settings change. A network of the same program and seed that loads it goes on to the bit
    /// as this one does.
    /// </summary>
    /// <exception cref="InvalidOperationException">Cells of a port were made to fire in the step to come, which no state can hold; or the class was generated to run without files.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Save(Stream stream)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_hasFed)
            throw new InvalidOperationException("Cells of a port are to fire in the next step; save before they are told to, or after the step.");
        StateFormat.Write(stream, new StoredState(Fingerprint(), PrecisionBits, Seed, StepIndex, ExportState()));
    }

    /// <summary>Takes a state over that <see cref="Save"/> or <c>nlc</c> has written, from where the stream stands to its end.</summary>
    /// <exception cref="StateFileException">It is no state of this network: it says why, and nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">The class was generated to run without files.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public void Load(Stream stream)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var fingerprint = Fingerprint();
        try
        {
            var state = StateFormat.Read(Measurable(stream));
            if ((StateFormat.Foreign(state, fingerprint, PrecisionBits, Seed) ?? Mismatch(state.Arrays)) is { } reason)
                throw new StateFileException(true, $"The state cannot be taken over: {reason}.");
            ImportState(state.Step, state.Arrays);
        }
        catch (DamagedStateException exception)
        {
            throw new StateFileException(false, $"The state cannot be read: {exception.Message}.");
        }
    }

    /// <summary>What states of this network are made of, or null where it has none.</summary>
    protected virtual StatePlan? CreateStatePlan() => null;

    internal IReadOnlyList<StateArray> ExportState()
    {
        Build();
        return new StateExporter(this, RequireStatePlan()).Export();
    }

    internal string? Mismatch(IReadOnlyList<StateArray> arrays) => new StateIndex(this, RequireStatePlan()).Shape().Mismatch(arrays);

    /// <summary>Takes arrays over against which <see cref="Mismatch"/> has nothing.</summary>
    internal void ImportState(long step, IReadOnlyList<StateArray> arrays) => new StateImporter(this, RequireStatePlan(), arrays).Import(step);

    private int PrecisionBits => Plan.Precision == Precision.Float32 ? 32 : 64;

    private StatePlan RequireStatePlan() => CreateStatePlan() ?? throw new InvalidOperationException($"The class of {Plan.Name} says nothing about its states.");

    private byte[] Fingerprint() => RequireStatePlan().Fingerprint is { Length: > 0 } text
        ? Convert.FromHexString(text)
        : throw new InvalidOperationException($"The class of {Plan.Name} was generated to run without state files.");

    /// <summary>The fingerprint of a program with these values of its circuit's tunable parameters, in hexadecimal: states belong to the values, too.</summary>
    protected static string BindFingerprint(string fingerprint, params double[] values) => Convert.ToHexString(ArgumentFingerprint.Of(Convert.FromHexString(fingerprint), values));

    private static Stream Measurable(Stream stream)
    {
        if (stream.CanSeek)
            return stream;
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
