using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Images;

/// <summary>Whether a core has what a program needs, apart from room for synapses, which packing finds out.</summary>
internal static class ShapeCheck
{
    /// <summary>Refuses what does not fit.</summary>
    /// <exception cref="LoadException">The core lacks something.</exception>
    public static void Require(BytecodeProgram program, CoreShape shape, CellLayout layout)
    {
        Fits(layout.Slots, shape.Slots, "slots in each lane");
        Fits(program.Code.Length, shape.CodeDepth, "instructions");
        Fits(program.Tables.Length, shape.Tables, "tables");
        Fits(program.Populations.Max(population => population.Variables.Length), shape.Variables, "state variables");
        Fits(program.Populations.Max(population => population.Receptors.Length), shape.Receptors, "accumulators of a cell");
        Fits(program.Projections.Select(projection => projection.Delays.DefaultIfEmpty().Max() + 1).DefaultIfEmpty(1).Max(), shape.Ring, "places in the delay ring");
        Fits(program.Projections.Where(p => p.Pre is not null || p.Post is not null).Select(p => p.Variables.Length).DefaultIfEmpty(0).Max(), shape.SynapseVariables, "variables of a synapse");
        if (program.AccumulatorBits > shape.AccumulatorBits || program.AccumulatorBits < shape.AccumulatorBits && !program.AccumulatorsCannotWrap)
        {
            throw new LoadException($"the program needs accumulators of {program.AccumulatorBits} bits, the core has {shape.AccumulatorBits}");
        }

        Feature(program.Code.Any(IsRandom), CoreFeatures.Random, "random numbers");
        Feature(program.Code.Any(i => i.Op is >= Opcode.Andk and <= Opcode.Xorr), CoreFeatures.BitOperations, "operations on bits");
        Feature(program.Projections.Any(p => p.Pre is not null || p.Post is not null), CoreFeatures.Plastic, "programs of synapses");
        Feature(program.Projections.Any(p => p.PayloadVariable is not null), CoreFeatures.Graded, "graded projections");
        if (shape.Tiles > 1 && program.Projections.FirstOrDefault(p => p.PayloadVariable is not null && !p.IsContinuous) is { } graded)
        {
            // The tiles go through a list of spikes in different orders, and only one of them has the cell.
            throw new LoadException($"the spikes of {graded.Name} carry a value, which only cores of one tile deliver");
        }

        Feature(program.Populations.Any(p => p.Kind == PopulationKind.Port), CoreFeatures.Ports, "spikes from the host");

        void Feature(bool needed, CoreFeatures feature, string what)
        {
            if (needed && (shape.Features & feature) == 0)
            {
                throw new LoadException($"the program needs {what}, which the core does not have");
            }
        }
    }

    internal static void Fits(int needed, int there, string what)
    {
        if (needed > there)
        {
            throw new LoadException($"the program needs {needed} {what}, the core has {there}");
        }
    }

    private static bool IsRandom(Instruction i) =>
        i.Op is Opcode.Rnd or Opcode.Bern || OpcodeTraits.Multiplies(i.Op) && i.Rounding == RoundingMode.Stochastic && i.Shift > 0;
}
