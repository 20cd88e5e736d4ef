using System.Globalization;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;
using Spectre.Console;

namespace NeuroLang.Cli.Reporting;

/// <summary>
/// Shows a diagnostic to a person: the line of the program with the place at fault marked.
/// <code>
/// error NL3004: cannot add nS to mV
///    ╭─ net.nl:12:7
/// 12 │ v' = (g_e + v) / tau_m
///    │       ^^^^^^^
///    = multiply "g_e" by a voltage
/// </code>
/// </summary>
internal static class ExcerptPrinter
{
    // Wide enough that no line of a program is broken.
    private const int Width = 10_000;

    public static void Print(TextWriter writer, Diagnostic diagnostic)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Width;
        var (word, colour) = diagnostic.Severity switch
        {
            Severity.Error => ("error", Color.Red),
            Severity.Warning => ("warning", Color.Yellow),
            _ => ("info", Color.Blue),
        };

        var strong = new Style(colour, decoration: Decoration.Bold);
        console.Write(new Text(word + " " + diagnostic.Code, strong));
        console.Write(new Text(": " + diagnostic.Message + "\n", new Style(decoration: Decoration.Bold)));
        if (diagnostic.Location is { } location)
        {
            Excerpt(console, location, strong);
        }

        if (diagnostic.Hint is { } hint)
        {
            console.Write(new Text("   = ", new Style(Color.Grey)));
            console.Write(new Text(hint + "\n", new Style(Color.Green)));
        }

        foreach (var related in diagnostic.Related)
        {
            console.Write(new Text("   " + related.Message + ":\n"));
            Excerpt(console, related.Location, new Style(Color.Blue, decoration: Decoration.Bold));
        }

        writer.WriteLine();
    }

    private static void Excerpt(IAnsiConsole console, Location location, Style style)
    {
        var faint = new Style(Color.Grey);
        var (start, end) = (location.Start, location.End);
        var line = location.Source.GetLine(start.Line);
        var number = start.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        console.Write(new Text(FormattableString.Invariant($"{margin} ╭─ {location.Source.Path}:{start.Line}:{start.Column}\n"), faint));

        var from = Math.Min(start.Column - 1, line.Length);
        var to = end.Line == start.Line ? Math.Clamp(end.Column - 1, from, line.Length) : line.Length;
        console.Write(new Text(number + " │ ", faint));
        console.Write(new Text(Visible(line[..from])));
        console.Write(new Text(Visible(line[from..to]), style));
        console.Write(new Text(Visible(line[to..]) + "\n"));
        console.Write(new Text(margin + " │ ", faint));
        console.Write(new Text(new string(' ', from) + new string('^', Math.Max(to - from, 1)) + "\n", style));
    }

    /// <summary>Control characters as blanks, so that the marks stand under what they mark.</summary>
    private static string Visible(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
