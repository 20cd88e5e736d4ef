namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>The rules for one projection.</summary>
internal static class ProjectionRules
{
    /// <summary>The rule that it breaks, or null.</summary>
    public static string? Check(BytecodeProgram program, BytecodeProjection projection)
    {
        if (projection.Source < 0 || projection.Source >= program.Populations.Length || projection.Target < 0 || projection.Target >= program.Populations.Length)
        {
            return "names a population that does not exist";
        }

        var source = program.Populations[projection.Source];
        var target = program.Populations[projection.Target];
        if (source.Kind == PopulationKind.Replicated || target.Kind == PopulationKind.Port)
        {
            return "starts at a replicated population or ends at a port";
        }

        if (projection.Receptor < 0 || projection.Receptor >= target.Receptors.Length)
        {
            return "ends at a receptor that does not exist";
        }

        return CheckShape(projection, source, target) ?? CheckRows(projection, source, target) ?? CheckWeights(projection) ?? CheckPrograms(program, projection);
    }

    private static string? CheckShape(BytecodeProjection projection, BytecodePopulation source, BytecodePopulation target)
    {
        if (projection.WeightBits is not (4 or 8 or 16) || projection.WeightShift is not (0 or 2 or 4 or 6))
        {
            return "weights have 4, 8 or 16 bits and a shift of 0, 2, 4 or 6";
        }

        if (projection.WeightBits == 16 && !projection.IsSigned)
        {
            return "weights of 16 bits have a sign";
        }

        var hasProgram = projection.Pre is not null || projection.Post is not null;
        if (hasProgram && (projection.WeightBits != 16 || projection.WeightShift != 0 || projection.IsDense || projection.PayloadVariable is not null || target.Kind != PopulationKind.Cells))
        {
            return "a projection with a program has weights of 16 bits without shift, is not dense nor graded, and ends at ordinary cells";
        }

        if (projection.Variables.Length < 1 || projection.Variables.Length > (hasProgram ? BytecodeVerifier.MostSynapseVariables : 1))
        {
            return "wrong number of variables of synapses";
        }

        if (projection.PayloadVariable is { } payload && (source.Kind != PopulationKind.Cells || payload < 0 || payload >= source.Variables.Length))
        {
            return "the variable that grades spikes does not exist";
        }

        if (projection.PayloadVariable is null ? projection.IsContinuous : projection.WeightShift != 0)
        {
            return "a graded projection has a weight shift of 0, and a continuous one is graded";
        }

        return projection.PayloadShift is < 0 or > 31 || projection.PayloadVariable is null && projection.PayloadShift != 0 ? "the shift of graded spikes is not 0 to 31" : null;
    }

    private static string? CheckRows(BytecodeProjection projection, BytecodePopulation source, BytecodePopulation target)
    {
        var count = projection.Targets.Length;
        var starts = projection.RowStarts;
        if (starts.Length != source.Count + 1 || starts[0] != 0 || starts[source.Count] != count || projection.Delays.Length != count)
        {
            return "rows do not cover the synapses";
        }

        for (var row = 0; row < source.Count; row++)
        {
            if (starts[row + 1] < starts[row] || starts[row + 1] > count)
            {
                return $"row {row} is not in order";
            }

            for (var n = starts[row]; n < starts[row + 1]; n++)
            {
                if (projection.Targets[n] < 0 || projection.Targets[n] >= target.Count)
                {
                    return $"row {row} names a cell that does not exist";
                }

                if (n > starts[row] && (projection.Delays[n - 1], projection.Targets[n - 1]).CompareTo((projection.Delays[n], projection.Targets[n])) > 0)
                {
                    return $"row {row} is not sorted by delay and cell";
                }
            }

            if (projection.IsDense && !IsComplete(projection, starts[row], starts[row + 1], target.Count))
            {
                return $"row {row} of a dense projection is not complete, or has delays";
            }
        }

        return null;
    }

    private static bool IsComplete(BytecodeProjection projection, int start, int end, int targets)
    {
        if (end - start != targets)
        {
            return false;
        }

        for (var n = 0; n < targets; n++)
        {
            if (projection.Targets[start + n] != n || projection.Delays[start + n] != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string? CheckWeights(BytecodeProjection projection)
    {
        foreach (var variable in projection.Variables)
        {
            if (variable.Values.Length != projection.Targets.Length)
            {
                return $"variable {variable.Name} does not have one start value for each synapse";
            }
        }

        var least = projection.IsSigned ? -(1 << (projection.WeightBits - 1)) : 0;
        var most = projection.IsSigned ? (1 << (projection.WeightBits - 1)) - 1 : (1 << projection.WeightBits) - 1;
        foreach (var weight in projection.Variables[0].Values)
        {
            if (weight < least || weight > most)
            {
                return $"weight {weight} does not fit {projection.WeightBits} bits";
            }
        }

        return null;
    }

    private static string? CheckPrograms(BytecodeProgram program, BytecodeProjection projection)
    {
        if (projection.Replica is { } replica)
        {
            if (replica < 0 || replica >= program.Populations.Length || program.Populations[replica].Kind != PopulationKind.Replicated
                || program.Populations[replica].Count != program.Populations[projection.Source].Count)
            {
                return "the replica is not a replicated population of the size of the source";
            }
        }

        foreach (var (synapses, isPost) in new[] { (projection.Pre, false), (projection.Post, true) })
        {
            if (synapses is not null && ProgramRules.CheckSynapses(program, projection, synapses, isPost) is { } reason)
            {
                return $"program of {(isPost ? "postsynaptic" : "presynaptic")} spikes: {reason}";
            }
        }

        return null;
    }
}
