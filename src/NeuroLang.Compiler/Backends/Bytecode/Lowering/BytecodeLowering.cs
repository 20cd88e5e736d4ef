using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;
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
        var drives = new DriveCoder(module, profile, options);
        var plasticity = new PlasticityCoder(drives.Events, profile);
        var projections = new ProjectionCoder(module, profile, plasticity.Connections, drives, options);
        var tables = new TableSet();
        var coder = new PopulationCoder(module, profile, projections, drives, tables, options);
        var cells = module.Populations.Select((p, n) => p.Port == IrPortKind.Spikes ? null : coder.Code(n, plasticity.Traces(n), plasticity.Kept(n))).ToImmutableArray();
        var still = projections.Projections();
        var learning = plasticity.Code(cells, still.Length, coder, new SynapseProgramWriter(module, profile, projections, tables, options));
        var code = new CodeBuilder();
        var populations = module.Populations.Select((source, p) => Population(module, source, cells[p], [.. projections.Receptors(p).Values.OrderBy(r => r.Index)], plasticity.Modulating.Contains(p), code))
            .Concat(plasticity.Added.Select(added => Population(added, code))).ToImmutableArray();
        var learnt = learning.Select((l, n) => code.Place(l, n)).ToList();
        var feeds = plasticity.Added.Select((added, n) => added.Feed(module.Populations.Length + n)).ToList();
        var driven = drives.Projections(cells, projections);
        var sum = ProjectionCoder.LargestSum([.. still.Concat(driven).Select(p => (p, (long?)null)), .. learning.Select(l => (l.Projection, (long?)l.Sent)), .. feeds.Select(p => (p, (long?)null))]);
        var bits = Math.Max(16, FixedNumbers.IntegerBits(sum + 1) + 1);
        if (bits > 32)
        {
            throw new UnrepresentableException(FpgaDiagnostics.TooLarge, $"The weights that end at one cell add up to {sum} units, more than 32 bits hold");
        }

        var formats = cells.Select(c => c?.Formats ?? []).Concat(plasticity.Added.Select(a => a.Code.Formats)).ToImmutableArray();
        var program = new BytecodeProgram(
            module.Name,
            module.StepNumerator * NanosecondsPerMillisecond / module.StepDenominator,
            bits,
            Key(seed),
            code.Instructions,
            populations,
            tables.Tables,
            [.. still, .. learnt, .. feeds, .. driven])
        {
            AccumulatorsCannotWrap = true,
            Lines = code.Lines,
            Probes = Probes(module, formats),
        };
        if (BytecodeVerifier.Check(program) is { } reason)
        {
            throw new UnrepresentableException(FpgaDiagnostics.TooLarge, "The program breaks a rule of the core: " + reason);
        }

        return new BytecodeResult(
            program,
            formats,
            [.. module.Populations.Select((_, p) => projections.Receptors(p).Values.OrderBy(r => r.Index).Select(r => (r.Target, r.Unit)).ToImmutableArray())],
            [.. projections.Scales.OrderBy(s => s.Key.Population).ThenBy(s => s.Key.Target, StringComparer.Ordinal)
                .Select(s => FormattableString.Invariant($"{module.Populations[s.Key.Population].Name}.{s.Key.Target}: {s.Value.Bits} bits, unit {s.Value.Unit:G6}, largest error {100 * s.Value.Error:G3} %, {s.Value.Reason}")), .. drives.Notes])
        {
            Learnt = [.. learning.Select(l => l.Learnt)],
        };
    }

    private static BytecodePopulation Population(IrModule module, IrPopulation source, CellCode? cell, ImmutableArray<ReceptorScale> receptors, bool isReplicated, CodeBuilder code) => cell is null
        ? new BytecodePopulation(source.Name, PopulationKind.Port, (int)source.Size, 0, 0, [], [], false)
        : new BytecodePopulation(
            source.Name,
            isReplicated ? PopulationKind.Replicated : PopulationKind.Cells,
            (int)source.Size,
            code.Place(cell.Instructions, cell.Notes, source.Name),
            cell.Instructions.Length,
            [.. cell.Formats.Select(f => new BytecodeVariable(f.Slot, f.FractionBits, Unit(module, source, f.Slot), source.Port == IrPortKind.Values ? [.. new short[source.Size]] : Starts(cell.Profile, f, source.Size)))],
            [.. receptors.Select(r => new BytecodeReceptor(r.Target, 0, Unit(module, source, r.Target)))],
            module.GetModel(source.Model).Events.Any(e => e.Name == "spike"));

    private static BytecodePopulation Population(AddedPopulation added, CodeBuilder code) => new(
        added.Name,
        added.Kind,
        added.Count,
        code.Place(added.Code.Instructions, added.Code.Notes, added.Name),
        added.Code.Instructions.Length,
        [.. added.Code.Formats.Select(f => new BytecodeVariable(f.Slot, f.FractionBits, "", Starts(added.Code.Profile, f, added.Count)))],
        [new BytecodeReceptor("event", 0, "")],
        false);

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
