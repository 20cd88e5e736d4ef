using System.Numerics;

namespace NeuroLang.Runtime;

/// <summary>
/// Aggregates over the cells of a population. The shape is fixed, so that every target gets the same bits: element n goes to
/// partial n mod 16, partial n is then combined with n + 8, n + 4, n + 2, n + 1.
/// </summary>
public static class Reduction
{
    private const int Partials = 16;

    /// <summary>The sum.</summary>
    public static T Sum<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> partial = stackalloc T[Partials];
        partial.Clear();
        for (var n = 0; n < values.Length; n++)
            partial[n % Partials] += values[n];
        for (var half = Partials / 2; half > 0; half /= 2)
        {
            for (var n = 0; n < half; n++)
                partial[n] += partial[n + half];
        }

        return partial[0];
    }

    /// <summary>The largest value: <c>b &lt; a ? a : b</c> in the shape of a sum, from minus infinity.</summary>
    public static T Max<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> partial = stackalloc T[Partials];
        partial.Fill(T.NegativeInfinity);
        for (var n = 0; n < values.Length; n++)
            partial[n % Partials] = values[n] < partial[n % Partials] ? partial[n % Partials] : values[n];
        for (var half = Partials / 2; half > 0; half /= 2)
        {
            for (var n = 0; n < half; n++)
                partial[n] = partial[n + half] < partial[n] ? partial[n] : partial[n + half];
        }

        return partial[0];
    }

    /// <summary>The smallest value: <c>a &lt; b ? a : b</c> in the shape of a sum, from infinity.</summary>
    public static T Min<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> partial = stackalloc T[Partials];
        partial.Fill(T.PositiveInfinity);
        for (var n = 0; n < values.Length; n++)
            partial[n % Partials] = partial[n % Partials] < values[n] ? partial[n % Partials] : values[n];
        for (var half = Partials / 2; half > 0; half /= 2)
        {
            for (var n = 0; n < half; n++)
                partial[n] = partial[n] < partial[n + half] ? partial[n] : partial[n + half];
        }

        return partial[0];
    }

    /// <summary>The index of the first largest value.</summary>
    public static int Argmax<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var best = 0;
        for (var n = 1; n < values.Length; n++)
        {
            if (values[best] < values[n])
                best = n;
        }

        return best;
    }

    /// <summary>
    /// Replaces every value by its rank: the number of cells whose value is larger. Equal values share a rank; no comparison with
    /// NaN holds. Allocates nothing.
    /// </summary>
    /// <param name="values">The values of the cells; the lanes beyond them get the rank of the last cell.</param>
    /// <param name="sorted">The same values once more, which are left in ascending order.</param>
    /// <param name="size">How many cells.</param>
    public static void Rank<T>(Span<T> values, Span<T> sorted, int size)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var ascending = sorted[..size];
        ascending.Sort();
        for (var n = 0; n < size; n++)
            values[n] = T.CreateTruncating(size - FirstLarger<T>(ascending, values[n]));
        if (size > 0)
            values[size..].Fill(values[size - 1]);
    }

    /// <summary>The place of the first value above <paramref name="value"/>. NaNs stand first in ascending order, where no comparison holds either.</summary>
    private static int FirstLarger<T>(ReadOnlySpan<T> ascending, T value)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (ascending[middle] > value)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
