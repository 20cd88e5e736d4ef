namespace NeuroLang.Benchmarks.Race;

/// <summary>A program that simulates the network of a row.</summary>
/// <param name="name">What tables call it.</param>
internal abstract class Contender(string name) : IDisposable
{
    /// <summary>What tables call it.</summary>
    public string Name { get; } = name;

    /// <summary>Compiles it, and lets it run for a moment where code gets faster while it runs.</summary>
    public abstract void Prepare();

    /// <summary>Builds the network and runs it.</summary>
    public abstract RaceTime Measure(uint seed);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
