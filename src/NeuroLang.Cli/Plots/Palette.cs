namespace NeuroLang.Cli.Plots;

/// <summary>
/// Colours that people with any colour vision tell apart: the palette of M. Okabe and K. Ito (2008, "Color Universal Design"),
/// without its yellow, which is too light for lines on white.
/// </summary>
internal static class Palette
{
    public const string Ink = "#222222";
    public const string Muted = "#777777";
    public const string Grid = "#e6e6e6";

    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"];

    /// <summary>The colour of the n-th series; they repeat after seven.</summary>
    public static string Series(int index) => Colours[index % Colours.Length];

    /// <summary>White to dark blue for a share from 0 to 1.</summary>
    public static string Sequential(double share) => Mix(share, (247, 251, 255), (107, 174, 214), (8, 48, 107));

    /// <summary>Blue over white to red for a share from -1 to 1.</summary>
    public static string Diverging(double share) =>
        share < 0 ? Mix(-share, (247, 247, 247), (103, 169, 207), (33, 102, 172)) : Mix(share, (247, 247, 247), (239, 138, 98), (178, 24, 43));

    private static string Mix(double share, (int R, int G, int B) low, (int R, int G, int B) middle, (int R, int G, int B) high)
    {
        share = Math.Clamp(share, 0, 1);
        var (a, b, s) = share < 0.5 ? (low, middle, share * 2) : (middle, high, (share * 2) - 1);
        int Channel(int from, int to) => (int)Math.Round(from + ((to - from) * s));
        return FormattableString.Invariant($"#{Channel(a.R, b.R):x2}{Channel(a.G, b.G):x2}{Channel(a.B, b.B):x2}");
    }
}
