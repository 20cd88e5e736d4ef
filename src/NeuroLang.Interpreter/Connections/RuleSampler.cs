using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Draws;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Connections;

/// <summary>Chooses the pairs of a connection, in generation order; one method for each rule.</summary>
internal sealed class RuleSampler(IrConnection connection, CellAddress[] pre, CellAddress[] post, RandomKey random, Evaluator evaluator, IrTable? table)
{
    private readonly uint _stream = connection.Rule.Stream;

    /// <summary>The pairs (i, j) the rule chooses, before <c>no autapses</c>, <c>no multapses</c> and <c>where</c> remove some.</summary>
    /// <exception cref="SimulationException">The rule's number has no meaning, or asks for more synapses than there can be.</exception>
    public IEnumerable<(int I, int J)> Sample(PairSurroundings pair) => connection.Rule.Kind switch
    {
        IrRuleKind.AllToAll => Pairs(),
        IrRuleKind.OneToOne => OneToOne(),
        IrRuleKind.Probability when IsConstant(Parameter) => WithProbability(evaluator.Number(Parameter, pair)),
        IrRuleKind.Probability => WithProbabilityOfPair(pair),
        IrRuleKind.InDegree => WithInDegree(Number(pair)),
        IrRuleKind.OutDegree => WithOutDegree(Number(pair)),
        IrRuleKind.Total => WithTotal(Number(pair)),
        IrRuleKind.Poisson => WithPoisson(evaluator.Number(Parameter, pair)),
        IrRuleKind.Table => Rows(pair),
        IrRuleKind.Convolution => Shifted(connection.Rule.Convolution ?? throw new InvalidOperationException("A convolution without numbers."), pair),
        _ => connection.Rule.Pairs.Select(listed => (listed.Pre, listed.Post)),
    };

    /// <summary>Depends neither on the pair nor on a draw.</summary>
    public static bool IsConstant(IrExpr expr) => expr.Op is not (IrOp.Attribute or IrOp.Random or IrOp.RandomBits) && expr.Args.All(IsConstant);

    /// <summary>Whether a pair is one cell connected to itself.</summary>
    public bool IsAutapse(int i, int j) => pre[i] == post[j];

    private IrExpr Parameter => connection.Rule.Parameter ?? throw new InvalidOperationException($"The rule of {connection.Name} has no number.");

    private IEnumerable<(int I, int J)> Pairs()
    {
        for (var i = 0; i < pre.Length; i++)
        {
            for (var j = 0; j < post.Length; j++)
            {
                yield return (i, j);
            }
        }
    }

    /// <summary>The kernel lies over the grid of the pre cells, shifted by a stride for each post cell; what sticks out meets no cell.</summary>
    private IEnumerable<(int I, int J)> Shifted(IrConvolution c, PairSurroundings pair)
    {
        foreach (var (i, j) in Pairs())
        {
            var row = (i / c.PreColumns) + c.RowPadding - (j / c.PostColumns * c.RowStride);
            var column = (i % c.PreColumns) + c.ColumnPadding - (j % c.PostColumns * c.ColumnStride);
            if (row >= 0 && row < c.KernelRows && column >= 0 && column < c.KernelColumns)
            {
                pair.Row = (row * c.KernelColumns) + column;
                yield return (i, j);
            }
        }
    }

    private IEnumerable<(int I, int J)> Rows(PairSurroundings pair)
    {
        for (pair.Row = 0; pair.Row < table?.Rows; pair.Row++)
        {
            yield return (table.Pre[pair.Row], table.Post[pair.Row]);
        }
    }

    private IEnumerable<(int I, int J)> OneToOne() => pre.Length == post.Length
        ? Enumerable.Range(0, pre.Length).Select(i => (i, i))
        : throw Invalid($"one_to_one connects {pre.Length} cells to {post.Length}", pre.Length);

    private IEnumerable<(int I, int J)> WithProbability(double p)
    {
        if (double.IsNaN(p))
        {
            throw Invalid("the probability is not a number", p);
        }

        return p >= 1 ? Pairs() : p <= 0 ? [] : WithGaps(p);
    }

