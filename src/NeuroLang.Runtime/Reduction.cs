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
}
