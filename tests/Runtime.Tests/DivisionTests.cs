using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Threads;

namespace NeuroLang.Runtime.Tests;

/// <summary>How cells are divided among threads, and which populations are stepped ahead of the others.</summary>
public sealed class DivisionTests
{
    [Theory]
    [InlineData(1, 10_000, 2)]
    [InlineData(1, 100, 2)]
    [InlineData(1, 300, 4)]
    [InlineData(5, 77_777, 3)]
    public void Pieces_hold_every_cell_of_the_sources_once_and_become_smaller(int first, int size, int threads)
    {
        var populations = Populations(50, size, first);
        var division = Of(populations, threads, new DelayedPath(1, 0, 0), new DelayedPath(2, 0, 0), new DelayedPath(0, 0, 14));

        Assert.Equal([false, true, true], division.IsAhead);
        Assert.Equal(15, division.Slice);
        foreach (var population in new[] { 1, 2 })
        {
            var cells = division.Pieces.SelectMany(piece => new[] { piece[2 * population], piece[(2 * population) + 1] }).ToArray();
            Assert.Equal((0, (int)populations[population].Padded), (cells[0], cells[^1]));
            Assert.All(Enumerable.Range(1, division.Pieces.Length - 1), piece => Assert.Equal(cells[(2 * piece) - 1], cells[2 * piece]));
            Assert.All(cells, cell => Assert.Equal(0, cell % 64));
            Assert.All(division.Bounds[population], bound => Assert.Equal(0, bound));
        }
        Assert.All(division.Pieces, piece => Assert.Equal((0, 0), (piece[0], piece[1])));
        Assert.Equal(64, division.Bounds[0][^1]);
        Assert.True(division.Pieces.Length <= (2 * threads) + 1);
        Assert.True(division.Pieces[0][3] >= division.Pieces[^1][3] - division.Pieces[^1][2]);
    }

    [Fact]
    public void Where_slices_do_not_become_longer_nothing_is_stepped_ahead()
    {
        var populations = Populations(1000, 1000, 1000);

        var equal = Of(populations, 2, new DelayedPath(1, 0, 14), new DelayedPath(0, 2, 14));
        Assert.Equal((15, 0), (equal.Slice, equal.Pieces.Length));
        Assert.Equal([false, false, false], equal.IsAhead);
        Assert.Equal([0, 512, 1024], equal.Bounds[1]);

        // What ends at a population that is no source counts, however short, and a source that something ends at is none.
        var recurrent = Of(populations, 2, new DelayedPath(1, 1, 0), new DelayedPath(1, 0, 5));
        Assert.Equal((1, 0), (recurrent.Slice, recurrent.Pieces.Length));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Small_populations_are_spread_over_all_threads(int threads)
    {
        var populations = Populations([.. Enumerable.Repeat(50, 12 * threads)]);
        var ranges = Division.Ranges(populations, threads);

        Assert.All(ranges, range => Assert.Equal((0, 64), (range[0], range[^1])));
        Assert.All(ranges, range => Assert.Equal(range.Order(), range));
        foreach (var part in Enumerable.Range(0, threads))
            Assert.Equal(12, ranges.Count(range => range[part + 1] - range[part] == 64));
    }

    [Fact]
    public void Networks_without_other_delays_meet_after_the_longest_slice()
    {
        var division = Of(Populations(100, 10_000, 1), 2, new DelayedPath(1, 0, 0));
        Assert.Equal(ThreadTeam.LongestSlice, division.Slice);
        Assert.Equal(5, division.Pieces.Length);
    }

    [Fact]
    public void A_log_says_nothing_of_steps_behind_its_end()
    {
        var plan = Networks.Pair(100, 100, ConnectionRule.AllToAll());
        using var simulation = new TestSimulation(plan, 1, new SimulationOptions());
        simulation.Build();
        var population = simulation.Populations[0];
        using var log = new SpikeLog(simulation.Populations, 4);
        foreach (var last in new[] { 4, 2 })
        {
            log.Begin();
            for (var step = 0; step < last; step++)
            {
                population.Spikes.Clear();
                population.Spikes.Append(7 + step);
                log.Take(step);
            }
            if (last < 4)
                log.End(last);
            for (var step = 0; step < 4; step++)
                Assert.Equal(step < last ? [7 + step] : [], log.Cells(0, step).ToArray());
        }
    }

    private static Population[] Populations(params int[] sizes) => [.. sizes.Select((size, index) => new Population(index, Networks.Cells($"p{index}", size), Precision.Float32))];

    private static Division Of(Population[] populations, int threads, params DelayedPath[] paths) => Division.Of(populations, paths, Division.Ranges(populations, threads), threads);
}
