using System.Globalization;

namespace NeuroLang.Benchmarks.Race;

/// <summary>One measurement.</summary>
/// <param name="Build">Seconds to construct the network, by the clock on the wall; NaN where it cannot be told apart.</param>
/// <param name="Processor">Seconds of processor time during the steps.</param>
/// <param name="Wall">Seconds by the clock on the wall during the steps.</param>
/// <param name="Rates">The rates of the populations.</param>
internal sealed record RaceTime(double Build, double Processor, double Wall, IReadOnlyList<(string Population, double Hertz)> Rates)
{
    /// <summary>Reads the line that programs of other languages print: <c>build=… cpu=… wall=… exc=5.4 … synapses=…</c>.</summary>
    public static RaceTime Parse(string output)
    {
        var line = output.Split('\n').Last(l => l.Contains("cpu=", StringComparison.Ordinal));
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(field => field.Split('='))
            .Where(field => field.Length == 2)
            .Select(field => (Name: field[0], Value: double.Parse(field[1], CultureInfo.InvariantCulture)))
            .ToList();
        double Field(string name) => fields.Where(f => f.Name == name).Select(f => f.Value).DefaultIfEmpty(double.NaN).First();
        return new RaceTime(Field("build"), Field("cpu"), Field("wall"), [.. fields.Where(f => f.Name is not ("build" or "cpu" or "wall" or "synapses"))]);
    }
}
