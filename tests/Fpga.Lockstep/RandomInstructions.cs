using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Lockstep;

/// <summary>Random programs of cells and synapses that keep the rules.</summary>
internal sealed class RandomInstructions(Random random, ProgramOptions options, int tables)
{
    private static readonly Opcode[] Operations =
    [
        .. Enum.GetValues<Opcode>().Where(op => op is not (Opcode.Spkk or Opcode.Spkr or Opcode.Send or Opcode.Ldsr)),
        Opcode.Madk, Opcode.Madk, Opcode.Madr, Opcode.Luti, Opcode.Addk, Opcode.Addr,
    ];

    private List<int> _registers = [];
    private List<int> _predicates = [];

    /// <summary>A program of cells.</summary>
    /// <param name="variables">State variables of the population.</param>
    /// <param name="receptors">Its receptors; each is read and cleared once.</param>
    /// <param name="spikes">Whether cells may spike.</param>
    /// <param name="replicas">Replicated populations that may be read: number, cells, variables.</param>
    public List<Instruction> Cells(int variables, int receptors, bool spikes, IReadOnlyList<(int Number, int Cells, int Variables)> replicas)
    {
        Start();
        var length = random.Next(3 + receptors, options.MostInstructions + 1);
        var clears = Enumerable.Range(0, length).OrderBy(_ => random.Next()).Take(receptors).Order().ToArray();
        var receptorOrder = Enumerable.Range(0, receptors).OrderBy(_ => random.Next()).ToArray();
        var spiking = spikes ? random.Next(length) : -1;
        var code = new List<Instruction>();
        for (var n = 0; n < length; n++)
        {
            var clear = Array.IndexOf(clears, n);
            if (clear >= 0)
            {
                var op = Pick<Opcode>(n == spiking ? [Opcode.Spkk] : [Opcode.Madk, Opcode.Addk, Opcode.Cmpk, Opcode.Maxk, Opcode.Addr]);
                Add(code, Operation(op, variables) with { Source = OperandSource.AccumulatorClear, Ra = (byte)receptorOrder[clear] });
            }
            else if (n == spiking)
            {
                Add(code, Spike(variables));
            }
            else if (replicas.Count > 0 && random.Next(8) == 0)
            {
                var (number, cells, replicaVariables) = replicas[random.Next(replicas.Count)];
                Add(code, Store(new Instruction { Op = Opcode.Ldsr, Rd = Register(), Ra = (byte)random.Next(replicaVariables), Rb = (byte)number, Constant = (short)random.Next(cells) }, variables));
            }
            else
            {
                var later = clears.Select((at, index) => (at, index)).Where(pair => pair.at > n).ToArray();
                var instruction = Operation(Pick(Operations), variables);
                if (OpcodeTraits.ReadsA(instruction.Op))
                {
                    var kind = random.Next(10);
                    instruction = kind < 5 ? instruction with { Ra = Known() }
                        : kind < 9 || later.Length == 0 ? instruction with { Source = OperandSource.State, Ra = (byte)random.Next(variables) }
                        : instruction with { Source = OperandSource.Accumulator, Ra = (byte)receptorOrder[later[random.Next(later.Length)].index] };
                }

                Add(code, instruction);
            }
        }

        return code;
    }

