namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>The rules of docs/fpga/isa.md for whole programs. Whoever makes or reads a program asks here, so nothing behind has to.</summary>
public static class BytecodeVerifier
{
    /// <summary>Most instructions of one program.</summary>
    public const int MostInstructions = 1024;

    /// <summary>Most state variables of a population.</summary>
    public const int MostVariables = 16;

    /// <summary>Most accumulators of a population.</summary>
    public const int MostReceptors = 8;

    /// <summary>Most variables of a synapse.</summary>
    public const int MostSynapseVariables = 4;

    /// <summary>Ordinary cells are numbered with 15 bits.</summary>
    public const int MostCells = 32768;

    /// <summary>The first rule that is broken, or null.</summary>
    public static string? Check(BytecodeProgram program)
    {
        if (program.StepNanoseconds <= 0)
        {
            return "the time step is not positive";
        }

        if (program.AccumulatorBits is < 16 or > 32)
        {
            return "accumulators have 16 to 32 bits";
        }

        if (program.SeedKey == 0)
        {
            return "the seed key is zero";
        }

        if (program.Lines.Length != 0 && program.Lines.Length != program.Code.Length)
        {
            return "the source map does not have one entry for each instruction";
        }

        foreach (var table in program.Tables)
        {
            if (table.Bases.Length != BytecodeTable.Segments || table.Slopes.Length != BytecodeTable.Segments)
            {
                return $"table {table.Name} does not have {BytecodeTable.Segments} segments";
            }
        }

        for (var n = 0; n < program.Code.Length; n++)
        {
            if (InstructionRules.Check(program.Code[n]) is { } reason)
            {
                return $"instruction {n}: {reason}";
            }
        }

        return CheckPopulations(program) ?? CheckProjections(program) ?? CheckProbes(program);
    }

    private static string? CheckPopulations(BytecodeProgram program)
    {
        if (program.Populations.Length is 0 or > 255)
        {
            return "there are 1 to 255 populations";
        }

        long cells = 0;
        for (var p = 0; p < program.Populations.Length; p++)
        {
            var population = program.Populations[p];
            if (population.Count is < 1 or > MostCells)
            {
                return $"population {population.Name} has {population.Count} cells, which is not 1 to {MostCells}";
            }

            if (population.Kind == PopulationKind.Cells)
            {
                cells += (population.Count + 15) / 16 * 16;
            }

            if (CheckPopulation(program, p) is { } reason)
            {
                return $"population {population.Name}: {reason}";
            }
        }

        return cells > MostCells ? $"there are more than {MostCells} cells" : null;
    }

    private static string? CheckPopulation(BytecodeProgram program, int index)
    {
        var population = program.Populations[index];
        if (population.Kind == PopulationKind.Port)
        {
            return population.Length != 0 || population.FirstInstruction != 0 || population.Variables.Length != 0 || population.Receptors.Length != 0 || population.IsReported
                ? "a port has no program, no variables, no receptors and is not reported"
                : null;
        }

        if (population.Variables.Length > MostVariables || population.Receptors.Length > MostReceptors)
        {
            return $"more than {MostVariables} variables or {MostReceptors} receptors";
        }

        if (population.IsReported && population.Kind == PopulationKind.Replicated)
        {
            return "replicated populations have no spikes to report";
        }

        foreach (var variable in population.Variables)
        {
            if (variable.Values.Length != population.Count)
            {
                return $"variable {variable.Name} does not have one start value for each cell";
            }
        }

        var targeted = new bool[MostReceptors];
        foreach (var projection in program.Projections)
        {
            if (projection.Target == index && projection.Receptor is >= 0 and < MostReceptors)
            {
                targeted[projection.Receptor] = true;
            }
        }

        return ProgramRules.CheckCells(program, population, targeted);
    }

    private static string? CheckProjections(BytecodeProgram program)
    {
        foreach (var projection in program.Projections)
        {
            if (ProjectionRules.Check(program, projection) is { } reason)
            {
                return $"projection {projection.Name}: {reason}";
            }
        }

        return null;
    }

    private static string? CheckProbes(BytecodeProgram program)
    {
        foreach (var probe in program.Probes)
        {
            if (probe.Population < 0 || probe.Population >= program.Populations.Length || probe.Variable < 0
                || probe.Variable >= program.Populations[probe.Population].Variables.Length || probe.Every < 1)
            {
                return $"probe {probe.Name} names a variable that does not exist";
            }
        }

        return null;
    }
}
