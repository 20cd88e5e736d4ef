using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>The connection rules written down plainly, one uniform at a time, straight from their definitions.</summary>
internal static class NaiveRules
{
    public static List<(int I, int J)> Generate(
        ConnectionRule rule, int pre, int post, uint seed, uint stream, bool autapses, bool multapses, Func<int, int, double>? probability = null)
    {
        var pairs = new List<(int I, int J)>();
        var seen = new HashSet<(int I, int J)>();
        bool Allowed(int i, int j) => (autapses || i != j) && (seen.Add((i, j)) || multapses);
        double U(int row, int n)
        {
            var (w0, w1, w2, w3) = Philox.Words(seed, stream, (uint)row, (uint)(n / 2), 0, 0);
            var (high, low) = n % 2 == 0 ? (w0, w1) : (w2, w3);
            return ((((ulong)high << 20) | (low >> 12)) + 0.5) / (1L << 52);
        }
        switch (rule.Kind)
        {
            case RuleKind.AllToAll:
                pairs.AddRange(from i in Enumerable.Range(0, pre) from j in Enumerable.Range(0, post) select (i, j));
                break;
            case RuleKind.OneToOne:
                pairs.AddRange(from i in Enumerable.Range(0, pre) select (i, i));
                break;
            case RuleKind.Probability when rule.Value <= 0:
                break;
            case RuleKind.Probability:
                for (var i = 0; i < pre; i++)
                {
                    var n = 0;
                    for (var j = -1L; (j += 1 + Gap(rule.Value, () => U(i, n++))) < post;)
                        pairs.Add((i, (int)j));
                }
                break;
            case RuleKind.PairProbability:
                for (var i = 0; i < pre; i++)
                {
                    for (var j = 0; j < post; j++)
                    {
                        var (w0, w1, _, _) = Philox.Words(seed, stream, (uint)i, (uint)j, 0, 0);
                        var u = ((((ulong)w0 << 20) | (w1 >> 12)) + 0.5) / (1L << 52);
                        if (u < probability?.Invoke(i, j))
                            pairs.Add((i, j));
                    }
                }
                break;
            case RuleKind.Indegree:
                for (var j = 0; j < post; j++)
                {
                    for (int n = 0, kept = 0; kept < rule.Value; n++)
                    {
                        var i = Math.Min((int)(U(j, n) * pre), pre - 1);
                        if (!Allowed(i, j))
                            continue;
                        pairs.Add((i, j));
                        kept++;
                    }
                }
                break;
            case RuleKind.Outdegree:
                for (var i = 0; i < pre; i++)
                {
                    for (int n = 0, kept = 0; kept < rule.Value; n++)
                    {
                        var j = Math.Min((int)(U(i, n) * post), post - 1);
                        if (!Allowed(i, j))
                            continue;
                        pairs.Add((i, j));
                        kept++;
                    }
                }
                break;
            case RuleKind.Total:
                for (var q = 0; pairs.Count < rule.Value; q++)
                {
                    var i = Math.Min((int)(U(0, 2 * q) * pre), pre - 1);
                    var j = Math.Min((int)(U(0, 2 * q + 1) * post), post - 1);
                    if (Allowed(i, j))
                        pairs.Add((i, j));
                }
                break;
            case RuleKind.Poisson:
                for (var i = 0; i < pre; i++)
                {
                    var count = PoissonCount(rule.Value * post, U(i, 0));
                    for (var n = 1; n <= count; n++)
                        pairs.Add((i, Math.Min((int)(U(i, n) * post), post - 1)));
                }
                break;
            default:
                pairs.AddRange(rule.Pairs);
                break;
        }
        if (!autapses)
            pairs.RemoveAll(pair => pair.I == pair.J);
        return multapses ? pairs : pairs.Distinct().ToList();
    }

    private static long Gap(double p, Func<double> next)
    {
        var length = 16;
        while (length < 4 / p && length < 65536)
            length *= 2;
        var survival = new double[length + 1];
        survival[0] = 1;
        for (var k = 1; k <= length; k++)
            survival[k] = survival[k - 1] * (1 - p);
        var gap = 0L;
        while (true)
        {
            var u = next();
            if (u <= survival[length])
            {
                gap += length;
                continue;
            }
            var g = 0;
            while (!(u > survival[g + 1]))
                g++;
            return gap + g;
        }
    }

    private static long PoissonCount(double mean, double u)
    {
        var mode = (int)Math.Floor(mean);
        var masses = new SortedDictionary<int, double> { [mode] = 1 };
        for (var k = mode + 1; masses[k - 1] * (mean / k) is var mass && mass >= 1e-20; k++)
            masses[k] = mass;
        for (var k = mode; k > 0 && masses[k] * (k / mean) is var mass && mass >= 1e-20; k--)
            masses[k - 1] = mass;
        var total = masses.Values.Aggregate(0.0, (sum, mass) => sum + mass);
        var cumulative = 0.0;
        foreach (var (k, mass) in masses)
        {
            cumulative += mass;
            if (u * total < cumulative)
                return k;
        }
        return masses.Keys.Last();
    }
}
