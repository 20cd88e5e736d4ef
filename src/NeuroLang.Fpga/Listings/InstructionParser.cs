using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Listings;

/// <summary>Reads what <see cref="InstructionWriter"/> writes.</summary>
internal sealed class InstructionParser(ListingLine line)
{
    private static readonly Dictionary<string, Opcode> Names = Enum.GetValues<Opcode>().ToDictionary(op => op.ToString().ToLowerInvariant());

    /// <summary>The instruction at which the line stands; what follows it on the line is left.</summary>
    /// <exception cref="ListingException">It is none.</exception>
    public Instruction Read()
    {
        var name = line.Word();
        var inverted = line.TryTake("~");
        if (!Names.TryGetValue(name, out var op))
        {
            throw line.Error($"there is no instruction '{name}'");
        }

        var instruction = new Instruction { Op = op, Inverted = inverted, Rd = Indexed("r") };
        if (line.TryTake("->"))
        {
            instruction = instruction with { Stores = true, Variable = (byte)line.Number(line.TryTake("s") || Take("v"), 255) };
        }

        if (OpcodeTraits.WritesPredicate(op))
        {
            Comma();
            instruction = instruction with { Predicate = Indexed("p") };
        }

        instruction = Modifiers(Operands(instruction));
        return InstructionRules.Check(instruction) is { } reason ? throw line.Error(reason) : instruction;
    }

    private Instruction Operands(Instruction instruction)
    {
        var op = instruction.Op;
        if (op == Opcode.Ldsr)
        {
            Comma();
            instruction = instruction with { Ra = Indexed("v") };
            Comma();
            instruction = instruction with { Constant = (short)line.Number(Take("c"), ushort.MaxValue) };
            Comma();
            return instruction with { Rb = Indexed("n") };
        }

        if (OpcodeTraits.ReadsA(op))
        {
            Comma();
            instruction = First(instruction);
        }

        if (OpcodeTraits.ReadsK(op) && op != Opcode.Spkr)
        {
            Comma();
            instruction = instruction with { Constant = Constant(op) };
        }

        if (OpcodeTraits.ReadsB(op))
        {
            Comma();
            instruction = instruction with { Rb = Indexed("r") };
        }

        if (OpcodeTraits.ReadsC(op))
        {
            Comma();
            instruction = instruction with { Constant = Indexed("r") };
        }

        if (op == Opcode.Spkr)
        {
            Comma();
            instruction = instruction with { Constant = Constant(op) };
        }

        return instruction;
    }

    private Instruction First(Instruction instruction)
    {
        foreach (var (name, source) in new[] { ("post", OperandSource.Postsynaptic), ("pre", OperandSource.Presynaptic), ("r", OperandSource.Register), ("v", OperandSource.State), ("s", OperandSource.Synapse) })
        {
            if (line.TryTake(name))
            {
                return instruction with { Source = source, Ra = (byte)line.Number(true, 255) };
            }
        }

        var receptor = Indexed("a");
        return instruction with { Ra = receptor, Source = line.TryTake("!") ? OperandSource.AccumulatorClear : OperandSource.Accumulator };
    }

    private short Constant(Opcode op)
    {
        if (op == Opcode.Luti)
        {
            return (short)line.Number(Take("t"), ushort.MaxValue);
        }

        Take("#");
        return op == Opcode.Bern ? (short)line.Number(true, ushort.MaxValue) : (short)line.Integer(short.MinValue, short.MaxValue);
    }

    private Instruction Modifiers(Instruction instruction)
    {
        if (OpcodeTraits.Multiplies(instruction.Op))
        {
            var shift = (byte)line.Number(Take(">>"), 31);
            var rounding = line.TryTake(".s") ? RoundingMode.Stochastic : line.TryTake(".z") ? RoundingMode.TowardZero : line.TryTake(".f") ? RoundingMode.Floor : RoundingMode.Nearest;
            instruction = instruction with { Shift = shift, Rounding = rounding };
        }

        if (line.TryTake("wrap"))
        {
            instruction = instruction with { Wraps = true };
        }

        if (line.TryTake("?"))
        {
            instruction = instruction with { GuardNegated = line.TryTake("!"), Guard = Indexed("p") };
        }

        return instruction;
    }

    private byte Indexed(string name) => (byte)line.Number(Take(name), 255);

    private void Comma() => Take(",");

    private bool Take(string text) => line.TryTake(text) ? true : throw line.Error($"'{text}' is missing");
}
