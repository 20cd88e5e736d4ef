using System.Numerics;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>Rows of rules that draw by post cell or all over: drawn twice, to count those of each pre cell and to put them there, and sorted.</summary>
internal sealed class KeptRows
{
    private const int MostTurns = 64;
    private readonly ConnectionPlan _plan;
    private readonly uint _seed;
    private readonly DeviceViews _views;
    private readonly DeviceRunner _runner;

    private KeptRows(ConnectionPlan plan, uint seed, DeviceViews views, DeviceRunner runner)
    {
        (_plan, _seed, _views, _runner) = (plan, seed, views, runner);
    }

    /// <summary>Where rows begin, and the rows; null where too many pairs would have to be drawn. What switches forbid may be among them more than once, and is left out of rows that are drawn along them.</summary>
    /// <exception cref="DeviceException">The device has too little memory for them.</exception>
    public static (ulong Starts, ulong Rows)? Draw(ConnectionPlan plan, uint seed, DeviceViews views, DeviceRunner runner, DeviceMemory memory)
    {
        var rows = new KeptRows(plan, seed, views, runner);
        var value = (long)plan.Rule.Value;
        var number = plan.Rule.Kind == RuleKind.Total ? rows.Candidates(value) : value == 0 ? 0 : views.Post.Count;
        return number < 0 ? null : rows.Place(number, memory, 0);
    }

    /// <summary>The length of a table that so many different picks are marked in.</summary>
    public static long Marks(long degree) => (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(2, 2 * degree));

    // Those of the first pairs that are allowed are kept. Each more that is drawn is one more at most, so that as many as are missing are never too many.
    private long Candidates(long wanted)
    {
        var number = wanted;
        for (var turn = 0; _plan is not { Autapses: true, Multapses: true }; turn++)
        {
            using var trial = new DeviceMemory(_runner.Device);
            var different = _plan.Multapses ? 0 : trial.Reserve((_views.Pre.Count + 1L) * sizeof(long));
            var (starts, _) = Place(number, trial, different);
            var kept = different == 0 ? _runner.Read<long>(starts + (ulong)(_views.Pre.Count * sizeof(long)), 1)[0] : _runner.Scan(different, _views.Pre.Count);
            if (kept == wanted)
            {
                break;
            }

            if (turn == MostTurns)
            {
                return -1;
            }

            number += wanted - kept;
        }

        return number;
    }

    private (ulong Starts, ulong Rows) Place(long number, DeviceMemory memory, ulong different)
    {
        var degree = _plan.Rule.Kind == RuleKind.Indegree ? (long)_plan.Rule.Value : 0;
        var pres = _views.Pre.Count;
        _runner.Require(_plan, (Math.Max(1.0, degree) * number * sizeof(int)) + (2.0 * pres * sizeof(long)));

        using var temporary = new DeviceMemory(_runner.Device);
        var marks = _plan.Multapses || degree == 0 ? 0 : Marks(degree);
        var (scratch, threads) = _runner.Scratch(temporary, marks, number);
        var starts = memory.Reserve((pres + 1L) * sizeof(long));
        var next = temporary.Reserve((pres + 1L) * sizeof(long));
        ulong[] words =
        [
            _seed, _plan.Stream, (ulong)degree, (ulong)number, (ulong)pres, (ulong)_views.Post.Count, DeviceBuilder.Switches(_plan), _views.PreParts, (ulong)_views.PrePartCount,
            _views.PostParts, (ulong)_views.PostPartCount, scratch, threads, (ulong)marks, starts, 0,
        ];
        _runner.Run("nl_group", words, number);
        var count = _runner.Scan(starts, pres);
        _runner.Run("nl_copy", [next, starts, (ulong)(2 * (pres + 1L))], 2 * (pres + 1L));
        var rows = memory.Reserve(Math.Max(1, count) * sizeof(int));
        (words[^2], words[^1]) = (next, rows);
        _runner.Run("nl_group", words, number);
        _runner.Run("nl_sort_rows", [starts, (ulong)pres, rows, different], pres);
        return (starts, rows);
    }
}
