using System.Globalization;

namespace NeuroLang.Benchmarks.Race;

/// <summary>What the command line asks for.</summary>
internal sealed record RaceOptions
{
    /// <summary>The rows to run; empty for all.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Contenders to leave out.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>How often each contender runs.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>Short: few rounds, one thread and float32 alone, no large network.</summary>
    public bool IsQuick { get; init; }

    /// <summary>Whether the page of benchmarks is written anew.</summary>
    public bool Writes { get; init; }

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="ArgumentException">There is no such option.</exception>
    public static RaceOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new RaceOptions();
        for (var n = 0; n < arguments.Length; n++)
        {
            options = arguments[n] switch
            {
                "--quick" => options with { IsQuick = true, Rounds = 3 },
                "--write" => options with { Writes = true },
                "--rows" when n + 1 < arguments.Length => options with { Rows = arguments[++n].Split(',') },
                "--without" when n + 1 < arguments.Length => options with { Without = [.. options.Without, .. arguments[++n].Split(',')] },
                "--rounds" when n + 1 < arguments.Length => options with { Rounds = int.Parse(arguments[++n], CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException("There is no option " + arguments[n] + "; see eng/race.sh."),
            };
        }

        return options;
    }
}
