using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds the measures of an experiment.</summary>
internal sealed class MeasureBinder(BindingSession session)
{
    private static readonly BoundType Rate = BoundType.Quantity(Dimension.None.Divide(Dimension.Second));

    /// <summary>True for a call of a measure; <c>min</c> and <c>max</c> of numbers are functions.</summary>
    public bool IsMeasure(CallSyntax call)
    {
        var name = (call.Target as NameSyntax)?.Identifier.Text ?? "";
        return Measures.Names.Contains(name) && name != "values"
            && (name is not ("min" or "max") || (call.Arguments.Length == 1 && Unwrap(call.Arguments[0].Value).Inner is MeasureOfSyntax));
    }

    /// <summary>Binds a measure, with <c>over a .. b</c> or without.</summary>
    public BoundExpression Bind(ExpressionBinder expressions, ExpressionSyntax syntax)
    {
        var (inner, window) = Unwrap(syntax);
        var bound = inner switch
        {
            CallSyntax call when IsMeasure(call) => BindCall(expressions, call),
            MeasureOfSyntax of => BindOf(expressions, of) is { } values ? values : Error(expressions, of),
            _ => expressions.Bind(inner),
        };
        return window is null ? bound : AddWindow(expressions, bound, window);
    }

    /// <summary><c>exc[0].v</c>: the value now.</summary>
    public BoundExpression BindMember(ExpressionBinder expressions, MemberAccessSyntax syntax)
    {
        var reference = new ViewBinder(session, expressions.Context).Bind(syntax);
        return reference is { Variable: { } name } && BindVariable(expressions, reference.View, name) is { } variable
            ? Make(expressions, syntax, "values", variable.Cases[0].Symbol.Type.Element) with { View = reference.View, Variable = variable }
            : reference is { Variable: null } ? ReportCells(expressions, syntax) : Error(expressions, syntax);
    }

    /// <summary>Binds <c>v of exc</c> or <c>weights of c</c>; null where it is wrong (then reported).</summary>
    public BoundMeasure? BindOf(ExpressionBinder expressions, MeasureOfSyntax syntax)
    {
        if (SyntaxFacts.Strip(syntax.Variable) is not NameSyntax { Identifier: { } name })
        {
            session.Diagnostics.Report(TypeDiagnostics.WrongType, expressions.Context.At(syntax.Variable.Span), "'of'", "the name of a variable", "something else");
            return null;
        }

        var connections = new ConnectionReferenceBinder(session, expressions.Context);
        if (connections.IsConnection(syntax.Group))
        {
            return connections.Bind(syntax.Group) is { } connection && ConnectionType(expressions, connection.Symbol, name) is { } type
                ? Make(expressions, syntax, "values", type) with { Connection = connection, ConnectionVariable = name.Text }
                : null;
        }

        return new ViewBinder(session, expressions.Context).BindCells(syntax.Group, "'of'") is { } view && BindVariable(expressions, view, name) is { } variable
            ? Make(expressions, syntax, "values", variable.Cases[0].Symbol.Type.Element) with { View = view, Variable = variable }
            : null;
    }

    /// <summary>A variable of a view, remembered as observed.</summary>
    public BoundVariable? BindVariable(ExpressionBinder expressions, BoundView view, IdentifierSyntax name)
    {
        var variable = VariableBinder.Bind(session, expressions.Context, ViewBinder.Cells(view), name, "this place");
        foreach (var item in variable?.Cases ?? [])
        {
            session.Observed.Add(item.Symbol);
        }

        return variable;
    }

    private static (ExpressionSyntax Inner, RangeExpressionSyntax? Window) Unwrap(ExpressionSyntax syntax) =>
        SyntaxFacts.Strip(syntax) is WindowSyntax window ? (SyntaxFacts.Strip(window.Measure), window.Window) : (SyntaxFacts.Strip(syntax), null);

    private BoundExpression BindCall(ExpressionBinder expressions, CallSyntax call)
    {
        var name = ((NameSyntax)call.Target).Identifier.Text;
        var (minimum, maximum) = name switch { "fano" or "at" => (2, 2), "correlation" => (3, 3), "latency" => (1, 2), _ => (1, 1) };
        if (!ArityRule.Check(session, expressions.Context, name, call, minimum, maximum))
        {
            return Error(expressions, call);
        }

        var first = name == "at" ? call.Arguments[1].Value : call.Arguments[0].Value;
        var (inner, window) = Unwrap(first);
        var bound = name switch
        {
            "mean" or "min" or "max" or "std" or "at" => BindStatistic(expressions, call, name, inner),
            "synapses" => BindSynapses(expressions, call, inner),
            _ => BindSpikes(expressions, call, name, inner),
        };
        return window is null ? bound : AddWindow(expressions, bound, window);
    }

