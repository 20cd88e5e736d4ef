namespace NeuroLang.Fpga.Listings;

/// <summary>A listing cannot be assembled.</summary>
/// <param name="line">Number of the line, from 1.</param>
/// <param name="message">What is wrong with it.</param>
public sealed class ListingException(int line, string message) : Exception($"line {line}: {message}")
{
    /// <summary>Number of the line, from 1.</summary>
    public int Line { get; } = line;
}
