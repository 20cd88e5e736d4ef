using System.Globalization;
using System.Text;

namespace NeuroLang.Cli.Plots;

/// <summary>Writes an SVG picture; the same calls give the same text.</summary>
internal sealed class SvgCanvas
{
    private readonly StringBuilder _body = new();

    /// <summary>Starts a white picture.</summary>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="title">Its title for readers of the page and of the screen.</param>
    public SvgCanvas(double width, double height, string title)
    {
        _body.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").Append(Number(width)).Append("\" height=\"").Append(Number(height))
            .Append("\" viewBox=\"0 0 ").Append(Number(width)).Append(' ').Append(Number(height))
            .Append("\" font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\" font-size=\"12\" fill=\"").Append(Palette.Ink).Append("\">\n")
            .Append("<title>").Append(Escape(title)).Append("</title>\n")
            .Append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    public void Line(double x1, double y1, double x2, double y2, string colour = Palette.Ink, double width = 1) =>
        _body.Append("<path d=\"M").Append(Number(x1)).Append(' ').Append(Number(y1)).Append('L').Append(Number(x2)).Append(' ').Append(Number(y2))
            .Append("\" stroke=\"").Append(colour).Append("\" stroke-width=\"").Append(Number(width)).Append("\" fill=\"none\"/>\n");

    /// <summary>A path of strokes, e.g. a curve or all dots of a population.</summary>
    /// <param name="data">The path's data.</param>
    /// <param name="colour">Colour of the stroke.</param>
    /// <param name="width">Width of the stroke.</param>
    /// <param name="extra">Further attributes, each with a blank before it.</param>
    public void Stroke(string data, string colour, double width, string extra = "") =>
        _body.Append("<path d=\"").Append(data).Append("\" stroke=\"").Append(colour).Append("\" stroke-width=\"").Append(Number(width)).Append("\" fill=\"none\"").Append(extra).Append("/>\n");

    public void Fill(string data, string colour, string extra = "") =>
        _body.Append("<path d=\"").Append(data).Append("\" fill=\"").Append(colour).Append('"').Append(extra).Append("/>\n");

    public void Rectangle(double x, double y, double width, double height, string colour) =>
        _body.Append("<rect x=\"").Append(Number(x)).Append("\" y=\"").Append(Number(y)).Append("\" width=\"").Append(Number(width))
            .Append("\" height=\"").Append(Number(height)).Append("\" fill=\"").Append(colour).Append("\"/>\n");

    public void Text(double x, double y, string text, TextAnchor anchor = TextAnchor.Middle, string colour = Palette.Ink, double size = 12, bool upward = false, bool bold = false)
    {
        _body.Append("<text ");
        if (upward)
        {
            _body.Append("transform=\"translate(").Append(Number(x)).Append(' ').Append(Number(y)).Append(") rotate(-90)\"");
        }
        else
        {
            _body.Append("x=\"").Append(Number(x)).Append("\" y=\"").Append(Number(y)).Append('"');
        }

        if (anchor != TextAnchor.Start)
        {
            _body.Append(" text-anchor=\"").Append(anchor == TextAnchor.Middle ? "middle" : "end").Append('"');
        }

        if (colour != Palette.Ink)
        {
            _body.Append(" fill=\"").Append(colour).Append('"');
        }

        if (size != 12)
        {
            _body.Append(" font-size=\"").Append(Number(size)).Append('"');
        }

        if (bold)
        {
            _body.Append(" font-weight=\"bold\"");
        }

        _body.Append('>').Append(Escape(text)).Append("</text>\n");
    }

    /// <summary>The picture, with its closing tag and a line end.</summary>
    public override string ToString() => _body + "</svg>\n";

    /// <summary>A coordinate with at most two decimals.</summary>
    public static string Number(double value)
    {
        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
