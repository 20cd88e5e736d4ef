using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Execution;

/// <summary>Cores that are as large as a program needs.</summary>
public static class CoreShapes
{
    /// <summary>The smallest core of so many lanes in which a program has room. Memories have powers of two words, as in the Verilog.</summary>
    public static CoreShape For(BytecodeProgram program, int lanes)
    {
        var synapses = program.Projections.Sum(p => p.Targets.Length);
        var rows = program.Projections.Sum(p => (2 * p.RowStarts.Length) + program.Populations[p.Target].Count + 2);
        var ample = new CoreShape
        {
            Lanes = lanes,
            SlotBits = Bits(new CellLayout(program, lanes).Slots),
            DelayBits = Bits(program.Projections.SelectMany(p => p.Delays).DefaultIfEmpty((byte)0).Max() + 1),
            Receptors = Power(program.Populations.Max(p => p.Receptors.Length)),
            Variables = Power(program.Populations.Max(p => p.Variables.Length)),
            Tables = program.Tables.Length == 0 ? 0 : Power(program.Tables.Length),
            CodeDepth = Power(program.Code.Length),
            Rows = rows,
            // Rows whose synapses share a target are at most three times as long for it.
            Depth = (3 * synapses) + (3 * rows),
            Incoming = synapses + rows,
            SynapseVariables = Power(program.Projections.Select(p => p.Variables.Length).DefaultIfEmpty(1).Max()),
            Schedule = Power((3 * (program.Populations.Length + (2 * program.Projections.Length))) + 2),
            AccumulatorBits = program.AccumulatorBits,
            AddressBits = Bits((3 * synapses) + (3 * rows)),
        };
        var image = CoreImageBuilder.Build(program, ample);
        var depth = Power(Math.Max(16, image.Synapses.Max(words => words.Length) + 1));
        return ample with
        {
            Rows = Power(image.Rows[0].Length),
            Depth = depth,
            Incoming = Power(Math.Max(16, image.Incoming.Max(words => words.Length) + 1)),
            AddressBits = Bits(depth),
        };
    }

    private static int Power(int values) => 1 << Bits(Math.Max(1, values));

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
