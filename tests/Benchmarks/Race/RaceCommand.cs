using NeuroLang.Compiler.Ir;

namespace NeuroLang.Benchmarks.Race;

/// <summary>Runs the contenders of each row in turn and reports them side by side.</summary>
internal static class RaceCommand
{
    /// <summary>Runs the race.</summary>
    public static int Run(RaceOptions options)
    {
        var root = Networks.Root;
        var folder = Path.Combine(root, "out", "race");
        Directory.CreateDirectory(folder);
        var hasBrian = !options.Without.Contains("brian2") && BrianContender.IsInstalled;
        var results = new List<RaceResult>();
        foreach (var row in RaceRows.All.Where(r => options.Rows.Count > 0 ? options.Rows.Contains(r.Key) : !options.IsQuick || !r.IsLarge))
        {
            var found = Run(row, Contenders(row, options, root, folder, hasBrian), row.IsLarge ? 1 : options.Rounds);
            results.AddRange(found);
            Console.WriteLine(RaceTables.Lines(row, found));
        }

        if (options.Writes)
        {
            new RacePage(root).Write(results);
        }

        return 0;
    }

    private static List<RaceResult> Run(RaceRow row, List<(Contender Contender, int Threads)> contenders, int rounds)
    {
        try
        {
            foreach (var (contender, _) in contenders)
            {
                contender.Prepare();
            }

            var times = contenders.Select(_ => new List<RaceTime>()).ToList();
            for (var round = 0; round < rounds; round++)
            {
                for (var n = 0; n < contenders.Count; n++)
                {
                    times[n].Add(contenders[n].Contender.Measure((uint)(round + 1)));
                }
            }

            return [.. contenders.Select((c, n) => new RaceResult(row, c.Contender.Name, c.Threads, times[n]))];
        }
        finally
        {
            contenders.ForEach(c => c.Contender.Dispose());
        }
    }

    private static List<(Contender, int)> Contenders(RaceRow row, RaceOptions options, string root, string folder, bool hasBrian)
    {
        var contenders = new List<(Contender, int)> { (new HandContender(row, root, folder), 1) };
        foreach (var target in new[] { "csharp", "llvm" })
        {
            if (options.Without.Contains(target))
            {
                continue;
            }

            contenders.Add((new NeuroLangContender(row, root, target, 1, Precision.Float32), 1));
            if (row.IsThreaded && !options.Without.Contains("threads"))
            {
                contenders.Add((new NeuroLangContender(row, root, target, 2, Precision.Float32), 2));
            }

            if (row.StateCells == 0 && !row.IsLarge && !options.IsQuick && !options.Without.Contains("threads"))
            {
                contenders.Add((new NeuroLangContender(row, root, target, 0, Precision.Float32), 2));
            }

            if (!options.IsQuick && !row.IsLarge && !options.Without.Contains("float64"))
            {
                contenders.Add((new NeuroLangContender(row, root, target, 1, Precision.Float64), 1));
            }
        }

        if (hasBrian && row.Brian is not null)
        {
            contenders.Add((new BrianContender(row, root, folder), 1));
        }

        return contenders;
    }
}
