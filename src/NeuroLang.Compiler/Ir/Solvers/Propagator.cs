namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// What a linear system does in a time h: <c>x(h) = P x(0) + R b</c>, where <c>P = exp(A h)</c> and b is what flows into each state,
/// constant during h: <c>R = ∫ exp(A s) ds</c> over 0 to h.
/// </summary>
/// <param name="Transition">P.</param>
/// <param name="Response">R; columns of states without inflow are zero.</param>
internal sealed record Propagator(Coefficient[,] Transition, Coefficient[,] Response)
{
    /// <summary>The propagator of a system over <paramref name="h"/> ms.</summary>
    public static Propagator Of(LinearSystem system, BigFloat h, CoefficientAlgebra algebra)
    {
        var n = system.States.Count;
        var inflows = Inflows(system);
        var exponential = Exponential(system, inflows, h, algebra);
        var transition = Fill(n, exponential.Entry);
        var response = Fill(n, (i, j) =>
        {
            var column = Array.IndexOf(inflows, j);
            return column < 0 ? Coefficient.Zero : exponential.Entry(i, n + column);
        });
        return new Propagator(transition, response);
    }

    /// <summary>Whether the propagator costs no more than a closed form for each of its entries, or no parameter takes part.</summary>
    public static bool IsCheap(LinearSystem system, CoefficientAlgebra algebra) =>
        system.Matrix.Cast<Coefficient>().All(c => c.IsConstant) || Exponential(system, Inflows(system), BigFloat.One, algebra).IsClosed();

    private static int[] Inflows(LinearSystem system) => [.. Enumerable.Range(0, system.States.Count).Where(system.HasInflow)];

    // Augmented with one constant for each state that has an inflow: [[A, I], [0, 0]] h.
    private static MatrixExponential Exponential(LinearSystem system, int[] inflows, BigFloat h, CoefficientAlgebra algebra)
    {
        var n = system.States.Count;
        return new MatrixExponential(algebra, Fill(n + inflows.Length, (i, j) =>
        {
            if (i >= n)
            {
                return Coefficient.Zero;
            }

            var entry = j < n ? system.Matrix[i, j] : inflows[j - n] == i ? Coefficient.One : Coefficient.Zero;
            return algebra.Multiply(entry, new Coefficient(h));
        }));
    }

    /// <summary>A square matrix from its entries.</summary>
    public static Coefficient[,] Fill(int size, Func<int, int, Coefficient> entry)
    {
        var matrix = new Coefficient[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                matrix[i, j] = entry(i, j);
            }
        }

        return matrix;
    }
}
