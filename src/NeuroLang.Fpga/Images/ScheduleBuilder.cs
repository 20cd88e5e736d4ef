using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Images;

/// <summary>Writes the schedule of a step (docs/fpga/isa.md, section 5).</summary>
internal static class ScheduleBuilder
{
    /// <summary>Words of an entry.</summary>
    public const int EntryWords = 8;

    private const int Port = 1;
    private const int Group = 2;
    private const int Pre = 3;
    private const int Post = 4;
    private const int Cells = 5;

    /// <summary>The words of all entries, the end among them.</summary>
    public static ushort[] Build(BytecodeProgram program, CoreShape shape, CellLayout layout, PackedProjection[] packed)
    {
        var words = new List<int>();
        for (var p = 0; p < program.Populations.Length; p++)
        {
            if (program.Populations[p].Kind == PopulationKind.Port)
            {
                Add(words, Port, p, program.Populations[p].Count);
            }
        }

        for (var n = 0; n < packed.Length; n++)
        {
            var projection = program.Projections[n];
            var offset = packed[n].FirstRow - Number(layout, program, projection.Source);
            if (projection.Pre is { } pre)
            {
                var replica = projection.Replica is { } r ? layout.Base(r) - Number(layout, program, projection.Source) : 0;
                Add(words, Pre, projection.Source, offset, Flags(program, projection, RowFormat.Wide), replica, pre.Salt, pre.FirstInstruction, pre.Length);
            }
            else
            {
                var graded = projection.PayloadVariable is { } payload ? payload | projection.PayloadShift << 8 : 0;
                var first = projection.IsContinuous ? layout.First(projection.Source) : 0;
                var behind = projection.IsContinuous ? first + program.Populations[projection.Source].Count : 0;
                Add(words, Group, projection.Source, offset, Flags(program, projection, packed[n].Format), graded, packed[n].Format == RowFormat.Dense ? layout.Base(projection.Target) : 0, first, behind);
            }
        }

        for (var n = 0; n < packed.Length; n++)
        {
            var projection = program.Projections[n];
            if (projection.Post is { } post)
            {
                Add(words, Post, projection.Target, packed[n].FirstIncoming - layout.Base(projection.Target), Flags(program, projection, RowFormat.Wide), 0, post.Salt, post.FirstInstruction, post.Length);
            }
        }

        for (var p = 0; p < program.Populations.Length; p++)
        {
            var population = program.Populations[p];
            if (population.Kind != PopulationKind.Port)
            {
                var replicated = population.Kind == PopulationKind.Replicated;
                var limit = (replicated ? layout.Base(p) : layout.First(p)) + population.Count;
                var flags = (replicated ? 1 : 0) | (population.IsReported ? 2 : 0);
                Add(words, Cells, p, limit, flags, layout.Base(p), layout.StripsOf(p), population.FirstInstruction, population.Length);
            }
        }

        Add(words, 0);
        return [.. words.Select(word => (ushort)word)];
    }

    private static int Number(CellLayout layout, BytecodeProgram program, int population) =>
        program.Populations[population].Kind == PopulationKind.Cells ? layout.First(population) : 0;

    private static int Flags(BytecodeProgram program, BytecodeProjection projection, RowFormat format) =>
        (int)format
        | (projection.IsSigned ? 4 : 0)
        | projection.WeightShift / 2 << 3
        | (projection.PayloadVariable is not null ? 1 << 5 : 0)
        | (program.Populations[projection.Source].Kind == PopulationKind.Port ? 1 << 6 : 0)
        | (projection.WeightBits == 16 ? 2 : projection.WeightBits / 8) << 7
        | projection.Receptor << 10
        | (projection.IsContinuous ? 1 << 13 : 0);

    private static void Add(List<int> words, params ReadOnlySpan<int> entry)
    {
        words.AddRange(entry);
        while (words.Count % EntryWords != 0)
        {
            words.Add(0);
        }
    }
}
