using System.Runtime.InteropServices;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Execution;
using NeuroLang.Llvm.Standalone;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>
/// A network in a native library, behind the interface that all targets share. A library records nothing, and carries out no statement of an experiment: what is
/// set, clamped, silenced or frozen is done to another network, whose state the library then takes over.
/// </summary>
internal sealed unsafe class NativeSimulation : ISimulation
{
    private readonly LoweredProgram _program;
    private readonly CSharpSimulation _other;
    private readonly NativeFunctions _functions;
    private readonly List<(int Port, int[] Cells)> _fed = [];
    private readonly void* _image;
    private readonly nint _network;

    public NativeSimulation(LoweredProgram program, SimulationOptions options)
    {
        _program = program;
        Module = program.Kernels();
        var compiled = LlvmProgram.Compile(Module, NativeEngine.Machine);
        _other = new CSharpSimulation(Module, settings => compiled.Create(program.Seed, settings), options);
        using var stream = new MemoryStream();
        new NativeLibraryBuilder(Module, program.Fingerprint()).WriteImage(stream, _other.Generated);
        var image = stream.ToArray();
        _image = NativeMemory.AlignedAlloc((nuint)image.Length, 64);
        image.CopyTo(new Span<byte>(_image, image.Length));
        _functions = new NativeFunctions(program, options.Trap);
        (_network, var message) = _functions.Create((byte*)_image, image.Length);
        Assert.True(_network != 0, message);
    }

    /// <summary>The network that the image was made of: nothing was done to it but what a statement of an experiment asked for.</summary>
    public ISimulation Origin => _other;

    /// <inheritdoc/>
    public IrModule Module { get; }

    /// <inheritdoc/>
    public long StepIndex => _functions.Call("step_index", _network);

    /// <inheritdoc/>
    public void Run(long steps, CancellationToken cancellation)
    {
        foreach (var (port, cells) in _fed)
        {
            fixed (int* listed = cells)
            {
                Assert.Equal(0, _functions.Call("fire", _network, port, (long)listed, cells.Length));
            }
        }

        _fed.Clear();
        var code = _functions.Call("run", _network, steps);
        if (code is 1 or 2)
        {
            throw new SimulationException(code == 1 ? SimulationErrorKind.NonFinite : SimulationErrorKind.Overflow, _functions.Message(_network));
        }

        Assert.True(code == 0, _functions.Message(_network));
    }

    /// <inheritdoc/>
    public void Apply(int setter, IReadOnlyDictionary<string, double> arguments) => Elsewhere(other => other.Apply(setter, arguments));

    /// <inheritdoc/>
    public void Freeze(int connection, string slot, bool isFrozen) => Elsewhere(other => other.Freeze(connection, slot, isFrozen));

    /// <inheritdoc/>
    public void FeedSpikes(int population, ReadOnlySpan<int> cells) => _fed.Add((population, cells.ToArray()));

    /// <inheritdoc/>
    public void Lesion(int connection) => Assert.Equal(0, _functions.Call("lesion", _network, connection, 1));

    /// <inheritdoc/>
    public NetworkState Export()
    {
        using var stream = new MemoryStream(Save());
        return StateFile.Read(stream, _program);
    }

    /// <summary>The bytes of the state.</summary>
    public byte[] Save()
    {
        var bytes = new byte[_functions.Call("save", _network, 0, 0)];
        fixed (byte* buffer = bytes)
        {
            Assert.Equal(bytes.Length, _functions.Call("save", _network, (long)buffer, bytes.Length));
        }

        return bytes;
    }

    /// <inheritdoc/>
    public void Import(NetworkState state)
    {
        using var stream = new MemoryStream();
        StateFile.Write(stream, state, _program);
        var (code, message) = Load(stream.ToArray());
        Assert.True(code == 0, message);
    }

    /// <summary>Takes bytes over as a state: a code and its reason.</summary>
    public (long Code, string Message) Load(byte[] bytes)
    {
        fixed (byte* state = bytes)
        {
            return (_functions.Call("load", _network, (long)state, bytes.Length), _functions.Message(_network));
        }
    }

    /// <inheritdoc/>
    public long SpikeCount(int population, string eventName) =>
        _functions.Call("event_count", _network, population, Module.GetModel(Module.Populations[population].Model).Events.TakeWhile(e => e.Name != eventName).Count());

    /// <inheritdoc/>
    public long SynapseCount(int connection) => _functions.Call("synapse_count", _network, connection);

    /// <inheritdoc/>
    public void Read(int population, string slot, Span<double> destination) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Feed(int population, ReadOnlySpan<double> values)
    {
        var port = (void*)_functions.Call("values", _network, population, 0);
        for (var cell = 0; cell < values.Length; cell++)
        {
            if (Module.Precision == Precision.Float32)
            {
                ((float*)port)[cell] = (float)values[cell];
            }
            else
            {
                ((double*)port)[cell] = values[cell];
            }
        }
    }

    /// <inheritdoc/>
    public SpikeData Spikes(int recording) => throw new NotSupportedException();

    /// <inheritdoc/>
    public TraceData Trace(int recording) => throw new NotSupportedException();

    /// <inheritdoc/>
    public SynapseData Synapses(int connection) => throw new NotSupportedException();

    /// <summary>The populations and cells at the ends of a connection's synapses, as four columns, and one of their variables; null where the connection has none.</summary>
    public (int[][] Cells, double[] Values)? Synapses(int connection, int variable)
    {
        var count = _functions.Call("synapse_cells", _network, connection, 0, 0, 0, 0, 0);
        if (count < 0)
        {
            return null;
        }

        int[][] cells = [new int[count], new int[count], new int[count], new int[count]];
        var bytes = new byte[count * (Module.Precision == Precision.Float32 ? 4 : 8)];
        fixed (int* a = cells[0], b = cells[1], c = cells[2], d = cells[3])
        fixed (byte* values = bytes)
        {
            Assert.Equal(count, _functions.Call("synapse_cells", _network, connection, (long)a, (long)b, (long)c, (long)d, count));
            Assert.Equal(count, _functions.Call("synapse_values", _network, connection, variable, (long)values, count));
        }

        return (cells, Module.Precision == Precision.Float32 ? [.. MemoryMarshal.Cast<byte, float>(bytes).ToArray().Select(v => (double)v)] : MemoryMarshal.Cast<byte, double>(bytes).ToArray());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _functions.Destroy(_network);
        NativeMemory.AlignedFree(_image);
        _other.Dispose();
    }

    private void Elsewhere(Action<CSharpSimulation> change)
    {
        _other.Import(Export());
        change(_other);
        Import(_other.Export());
    }
}
