using System.Numerics;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>Rows of rules that draw by post cell or all over: drawn twice, to count those of each pre cell and to put them there, and sorted.</summary>
internal static class KeptRows
{
    /// <summary>Where rows begin, and the rows.</summary>
    /// <exception cref="DeviceException">The device has too little memory for them.</exception>
    public static (ulong Starts, ulong Rows) Draw(ConnectionPlan plan, uint seed, DeviceViews views, DeviceRunner runner, DeviceMemory memory)
    {
        var degree = plan.Rule.Kind == RuleKind.Indegree ? (long)plan.Rule.Value : 0;
        var number = plan.Rule.Kind == RuleKind.Indegree ? (degree == 0 ? 0 : views.Post.Count) : (long)plan.Rule.Value;
        var pres = views.Pre.Count;
        var bytes = (Math.Max(1.0, degree) * number * sizeof(int)) + (2.0 * pres * sizeof(long));
        runner.Require(plan, bytes);

        using var temporary = new DeviceMemory(runner.Device);
        var marks = plan.Multapses ? 0 : Marks(degree);
        var (scratch, threads) = runner.Scratch(temporary, marks, number);
        var starts = memory.Reserve((pres + 1L) * sizeof(long));
        var next = temporary.Reserve((pres + 1L) * sizeof(long));
        ulong[] words =
        [
            seed, plan.Stream, (ulong)degree, (ulong)number, (ulong)pres, (ulong)views.Post.Count, DeviceBuilder.Switches(plan), views.PreParts, (ulong)views.PrePartCount,
            views.PostParts, (ulong)views.PostPartCount, scratch, threads, (ulong)marks, starts, 0,
        ];
        runner.Run("nl_group", words, number);
        var count = runner.Scan(starts, pres);
        runner.Run("nl_copy", [next, starts, (ulong)(2 * (pres + 1L))], 2 * (pres + 1L));
        var rows = memory.Reserve(Math.Max(1, count) * sizeof(int));
        (words[^2], words[^1]) = (next, rows);
        runner.Run("nl_group", words, number);
        runner.Run("nl_sort_rows", [starts, (ulong)pres, rows], pres);
        return (starts, rows);
    }

    /// <summary>The length of a table that so many different picks are marked in.</summary>
    public static long Marks(long degree) => (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(2, 2 * degree));
}