    private BoundExpression BindStatistic(ExpressionBinder expressions, CallSyntax call, string name, ExpressionSyntax inner)
    {
        var time = name == "at" ? expressions.Bind(call.Arguments[0].Value, BoundType.Time, "the time of 'at'") : null;
        if (inner is not MeasureOfSyntax of)
        {
            if (inner is not ErrorExpressionSyntax)
            {
                session.Diagnostics.Report(TypeDiagnostics.WrongType, expressions.Context.At(inner.Span), $"'{name}'", "a variable of cells such as 'v of exc'", "something else");
            }

            return Error(expressions, call);
        }

        if (BindOf(expressions, of) is not { } values || time is { Type.IsError: true })
        {
            return Error(expressions, call);
        }

        if (values.Connection is not null && time is not null)
        {
            session.Diagnostics.Report(NameDiagnostics.MisplacedName, expressions.Context.At(call.Span), name, "the variables of a connection are those of this moment");
            return Error(expressions, call);
        }

        return values with { Name = name, Location = expressions.Context.At(call.Span), Arguments = time is null ? [] : [time] };
    }

    private BoundExpression BindSynapses(ExpressionBinder expressions, CallSyntax call, ExpressionSyntax inner)
    {
        return new ConnectionReferenceBinder(session, expressions.Context).Bind(inner) is { } connection
            ? Make(expressions, call, "synapses", BoundType.Int) with { Connection = connection }
            : Error(expressions, call);
    }

    private BoundExpression BindSpikes(ExpressionBinder expressions, CallSyntax call, string name, ExpressionSyntax inner)
    {
        var views = new ViewBinder(session, expressions.Context);
        var view = views.BindCells(inner, $"'{name}'");
        var hasSecond = name == "correlation" || (name == "latency" && call.Arguments.Length > 1);
        var second = hasSecond ? views.BindCells(call.Arguments[1].Value, $"'{name}'") : null;
        var arguments = call.Arguments
            .Skip(hasSecond ? 2 : 1)
            .Select(a => expressions.Bind(a.Value, BoundType.Time, $"the time of '{name}'"))
            .ToImmutableArray();
        if (view is null || (second is null && hasSecond) || arguments.Any(a => a.Type.IsError))
        {
            return Error(expressions, call);
        }

        var type = name switch
        {
            "rate" => Rate,
            "count" or "spikes" => BoundType.Int,
            "first_spike" or "latency" => BoundType.Time,
            _ => BoundType.Real,
        };
        return Make(expressions, call, name, type) with { View = view, SecondView = second, Arguments = arguments };
    }

    private BoundExpression AddWindow(ExpressionBinder expressions, BoundExpression bound, RangeExpressionSyntax window)
    {
        var (lower, upper) = expressions.BindRange(window, BoundType.Time, "'over'");
        if (bound.Type.IsError || lower.Type.IsError || upper.Type.IsError)
        {
            return Error(expressions, window);
        }

        if (bound is BoundMeasure { WindowLower: null, Connection: null } measure)
        {
            return measure with { WindowLower = lower, WindowUpper = upper };
        }

        session.Diagnostics.Report(NameDiagnostics.MisplacedName, expressions.Context.At(window.Span), "over", bound is BoundMeasure { Connection: not null } ? "the variables of a connection are those of this moment" : "it limits one measure to a time window");
        return Error(expressions, window);
    }

    private BoundType? ConnectionType(ExpressionBinder expressions, ConnectionSymbol connection, IdentifierSyntax name)
    {
        switch (name.Text)
        {
            case "weights":
                return connection.Weight?.Type
                    ?? connection.Synapse?.Parameters.Cast<ValueSymbol>().Concat(connection.Synapse.States).FirstOrDefault(s => s.Name is "w" or "weight")?.Type
                    ?? BoundType.Real;
            case "delays":
                return BoundType.Time;
        }

        var variables = connection.Synapse is { } synapse ? synapse.States.Cast<ValueSymbol>().Concat(synapse.Parameters).ToList() : [];
        if (variables.FirstOrDefault(v => v.Name == name.Text) is { } found)
        {
            return found.Type;
        }

        session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedMember, expressions.Context.At(name.Span), connection.Name, "variable", name.Text)
            .WithHint(Suggestions.DidYouMean(name.Text, variables.Select(v => v.Name).Concat(["weights", "delays"]))));
        return null;
    }

    private BoundError ReportCells(ExpressionBinder expressions, ExpressionSyntax syntax)
    {
        session.Diagnostics.Report(NameDiagnostics.WrongKind, expressions.Context.At(syntax.Span), SyntaxFacts.Excerpt(expressions.Context.Source, syntax.Span), "a group of cells", "a value");
        return Error(expressions, syntax);
    }

    private static BoundMeasure Make(ExpressionBinder expressions, SyntaxNode syntax, string name, BoundType type) =>
        new(type, expressions.Context.At(syntax.Span), name, [], null, null, null, null, null, null, null);

    private static BoundError Error(ExpressionBinder expressions, SyntaxNode syntax) => new(BoundType.Error, expressions.Context.At(syntax.Span));
}
