using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Llvm.Gpu.Emission;
using NeuroLang.Llvm.Gpu.Execution;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Building;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>Draws connections in the memory of a device, where it can; the host draws the others, and those in which something is wrong, which it says.</summary>
internal sealed class DeviceBuilder : IDisposable
{
    private readonly Simulation _simulation;
    private readonly DeviceCode _code;
    private readonly DeviceRunner _runner;
    private readonly List<DrawnSynapses> _drawn = [];

    public DeviceBuilder(Simulation simulation, DeviceKernels kernels, IDevice device)
    {
        (_simulation, _code) = (simulation, kernels.Code);
        _runner = new DeviceRunner(kernels, device);
    }

    /// <summary>Bits for the switches of a connection.</summary>
    public static ulong Switches(ConnectionPlan plan) => (plan.Autapses ? 1UL : 0) | (plan.Multapses ? 2UL : 0);

    /// <summary>A plan that says which connections will lie in memory that is not that of this process.</summary>
    public static NetworkPlan PlanOf(NetworkPlan plan, DeviceCode code, IDevice device) =>
        plan with { Connections = [.. plan.Connections.Select((c, n) => c with { IsElsewhere = device.HasOwnMemory && code.Drawings.ContainsKey(n) })] };

    /// <summary>Draws a connection; null where the host is to do it.</summary>
    /// <exception cref="DeviceException">The device fails.</exception>
    public DrawnConnection? Draw(int connection)
    {
        var plan = _simulation.Plan.Connections[connection];
        if (!_code.Drawings.TryGetValue(connection, out var code) || plan.DelaySteps < 0 || !double.IsFinite(plan.Weight ?? 0)
            || (!plan.IsProcedural && MemoryEstimate.IsDense(plan) && plan.Weight is not null))
        {
            return null;
        }

        var pre = new CellView(plan.Pre, _simulation.Populations, plan.Name);
        var post = new CellView(plan.Post, _simulation.Populations, plan.Name);
        var groups = PreGroup.Of(pre, plan.Events);
        if (post.Count == 0 || groups.Count == 0 || groups.Exists(g => g.HasRepeats)
            || Enumerable.Range(0, post.Parts.Count).Any(p => _simulation.Accumulators[plan.Targets[p]].Population != post.Populations[p]))
        {
            return null;
        }

        var shared = new SharedMemory(_runner.Device);
        var blocks = new List<DrawnSynapses>();
        try
        {
            var views = new DeviceViews(pre, post, plan.Targets, shared.Memory);
            var words = Words(plan, code, views, shared.Memory);
            if (RuleWords.Place(words, plan, _simulation.Seed, views, _runner, shared.Memory) && DrawAll(plan, code, groups, words, shared, blocks))
            {
                _drawn.AddRange(blocks);
                var longest = blocks.Max(b => b.LongestDelay);
                var delays = blocks.GroupBy(b => b.Target).ToDictionary(b => b.Key, _ => longest);
                return new DrawnConnection([.. blocks], delays);
            }

            blocks.ForEach(b => b.Dispose());
            return null;
        }
        finally
        {
            shared.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _drawn.ForEach(b => b.Dispose());
        _runner.Dispose();
    }

    private bool DrawAll(ConnectionPlan plan, DrawingCode code, List<PreGroup> groups, ulong[] words, SharedMemory shared, List<DrawnSynapses> blocks)
    {
        if (!plan.IsProcedural && MemoryEstimate.IsDense(plan) && plan.Targets.Distinct().Count() < plan.Targets.Count)
        {
            return false;
        }

        foreach (var group in groups)
        {
            var first = blocks.Count;
            var isDense = !plan.IsProcedural && MemoryEstimate.IsDense(plan) && group.IsRange;
            var places = group.IsRange ? 0 : shared.Memory.Place<int>(PlacesOf(group));
            foreach (var target in isDense ? plan.Targets : [.. plan.Targets.Distinct().Order()])
            {
                var block = new DrawnSynapses(plan, code.Kernel, group, places, (_simulation.Accumulators[target], target), isDense, words, _runner, shared);
                blocks.Add(block);
                if (!block.Survey())
                {
                    return false;
                }
            }

            if (plan.IsProcedural && blocks.Count > first + 1)
            {
                blocks[first..].ForEach(b => b.Listed = blocks[first..]);
            }
        }

        return true;
    }

    /// <summary>The place in the view of each row's cell, or -1.</summary>
    private static int[] PlacesOf(PreGroup group)
    {
        var places = new int[group.Rows];
        Array.Fill(places, -1);
        for (var entry = 0; entry < group.Count; entry++)
        {
            var (cell, place) = group.Entry(entry);
            places[cell - group.FirstCell] = place;
        }

        return places;
    }

    private ulong[] Words(ConnectionPlan plan, DrawingCode code, DeviceViews views, DeviceMemory memory)
    {
        var words = new ulong[(int)DrawingWord.Count];
        words[(int)DrawingWord.Seed] = _simulation.Seed;
        words[(int)DrawingWord.Stream] = plan.Stream;
        words[(int)DrawingWord.Switches] = Switches(plan);
        words[(int)DrawingWord.Parts] = views.PostParts;
        words[(int)DrawingWord.PartCount] = (ulong)views.PostPartCount;
        words[(int)DrawingWord.Step] = BitConverter.DoubleToUInt64Bits(_simulation.Plan.StepMilliseconds);
        words[(int)DrawingWord.Delay] = (ulong)(plan.DelaySteps ?? 0);
        words[(int)DrawingWord.Weight] = BitConverter.DoubleToUInt64Bits(plan.Weight ?? 0);
        for (var n = 0; n < DrawingWriter.Roles.Length; n++)
        {
            if (code.Functions.TryGetValue(DrawingWriter.Roles[n], out var function))
            {
                words[(int)DrawingWord.Probability + n] = views.Words(function);
            }
        }

        return words;
    }
}
