using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Terminal;

/// <summary>
/// A raster in characters: each is a braille pattern of two by four dots (Unicode block 2800), so sixteen lines show 64 cells.
/// Of more cells a regular choice is shown, since all of them would blacken the picture.
/// </summary>
internal static class BrailleRaster
{
    private const int MostLines = 16;

    /// <summary>Draws a raster.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="bands">One for each population.</param>
    /// <param name="startMilliseconds">Start of the time axis.</param>
    /// <param name="endMilliseconds">Its end.</param>
    /// <param name="width">Columns of the terminal.</param>
    public static void Write(TextWriter writer, ImmutableArray<RasterBand> bands, double startMilliseconds, double endMilliseconds, int width)
    {
        if (bands.IsEmpty || !(endMilliseconds > startMilliseconds))
        {
            return;
        }

        var label = Math.Min(bands.Max(b => b.Label.Length), 20);
        var columns = Math.Clamp(width - label - 6, 20, 120);
        var total = Math.Max(bands.Sum(b => b.Size), 1);
        foreach (var band in bands)
        {
            var share = (int)Math.Round((double)MostLines * band.Size / total);
            var lines = (int)Math.Clamp(share, 1, Math.Max((band.Size + 3) / 4, 1));
            var dots = Dots(band, startMilliseconds, endMilliseconds, columns, lines);
            for (var line = 0; line < lines; line++)
            {
                var name = line == 0 ? Shorten(band.Label, label) : "";
                writer.Write("  " + name.PadLeft(label) + " │");
                writer.WriteLine(dots[line].TrimEnd('\u2800'));
            }
        }

        var unit = endMilliseconds - startMilliseconds > 2000 ? 1000 : 1;
        var from = (startMilliseconds / unit).ToString("0.###", CultureInfo.InvariantCulture);
        var to = (endMilliseconds / unit).ToString("0.###", CultureInfo.InvariantCulture) + (unit == 1 ? " ms" : " s");
        writer.WriteLine("  " + new string(' ', label) + " └" + new string('─', columns));
        writer.WriteLine("  " + new string(' ', label + 2) + from + to.PadLeft(Math.Max(columns - from.Length, to.Length + 1)));
    }

    private static string[] Dots(RasterBand band, double start, double end, int columns, int lines)
    {
        var patterns = new int[lines, columns];
        var (rows, steps) = (lines * 4, columns * 2);
        for (var s = 0; s < band.Times.Length; s++)
        {
            var x = (int)((band.Times[s] - start) / (end - start) * steps);
            if (band.Times[s] < start || x > steps)
            {
                continue;
            }

            x = Math.Min(x, steps - 1);

            // One row a cell, from the bottom; the cell that row y shows is the first of its share.
            var y = band.Size <= rows ? band.Rows[s] : band.Rows[s] * rows / band.Size;
            if (band.Size > rows && band.Rows[s] != ((y * band.Size) + rows - 1) / rows)
            {
                continue;
            }

            var down = rows - 1 - (int)y;
            patterns[down / 4, x / 2] |= DotBit(x % 2, down % 4);
        }

        var text = new string[lines];
        for (var line = 0; line < lines; line++)
        {
            var builder = new StringBuilder(columns);
            for (var c = 0; c < columns; c++)
            {
                builder.Append((char)(0x2800 + patterns[line, c]));
            }

            text[line] = builder.ToString();
        }

        return text;
    }

    /// <summary>Dots 1 to 8 of a cell are numbered down the left column (1, 2, 3), down the right one (4, 5, 6), then the bottom row (7, 8).</summary>
    private static int DotBit(int column, int row) => row == 3 ? 1 << (6 + column) : 1 << ((column * 3) + row);

    private static string Shorten(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
