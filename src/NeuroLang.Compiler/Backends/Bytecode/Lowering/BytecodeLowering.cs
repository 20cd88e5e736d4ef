using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>From a lowered program and a profile of its experiment to bytecode for the soft core. How is told in docs/fpga/lowering.md.</summary>
public static class BytecodeLowering
{
    private const int NanosecondsPerMillisecond = 1_000_000;

    /// <summary>Makes the program; null where something has no place in the core, then reported.</summary>
    /// <param name="program">The program, lowered with float64.</param>
    /// <param name="profile">What a run of its experiment on a reference target showed.</param>
    /// <param name="options">Tolerances.</param>
    /// <param name="diagnostics">Takes errors.</param>
    public static BytecodeResult? Lower(LoweredProgram program, NetworkProfile profile, BytecodeOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            return Lower(program.DataFlow(), program.Seed, profile, options);
        }
        catch (UnrepresentableException exception)
        {
            diagnostics.Report(exception.Descriptor, exception.Place ?? program.Experiment?.Location, exception.Arguments);
            return null;
        }
    }

    private static BytecodeResult Lower(IrModule module, uint seed, NetworkProfile profile, BytecodeOptions options)
    {
        Check(module);
        var projections = new ProjectionCoder(module, profile, options);
        var tables = new TableSet();
        var coder = new PopulationCoder(module, profile, projections, tables, options);
        var code = ImmutableArray.CreateBuilder<Instruction>();
        var lines = ImmutableArray.CreateBuilder<BytecodeLine>();
        var populations = ImmutableArray.CreateBuilder<BytecodePopulation>();
        var formats = ImmutableArray.CreateBuilder<ImmutableArray<VariableFormat>>();
        for (var p = 0; p < module.Populations.Length; p++)
        {
            var source = module.Populations[p];
            if (source.Port == IrPortKind.Spikes)
            {
                populations.Add(new BytecodePopulation(source.Name, PopulationKind.Port, (int)source.Size, 0, 0, [], [], false));
                formats.Add([]);
                continue;
            }

            var cell = coder.Code(p);
            populations.Add(new BytecodePopulation(
                source.Name,
                PopulationKind.Cells,
                (int)source.Size,
                code.Count,
                cell.Instructions.Length,
                [.. cell.Formats.Select(f => new BytecodeVariable(f.Slot, f.FractionBits, Unit(module, source, f.Slot), Starts(profile.Populations[p], f, source.Size)))],
                [.. projections.Receptors(p).Values.OrderBy(r => r.Index).Select(r => new BytecodeReceptor(r.Target, 0, Unit(module, source, r.Target)))],
                module.GetModel(source.Model).Events.Any(e => e.Name == "spike")));
            code.AddRange(cell.Instructions);
            lines.AddRange(cell.Notes.Select(n => new BytecodeLine(0, 0, source.Name + "." + n)));
            formats.Add(cell.Formats);
        }

        var made = projections.Projections();
        var sum = projections.LargestSum(made);
        var bits = Math.Max(16, FixedNumbers.IntegerBits(sum + 1) + 1);
        if (bits > 32)
        {
            throw new UnrepresentableException(FpgaDiagnostics.TooLarge, $"The weights that end at one cell add up to {sum} units, more than 32 bits hold");
        }

        var program = new BytecodeProgram(
            module.Name,
            module.StepNumerator * NanosecondsPerMillisecond / module.StepDenominator,
            bits,
            Key(seed),
            code.ToImmutable(),
            populations.ToImmutable(),
            tables.Tables,
            made)
        {
            AccumulatorsCannotWrap = true,
            Lines = lines.ToImmutable(),
            Probes = Probes(module, formats),
        };
        if (BytecodeVerifier.Check(program) is { } reason)
        {
            throw new UnrepresentableException(FpgaDiagnostics.TooLarge, "The program breaks a rule of the core: " + reason);
        }

        return new BytecodeResult(
            program,
            formats.ToImmutable(),
            [.. module.Populations.Select((_, p) => projections.Receptors(p).Values.OrderBy(r => r.Index).Select(r => (r.Target, r.Unit)).ToImmutableArray())],
            [.. projections.Scales.OrderBy(s => s.Key.Population).ThenBy(s => s.Key.Target, StringComparer.Ordinal)
                .Select(s => FormattableString.Invariant($"{module.Populations[s.Key.Population].Name}.{s.Key.Target}: {s.Value.Bits} bits, unit {s.Value.Unit:G6}, largest error {100 * s.Value.Error:G3} %, {s.Value.Reason}"))]);
    }

    private static void Check(IrModule module)
    {
        if (module.Connections.FirstOrDefault(c => c.Synapse is not null) is { } plastic)
        {
            throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"the synapse model of the connection \"{plastic.Name}\"") { Place = plastic.Place };
        }

        if (module.Models.FirstOrDefault(m => !m.DrivenTargets.IsEmpty) is { } driven)
        {
            throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"continuous contributions to \"{driven.DrivenTargets[0]}\" of the cell \"{driven.Name}\"");
        }

        if (module.Populations.FirstOrDefault(p => p.Port == IrPortKind.Values) is { } port)
        {
            throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"the port of values \"{port.Name}\"");
        }
    }

    /// <summary>The seed key, which must not be zero: the seed in other bits.</summary>
    private static uint Key(uint seed)
    {
        var key = unchecked((seed ^ (seed >> 16)) * 0x9E3779B1u);
        return key == 0 ? 0x9E3779B1u : key;
    }

    private static string Unit(IrModule module, IrPopulation population, string slot) => module.GetModel(population.Model).FindSlot(slot)?.Unit ?? "";

    private static ImmutableArray<short> Starts(PopulationProfile profile, VariableFormat format, long size) =>
        profile.Starts.TryGetValue(format.Slot, out var values) ? [.. values.Select(format.ToRaw)] : [.. Enumerable.Repeat((short)0, (int)size)];

    private static ImmutableArray<BytecodeProbe> Probes(IrModule module, IReadOnlyList<ImmutableArray<VariableFormat>> formats) =>
    [
        .. from recording in module.Recordings
           where recording.Variable is not null
           from range in recording.View.Ranges
           let format = formats[range.Population].FirstOrDefault(f => f.Slot == recording.Variable)
           where format is not null
           select new BytecodeProbe(module.Populations[range.Population].Name + "." + recording.Variable, range.Population, format.Variable, (int)recording.EverySteps),
    ];
}
