using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>
/// Places of cells: slots that a population has where something reads them, the initialisers that fill them, and distances.
/// Everything that reads a place is lowered before the models are, so that these know which slots they have.
/// </summary>
internal sealed class Places(IrFactory factory, TableCollector tables, DiagnosticBag diagnostics)
{
    private static readonly string[] Axes = ["x", "y", "z"];

    private readonly HashSet<(int Population, string Axis)> _used = [];

    /// <summary>The slot of a coordinate; no variable of a cell has such a name.</summary>
    public static string Slot(string axis) => "place." + axis;

    /// <summary>The slots of places that a population has.</summary>
    public ImmutableArray<string> SlotsOf(ElaboratedPopulation population) => [.. Axes.Where(a => _used.Contains((population.Index, a))).Select(Slot)];

    /// <summary>A coordinate of the cell at hand, as an attribute; zero after an error.</summary>
    public IrExpr OfCell(IReadOnlyList<ElaboratedPopulation> cells, string axis, Location location) =>
        Use(cells, axis, location) ? factory.Attribute(Slot(axis), IrType.Float64) : factory.Real(IrType.Float64, 0);

    /// <summary>A coordinate of an end of the pair at hand; zero after an error.</summary>
    public IrExpr OfEnd(EndpointSide side, IReadOnlyList<ElaboratedPopulation> cells, string axis, Location location) =>
        Use(cells, axis, location) ? End(side, axis) : factory.Real(IrType.Float64, 0);

    /// <summary>
    /// The distance of the pair at hand: the root of the sum of squares along the axes that either end uses. Along a periodic axis
    /// of period L, d becomes d - L round(d / L), the nearest image.
    /// </summary>
    public IrExpr Distance(IReadOnlyList<ElaboratedPopulation> pre, IReadOnlyList<ElaboratedPopulation> post, Location location)
    {
        IReadOnlyList<ElaboratedPopulation> all = [.. pre, .. post];
        if (all.Count == 0 || !HavePlaces(all, location))
        {
            return factory.Real(IrType.Float64, 0);
        }

        IrExpr? sum = null;
        for (var axis = 0; axis < Axes.Length; axis++)
        {
            var periods = all.Select(p => Geometry(p).Periods[axis]).Distinct().ToList();
            if (periods.Count > 1)
            {
                var first = all[0];
                var other = all.First(p => !Geometry(p).Periods[axis].Equals(Geometry(first).Periods[axis]));
                diagnostics.Report(ElaborationDiagnostics.PeriodsDiffer, location, Axes[axis], first.Name, Shown(Geometry(first).Periods[axis]), other.Name, Shown(Geometry(other).Periods[axis]));
                break;
            }

            if (all.All(p => !IsUsed(Geometry(p), axis)))
            {
                continue;
            }

            Use(all, Axes[axis], location);
            var along = Wrapped(factory.Sub(End(EndpointSide.Pre, Axes[axis]), End(EndpointSide.Post, Axes[axis])), periods[0]);
            var square = factory.Mul(along, along);
            sum = sum is null ? square : factory.Add(sum, square);
        }

        return sum is null ? factory.Real(IrType.Float64, 0) : factory.Unary(IrOp.Sqrt, sum);
    }

    /// <summary>What gives the places of a population their values; before everything else that is initialised.</summary>
    public IEnumerable<IrInitializer> Initializers(ElaboratedPopulation population) =>
        Axes.Where(a => _used.Contains((population.Index, a))).Select(a => new IrInitializer(Slot(a), Value(population, Array.IndexOf(Axes, a))));

    private static string Shown(double period) => period == 0 ? "does not repeat" : "repeats after " + period.ToString("G9", System.Globalization.CultureInfo.InvariantCulture) + " um";

    private static ElaboratedGeometry Geometry(ElaboratedPopulation population) =>
        population.Geometry ?? throw new InvalidOperationException($"{population.Name} has no places.");

    // An axis along which all cells lie at zero adds nothing to a distance.
    private static bool IsUsed(ElaboratedGeometry geometry, int axis) => geometry.Extent[axis] != 0 || geometry.Origin[axis] != 0;

    private IrExpr End(EndpointSide side, string axis) => factory.Attribute((side == EndpointSide.Pre ? "pre." : "post.") + Slot(axis), IrType.Float64);

    private IrExpr Wrapped(IrExpr difference, double period)
    {
        if (period == 0)
        {
            return difference;
        }

        var length = factory.Real(IrType.Float64, period);
        return factory.Sub(difference, factory.Mul(length, factory.Unary(IrOp.Round, factory.Div(difference, length))));
    }

    private bool Use(IReadOnlyList<ElaboratedPopulation> populations, string axis, Location location)
    {
        foreach (var population in populations)
        {
            _used.Add((population.Index, axis));
        }

        return HavePlaces(populations, location);
    }

    private bool HavePlaces(IReadOnlyList<ElaboratedPopulation> populations, Location location)
    {
        if (populations.FirstOrDefault(p => p.Geometry is null) is not { } placeless)
        {
            return true;
        }

        diagnostics.Report(ElaborationDiagnostics.NoPlaces, location, placeless.Name);
        return false;
    }

    private IrExpr Value(ElaboratedPopulation population, int axis)
    {
        var geometry = Geometry(population);
        var origin = factory.Real(IrType.Float64, geometry.Origin[axis]);
        if (geometry.Extent[axis] == 0)
        {
            return origin;
        }

        var extent = factory.Real(IrType.Float64, geometry.Extent[axis]);
        switch (geometry.Kind)
        {
            case GeometryKind.Grid:
                return factory.Add(origin, factory.Mul(factory.Attribute(axis == 0 ? "col" : "row", IrType.Float64), extent));
            case GeometryKind.Line:
                return factory.Add(origin, factory.Mul(factory.Attribute("i", IrType.Float64), extent));
            case GeometryKind.Ring:
                var turn = factory.Mul(factory.Real(IrType.Float64, 2 * Math.PI), factory.Attribute("i", IrType.Float64));
                var angle = factory.Div(turn, factory.Real(IrType.Float64, population.Size));
                return factory.Add(origin, factory.Mul(extent, factory.Call(axis == 0 ? "cos" : "sin", angle)));
            case GeometryKind.Table:
                return tables.OfCell(population, Axes[axis], population.Symbol.Location) is { } attribute ? factory.Attribute(attribute, IrType.Float64) : origin;
            default:
                var random = new RandomScope("init/" + Slot(Axes[axis]));
                var end = factory.Real(IrType.Float64, geometry.Origin[axis] + geometry.Extent[axis]);
                return factory.Make(IrOp.Random, IrType.Float64, [origin, end], "uniform", integer: random.Stream, draw: random.Next());
        }
    }
}
