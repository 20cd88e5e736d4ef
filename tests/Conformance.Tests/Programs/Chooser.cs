using System.Globalization;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Seeded choices (SplitMix64, Steele, Lea and Flood 2014), the same on every machine.</summary>
internal sealed class Chooser(ulong seed)
{
    private ulong _state = seed;

    /// <summary>An integer from zero to below the count.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>An integer between two, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(double probability) => (Next() >> 11) * Math.ScaleB(1, -53) < probability;

    public T Pick<T>(params IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A decimal number between two, with at most two digits behind the point.</summary>
    public string Number(double low, double high) =>
        Math.Round(low + ((high - low) * (Next() >> 11) * Math.ScaleB(1, -53)), 2).ToString("0.##", CultureInfo.InvariantCulture);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
