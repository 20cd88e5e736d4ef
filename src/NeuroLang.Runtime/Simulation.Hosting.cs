namespace NeuroLang.Runtime;

/// <content>What generated classes build their properties from.</content>
public abstract partial class Simulation
{
    /// <summary>The population of that full name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Population Find(string name) =>
        Array.Find(_populations, population => string.Equals(population.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no population '{name}'.", nameof(name));

    /// <summary>How many copies of a part there are: <c>name[0]</c>, <c>name[1]</c> and so on.</summary>
    public int CopiesOf(string part)
    {
        var copies = 0;
        while (Array.Exists(_populations, population => population.Name.StartsWith($"{part}[{copies}].", StringComparison.Ordinal)))
            copies++;
        return copies;
    }

    /// <summary>Builds the network at the end of a constructor: where that fails, no memory is left behind.</summary>
    protected void BuildOrDispose()
    {
        try
        {
            Build();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    internal void Retune()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Derive();
    }
}
