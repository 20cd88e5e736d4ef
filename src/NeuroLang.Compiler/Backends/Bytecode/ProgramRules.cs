namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>The rules for the instructions of one program, of cells or of synapses.</summary>
internal static class ProgramRules
{
    /// <summary>The rule that the program of a population breaks, or null.</summary>
    /// <param name="program">The whole program.</param>
    /// <param name="population">The population.</param>
    /// <param name="targeted">Which of its receptors projections end at.</param>
    public static string? CheckCells(BytecodeProgram program, BytecodePopulation population, bool[] targeted)
    {
        if (CheckRange(program, population.FirstInstruction, population.Length) is { } range)
        {
            return range;
        }

        var defined = new Defined();
        var cleared = new bool[BytecodeVerifier.MostReceptors];
        var spikes = 0;
        for (var n = 0; n < population.Length; n++)
        {
            var i = program.Code[population.FirstInstruction + n];
            var reason = CheckA(i, population.Variables.Length)
                ?? CheckAccumulator(i, population.Receptors.Length, cleared)
                ?? CheckCommon(program, i, defined)
                ?? (i.Stores && i.Variable >= population.Variables.Length ? "stores in a variable that does not exist" : null)
                ?? (i.Op == Opcode.Send ? "only programs of synapses send" : null)
                ?? (OpcodeTraits.Spikes(i.Op) && ++spikes > 1 ? "a program has one spiking instruction at most" : null)
                ?? (i.Op == Opcode.Ldsr && population.Kind == PopulationKind.Replicated ? "replicated cells do not read others" : null)
                ?? (OpcodeTraits.Spikes(i.Op) && population.Kind == PopulationKind.Replicated ? "replicated cells do not spike" : null);
            if (reason is not null)
            {
                return $"instruction {n}: {reason}";
            }
        }

        for (var r = 0; r < targeted.Length; r++)
        {
            if (targeted[r] && !cleared[r])
            {
                return $"accumulator {r} is never read and cleared";
            }
        }

        return null;
    }

    /// <summary>The rule that a program of synapses breaks, or null.</summary>
    /// <param name="program">The whole program.</param>
    /// <param name="projection">The projection.</param>
    /// <param name="synapses">The program.</param>
    /// <param name="isPost">Whether it is the one of postsynaptic spikes.</param>
    public static string? CheckSynapses(BytecodeProgram program, BytecodeProjection projection, SynapseProgram synapses, bool isPost)
    {
        if (CheckRange(program, synapses.FirstInstruction, synapses.Length) is { } range)
        {
            return range;
        }

        var defined = new Defined();
        // The program starts again with the next strip as soon as it ends.
        var stored = program.Code[synapses.FirstInstruction + synapses.Length - 1].Stores;
        for (var n = 0; n < synapses.Length; n++)
        {
            var i = program.Code[synapses.FirstInstruction + n];
            var reads = OpcodeTraits.ReadsA(i.Op) && i.Source == OperandSource.Synapse;
            var reason = CheckOperand(program, projection, i)
                ?? (reads && (i.Stores || stored) ? "memory of synapses is read in an instruction that stores, or in the one after it" : null)
                ?? CheckCommon(program, i, defined)
                ?? (i.Stores && i.Variable >= projection.Variables.Length ? "stores in a variable that does not exist" : null)
                ?? (i.Op == Opcode.Send && isPost ? "a postsynaptic spike sends nothing" : null)
                ?? (OpcodeTraits.Spikes(i.Op) ? "synapses do not spike" : null);
            if (reason is not null)
            {
                return $"instruction {n}: {reason}";
            }

            stored = i.Stores;
        }

        return null;
    }

    private static string? CheckRange(BytecodeProgram program, int first, int length) =>
        length is < 1 or > BytecodeVerifier.MostInstructions ? $"a program has 1 to {BytecodeVerifier.MostInstructions} instructions"
        : first < 0 || first > program.Code.Length - length ? "the program lies outside the code"
        : null;

    private static string? CheckA(in Instruction i, int variables) =>
        OpcodeTraits.ReadsA(i.Op) && i.Source == OperandSource.State && i.Ra >= variables ? "reads a variable that does not exist" : null;

    private static string? CheckAccumulator(in Instruction i, int receptors, bool[] cleared)
    {
        if (!OpcodeTraits.ReadsA(i.Op) || i.Source is not (OperandSource.Accumulator or OperandSource.AccumulatorClear))
        {
            return null;
        }

        if (i.Ra >= receptors)
        {
            return "reads an accumulator that does not exist";
        }

        if (cleared[i.Ra])
        {
            return "reads an accumulator again that it has cleared";
        }

        cleared[i.Ra] = i.Source == OperandSource.AccumulatorClear;
        return null;
    }

    private static string? CheckOperand(BytecodeProgram program, BytecodeProjection projection, in Instruction i)
    {
        if (!OpcodeTraits.ReadsA(i.Op))
        {
            return null;
        }

        return i.Source switch
        {
            OperandSource.Postsynaptic when i.Ra >= program.Populations[projection.Target].Variables.Length => "reads a variable that does not exist",
            OperandSource.Presynaptic when projection.Replica is not { } replica || i.Ra >= program.Populations[replica].Variables.Length => "reads a variable of a replica that does not exist",
            OperandSource.Synapse when i.Ra >= projection.Variables.Length => "reads a variable of synapses that does not exist",
            _ => null,
        };
    }

    private static string? CheckCommon(BytecodeProgram program, in Instruction i, Defined defined)
    {
        var op = i.Op;
        if (OpcodeTraits.ReadsA(op) && i.Source == OperandSource.Register && !defined.Register(i.Ra)
            || OpcodeTraits.ReadsB(op) && !defined.Register(i.Rb)
            || OpcodeTraits.ReadsC(op) && !defined.Register(i.Constant))
        {
            return "reads a register before it is written";
        }

        if (OpcodeTraits.ReadsGuard(op) && !defined.Predicate(i.Guard))
        {
            return "reads a predicate before it is written";
        }

        if (op == Opcode.Luti && (ushort)i.Constant >= program.Tables.Length)
        {
            return "reads a table that does not exist";
        }

        if (op == Opcode.Ldsr && CheckReplica(program, i) is { } reason)
        {
            return reason;
        }

        defined.Define(i.Rd, i.Predicate);
        return null;
    }

    private static string? CheckReplica(BytecodeProgram program, in Instruction i)
    {
        var number = 0;
        foreach (var population in program.Populations)
        {
            if (population.Kind == PopulationKind.Replicated && number++ == i.Rb)
            {
                return i.Ra >= population.Variables.Length || (ushort)i.Constant >= population.Count ? "reads a cell or variable that does not exist" : null;
            }
        }

        return "reads a replicated population that does not exist";
    }

    /// <summary>What has been written so far; register 0 and predicate 0 are constants.</summary>
    private sealed class Defined
    {
        private int _registers = 1;
        private int _predicates = 1;

        public bool Register(int index) => (_registers >> index & 1) != 0;

        public bool Predicate(int index) => (_predicates >> index & 1) != 0;

        public void Define(int register, int predicate)
        {
            _registers |= 1 << register;
            _predicates |= 1 << predicate;
        }
    }
}
