namespace Swimmer;

/// <summary>A symmetric positive definite system of linear equations, solved by Cholesky's factorisation in the memory it owns.</summary>
internal sealed class LinearSystem(int size)
{
    private readonly double[] _solution = new double[size];

    /// <summary>The matrix; <see cref="Solve"/> overwrites it.</summary>
    public double[,] Left { get; } = new double[size, size];

    /// <summary>The right-hand side.</summary>
    public double[] Right { get; } = new double[size];

    /// <summary>Makes everything zero.</summary>
    public void Clear()
    {
        Array.Clear(Left);
        Array.Clear(Right);
    }

    /// <summary>Solves the system; the result is valid until the next call.</summary>
    public ReadOnlySpan<double> Solve()
    {
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = Left[row, column];
                for (var k = 0; k < column; k++)
                    sum -= Left[row, k] * Left[column, k];
                Left[row, column] = row == column ? Math.Sqrt(sum) : sum / Left[column, column];
            }
        }

        for (var row = 0; row < size; row++)
        {
            var sum = Right[row];
            for (var k = 0; k < row; k++)
                sum -= Left[row, k] * _solution[k];
            _solution[row] = sum / Left[row, row];
        }

        for (var row = size - 1; row >= 0; row--)
        {
            var sum = _solution[row];
            for (var k = row + 1; k < size; k++)
                sum -= Left[k, row] * _solution[k];
            _solution[row] = sum / Left[row, row];
        }

        return _solution;
    }
}
