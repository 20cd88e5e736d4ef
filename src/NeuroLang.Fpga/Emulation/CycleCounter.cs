using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Emulation;

/// <summary>Counts the cycles of a step by the formula of docs/fpga/isa.md, section 7.</summary>
internal sealed class CycleCounter
{
    private readonly CoreImage _image;
    private readonly long _fixed;

    /// <summary>Adds up what every step takes.</summary>
    public CycleCounter(CoreImage image)
    {
        _image = image;
        var timing = image.Shape.Timing;
        var entries = image.Schedule.Length / ScheduleBuilder.EntryWords - 1;
        _fixed = timing.Step + (long)entries * timing.Entry;
        for (var p = 0; p < image.Program.Populations.Length; p++)
        {
            var population = image.Program.Populations[p];
            if (population.Kind != PopulationKind.Port)
            {
                _fixed += timing.Cells + (long)TimingModel.Strip * population.Length * image.Layout.StripsOf(p);
            }
        }
    }

    /// <summary>Cycles of a step.</summary>
    /// <param name="arriving">Spikes that are handled in this step: for each population, its cells or channels.</param>
    /// <param name="emitted">Spikes of this step.</param>
    public long Count(IReadOnlyList<List<int>> arriving, IReadOnlyList<List<int>> emitted)
    {
        var cycles = _fixed;
        var populations = _image.Program.Populations;
        for (var p = 0; p < populations.Length; p++)
        {
            if (populations[p].Kind == PopulationKind.Port)
            {
                cycles += arriving[p].Count;
            }
        }

        return cycles + Delivery(arriving) + Exchange(emitted);
    }

    /// <summary>Tiles go on by themselves, and begin graded groups together.</summary>
    private long Delivery(IReadOnlyList<List<int>> arriving)
    {
        var tiles = new long[_image.Shape.Tiles];
        var together = 0L;
        var projections = _image.Program.Projections;
        for (var n = 0; n < projections.Length; n++)
        {
            if (projections[n].PayloadVariable is not null)
            {
                together += tiles.Max();
                Array.Clear(tiles);
            }

            for (var tile = 0; tile < tiles.Length; tile++)
            {
                tiles[tile] += Rows(n, tile, arriving);
            }
        }

        for (var n = 0; n < projections.Length; n++)
        {
            for (var tile = 0; projections[n].Post is { } post && tile < tiles.Length; tile++)
            {
                var target = projections[n].Target;
                foreach (var slot in Slots(target, tile, arriving[target]))
                {
                    tiles[tile] += TimingModel.Row + Program(post, _image.Projections[n].IncomingLengths[tile][slot - _image.Layout.Base(target)]);
                }
            }
        }

        return together + tiles.Max();
    }

    private long Rows(int n, int tile, IReadOnlyList<List<int>> arriving)
    {
        var projection = _image.Program.Projections[n];
        var lengths = _image.Projections[n].RowLengths[tile];
        if (projection.IsContinuous)
        {
            return lengths.Sum(length => (long)TimingModel.Row + length);
        }

        long cycles = 0;
        foreach (var source in arriving[projection.Source])
        {
            cycles += TimingModel.Row + (projection.Pre is { } pre ? Program(pre, lengths[source]) : lengths[source]);
        }

        return cycles;
    }

    private static long Program(SynapseProgram program, int length) =>
        (long)TimingModel.Strip * program.Length * ((length + TimingModel.Strip - 1) / TimingModel.Strip);

    private long Exchange(IReadOnlyList<List<int>> emitted)
    {
        if (_image.Shape.Tiles == 1)
        {
            return 0;
        }

        long cycles = 0;
        for (var p = 0; p < emitted.Count; p++)
        {
            if (_image.Program.Populations[p].Kind == PopulationKind.Cells)
            {
                var most = Enumerable.Range(0, _image.Shape.Tiles).Max(tile => Slots(p, tile, emitted[p]).Count());
                cycles += (_image.Shape.Tiles - 1) * (long)(most + _image.Shape.Timing.Ring);
            }
        }

        return cycles;
    }

    /// <summary>The entries of a spike list that belong to a tile: slots in which some lane of it spikes.</summary>
    private IEnumerable<int> Slots(int population, int tile, List<int> cells)
    {
        var first = _image.Layout.First(population);
        var width = _image.Layout.Width;
        return cells.Select(cell => first + cell).Where(gid => gid % width / _image.Shape.Lanes == tile).Select(gid => gid / width).Distinct();
    }
}
