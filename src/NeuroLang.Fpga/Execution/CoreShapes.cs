using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Execution;

/// <summary>Cores that are as large as a program needs.</summary>
public static class CoreShapes
{
    /// <summary>The smallest core of so many lanes in which a program has room; rows may need a few null words more than synapses.</summary>
    public static CoreShape For(BytecodeProgram program, int lanes)
    {
        var slots = new CellLayout(program, lanes).Slots;
        var synapses = program.Projections.Sum(p => p.Targets.Length);
        var rows = program.Projections.Sum(p => (2 * p.RowStarts.Length) + program.Populations[p.Target].Count + 2);
        var depth = Math.Max(64, (4 * (synapses / lanes)) + (4 * rows));
        return new CoreShape
        {
            Lanes = lanes,
            SlotBits = Bits(slots),
            DelayBits = Bits(program.Projections.SelectMany(p => p.Delays).DefaultIfEmpty((byte)0).Max() + 1),
            Receptors = Math.Max(1, program.Populations.Max(p => p.Receptors.Length)),
            Variables = Math.Max(1, program.Populations.Max(p => p.Variables.Length)),
            Tables = program.Tables.Length,
            CodeDepth = program.Code.Length,
            Rows = rows,
            Depth = depth,
            Incoming = depth,
            SynapseVariables = program.Projections.Select(p => p.Variables.Length).DefaultIfEmpty(1).Max(),
            Schedule = (3 * (program.Populations.Length + (2 * program.Projections.Length))) + 2,
            AccumulatorBits = program.AccumulatorBits,
            AddressBits = Bits(depth),
        };
    }

    private static int Bits(int values)
    {
        var bits = 0;
        while (1 << bits < values)
        {
            bits++;
        }

        return bits;
    }
}
