namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// The entries of <c>exp(M)</c> for a small matrix with structural zeros, each computed when it is asked for.
/// <list type="bullet">
/// <item>An entry that a state has on itself alone is <c>exp(a)</c>.</item>
/// <item>An entry with one path, the direct one, from state j to state i is a divided difference,
/// <c>m * exp(max(a, b)) * exprel(-|a - b|)</c>, which is smooth where a and b meet (Higham 2008, Functions of Matrices, 10.7).</item>
/// <item>All others come from scaling and squaring (ibid., 10.3): the series of <c>E = exp(M / 2^s) - 1</c>, then s times
/// <c>E &lt;- 2E + E*E</c>, which keeps small entries accurate, unlike squaring <c>exp</c> itself.</item>
/// </list>
/// Only sums, products and quotients occur between constants, so their results are the same on every machine.
/// </summary>
internal sealed class MatrixExponential
{
    // For matrices that hold parameters, whose size is not known: exact to float64 while their row sums are below 2^4, and close to it far beyond.
    private const int ParameterHalvings = 8;
    private const int ParameterOrder = 9;

    private readonly CoefficientAlgebra _algebra;
    private readonly Coefficient[,] _matrix;
    private readonly bool[,] _reach;
    private readonly int _size;
    private readonly Dictionary<(int Row, int Column), Coefficient> _entries = [];
    private Coefficient[,]? _general;

    public MatrixExponential(CoefficientAlgebra algebra, Coefficient[,] matrix)
    {
        _algebra = algebra;
        _matrix = matrix;
        _size = matrix.GetLength(0);
        _reach = Reach(matrix);
    }

    /// <summary>The entry of exp(M).</summary>
    public Coefficient Entry(int row, int column)
    {
        if (!_entries.TryGetValue((row, column), out var entry))
        {
            entry = Compute(row, column);
            _entries.Add((row, column), entry);
        }

        return entry;
    }

    /// <summary>Whether every entry has a closed form, so that no series is needed.</summary>
    public bool IsClosed() =>
        Enumerable.Range(0, _size).All(i => Enumerable.Range(0, _size).All(j => i == j ? IsAlone(i) : !_reach[i, j] || IsDirect(i, j)));

    private Coefficient Compute(int row, int column)
    {
        if (row == column && IsAlone(row))
        {
            return _algebra.Exp(_matrix[row, row]);
        }

        if (row != column && !_reach[row, column])
        {
            return Coefficient.Zero;
        }

        if (row != column && IsDirect(row, column))
        {
            var (a, b) = (_matrix[row, row], _matrix[column, column]);
            var distance = _algebra.Abs(_algebra.Subtract(a, b));
            var difference = b.IsZero
                ? _algebra.Exprel(a)
                : _algebra.Multiply(_algebra.Exp(_algebra.Max(a, b)), _algebra.Exprel(_algebra.Negate(distance)));
            return _algebra.Multiply(_matrix[row, column], difference);
        }

        _general ??= ScaleAndSquare();
        var entry = _general[row, column];
        return row == column ? _algebra.Add(entry, Coefficient.One) : entry;
    }

    // No way leads from the state over others back to itself.
    private bool IsAlone(int i) => Enumerable.Range(0, _size).All(k => k == i || !(_reach[i, k] && _reach[k, i]));

    private bool IsDirect(int i, int j) => IsAlone(i) && IsAlone(j) && Enumerable.Range(0, _size).All(k => k == i || k == j || !(_reach[i, k] && _reach[k, j]));

    private Coefficient[,] ScaleAndSquare()
    {
        var isConstant = _matrix.Cast<Coefficient>().All(c => c.IsConstant);
        var halvings = isConstant ? ConstantHalvings() : ParameterHalvings;
        var factor = new Coefficient(BigFloat.One.Scale(-halvings));
        var small = Propagator.Fill(_size, (i, j) => _algebra.Multiply(_matrix[i, j], factor));

        // Horner: E = S + S/2 (S + S/3 (S + ...)), with the innermost terms below the last kept bit.
        var sum = small;
        for (var n = isConstant ? ConstantOrder() : ParameterOrder; n >= 2; n--)
        {
            var inner = sum;
            var inverse = new Coefficient(BigFloat.One / BigFloat.FromLong(n));
            sum = MultiplyAdd(small, Propagator.Fill(_size, (i, j) => _algebra.Multiply(inner[i, j], inverse)), small);
        }

        for (var i = 0; i < halvings; i++)
        {
            var doubled = sum;
            sum = MultiplyAdd(doubled, doubled, Propagator.Fill(_size, (r, c) => _algebra.Multiply(doubled[r, c], new Coefficient(BigFloat.FromLong(2)))));
        }

        return sum;
    }

    // Halved until the largest row sum is below 2^-8.
    private int ConstantHalvings()
    {
        var halvings = 0;
        for (var i = 0; i < _size; i++)
        {
            var sum = BigFloat.Zero;
            for (var j = 0; j < _size; j++)
            {
                sum += _algebra.Abs(_matrix[i, j]).Value;
            }

            halvings = sum.IsZero ? halvings : Math.Max(halvings, sum.Magnitude + 8);
        }

        return halvings;
    }

    // 2^(-8 n) / n! is below the last bit of a BigFloat from here on.
    private static int ConstantOrder()
    {
        var order = 1;
        for (var term = BigFloat.One; term.Magnitude > -BigFloat.Precision; order++)
        {
            term = term.Scale(-8) / BigFloat.FromLong(order);
        }

        return order;
    }

    private Coefficient[,] MultiplyAdd(Coefficient[,] a, Coefficient[,] b, Coefficient[,] c) => Propagator.Fill(_size, (i, j) =>
    {
        var sum = c[i, j];
        for (var k = 0; k < _size; k++)
        {
            sum = _algebra.MultiplyAdd(a[i, k], b[k, j], sum);
        }

        return sum;
    });

    // reach[i, j]: the value of i depends on j over one or more equations.
    private static bool[,] Reach(Coefficient[,] matrix)
    {
        var size = matrix.GetLength(0);
        var reach = new bool[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                reach[i, j] = !matrix[i, j].IsZero;
            }
        }

        for (var k = 0; k < size; k++)
        {
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                {
                    reach[i, j] |= reach[i, k] && reach[k, j];
                }
            }
        }

        return reach;
    }
}
