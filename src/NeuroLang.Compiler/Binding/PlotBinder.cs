using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds the figures of an experiment.</summary>
internal sealed class PlotBinder(BindingSession session, ExpressionBinder expressions, MeasureBinder measures)
{
    private static readonly string[] Kinds = ["raster", "trace", "histogram", "matrix", "network"];

    /// <summary>Binds one figure; null where it is wrong (then reported).</summary>
    public BoundPlotEntry? Bind(ExpressionSyntax syntax)
    {
        var (kind, arguments) = CallBinder.Split(syntax);
        var place = expressions.Context.At(syntax.Span);
        if (kind is null || !Kinds.Contains(kind))
        {
            if (SyntaxFacts.Strip(syntax) is not ErrorExpressionSyntax)
            {
                var text = kind ?? SyntaxFacts.Excerpt(expressions.Context.Source, syntax.Span);
                session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.UnknownMeasure, place, text, "plot")
                    .WithHint(Suggestions.DidYouMean(text, Kinds) ?? "there are " + string.Join(", ", Kinds)));
            }

            return null;
        }

        var values = arguments.Where(a => a.Name is null).ToList();
        if (values.Count == 0 && kind != "network")
        {
            session.Diagnostics.Report(TypeDiagnostics.WrongArity, place, kind, "1 or more arguments", 0);
            return null;
        }

        var sources = values.Select(a => BindSource(kind, a.Value)).ToList();
        var options = arguments.Where(a => a.Name is not null).Select(a => new BoundArgument(a.Name?.Text, expressions.Bind(a.Value))).ToImmutableArray();
        return sources.Any(s => s is null) || options.Any(o => o.Value.Type.IsError)
            ? null
            : new BoundPlotEntry(kind, sources.OfType<BoundPlotSource>().ToImmutableArray(), options, place);
    }

    private BoundPlotSource? BindSource(string kind, ExpressionSyntax syntax)
    {
        var place = expressions.Context.At(syntax.Span);
        if (BindAny(SyntaxFacts.Strip(syntax)) is not { } source)
        {
            return null;
        }

        var (fits, needed) = kind switch
        {
            "raster" => (source is { View: not null, Variable: null, Measure: null }, "cells such as 'exc[0..99]'"),
            "trace" => (source.Variable is not null, "a variable of cells such as 'exc[0].v'"),
            "matrix" => (source.Connection is not null, "the weights of a connection such as 'weights of c'"),
            "histogram" => (source.Variable is not null || source.Connection is not null || source.Measure is not null, "values such as 'v of exc' or 'rate(exc)'"),
            _ => (true, ""),
        };
        if (fits)
        {
            return source with { Location = place };
        }

        session.Diagnostics.Report(TypeDiagnostics.WrongType, place, $"'{kind}'", needed, "something else");
        return null;
    }

    private BoundPlotSource? BindAny(ExpressionSyntax syntax)
    {
        var place = expressions.Context.At(syntax.Span);
        switch (syntax)
        {
            case MeasureOfSyntax { Variable: NameSyntax { Identifier.Text: "spikes" } } spikes:
                return new ViewBinder(session, expressions.Context).BindCells(spikes.Group, "'spikes of'") is { } cells ? new BoundPlotSource(cells, null, null, null, place) : null;
            case MeasureOfSyntax of:
                return measures.BindOf(expressions, of) is { } values ? new BoundPlotSource(values.View, values.Variable, values.Connection, values.Connection is null ? null : values, place) : null;
            case CallSyntax or WindowSyntax:
                return expressions.Bind(syntax) switch
                {
                    BoundMeasure measure => new BoundPlotSource(measure.View, measure.Variable, measure.Connection, measure, place),
                    BoundError => null,
                    _ => new BoundPlotSource(null, null, null, null, place),
                };
            default:
                return BindView(syntax);
        }
    }

    private BoundPlotSource? BindView(ExpressionSyntax syntax)
    {
        if (new ViewBinder(session, expressions.Context).Bind(syntax) is not { } reference)
        {
            return null;
        }

        var variable = reference.Variable is null ? null : measures.BindVariable(expressions, reference.View, reference.Variable);
        return reference.Variable is not null && variable is null ? null : new BoundPlotSource(reference.View, variable, null, null, expressions.Context.At(syntax.Span));
    }
}
