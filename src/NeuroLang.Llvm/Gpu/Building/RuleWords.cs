using NeuroLang.Runtime.Building;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>What a rule is on a device.</summary>
internal static class RuleWords
{
    /// <summary>Puts a rule into the words of a drawing; false where it has to be drawn on the host, which says what is wrong with it where something is.</summary>
    public static bool Place(ulong[] words, ConnectionPlan plan, uint seed, DeviceViews views, DeviceRunner runner, DeviceMemory memory)
    {
        var (kind, value, posts) = (plan.Rule.Kind, plan.Rule.Value, views.Post.Count);
        void Set(DrawingWord word, long number) => words[(int)word] = (ulong)number;
        Set(DrawingWord.Posts, posts);
        switch (kind)
        {
            case RuleKind.AllToAll:
            case RuleKind.Probability when value >= 1:
                Set(DrawingWord.Rule, (int)DrawingRuleKind.Range);
                return true;
            case RuleKind.OneToOne:
                Set(DrawingWord.Rule, (int)DrawingRuleKind.Range);
                Set(DrawingWord.Number, 1);
                return views.Pre.Count == posts;
            case RuleKind.Probability when value > 0:
                var gaps = new GapTable(value);
                Set(DrawingWord.Rule, (int)DrawingRuleKind.Gaps);
                Set(DrawingWord.Table, (long)memory.Place(gaps.Survival));
                Set(DrawingWord.TableLength, gaps.Length);
                Set(DrawingWord.Guide, (long)memory.Place(gaps.Guide));
                Set(DrawingWord.GuideLength, gaps.Guide.Length);
                return true;
            case RuleKind.PairProbability:
                Set(DrawingWord.Rule, (int)DrawingRuleKind.Pairwise);
                return true;
            case RuleKind.Outdegree when IsPossible(plan, value, views.Post):
                Set(DrawingWord.Rule, (int)DrawingRuleKind.Picks);
                Set(DrawingWord.Number, (long)value);
                Set(DrawingWord.RowLength, (long)value);
                Set(DrawingWord.Marks, plan.Multapses ? 0 : KeptRows.Marks((long)value));
                return true;
            case RuleKind.Poisson when value >= 0 && value * posts < int.MaxValue / 2:
                var counts = new PoissonTable(value * posts);
                Set(DrawingWord.Rule, (int)DrawingRuleKind.Poisson);
                Set(DrawingWord.Number, counts.First);
                Set(DrawingWord.Table, (long)memory.Place(counts.Cumulative));
                Set(DrawingWord.TableLength, counts.Cumulative.Length);
                Set(DrawingWord.RowLength, counts.First + counts.Cumulative.Length);
                return true;
            case RuleKind.Indegree when IsPossible(plan, value, views.Pre):
            case RuleKind.Total when value >= 0 && value < long.MaxValue && views.Pre.Count > 0 && AreMostKept(plan, value, views):
                if (KeptRows.Draw(plan, seed, views, runner, memory) is not var (starts, rows))
                {
                    return false;
                }

                Set(DrawingWord.Rule, (int)DrawingRuleKind.Kept);
                Set(DrawingWord.KeptStarts, (long)starts);
                Set(DrawingWord.Kept, (long)rows);
                return true;
            default:
                return false;
        }
    }

    // A cell has at most one place in a range, so no more are forbidden than there are ranges; cells that are listed may be all the same.
    private static bool IsPossible(ConnectionPlan plan, double degree, CellView others)
    {
        var allowed = others.Count - (plan.Autapses ? 0 : others.Parts.Sum(part => part.Indices is null ? 1 : part.Count));
        return degree >= 0 && degree < int.MaxValue / 4 && (degree < 1 || (allowed > 0 && (plan.Multapses || degree <= allowed)));
    }

    // Whether a pair that is drawn is more often kept than not, even the last.
    private static bool AreMostKept(ConnectionPlan plan, double total, DeviceViews views)
    {
        var pairs = (double)views.Pre.Count * views.Post.Count;
        var forbidden = 0.0;
        for (int i = 0, part = 0; i < views.Pre.Count && !plan.Autapses; i++)
        {
            part = views.Pre.PartOf(i, part);
            forbidden += views.Post.Multiplicity(views.Pre.Populations[part], views.Pre.Cell(part, i));
        }

        return forbidden + (plan.Multapses ? 0 : total) <= pairs / 2;
    }
}
