using System.Globalization;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <summary>Chooses the row source of a connection's rule.</summary>
internal static class RowSources
{
    public static unsafe RowSource Create(
        Simulation simulation, int connection, ConnectionPlan plan, CellView pre, CellView post, int threads)
    {
        var rule = plan.Rule;
        var partners = new PartnerRule(plan);
        switch (rule.Kind)
        {
            case RuleKind.AllToAll:
                return new AllToAllRows(post.Count);
            case RuleKind.OneToOne:
                if (pre.Count != post.Count)
                    throw Invalid(plan, $"one_to_one needs as many pre as post cells, not {pre.Count} and {post.Count}");
                return new OneToOneRows();
            case RuleKind.Probability:
                if (double.IsNaN(rule.Value))
                    throw new SimulationException(SimulationError.InvalidProbability, $"connection '{plan.Name}': the probability is not a number") { Variable = plan.Name };
                return rule.Value >= 1 ? new AllToAllRows(post.Count)
                    : rule.Value > 0 ? new BernoulliRows(rule.Value, post.Count)
                    : new AllToAllRows(0);
            case RuleKind.PairProbability:
                return new PairBernoulliRows(simulation, connection, plan.Stream, pre, post);
            case RuleKind.Indegree:
                pre.PrepareMultiplicities();
                return GroupedRows.ByIndegree(
                    Degree(plan), pre, post, partners, () => new RowScratch(simulation.Seed, plan.Stream), threads);
            case RuleKind.Outdegree:
                post.PrepareMultiplicities();
                return new OutdegreeRows(Degree(plan), pre, post, partners);
            case RuleKind.Total:
                post.PrepareMultiplicities();
                return new TotalSampler(plan, pre, post, simulation.Seed).Draw(Number(plan, long.MaxValue), threads);
            case RuleKind.Poisson:
                if (!(rule.Value >= 0) || double.IsInfinity(rule.Value))
                    throw Invalid(plan, $"the mean {rule.Value} is not a number of synapses");
                return new PoissonRows(rule.Value, post.Count);
            case RuleKind.Table:
                return Tabled(simulation, plan, pre, post, threads);
            case RuleKind.Convolution:
                return Convolved(plan, pre, post);
            default:
                return Listed(plan, pre, post, threads);
        }
    }

    private static unsafe GroupedRows Listed(ConnectionPlan plan, CellView pre, CellView post, int threads)
    {
        var pairs = plan.Rule.Pairs;
        using var pres = new NativeBlock((long)pairs.Count * sizeof(int));
        using var posts = new NativeBlock((long)pairs.Count * sizeof(int));
        for (var n = 0; n < pairs.Count; n++)
        {
            if ((uint)pairs[n].Pre >= (uint)pre.Count || (uint)pairs[n].Post >= (uint)post.Count)
                throw Invalid(plan, $"the pair ({pairs[n].Pre}, {pairs[n].Post}) is outside {pre.Count} x {post.Count} cells");
            ((int*)pres.Pointer)[n] = pairs[n].Pre;
            ((int*)posts.Pointer)[n] = pairs[n].Post;
        }
        return GroupedRows.OfPairs((int*)pres.Pointer, (int*)posts.Pointer, pairs.Count, pre.Count, post.Count, threads);
    }

    // Rows ascend by pre and post, so sorting leaves them where they are: synapse n of all is row n of the table.
    private static unsafe GroupedRows Tabled(Simulation simulation, ConnectionPlan plan, CellView pre, CellView post, int threads)
    {
        if ((uint)plan.Rule.TableIndex >= (uint)simulation.Data.Tables.Count)
            throw Invalid(plan, $"its table is not among the {simulation.Data.Tables.Count} given");
        var table = simulation.Data.Tables[plan.Rule.TableIndex];
        var (previous, rows) = (-1L, table.Pairs);
        for (var row = 0; row < rows; row++)
        {
            var place = (long)table.Pre[row] * post.Count + table.Post[row];
            if ((uint)table.Pre[row] >= (uint)pre.Count || (uint)table.Post[row] >= (uint)post.Count || place < previous)
                throw Invalid(plan, $"row {row} of its table, ({table.Pre[row]}, {table.Post[row]}), is outside {pre.Count} x {post.Count} cells or out of order");
            previous = place;
        }
        fixed (int* pres = table.Pre, posts = table.Post)
            return GroupedRows.OfPairs(pres, posts, rows, pre.Count, post.Count, threads);
    }

    private static ConvolutionRows Convolved(ConnectionPlan plan, CellView pre, CellView post) =>
        plan.Rule.Shape is { } shape && shape.PreRows * shape.PreColumns == pre.Count && shape.PostRows * shape.PostColumns == post.Count
            ? new ConvolutionRows(shape)
            : throw Invalid(plan, $"its grids are not of {pre.Count} and {post.Count} cells");

    private static int Degree(ConnectionPlan plan) => (int)Number(plan, int.MaxValue);

    private static long Number(ConnectionPlan plan, long largest)
    {
        var value = plan.Rule.Value;
        if (!(value >= 0) || value > largest)
            throw Invalid(plan, $"{value} is not a number of synapses");
        return (long)value;
    }

    private static SimulationException Invalid(ConnectionPlan plan, FormattableString problem) =>
        new(SimulationError.InvalidPlan, $"connection '{plan.Name}': {problem.ToString(CultureInfo.InvariantCulture)}") { Variable = plan.Name };
}