    private IEnumerable<(int I, int J)> WithGaps(double p)
    {
        var gaps = new GeometricGaps(p);
        for (var i = 0; i < pre.Length; i++)
        {
            var uniforms = new RowUniforms(random, _stream, i);
            for (var j = gaps.Next(uniforms); j < post.Length; j += 1 + gaps.Next(uniforms))
            {
                yield return (i, (int)j);
            }
        }
    }

    private IEnumerable<(int I, int J)> WithProbabilityOfPair(PairSurroundings pair)
    {
        foreach (var (i, j) in Pairs())
        {
            (pair.Pre, pair.Post, pair.Multiplicity) = (i, j, 0);
            if (random.OfPair(_stream, i, j) < evaluator.Number(Parameter, pair))
            {
                yield return (i, j);
            }
        }
    }

    private List<(int I, int J)> WithInDegree(long k)
    {
        var pairs = new List<(int, int)>();
        for (var j = 0; j < post.Length; j++)
        {
            var uniforms = new RowUniforms(random, _stream, j);
            var post = j;
            Refuse(k, Enumerable.Range(0, pre.Length).LongCount(i => IsAllowed(i, post)));
            Pick(pairs, k, () => (uniforms.NextPosition(pre.Length), post));
        }

        return pairs;
    }

    private List<(int I, int J)> WithOutDegree(long k)
    {
        var pairs = new List<(int, int)>();
        for (var i = 0; i < pre.Length; i++)
        {
            var uniforms = new RowUniforms(random, _stream, i);
            var pre = i;
            Refuse(k, Enumerable.Range(0, post.Length).LongCount(j => IsAllowed(pre, j)));
            Pick(pairs, k, () => (pre, uniforms.NextPosition(post.Length)));
        }

        return pairs;
    }

    private List<(int I, int J)> WithTotal(long n)
    {
        var pairs = new List<(int, int)>();
        var uniforms = new RowUniforms(random, _stream, 0);
        Refuse(n, Pairs().LongCount(p => IsAllowed(p.I, p.J)));
        Pick(pairs, n, () => (uniforms.NextPosition(pre.Length), uniforms.NextPosition(post.Length)));
        return pairs;
    }

    private IEnumerable<(int I, int J)> WithPoisson(double mean)
    {
        if (!(mean >= 0 && mean * post.Length < int.MaxValue))
        {
            throw Invalid("the mean is negative, not a number or too large", mean);
        }

        var counts = new PoissonCounts(mean * post.Length);
        for (var i = 0; i < pre.Length; i++)
        {
            var uniforms = new RowUniforms(random, _stream, i);
            for (var left = counts.Count(uniforms.Next()); left > 0; left--)
            {
                yield return (i, uniforms.NextPosition(post.Length));
            }
        }
    }

    /// <summary>Takes candidates until <paramref name="count"/> of them are good; forbidden and, without multapses, repeated ones are dropped.</summary>
    private void Pick(List<(int I, int J)> pairs, long count, Func<(int I, int J)> next)
    {
        var known = new HashSet<(int, int)>();
        while (count > 0)
        {
            var (i, j) = next();
            var repeated = !known.Add((i, j));
            if (IsAllowed(i, j) && (connection.Multapses || !repeated))
            {
                pairs.Add((i, j));
                count--;
            }
        }
    }

    private bool IsAllowed(int i, int j) => connection.Autapses || !IsAutapse(i, j);

    private long Number(PairSurroundings pair)
    {
        var number = evaluator.Number(Parameter, pair);
        return number >= 0 && number <= int.MaxValue && Math.Floor(number) == number
            ? (long)number
            : throw Invalid("the number of synapses is not a whole number from zero", number);
    }

    private void Refuse(long asked, long candidates)
    {
        if (asked > (connection.Multapses && candidates > 0 ? long.MaxValue : candidates))
        {
            throw Invalid($"{asked} synapses are asked for where there can be {candidates}", asked);
        }
    }

    private SimulationException Invalid(string what, double value) =>
        new(SimulationErrorKind.InvalidRule, $"Connection '{connection.Name}': {what}.") { Connection = connection.Name, Value = value };
}
