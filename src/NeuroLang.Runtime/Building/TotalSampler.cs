using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// A fixed number of synapses over all pairs: candidate q takes uniforms 2q (pre) and 2q + 1 (post) of row 0; forbidden
/// candidates are dropped.
/// </summary>
internal sealed unsafe class TotalSampler(ConnectionPlan plan, CellView pre, CellView post, uint seed)
{
    private const int Batch = 512;

    public GroupedRows Draw(long count, int threads)
    {
        RequirePossible(count);
        using var pres = new NativeBlock(count * sizeof(int));
        using var posts = new NativeBlock(count * sizeof(int));
        if (plan is { Autapses: true, Multapses: true })
            DrawAll(count, (int*)pres.Pointer, (int*)posts.Pointer, threads);
        else
            DrawAllowed(count, (int*)pres.Pointer, (int*)posts.Pointer);
        return GroupedRows.OfPairs((int*)pres.Pointer, (int*)posts.Pointer, count, pre.Count, post.Count, threads);
    }

    private void DrawAll(long count, int* pres, int* posts, int threads)
    {
        var pieces = (int)Math.Clamp(count / 65536, 1, threads);
        Workers.Run(threads, pieces, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (piece) =>
        {
            Span<double> uniforms = stackalloc double[2 * Batch];
            var first = Workers.Cut(count / Batch, pieces, piece) * Batch;
            var end = piece == pieces - 1 ? count : Workers.Cut(count / Batch, pieces, piece + 1) * Batch;
            for (var q = first; q < end; q += Batch)
            {
                Philox.FillRow(uniforms, seed, plan.Stream, 0, 2 * q);
                for (var n = 0; n < Batch && q + n < end; n++)
                {
                    pres[q + n] = Pick(uniforms[2 * n], pre.Count);
                    posts[q + n] = Pick(uniforms[2 * n + 1], post.Count);
                }
            }
        });
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DrawAllowed(long count, int* pres, int* posts)
    {
        Span<double> uniforms = stackalloc double[2 * Batch];
        var seen = plan.Multapses ? null : new HashSet<long>();
        var accepted = 0L;
        for (var q = 0L; accepted < count; q += Batch)
        {
            Philox.FillRow(uniforms, seed, plan.Stream, 0, 2 * q);
            for (var n = 0; n < Batch && accepted < count; n++)
            {
                var (i, j) = (Pick(uniforms[2 * n], pre.Count), Pick(uniforms[2 * n + 1], post.Count));
                if (!plan.Autapses && IsAutapse(i, j))
                    continue;
                if (seen is not null && !seen.Add((long)i * post.Count + j))
                    continue;
                pres[accepted] = i;
                posts[accepted++] = j;
            }
        }
    }

    private static int Pick(double u, int n) => Math.Min((int)(u * n), n - 1);

    private bool IsAutapse(int i, int j)
    {
        var (p, q) = (pre.PartOf(i), post.PartOf(j));
        return pre.Populations[p] == post.Populations[q] && pre.Cell(p, i) == post.Cell(q, j);
    }

    private void RequirePossible(long count)
    {
        if (count == 0)
            return;
        var allowed = (Int128)pre.Count * post.Count;
        if (!plan.Autapses)
        {
            for (int i = 0, part = 0; i < pre.Count; i++)
            {
                part = pre.PartOf(i, part);
                allowed -= post.Multiplicity(pre.Populations[part], pre.Cell(part, i));
            }
        }
        if (allowed == 0 || (!plan.Multapses && count > allowed))
        {
            throw new SimulationException(
                SimulationError.ImpossibleRule,
                string.Create(CultureInfo.InvariantCulture, $"connection '{plan.Name}' asks for {count} synapses, {allowed} pairs are allowed"))
            {
                Variable = plan.Name,
            };
        }
    }
}
