using System.Globalization;

namespace NeuroLang.Cli.Recordings;

/// <summary>Spikes on disk: <c>spikes.csv</c> and its twin <c>spikes.npz</c>, with the same columns.</summary>
internal static class SpikeFiles
{
    public const string Header = "population,index,time_ms";

    public static void Write(OutputFolder folder, RecordedSpikes spikes)
    {
        folder.WriteText("spikes.csv", writer => WriteCsv(writer, spikes));
        folder.Write("spikes.npz", stream => NpzArchive.Write(
            stream,
            NpyColumn.Texts("population", spikes.Count, spikes.Names, n => spikes.Populations[n]),
            NpyColumn.Integers("index", spikes.Count, n => spikes.Cells[n]),
            NpyColumn.Doubles("time_ms", spikes.Count, n => spikes.Times[n])));
    }

    public static void WriteCsv(TextWriter writer, RecordedSpikes spikes)
    {
        writer.WriteLine(Header);
        for (var n = 0; n < spikes.Count; n++)
        {
            writer.Write(spikes.Names[spikes.Populations[n]]);
            writer.Write(',');
            writer.Write(spikes.Cells[n].ToString(CultureInfo.InvariantCulture));
            writer.Write(',');
            writer.WriteLine(spikes.Times[n].ToString("R", CultureInfo.InvariantCulture));
        }
    }
}
