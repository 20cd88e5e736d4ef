using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using NeuroLang.Cli.Recordings;

namespace NeuroLang.Cli.Tests.Recordings;

public sealed class NpzTests
{
    private static readonly RecordedSpikes Spikes = new(["exc", "inhib"], [0, 1, 0], [7, 0, 3199], [0.1, 0.30000000000000004, 12.5]);

    [Fact]
    public void Arrays_have_the_header_of_the_format()
    {
        // NEP 1: magic, version 1.0, length of the header, a Python dictionary padded with blanks to a multiple of 64, a line end.
        var bytes = Entry(Archive(), "time_ms.npy");

        Assert.Equal([0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', 1, 0], bytes[..8]);
        var length = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8));
        Assert.Equal(0, (10 + length) % 64);
        var header = Encoding.ASCII.GetString(bytes, 10, length);
        Assert.StartsWith("{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }", header, StringComparison.Ordinal);
        Assert.EndsWith("\n", header, StringComparison.Ordinal);
        Assert.Equal(10 + length + (3 * 8), bytes.Length);
        Assert.Equal(0.30000000000000004, BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(10 + length + 8)));
    }

    [Fact]
    public void Texts_have_a_fixed_width_in_four_byte_characters()
    {
        var bytes = Entry(Archive(), "population.npy");

        var length = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8));
        Assert.Contains("'<U5'", Encoding.ASCII.GetString(bytes, 10, length), StringComparison.Ordinal);
        var items = Enumerable.Range(0, 3).Select(n => Encoding.UTF32.GetString(bytes, 10 + length + (n * 20), 20).TrimEnd('\0'));
        Assert.Equal(["exc", "inhib", "exc"], items);
    }

    [Fact]
    public void The_same_recording_gives_the_same_bytes() => Assert.Equal(Archive(), Archive());

    [Fact]
    public void Traces_have_the_columns_of_their_csv_in_its_order()
    {
        using var folder = new TemporaryFolder();
        RecordedTrace[] traces =
        [
            new(["a", "b"], [0, 5], "v", "mV", [0, 1], [1, 2, 3, 4]),
            new(["a"], [2], "m", "", [0, 0.5, 1], [5, 6, 7]),
        ];

        TraceFiles.Write(OutputFolder.Open(folder.Path), traces);

        var csv = File.ReadAllLines(folder.File("traces.csv"));
        Assert.Equal("population,index,variable,unit,time_ms,value", csv[0]);
        Assert.Equal("b,5,v,mV,1,4", csv[4]);
        Assert.Equal("a,2,m,,0.5,6", csv[6]);
        var archive = File.ReadAllBytes(folder.File("traces.npz"));
        var values = Entry(archive, "value.npy");
        Assert.Equal(csv.Skip(1).Select(l => double.Parse(l.Split(',')[5], System.Globalization.CultureInfo.InvariantCulture)), Enumerable.Range(0, 7).Select(n => BinaryPrimitives.ReadDoubleLittleEndian(values.AsSpan(128 + (n * 8)))));
    }

    [Fact]
    public void Numbers_in_csv_come_back_exactly()
    {
        using var writer = new StringWriter { NewLine = "\n" };

        SpikeFiles.WriteCsv(writer, Spikes);

        Assert.Equal("population,index,time_ms\nexc,7,0.1\ninhib,0,0.30000000000000004\nexc,3199,12.5\n", writer.ToString());
    }

    private static byte[] Archive()
    {
        using var folder = new TemporaryFolder();
        SpikeFiles.Write(OutputFolder.Open(folder.Path), Spikes);
        return File.ReadAllBytes(folder.File("spikes.npz"));
    }

    private static byte[] Entry(byte[] archive, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        var entry = zip.GetEntry(name);
        Assert.NotNull(entry);
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
