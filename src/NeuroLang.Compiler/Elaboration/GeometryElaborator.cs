using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>The numbers of a geometry.</summary>
internal sealed class GeometryElaborator(DiagnosticBag diagnostics, ConstantEvaluator evaluator)
{
    /// <summary>The geometry, or null after an error.</summary>
    /// <param name="call">As bound.</param>
    /// <param name="name">The population.</param>
    /// <param name="dimensions">Its shape.</param>
    public ElaboratedGeometry? Elaborate(BoundCall call, string name, IReadOnlyList<long> dimensions)
    {
        var isGrid = call.Name == "grid";
        if (isGrid && dimensions.Count != 2)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidGeometry, call.Location, name, "a grid needs the numbers of its rows and columns, as in [16 x 16]");
            return null;
        }

        var count = dimensions.Aggregate(1L, (a, b) => a * b);
        if (Number(call, "x", 0, false) is not { } x || Number(call, "y", 0, false) is not { } y || Number(call, "z", 0, false) is not { } z || IsPeriodic(call) is not { } isPeriodic)
        {
            return null;
        }

        ImmutableArray<double> origin = [x, y, z];
        if (call.Name == "random")
        {
            return Number(call, "width", 0, true) is { } width && Number(call, "height", 0, true) is { } height && Number(call, "depth", 0, true) is { } depth
                ? new ElaboratedGeometry(GeometryKind.Box, origin, [width, height, depth], isPeriodic ? [width, height, depth] : [0, 0, 0])
                : null;
        }

        if (Number(call, call.Name == "ring" ? "radius" : "spacing", 0, true) is not { } scale)
        {
            return null;
        }

        return call.Name switch
        {
            "grid" => new ElaboratedGeometry(GeometryKind.Grid, origin, [scale, scale, 0], isPeriodic ? [dimensions[1] * scale, dimensions[0] * scale, 0] : [0, 0, 0]),
            "line" => new ElaboratedGeometry(GeometryKind.Line, origin, [scale, 0, 0], isPeriodic ? [count * scale, 0, 0] : [0, 0, 0]),
            _ => new ElaboratedGeometry(GeometryKind.Ring, origin, [scale, scale, 0], [0, 0, 0]),
        };
    }

    private double? Number(BoundCall call, string argument, double otherwise, bool isLength)
    {
        if (call.Arguments.FirstOrDefault(a => a.Name == argument)?.Value is not { } expression)
        {
            return otherwise;
        }

        if (evaluator.Evaluate(expression) is not { IsNumber: true } value)
        {
            diagnostics.ReportUnknown(expression, $"\"{argument}\"");
            return null;
        }

        if (double.IsNaN(value.Number) || double.IsInfinity(value.Number) || (isLength && !(value.Number > 0)))
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidGeometry, expression.Location, argument, isLength ? "it must be longer than zero, not " + value.Number.ToString("G9", CultureInfo.InvariantCulture) + " um" : "it is no number");
            return null;
        }

        return value.Number;
    }

    private bool? IsPeriodic(BoundCall call)
    {
        if (call.Arguments.FirstOrDefault(a => a.Name == "periodic")?.Value is not { } expression)
        {
            return false;
        }

        if (evaluator.Evaluate(expression) is { IsTruth: true } value)
        {
            return value.Truth;
        }

        diagnostics.ReportUnknown(expression, "\"periodic\"");
        return null;
    }
}
