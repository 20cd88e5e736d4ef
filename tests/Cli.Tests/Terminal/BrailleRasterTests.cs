using NeuroLang.Cli.Terminal;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Tests.Terminal;

public sealed class BrailleRasterTests
{
    [Fact]
    public void Each_dot_stands_where_its_spike_is()
    {
        // Four cells on one line of four rows, 20 columns of two dots over 40 ms: a dot is 1 ms wide.
        // Cell 0 is the bottom row: dots 7 and 8; cell 3 the top row: dots 1 and 4.
        var band = new RasterBand("a", 4, [0.5, 1.5, 39.9], [0, 3, 3]);
        using var writer = new StringWriter { NewLine = "\n" };

        BrailleRaster.Write(writer, [band], 0, 40, 27);

        var first = writer.ToString().Split('\n')[0];
        Assert.Equal("  a │" + (char)(0x2800 + 0x40 + 0x08) + new string('\u2800', 18) + (char)(0x2800 + 0x08), first);
    }
}
