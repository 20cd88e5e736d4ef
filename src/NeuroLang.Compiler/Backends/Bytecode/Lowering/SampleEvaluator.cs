namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// What the values of a cell's step were in the rows of a profile: the range of every temporary follows from the same run as that of the variables.
/// Functions are interpolated between 1024 points.
/// </summary>
internal sealed class SampleEvaluator
{
    private const int Intervals = 1024;

    private readonly PopulationProfile _profile;
    private readonly RealGraph _graph;
    private readonly Shaper _shaper;
    private readonly int _rows;
    private readonly Func<string, (double Factor, double Offset)> _representation;
    private readonly Dictionary<RealValue, double[]> _columns = [];

    /// <summary>Prepares.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="graph">The values.</param>
    /// <param name="shaper">Their shapes.</param>
    /// <param name="representation">How a variable stands in the graph: value = factor * number + offset.</param>
    public SampleEvaluator(PopulationProfile profile, RealGraph graph, Shaper shaper, Func<string, (double Factor, double Offset)> representation)
    {
        _representation = representation;
        _profile = profile;
        _graph = graph;
        _shaper = shaper;
        _rows = Math.Max(1, profile.Samples.Values.Select(c => c.Length).DefaultIfEmpty(1).Max());
    }

    /// <summary>The range of a value.</summary>
    public ValueRange RangeOf(RealValue value) => value.Kind switch
    {
        RealKind.State when _profile.Ranges.TryGetValue(value.Name, out var range) => Represented(value.Name, range),
        RealKind.Arrival when _profile.Ranges.TryGetValue(PopulationProfile.Arrival + value.Name, out var range) => range,
        RealKind.Uniform => new ValueRange(-0.5, 0.5, 0.5, 0),
        _ => ValueRange.Of(Column(value)),
    };

    /// <summary>The range of a polynomial.</summary>
    public ValueRange RangeOf(Polynomial p) => ValueRange.Of(Column(p));

    /// <summary>The values in every row.</summary>
    public double[] Column(RealValue value)
    {
        if (!_columns.TryGetValue(value, out var column))
        {
            column = Compute(value);
            _columns.Add(value, column);
        }

        return column;
    }

    /// <summary>The values of a polynomial in every row.</summary>
    public double[] Column(Polynomial p)
    {
        var sum = new double[_rows];
        foreach (var term in p.Terms)
        {
            var factors = term.Key.Factors.Select(Column).ToList();
            for (var row = 0; row < _rows; row++)
            {
                var product = term.Value;
                foreach (var factor in factors)
                {
                    product *= factor[row];
                }

                sum[row] += product;
            }
        }

        return sum;
    }

    private double[] Compute(RealValue value)
    {
        switch (value.Kind)
        {
            case RealKind.State:
                var (factor, offset) = _representation(value.Name);
                return [.. Sampled(value.Name).Select(x => (x - offset) / factor)];
            case RealKind.Arrival:
                return Sampled(PopulationProfile.Arrival + value.Name);
            case RealKind.Uniform:
                return Each(row => ((VanDerCorput(row + 1) - 0.5) * 0.9998));
            case RealKind.Constant:
                return Each(_ => value.Number);
            case RealKind.Sum:
                return Column(_shaper.Of(value));
            case RealKind.Product:
                var (a, b) = (Column(value.Args[0]), Column(value.Args[1]));
                return Each(row => a[row] * b[row]);
            case RealKind.Min or RealKind.Max:
                var (c, d) = (Column(value.Args[0]), Column(value.Args[1]));
                return Each(row => value.Kind == RealKind.Min ? Math.Min(c[row], d[row]) : Math.Max(c[row], d[row]));
            case RealKind.Select:
                var (then, otherwise) = (Column(value.Args[0]), Column(value.Args[1]));
                var condition = Truth(value.Condition ?? new Condition.Constant(true));
                return Each(row => condition[row] ? then[row] : otherwise[row]);
            default:
                return Interpolate(value);
        }
    }

    private ValueRange Represented(string slot, ValueRange range)
    {
        var (factor, offset) = _representation(slot);
        var (a, b) = ((range.Minimum - offset) / factor, (range.Maximum - offset) / factor);
        return new ValueRange(Math.Min(a, b), Math.Max(a, b), Math.Max(Math.Abs(a), Math.Abs(b)), Math.Abs(range.SmallestChange / factor));
    }

    private double[] Each(Func<int, double> value) => [.. Enumerable.Range(0, _rows).Select(value)];

    private double[] Sampled(string name) => _profile.Samples.TryGetValue(name, out var column) && column.Length == _rows ? [.. column] : new double[_rows];

    private bool[] Truth(Condition condition)
    {
        switch (condition)
        {
            case Condition.Less c:
                var (a, b) = (Column(c.Left), Column(c.Right));
                return [.. Enumerable.Range(0, _rows).Select(row => c.OrEqual ? a[row] <= b[row] : a[row] < b[row])];
            case Condition.Same c:
                var (x, y) = (Column(c.Left), Column(c.Right));
                return [.. Enumerable.Range(0, _rows).Select(row => x[row] == y[row])];
            case Condition.Both c:
                var (left, right) = (Truth(c.Left), Truth(c.Right));
                return [.. Enumerable.Range(0, _rows).Select(row => left[row] && right[row])];
            case Condition.Negated c:
                return [.. Truth(c.Operand).Select(t => !t)];
            default:
                return [.. Enumerable.Repeat(condition is Condition.Constant { Value: true }, _rows)];
        }
    }

    private double[] Interpolate(RealValue table)
    {
        var x = Column(table.Args[0]);
        var (lower, upper) = (x.Min(), x.Max());
        var function = new SampledFunction(_graph.Factory, table.Function ?? throw new InvalidOperationException("a table has a function"));
        if (upper <= lower)
        {
            var only = function.At(lower);
            return Each(_ => only);
        }

        var grid = function.Grid(lower, upper, Intervals);
        return Each(row =>
        {
            var place = (x[row] - lower) / (upper - lower) * Intervals;
            var n = Math.Min(Intervals - 1, (int)place);
            return grid[n] + ((place - n) * (grid[n + 1] - grid[n]));
        });
    }

    /// <summary>The sequence of van der Corput in base two: evenly spread at every length.</summary>
    private static double VanDerCorput(int n)
    {
        var (result, digit) = (0.0, 0.5);
        for (; n > 0; n >>= 1, digit /= 2)
        {
            result += (n & 1) * digit;
        }

        return result;
    }
}
