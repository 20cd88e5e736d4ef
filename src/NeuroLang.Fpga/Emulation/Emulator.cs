using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Emulation;

/// <summary>
/// The core, to the bit and to the cycle (docs/fpga/isa.md), with cells in vectors: each instruction is done for a block of cells at once. It gives what
/// <see cref="ReferenceEmulator"/> gives.
/// </summary>
public sealed class Emulator : ICore
{
    private readonly BytecodeProgram _program;
    private readonly CycleCounter _counter;
    private readonly CellBlock[] _cells;
    private readonly SynapseBlock[] _synapses;
    private readonly List<int>[] _arriving;
    private readonly List<int>[] _all;
    private readonly List<int>[] _emitted;
    private readonly SynapseMachine _machine;
    private readonly VectorMachine _vectors;
    private uint _key;

    /// <summary>A core that has been loaded and stands at boundary 0.</summary>
    public Emulator(CoreImage image)
    {
        Image = image;
        _program = image.Program;
        _counter = new CycleCounter(image);
        _key = _program.SeedKey;
        _cells = [.. Enumerable.Range(0, _program.Populations.Length).Select(p => new CellBlock(_program.Populations[p], image.Layout.First(p), image.Shape.Ring))];
        _synapses = [.. _program.Projections.Select(projection => new SynapseBlock(projection, image.Shape.Ring))];
        _all = [.. _program.Populations.Select(population => Enumerable.Range(0, population.Count).ToList())];
        _arriving = [.. _program.Populations.Select(_ => new List<int>())];
        _emitted = [.. _program.Populations.Select(_ => new List<int>())];
        _machine = new SynapseMachine(_program, _cells);
        _vectors = new VectorMachine(_program, _cells);
    }

    /// <inheritdoc/>
    public CoreImage Image { get; }

    /// <inheritdoc/>
    public long Steps { get; private set; }

    /// <inheritdoc/>
    public long Cycles { get; private set; }

    /// <inheritdoc/>
    public StepFlags Flags => _machine.Flags | _vectors.Flags;

    /// <inheritdoc/>
    public IReadOnlyList<int> Spikes(int population) => _emitted[population];

    /// <inheritdoc/>
    public ReadOnlySpan<short> State(int population, int variable) => _cells[population].Variable(variable);

    /// <inheritdoc/>
    public void Write(int population, int variable, ReadOnlySpan<short> values) => values.CopyTo(_cells[population].Variable(variable));

    /// <inheritdoc/>
    public ReadOnlySpan<short> Synapses(int projection, int variable) => _synapses[projection].Variables[variable];

    /// <inheritdoc/>
    public void Step(IReadOnlyList<IReadOnlyList<int>>? ports = null)
    {
        var port = 0;
        for (var p = 0; p < _arriving.Length; p++)
        {
            _arriving[p].Clear();
            if (_program.Populations[p].Kind != PopulationKind.Port)
            {
                _arriving[p].AddRange(_emitted[p]);
            }
            else if (ports is not null)
            {
                _arriving[p].AddRange(ports[port++]);
            }
        }

        Deliver();
        RunCells();
        Cycles += _counter.Count(_arriving, _emitted);
        Steps++;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Deliver()
    {
        _machine.Begin(Steps, _key);
        for (var n = 0; n < _synapses.Length; n++)
        {
            var projection = _program.Projections[n];
            foreach (var source in projection.IsContinuous ? _all[projection.Source] : _arriving[projection.Source])
            {
                if (projection.Pre is { } pre)
                {
                    _machine.RunRow(_synapses[n], pre, source);
                }
                else if (projection.PayloadVariable is { } payload)
                {
                    _synapses[n].AddGraded(source, _cells[projection.Source].Variable(payload)[source], _cells[projection.Target], Steps);
                }
                else
                {
                    _synapses[n].Add(source, _cells[projection.Target], Steps);
                }
            }
        }

        for (var n = 0; n < _synapses.Length; n++)
        {
            if (_program.Projections[n].Post is { } post)
            {
                foreach (var target in _arriving[_program.Projections[n].Target])
                {
                    _machine.RunIncoming(_synapses[n], post, target);
                }
            }
        }
    }

    private void RunCells()
    {
        for (var p = 0; p < _cells.Length; p++)
        {
            _emitted[p].Clear();
            if (_program.Populations[p].Kind != PopulationKind.Port)
            {
                _key = _vectors.Run(p, _key, Steps, _emitted[p]);
            }
        }
    }
}
