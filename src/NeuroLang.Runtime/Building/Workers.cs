using System.Runtime.ExceptionServices;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// Runs numbered pieces of work on a few threads. What a piece computes depends on its number alone, never on the thread;
/// of several failures that of the lowest piece is reported.
/// </summary>
internal static class Workers
{
    public static void Run(int threads, int pieces, Action<int> work)
    {
        if (threads <= 1 || pieces <= 1)
        {
            for (var piece = 0; piece < pieces; piece++)
                work(piece);
            return;
        }
        var failures = new ExceptionDispatchInfo?[pieces];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, pieces, options, piece =>
        {
            try
            {
                work(piece);
            }
            catch (Exception exception)
            {
                failures[piece] = ExceptionDispatchInfo.Capture(exception);
            }
        });
        Array.Find(failures, failure => failure is not null)?.Throw();
    }

    /// <summary>The first item of piece <paramref name="piece"/> when <paramref name="count"/> items are cut evenly.</summary>
    public static long Cut(long count, int pieces, int piece) => (long)((Int128)count * piece / pieces);
}