    /// <summary>A program of synapses.</summary>
    /// <param name="post">State variables of the target.</param>
    /// <param name="pre">State variables of the replica; 0 without one.</param>
    /// <param name="own">Variables of a synapse.</param>
    /// <param name="sends">Whether it may send.</param>
    public List<Instruction> Synapses(int post, int pre, int own, bool sends)
    {
        Start();
        var length = random.Next(2, 8);
        var sending = sends ? random.Next(length) : -1;
        var code = new List<Instruction>();
        var stored = false;
        for (var n = 0; n < length; n++)
        {
            var instruction = n == sending ? new Instruction { Op = Opcode.Send, Rd = Register() } : Operation(Pick(Operations), own);
            if (OpcodeTraits.ReadsA(instruction.Op))
            {
                var kind = n == 0 ? 3 : random.Next(5);
                instruction = kind switch
                {
                    1 when post > 0 => instruction with { Source = OperandSource.Postsynaptic, Ra = (byte)random.Next(post) },
                    2 when pre > 0 => instruction with { Source = OperandSource.Presynaptic, Ra = (byte)random.Next(pre) },
                    3 when !stored => instruction with { Source = OperandSource.Synapse, Ra = (byte)random.Next(own), Stores = false, Variable = 0 },
                    _ => instruction with { Ra = Known() },
                };
            }

            Add(code, instruction);
            stored = instruction.Stores;
        }

        // The first instruction reads memory of synapses, and the last one comes before it.
        if (code[0].Source == OperandSource.Synapse)
        {
            code[^1] = code[^1] with { Stores = false, Variable = 0 };
        }

        return code;
    }

    private void Start()
    {
        _registers = [0];
        _predicates = [0];
    }

    private Instruction Spike(int variables)
    {
        var op = Pick([Opcode.Spkk, Opcode.Spkr]);
        return Operation(op, variables) with { Source = OperandSource.State, Ra = (byte)random.Next(variables) };
    }

    private Instruction Operation(Opcode op, int variables)
    {
        if ((op is Opcode.Rnd or Opcode.Bern && !options.Has(CoreFeatures.Random))
            || (op is >= Opcode.Andk and <= Opcode.Xorr && !options.Has(CoreFeatures.BitOperations))
            || (op == Opcode.Luti && tables == 0))
        {
            op = Opcode.Addk;
        }

        var instruction = new Instruction { Op = op, Rd = Register() };
        if (OpcodeTraits.Multiplies(op))
        {
            var rounding = (RoundingMode)random.Next(4);
            instruction = instruction with
            {
                Shift = (byte)(random.Next(4) == 0 ? random.Next(32) : random.Next(8, 17)),
                Rounding = rounding == RoundingMode.Stochastic && !options.Has(CoreFeatures.Random) ? RoundingMode.Nearest : rounding,
            };
        }

        instruction = instruction with
        {
            Rb = OpcodeTraits.ReadsB(op) ? Known() : (byte)0,
            Wraps = OpcodeTraits.Saturates(op) && random.Next(4) == 0,
            Guard = OpcodeTraits.ReadsGuard(op) ? (byte)_predicates[random.Next(_predicates.Count)] : (byte)0,
            GuardNegated = OpcodeTraits.ReadsGuard(op) && random.Next(4) == 0,
            Inverted = OpcodeTraits.Inverts(op) && random.Next(2) == 0,
            Predicate = OpcodeTraits.WritesPredicate(op) ? (byte)random.Next(4) : (byte)0,
            Constant = Constant(op),
        };
        return Store(instruction, variables);
    }

    private short Constant(Opcode op) =>
        OpcodeTraits.ReadsC(op) ? Known()
        : op == Opcode.Luti ? (short)random.Next(tables)
        : !OpcodeTraits.ReadsK(op) ? (short)0
        : random.Next(8) switch
        {
            0 => Pick([short.MinValue, short.MaxValue, (short)0, (short)1, (short)-1]),
            < 4 => (short)random.Next(-300, 300),
            _ => (short)random.Next(short.MinValue, short.MaxValue + 1),
        };

    private Instruction Store(Instruction instruction, int variables) =>
        random.Next(3) == 0 ? instruction with { Stores = true, Variable = (byte)random.Next(variables) } : instruction;

    private void Add(List<Instruction> code, Instruction instruction)
    {
        code.Add(instruction);
        _registers.Add(instruction.Rd);
        _predicates.Add(instruction.Predicate);
    }

    private byte Register() => (byte)random.Next(16);

    private byte Known() => (byte)_registers[random.Next(_registers.Count)];

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
