using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Fpga.Emulation;

namespace NeuroLang.Fpga.Execution;

/// <summary>A network on the emulated core, driven as on any other target. States are what the core's numbers stand for.</summary>
public sealed class FpgaSimulation : ISimulation
{
    private readonly FpgaProgram _program;
    private readonly FpgaRecorder[] _recorders;
    private readonly long[] _counts;
    private readonly List<int>[] _fed;
    private readonly int[] _ports;
    private readonly Dictionary<int, double[]> _values;

    internal FpgaSimulation(FpgaProgram program, ICore core, IrModule? module = null)
    {
        _program = program;
        Core = core;
        Module = module ?? program.Source.Module;
        _recorders = [.. Module.Recordings.Select(r => new FpgaRecorder(r))];
        _counts = new long[Module.Populations.Length];
        _ports = [.. Enumerable.Range(0, Module.Populations.Length).Where(p => program.Result.Program.Populations[p].Kind == PopulationKind.Port)];
        _values = Enumerable.Range(0, Module.Populations.Length).Where(p => Module.Populations[p].Port == IrPortKind.Values).ToDictionary(p => p, p => new double[Module.Populations[p].Size]);
        _fed = [.. _ports.Select(_ => new List<int>())];
    }

    /// <summary>The core.</summary>
    public ICore Core { get; }

    /// <inheritdoc/>
    public IrModule Module { get; }

    /// <inheritdoc/>
    public long StepIndex => Core.Steps;

    /// <inheritdoc/>
    public void Run(long steps, CancellationToken cancellation)
    {
        for (var n = 0L; n < steps; n++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var recorder in _recorders)
            {
                recorder.AtBoundary(StepIndex, Value);
            }

            for (var port = 0; port < _ports.Length; port++)
            {
                Note(_ports[port], StepIndex, _fed[port]);
            }

            Core.Step(_fed);
            foreach (var fed in _fed)
            {
                fed.Clear();
            }

            for (var p = 0; p < _counts.Length; p++)
            {
                Note(p, StepIndex, Core.Spikes(p));
            }
        }
    }

    /// <inheritdoc/>
    public void Read(int population, string slot, Span<double> destination)
    {
        if (Format(population, slot) is { } format)
        {
            var raw = Core.State(population, format.Variable);
            for (var cell = 0; cell < destination.Length; cell++)
            {
                destination[cell] = format.ToValue(raw[cell]);
            }
        }
        else if (_program.Profile.Populations[population].Starts.TryGetValue(slot, out var values))
        {
            // What the same number is in all cells at all times has become part of the code.
            values.AsSpan(0, destination.Length).CopyTo(destination);
        }
        else
        {
            throw new ArgumentException($"'{Module.Populations[population].Name}' has no variable '{slot}' between steps.", nameof(slot));
        }
    }

    /// <inheritdoc/>
    public void FeedSpikes(int population, ReadOnlySpan<int> cells)
    {
        var port = Array.IndexOf(_ports, population);
        if (port < 0)
        {
            throw new ArgumentException($"'{Module.Populations[population].Name}' is no port of spikes.", nameof(population));
        }

        foreach (var cell in cells)
        {
            if (!_fed[port].Contains(cell))
            {
                _fed[port].Add(cell);
            }
        }

        _fed[port].Sort();
    }

    /// <inheritdoc/>
    public SpikeData Spikes(int recording) => _recorders[recording].Spikes();

    /// <inheritdoc/>
    public TraceData Trace(int recording) => _recorders[recording].Trace();

    /// <inheritdoc/>
    public long SpikeCount(int population, string eventName) => eventName == "spike" ? _counts[population] : throw new ArgumentException($"There is no event '{eventName}'.", nameof(eventName));

    /// <inheritdoc/>
    public long SynapseCount(int connection) => _program.Profile.Synapses[connection].Count;

    /// <inheritdoc/>
    public SynapseData Synapses(int connection)
    {
        var synapses = _program.Profile.Synapses[connection];
        return _program.Result.Learnt.Any(l => l.Connection == connection)
            ? synapses with { Variables = new LearntVariables(_program.Result, Core).Read(connection, synapses) }
            : synapses;
    }

    /// <inheritdoc/>
    public void Apply(int setter, IReadOnlyDictionary<string, double> arguments)
    {
        var source = Module.Setters.First(s => s.Id == setter);
        var ports = source.View.Ranges.Select(r => r.Population).Distinct().ToList();
        if (ports.Any(p => Module.Populations[p].Port != IrPortKind.Values))
        {
            throw Refused("set");
        }

        new FeedEvaluator(Module).Evaluate(source, arguments, StepIndex, port => _values[port]);
        ports.ForEach(port => Feed(port, _values[port]));
    }

    /// <summary>Writes what a port of values gives from now on into the state of its cells; the host does that between two steps.</summary>
    /// <exception cref="SimulationException">A value is no number, or beyond those of the port's format, which has room for twice the largest one of the run that it was chosen from.</exception>
    public void Feed(int population, ReadOnlySpan<double> values)
    {
        var port = Module.Populations[population];
        if (port.Port != IrPortKind.Values || values.Length != port.Size)
        {
            throw new ArgumentException($"'{port.Name}' is no port of {values.Length} values.", nameof(population));
        }

        // A port that nothing reads is not on the core.
        if (Format(population, IrVerifier.PortSlot) is not { } format)
        {
            return;
        }

        values.CopyTo(_values[population]);
        var raw = new short[values.Length];
        for (var cell = 0; cell < raw.Length; cell++)
        {
            raw[cell] = format.ToRaw(values[cell]);
            if (!(Math.Abs(format.ToValue(raw[cell]) - values[cell]) <= format.Resolution))
            {
                throw new SimulationException(double.IsFinite(values[cell]) ? SimulationErrorKind.Overflow : SimulationErrorKind.NonFinite, $"the port '{port.Name}' holds values from {format.ToValue(short.MinValue):G6} to {format.ToValue(short.MaxValue):G6}")
                {
                    Population = port.Name,
                    Cell = cell,
                    Variable = IrVerifier.PortSlot,
                    Step = StepIndex,
                    Value = values[cell],
                };
            }
        }

        Core.Write(population, format.Variable, raw);
    }

    /// <inheritdoc/>
    public void Lesion(int connection) => throw Refused("lesion");

    /// <inheritdoc/>
    public void Freeze(int connection, string slot, bool isFrozen) => throw Refused("freeze");

    /// <inheritdoc/>
    public NetworkState Export() => throw Refused("save");

    /// <inheritdoc/>
    public void Import(NetworkState state) => throw Refused("restore");

    /// <inheritdoc/>
    public void Dispose() => Core.Dispose();

    private double Value(int population, string slot, int cell) =>
        Format(population, slot) is { } format ? format.ToValue(Core.State(population, format.Variable)[cell])
        : _program.Profile.Populations[population].Starts.TryGetValue(slot, out var values) ? values[cell]
        : double.NaN;

    private VariableFormat? Format(int population, string slot)
    {
        foreach (var format in _program.Result.Formats[population])
        {
            if (format.Slot == slot)
            {
                return format;
            }
        }

        return null;
    }

    private void Note(int population, long stamp, IReadOnlyList<int> cells)
    {
        _counts[population] += cells.Count;
        foreach (var recorder in cells.Count == 0 ? [] : _recorders)
        {
            recorder.AtSpikes(population, stamp, cells);
        }
    }

    // Experiments with such statements are refused before they start (ExperimentCheck).
    private static SimulationException Refused(string what) => new(SimulationErrorKind.InvalidRule, $"the core does not execute \"{what}\"");
}
