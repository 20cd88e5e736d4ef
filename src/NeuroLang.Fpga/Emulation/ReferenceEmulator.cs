using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Emulation;

/// <summary>
/// docs/fpga/isa.md made code, one cell and one synapse at a time: slow and plain. The fast emulator and the core in Verilog are held against it.
/// </summary>
public sealed class ReferenceEmulator
{
    private readonly BytecodeProgram _program;
    private readonly CycleCounter _counter;
    private readonly CellLayout _layout;
    private readonly short[][][] _state;
    private readonly short[][][] _synapses;
    private readonly uint[][][][] _accumulators;
    private readonly int _ring;
    private readonly List<int>[] _pending;
    private readonly List<int>[] _emitted;
    private readonly int _totalLength;
    private uint _key;

    /// <summary>A core that has been loaded and stands at boundary 0.</summary>
    public ReferenceEmulator(CoreImage image)
    {
        _program = image.Program;
        _layout = image.Layout;
        _counter = new CycleCounter(image);
        _key = _program.SeedKey;
        _ring = image.Shape.Ring;
        _state = [.. _program.Populations.Select(population => population.Variables.Select(variable => variable.Values.ToArray()).ToArray())];
        _synapses = [.. _program.Projections.Select(projection => projection.Variables.Select(variable => variable.Values.ToArray()).ToArray())];
        _accumulators = [.. Enumerable.Range(0, _ring).Select(_ => _program.Populations.Select(population => population.Receptors.Select(_ => new uint[population.Count]).ToArray()).ToArray())];
        _pending = [.. _program.Populations.Select(_ => new List<int>())];
        _emitted = [.. _program.Populations.Select(_ => new List<int>())];
        _totalLength = _program.Populations.Sum(population => population.Length);
    }

    /// <summary>Number of steps done, k.</summary>
    public long Steps { get; private set; }

    /// <summary>Cycles so far.</summary>
    public long Cycles { get; private set; }

    /// <summary>Sticky flags.</summary>
    public StepFlags Flags { get; private set; }

    /// <summary>Cells of a population that spiked in the last step, ascending.</summary>
    public IReadOnlyList<int> Spikes(int population) => _emitted[population];

    /// <summary>A state variable of all cells of a population.</summary>
    public IReadOnlyList<short> State(int population, int variable) => _state[population][variable];

    /// <summary>A variable of all synapses of a projection.</summary>
    public IReadOnlyList<short> Synapses(int projection, int variable) => _synapses[projection][variable];

    /// <summary>Does one step.</summary>
    /// <param name="ports">Channels that spike, for each port in the order of the populations.</param>
    public void Step(IReadOnlyList<IReadOnlyList<int>>? ports = null)
    {
        var port = 0;
        for (var p = 0; p < _pending.Length; p++)
        {
            if (_program.Populations[p].Kind == PopulationKind.Port)
            {
                _pending[p].AddRange(ports?[port++] ?? []);
            }
        }

        Deliver();
        var arrived = _pending.Select(list => list.ToList()).ToArray();
        var key = _key;
        for (var p = 0; p < _pending.Length; p++)
        {
            _pending[p].Clear();
            _emitted[p].Clear();
            RunCells(p, ref key);
            _pending[p].AddRange(_emitted[p]);
        }

        for (var n = 0; n < _totalLength; n++)
        {
            _key = Arithmetic.NextKey(_key);
        }

        Cycles += _counter.Count(arrived, _emitted);
        Steps++;
    }

    private void Deliver()
    {
        for (var n = 0; n < _program.Projections.Length; n++)
        {
            var projection = _program.Projections[n];
            foreach (var source in projection.IsContinuous ? Enumerable.Range(0, projection.RowStarts.Length - 1) : _pending[projection.Source])
            {
                for (var s = projection.RowStarts[source]; s < projection.RowStarts[source + 1]; s++)
                {
                    if (projection.Pre is { } pre)
                    {
                        var row = _layout.First(projection.Source) + source;
                        RunSynapse(n, pre, s, source, row);
                    }
                    else
                    {
                        Add(projection, s, Contribution(projection, n, s, source));
                    }
                }
            }
        }

        for (var n = 0; n < _program.Projections.Length; n++)
        {
            if (_program.Projections[n].Post is { } post)
            {
                foreach (var target in _pending[_program.Projections[n].Target])
                {
                    RunIncoming(n, post, target);
                }
            }
        }
    }

    private long Contribution(BytecodeProjection projection, int n, int synapse, int source)
    {
        long weight = _synapses[n][0][synapse];
        if (projection.PayloadVariable is { } payload)
        {
            weight = Arithmetic.Round(weight * _state[projection.Source][payload][source], projection.PayloadShift, RoundingMode.Nearest, 0);
        }

        return weight << projection.WeightShift;
    }

    private void Add(BytecodeProjection projection, int synapse, long value)
    {
        var slot = (int)((Steps + projection.Delays[synapse]) % _ring);
        _accumulators[slot][projection.Target][projection.Receptor][projection.Targets[synapse]] += (uint)value;
    }

