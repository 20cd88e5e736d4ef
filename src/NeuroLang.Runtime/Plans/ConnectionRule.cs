namespace NeuroLang.Runtime.Plans;

/// <summary>A connection rule with its number; indices of pairs count through the pre and post views.</summary>
public sealed record ConnectionRule
{
    private ConnectionRule(RuleKind kind, double value = 0, IReadOnlyList<(int Pre, int Post)>? pairs = null)
    {
        Kind = kind;
        Value = value;
        Pairs = pairs ?? [];
    }

    /// <summary>Which rule.</summary>
    public RuleKind Kind { get; }

    /// <summary>The rule's number: a probability, a count (of rows of a table, too) or a mean; 0 where it has none.</summary>
    public double Value { get; }

    /// <summary>The pairs of <see cref="RuleKind.List"/>.</summary>
    public IReadOnlyList<(int Pre, int Post)> Pairs { get; }

    /// <summary>The table of <see cref="RuleKind.Table"/>; -1 for other rules.</summary>
    public int TableIndex { get; private init; } = -1;

    /// <summary>The pairs of table <paramref name="index"/>, which has <paramref name="rows"/> of them.</summary>
    public static ConnectionRule Table(int index, long rows) => new(RuleKind.Table, rows) { TableIndex = index };

    /// <summary>The shapes of <see cref="RuleKind.Convolution"/>; null for other rules.</summary>
    public ConvolutionShape? Shape { get; private init; }

    /// <summary>
    /// Pre cell (r, c) and post cell (r', c') of two grids are connected where (r + padding - r' stride, c + padding - c' stride) lies in the kernel.
    /// </summary>
    public static ConnectionRule Convolution(ConvolutionShape shape) => new(RuleKind.Convolution, shape.KernelRows * shape.KernelColumns) { Shape = shape };

    /// <summary>Every pair (i, j).</summary>
    public static ConnectionRule AllToAll() => new(RuleKind.AllToAll);

    /// <summary>Every pair (i, i); the views must be equally long.</summary>
    public static ConnectionRule OneToOne() => new(RuleKind.OneToOne);

    /// <summary>Every pair with probability <paramref name="p"/>, independently.</summary>
    public static ConnectionRule Probability(double p) => new(RuleKind.Probability, p);

    /// <summary>Every pair with the probability that <see cref="Simulation.Probability"/> returns for it.</summary>
    public static ConnectionRule PairProbability() => new(RuleKind.PairProbability);

    /// <summary><paramref name="k"/> synapses onto every post cell, partners drawn uniformly.</summary>
    public static ConnectionRule Indegree(long k) => new(RuleKind.Indegree, k);

    /// <summary><paramref name="k"/> synapses from every pre cell, partners drawn uniformly.</summary>
    public static ConnectionRule Outdegree(long k) => new(RuleKind.Outdegree, k);

    /// <summary><paramref name="n"/> synapses, both ends drawn uniformly.</summary>
    public static ConnectionRule Total(long n) => new(RuleKind.Total, n);

    /// <summary>Poisson(<paramref name="mean"/>) synapses a pair, drawn row by row.</summary>
    public static ConnectionRule Poisson(double mean) => new(RuleKind.Poisson, mean);

    /// <summary>The pairs as listed.</summary>
    public static ConnectionRule List(params (int Pre, int Post)[] pairs) => new(RuleKind.List, 0, pairs);
}
