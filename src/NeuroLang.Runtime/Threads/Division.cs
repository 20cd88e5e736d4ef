namespace NeuroLang.Runtime.Threads;

/// <summary>
/// How the cells of a network are divided among threads: each owns a range of every population. Populations at which no connection ends may be stepped ahead of the others instead, in pieces
/// that whichever thread has time takes: then their delays do not shorten slices. That is done where it makes slices longer.
/// </summary>
internal sealed class Division
{
    // What draws random numbers does so for as many cells at a time.
    private const int CellsPerBlock = 64;

    // A piece costs some time a step, however few cells it has.
    private const int FewestPieceBlocks = 4;

    private Division(int[][] bounds, bool[] isAhead, int[][] pieces, int slice)
    {
        IsAhead = isAhead;
        Bounds = [.. bounds.Select((own, population) => isAhead[population] ? new int[own.Length] : own)];
        Pieces = pieces;
        Slice = slice;
    }

    /// <summary>Whether a population is stepped ahead, by its index.</summary>
    public bool[] IsAhead { get; }

    /// <summary>For each population the cells where the ranges of threads start and end; no cells of those that are stepped ahead.</summary>
    public int[][] Bounds { get; }

    /// <summary>For each piece, for each population, its first cell and that behind its last one.</summary>
    public int[][] Pieces { get; }

    /// <summary>The largest number of steps between two meetings.</summary>
    public int Slice { get; }

    /// <summary>How many threads cells can be divided among.</summary>
    public static int MostThreads(IReadOnlyList<Population> populations) => populations.Select(Blocks).DefaultIfEmpty().Max();

    /// <summary>The ranges of <paramref name="threads"/> threads, for each population the cells where they start and end. Who gets the blocks that are left over changes from population to population.</summary>
    public static int[][] Ranges(IReadOnlyList<Population> populations, int threads)
    {
        var ranges = new int[populations.Count][];
        var before = 0L;
        for (var p = 0; p < ranges.Length; p++)
        {
            var blocks = Blocks(populations[p]);
            ranges[p] = [.. Enumerable.Range(0, threads + 1).Select(part => (int)(((long)blocks * part + before % threads) / threads) * CellsPerBlock)];
            before += blocks;
        }
        return ranges;
    }

    /// <summary>Divides a network whose <paramref name="paths"/> are all its connections.</summary>
    public static Division Of(IReadOnlyList<Population> populations, IReadOnlyCollection<DelayedPath> paths, int[][] ranges, int threads)
    {
        var isSource = populations.Select(p => p.Events.Length > 0 && !paths.Any(path => path.Target == p.Index)).ToArray();
        var (together, apart) = (SliceOf(paths), SliceOf(paths.Where(path => !isSource[path.Source])));
        return apart > together
            ? new Division(ranges, isSource, Split([.. populations.Select(p => isSource[p.Index] ? Blocks(p) : 0)], threads), apart)
            : new Division(ranges, new bool[populations.Count], [], together);
    }

    private static int SliceOf(IEnumerable<DelayedPath> paths) => Math.Min(paths.Select(path => path.ShortestDelay).DefaultIfEmpty(ThreadTeam.LongestSlice).Min() + 1, ThreadTeam.LongestSlice);

    private static int Blocks(Population population) => (int)(population.Padded / CellsPerBlock);

    // Each piece is what one of the threads would get of what is left, so that pieces become small towards the end, when threads have to finish together.
    private static int[][] Split(int[] blocks, int threads)
    {
        var pieces = new List<int[]>();
        var most = blocks.Max();
        for (var (left, first) = (1.0, 0.0); left > 0;)
        {
            var share = pieces.Count == 2 * threads || left * most <= FewestPieceBlocks ? left : Math.Max(left / threads, (double)FewestPieceBlocks / most);
            pieces.Add([.. blocks.SelectMany(all => new[] { Place(all, first), left - share <= 0 ? all * CellsPerBlock : Place(all, first + share) })]);
            (left, first) = (left - share, first + share);
        }
        return [.. pieces];
    }

    private static int Place(int blocks, double share) => (int)(blocks * share) * CellsPerBlock;
}