    private void RunIncoming(int n, SynapseProgram post, int target)
    {
        var projection = _program.Projections[n];
        var place = 0;
        for (var source = 0; source + 1 < projection.RowStarts.Length; source++)
        {
            for (var s = projection.RowStarts[source]; s < projection.RowStarts[source + 1]; s++)
            {
                if (projection.Targets[s] == target)
                {
                    RunSynapse(n, post, s, source, place++);
                }
            }
        }
    }

    private void RunCells(int p, ref uint key)
    {
        var population = _program.Populations[p];
        var first = population.Kind == PopulationKind.Cells ? _layout.First(p) : 0;
        for (var cell = 0; cell < population.Count; cell++)
        {
            var context = new Context { Population = p, Cell = cell, Index = (ushort)(first + cell) };
            Run(context, population.FirstInstruction, population.Length, key);
        }

        for (var n = 0; n < population.Length; n++)
        {
            key = Arithmetic.NextKey(key);
        }
    }

    private void RunSynapse(int n, SynapseProgram program, int synapse, int source, int place)
    {
        var projection = _program.Projections[n];
        var target = projection.Targets[synapse];
        var context = new Context
        {
            Population = projection.Target,
            Cell = target,
            Projection = n,
            Synapse = synapse,
            Source = source,
            Index = Arithmetic.SynapseIndex(_layout.First(projection.Target) + target, place),
        };
        Run(context, program.FirstInstruction, program.Length, _key ^ (uint)program.Salt << 16);
    }

    private void Run(Context context, int first, int length, uint key)
    {
        for (var n = 0; n < length; n++)
        {
            Execute(context, _program.Code[first + n], key);
            key = Arithmetic.NextKey(key);
        }
    }

    private void Execute(Context context, in Instruction i, uint key)
    {
        var flags = StepFlags.None;
        var result = Datapath.Evaluate(i, Operands(context, i, key), ref flags, out var predicate);
        Flags |= flags;
        if (OpcodeTraits.WritesPredicate(i.Op))
        {
            context.Set(i.Predicate, predicate);
        }

        if (OpcodeTraits.Spikes(i.Op) && predicate)
        {
            _emitted[context.Population].Add(context.Cell);
        }

        if (i.Op == Opcode.Send)
        {
            Add(_program.Projections[context.Projection], context.Synapse, result);
        }

        context.Write(i.Rd, result);
        if (!i.Stores)
        {
            return;
        }

        if (context.Projection >= 0)
        {
            _synapses[context.Projection][i.Variable][context.Synapse] = result;
        }
        else
        {
            _state[context.Population][i.Variable][context.Cell] = result;
        }
    }

    private Operands Operands(Context context, in Instruction i, uint key)
    {
        var a = i.Op switch
        {
            Opcode.Rnd => (short)0,
            Opcode.Ldsr => LoadReplica(i),
            Opcode.Step => (short)Steps,
            _ => ReadA(context, i),
        };
        var segment = (a + 32768) >> 8;
        var table = i.Op == Opcode.Luti ? _program.Tables[i.Constant] : null;
        return new Operands
        {
            A = a,
            B = context.Registers[i.Rb],
            C = OpcodeTraits.ReadsC(i.Op) ? context.Registers[i.Constant] : (short)0,
            Slope = table?.Slopes[segment] ?? 0,
            Base = table?.Bases[segment] ?? 0,
            Guard = context.Predicates[i.Guard] ^ i.GuardNegated,
            Random = Arithmetic.Hash(key, context.Index),
        };
    }

    private short ReadA(Context context, in Instruction i)
    {
        if (i.Source == OperandSource.Register)
        {
            return context.Registers[i.Ra];
        }

        if (i.Source == OperandSource.State)
        {
            return _state[context.Population][i.Ra][context.Cell];
        }

        if (context.Projection >= 0)
        {
            return i.Source == OperandSource.Synapse
                ? _synapses[context.Projection][i.Ra][context.Synapse]
                : _state[_program.Projections[context.Projection].Replica!.Value][i.Ra][context.Source];
        }

        ref var sum = ref _accumulators[Steps % _ring][context.Population][i.Ra][context.Cell];
        var flags = StepFlags.None;
        var value = Datapath.Read(sum, _program.AccumulatorBits, ref flags);
        Flags |= flags;
        if (i.Source == OperandSource.AccumulatorClear)
        {
            sum = 0;
        }

        return value;
    }

    private short LoadReplica(in Instruction i)
    {
        var number = i.Rb;
        var p = 0;
        while (_program.Populations[p].Kind != PopulationKind.Replicated || number-- > 0)
        {
            p++;
        }

        return _state[p][i.Ra][(ushort)i.Constant];
    }

    /// <summary>A cell or synapse while its program runs.</summary>
    private sealed class Context
    {
        public int Population { get; init; }

        public int Cell { get; init; }

        public int Projection { get; init; } = -1;

        public int Synapse { get; init; }

        public int Source { get; init; }

        public ushort Index { get; init; }

        public short[] Registers { get; } = new short[16];

        public bool[] Predicates { get; } = [true, false, false, false];

        public void Write(int register, short value)
        {
            if (register != 0)
            {
                Registers[register] = value;
            }
        }

        public void Set(int predicate, bool value)
        {
            if (predicate != 0)
            {
                Predicates[predicate] = value;
            }
        }
    }
}
