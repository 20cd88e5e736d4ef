namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>What was seen of a variable.</summary>
/// <param name="Minimum">The smallest value.</param>
/// <param name="Maximum">The largest value.</param>
/// <param name="Usual">The 99.99th percentile of the absolute value.</param>
/// <param name="SmallestChange">The smallest change from one step to the next that is not zero; zero where it never changed.</param>
public sealed record ValueRange(double Minimum, double Maximum, double Usual, double SmallestChange)
{
    /// <summary>The largest absolute value.</summary>
    public double Magnitude => Math.Max(Math.Abs(Minimum), Math.Abs(Maximum));

    /// <summary>The smallest range that holds both.</summary>
    public ValueRange Hull(ValueRange other) => new(
        Math.Min(Minimum, other.Minimum),
        Math.Max(Maximum, other.Maximum),
        Math.Max(Usual, other.Usual),
        SmallestChange == 0 ? other.SmallestChange : other.SmallestChange == 0 ? SmallestChange : Math.Min(SmallestChange, other.SmallestChange));

    /// <summary>The range of some values, without changes.</summary>
    public static ValueRange Of(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
        {
            return new ValueRange(0, 0, 0, 0);
        }

        var sorted = values.Select(Math.Abs).OrderBy(v => v).ToList();
        return new ValueRange(values.Min(), values.Max(), sorted[(int)Math.Min(sorted.Count - 1, Math.Floor(sorted.Count * 0.9999))], 0);
    }
}
