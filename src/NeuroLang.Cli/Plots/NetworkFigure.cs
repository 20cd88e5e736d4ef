using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Plots;

/// <summary>
/// Populations on a circle, arrows between them as wide as the synapses are many. Arrows of positive weights are blue, of negative ones red, of others grey.
/// </summary>
internal static class NetworkFigure
{
    private const double Size = 520;
    private const double Centre = Size / 2;
    private const double Radius = 170;
    private const double Smallest = 9;
    private const double Largest = 30;

    public static string Render(NetworkPlotData plot)
    {
        var canvas = new SvgCanvas(Size, Size, plot.Title);
        var radii = plot.Nodes.Select(n => Scaled(n.Size, plot.Nodes.Max(m => m.Size), Smallest, Largest)).ToArray();
        var places = plot.Nodes.Select((_, n) => Place(n, plot.Nodes.Length)).ToArray();
        var most = plot.Edges.Select(e => e.Synapses).DefaultIfEmpty(1).Max();
        foreach (var edge in plot.Edges.Where(e => e.Synapses > 0))
        {
            var colour = edge.Sign > 0 ? Palette.Series(0) : edge.Sign < 0 ? Palette.Series(1) : Palette.Muted;
            var width = Scaled(edge.Synapses, most, 1, 5);
            if (edge.From == edge.To)
            {
                Loop(canvas, places[edge.From], radii[edge.From], colour, width);
            }
            else
            {
                Arrow(canvas, places[edge.From], places[edge.To], radii[edge.From], radii[edge.To], colour, width);
            }
        }

        for (var n = 0; n < plot.Nodes.Length; n++)
        {
            Node(canvas, plot.Nodes[n], places[n], radii[n]);
        }

        return canvas.ToString();
    }

    /// <summary>A length for a number, by its logarithm.</summary>
    private static double Scaled(long number, long most, double least, double greatest) =>
        least + ((greatest - least) * Math.Log(1 + number) / Math.Log(1 + Math.Max(most, 1)));

    private static (double X, double Y) Place(int number, int count)
    {
        var angle = (2 * Math.PI * number / Math.Max(count, 1)) - (Math.PI / 2);
        return count == 1 ? (Centre, Centre) : (Centre + (Radius * Math.Cos(angle)), Centre + (Radius * Math.Sin(angle)));
    }

    private static void Node(SvgCanvas canvas, NetworkNode node, (double X, double Y) place, double radius)
    {
        canvas.Fill(Circle(place, radius), node.IsPort ? "#ffffff" : Palette.Grid, " stroke=\"" + Palette.Ink + "\"");
        canvas.Text(place.X, place.Y + radius + 15, node.Name);
        canvas.Text(place.X, place.Y + 4, node.Size.ToString(System.Globalization.CultureInfo.InvariantCulture), size: 11);
    }

    private static string Circle((double X, double Y) centre, double radius)
    {
        var r = SvgCanvas.Number(radius);
        return "M" + SvgCanvas.Number(centre.X - radius) + " " + SvgCanvas.Number(centre.Y) + $"a{r} {r} 0 1 0 " + SvgCanvas.Number(2 * radius) + $" 0a{r} {r} 0 1 0 " + SvgCanvas.Number(-2 * radius) + " 0Z";
    }

    /// <summary>A curve that leaves the straight line to its left, so that there and back are two.</summary>
    private static void Arrow(SvgCanvas canvas, (double X, double Y) from, (double X, double Y) to, double fromRadius, double toRadius, string colour, double width)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var bend = (X: ((from.X + to.X) / 2) - (dy * 0.15), Y: ((from.Y + to.Y) / 2) + (dx * 0.15));
        var start = Towards(from, bend, fromRadius);
        var tip = Towards(to, bend, toRadius + 2);
        var end = Towards(to, bend, toRadius + 2 + Head(width));
        canvas.Stroke(Curve(start, bend, end), colour, width, " stroke-opacity=\"0.75\"");
        Tip(canvas, end, tip, colour, width);
    }

    /// <summary>A loop outside of the circle.</summary>
    private static void Loop(SvgCanvas canvas, (double X, double Y) place, double radius, string colour, double width)
    {
        var angle = place == (Centre, Centre) ? -Math.PI / 2 : Math.Atan2(place.Y - Centre, place.X - Centre);
        (double X, double Y) At(double turn, double distance) => (place.X + (distance * Math.Cos(angle + turn)), place.Y + (distance * Math.Sin(angle + turn)));
        var (start, tip, end) = (At(-0.6, radius), At(0.6, radius + 2), At(0.6, radius + 2 + Head(width)));
        var (first, second) = (At(-0.7, radius + 42), At(0.7, radius + 42));
        canvas.Stroke($"M{Point(start)}C{Point(first)} {Point(second)} {Point(end)}", colour, width, " stroke-opacity=\"0.75\"");
        Tip(canvas, end, tip, colour, width);
    }

    private static double Head(double width) => 5 + (1.5 * width);

    private static void Tip(SvgCanvas canvas, (double X, double Y) from, (double X, double Y) tip, string colour, double width)
    {
        var (dx, dy) = ((tip.X - from.X) * 0.45, (tip.Y - from.Y) * 0.45);
        canvas.Fill($"M{Point(tip)}L{Point((from.X - dy, from.Y + dx))}L{Point((from.X + dy, from.Y - dx))}Z", colour);
    }

    private static (double X, double Y) Towards((double X, double Y) from, (double X, double Y) to, double distance)
    {
        var length = Math.Max(Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y))), 1e-9);
        return (from.X + ((to.X - from.X) * distance / length), from.Y + ((to.Y - from.Y) * distance / length));
    }

    private static string Curve((double X, double Y) start, (double X, double Y) bend, (double X, double Y) end) => $"M{Point(start)}Q{Point(bend)} {Point(end)}";

    private static string Point((double X, double Y) point) => SvgCanvas.Number(point.X) + " " + SvgCanvas.Number(point.Y);
}
