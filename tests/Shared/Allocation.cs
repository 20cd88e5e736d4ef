namespace NeuroLang.Tests;

/// <summary>Counts what the managed heap gives to a piece of work.</summary>
internal static class Allocation
{
    private const int Attempts = 5;

    /// <summary>
    /// The fewest bytes of some attempts. A collection that another test asks for in the middle counts what was left of this thread's allocation context, up to eight kilobytes; what allocates
    /// does so in every attempt.
    /// </summary>
    /// <param name="attempt">Makes ready what it looks at, and gives <see cref="Of"/> the work.</param>
    public static long Least(Func<long> attempt)
    {
        var least = attempt();
        for (var n = 1; n < Attempts && least > 0; n++)
        {
            least = Math.Min(least, attempt());
        }

        return least;
    }

    /// <summary>Bytes allocated by the calling thread.</summary>
    public static long Of(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
