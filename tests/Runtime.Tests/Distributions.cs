namespace NeuroLang.Runtime.Tests;

/// <summary>Tails of distributions that tests of random numbers need.</summary>
internal static class Distributions
{
    /// <summary>The probability that chi-squared with so many degrees of freedom is at least <paramref name="x"/>: the upper regularised gamma function.</summary>
    public static double ChiSquaredTail(double x, double freedom)
    {
        var (a, z) = (freedom / 2, x / 2);
        if (z <= 0)
            return 1;
        var scale = Math.Exp(a * Math.Log(z) - z - LogGamma(a));
        if (z < a + 1)
        {
            var (sum, term) = (1 / a, 1 / a);
            for (var n = 1; term > sum * 1e-16; n++)
                sum += term *= z / (a + n);
            return 1 - scale * sum;
        }

        // The continued fraction of the upper function, by the method of Lentz.
        var b = z + 1 - a;
        var (c, d) = (1e300, 1 / b);
        var fraction = d;
        for (var n = 1; n < 10000; n++)
        {
            var factor = -n * (n - a);
            b += 2;
            d = 1 / (factor * d + b);
            c = b + factor / c;
            fraction *= c * d;
            if (Math.Abs(c * d - 1) < 1e-15)
                break;
        }
        return scale * fraction;
    }

    /// <summary>The probability that uniform numbers deviate from their distribution as far as these or farther (Kolmogorov's limit, Stephens' correction).</summary>
    public static double UniformityTail(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var n = (double)sorted.Length;
        var distance = sorted.Select((value, k) => Math.Max(value - k / n, (k + 1) / n - value)).Max();
        var lambda = (Math.Sqrt(n) + 0.12 + 0.11 / Math.Sqrt(n)) * distance;
        return Math.Clamp(2 * Enumerable.Range(1, 100).Sum(k => (k % 2 == 1 ? 1 : -1) * Math.Exp(-2 * k * k * lambda * lambda)), 0, 1);
    }

    public static double[] Binomial(int n, double p) =>
        Enumerable.Range(0, n + 1).Select(k => Math.Exp(LogGamma(n + 1) - LogGamma(k + 1) - LogGamma(n - k + 1) + k * Math.Log(p) + (n - k) * Math.Log(1 - p))).ToArray();

    public static double[] Poisson(double mean, int largest) =>
        Enumerable.Range(0, largest + 1).Select(k => Math.Exp(k * Math.Log(mean) - mean - LogGamma(k + 1))).ToArray();

    // Stirling's series after shifting the argument beyond 10.
    private static double LogGamma(double x)
    {
        var shift = 0.0;
        for (; x < 10; x++)
            shift -= Math.Log(x);
        var square = 1 / (x * x);
        var series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / x;
        return shift + (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + series;
    }
}
