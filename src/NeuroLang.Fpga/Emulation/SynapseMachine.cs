using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Emulation;

/// <summary>Runs programs of synapses, one synapse after the other.</summary>
internal sealed class SynapseMachine(BytecodeProgram program, CellBlock[] cells)
{
    private readonly short[] _registers = new short[16];
    private readonly bool[] _predicates = [true, false, false, false];
    private readonly uint[] _keys = new uint[BytecodeVerifier.MostInstructions];
    private readonly int[] _replicated = [.. Enumerable.Range(0, program.Populations.Length).Where(p => program.Populations[p].Kind == PopulationKind.Replicated)];
    private long _step;
    private uint _key;
    private StepFlags _flags;

    /// <summary>Sticky flags.</summary>
    public StepFlags Flags => _flags;

    /// <summary>Starts the arrivals of a step.</summary>
    /// <param name="step">The step, k.</param>
    /// <param name="key">Random key of its first instruction.</param>
    public void Begin(long step, uint key) => (_step, _key) = (step, key);

    /// <summary>The program of a presynaptic spike, over the synapses of a row.</summary>
    public void RunRow(SynapseBlock block, SynapseProgram synapses, int source)
    {
        SetKeys(synapses);
        var row = cells[block.Projection.Source].First + source;
        var (start, end) = block.Row(source);
        for (var s = start; s < end; s++)
        {
            Run(block, synapses, s, source, row);
        }
    }

    /// <summary>The program of a postsynaptic spike, over the incoming synapses of a cell.</summary>
    public void RunIncoming(SynapseBlock block, SynapseProgram synapses, int target)
    {
        SetKeys(synapses);
        var incoming = block.Incoming(target);
        for (var n = 0; n < incoming.Length; n++)
        {
            Run(block, synapses, incoming[n].Synapse, incoming[n].Source, n);
        }
    }

    private void SetKeys(SynapseProgram synapses)
    {
        var key = _key ^ (uint)synapses.Salt << 16;
        for (var n = 0; n < synapses.Length; n++)
        {
            _keys[n] = key;
            key = Arithmetic.NextKey(key);
        }
    }

    private void Run(SynapseBlock block, SynapseProgram synapses, int synapse, int source, int place)
    {
        var post = cells[block.Projection.Target];
        var target = block.Target(synapse);
        var index = Arithmetic.SynapseIndex(post.First + target, place);
        for (var n = 0; n < synapses.Length; n++)
        {
            var i = program.Code[synapses.FirstInstruction + n];
            var result = Datapath.Evaluate(i, Fetch(i, block, synapse, source, target, _keys[n], index), ref _flags, out var predicate);
            if (OpcodeTraits.WritesPredicate(i.Op) && i.Predicate != 0)
            {
                _predicates[i.Predicate] = predicate;
            }

            if (i.Op == Opcode.Send)
            {
                block.Add(synapse, result, post, _step);
            }

            if (i.Rd != 0)
            {
                _registers[i.Rd] = result;
            }

            if (i.Stores)
            {
                block.Variables[i.Variable][synapse] = result;
            }
        }
    }

    private Operands Fetch(in Instruction i, SynapseBlock block, int synapse, int source, int target, uint key, ushort index)
    {
        var a = i.Op switch
        {
            Opcode.Rnd => (short)0,
            Opcode.Step => (short)_step,
            Opcode.Ldsr => cells[_replicated[i.Rb]].Variable(i.Ra)[(ushort)i.Constant],
            _ => i.Source switch
            {
                OperandSource.Postsynaptic => cells[block.Projection.Target].Variable(i.Ra)[target],
                OperandSource.Presynaptic => cells[block.Projection.Replica!.Value].Variable(i.Ra)[source],
                OperandSource.Synapse => block.Variables[i.Ra][synapse],
                _ => _registers[i.Ra],
            },
        };
        var segment = (a + 32768) >> 8;
        var table = i.Op == Opcode.Luti ? program.Tables[i.Constant] : null;
        return new Operands
        {
            A = a,
            B = _registers[i.Rb],
            C = OpcodeTraits.ReadsC(i.Op) ? _registers[i.Constant] : (short)0,
            Slope = table?.Slopes[segment] ?? 0,
            Base = table?.Bases[segment] ?? 0,
            Guard = _predicates[i.Guard] ^ i.GuardNegated,
            Random = NeedsRandom(i) ? Arithmetic.Hash(key, index) : (ushort)0,
        };
    }

    private static bool NeedsRandom(in Instruction i) => i.Op is Opcode.Rnd or Opcode.Bern || i.Rounding == RoundingMode.Stochastic;
}
