using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <content>Loops, and what changes a running network.</content>
internal sealed partial class ExperimentBinder
{
    private BoundExperimentStatement? BindNested(Scope scope, ExperimentStatementSyntax syntax)
    {
        var expressions = Expressions(scope);
        switch (syntax)
        {
            case ExperimentIfSyntax conditional:
                var condition = expressions.BindCondition(conditional.Condition, "'if'");
                return new BoundExperimentIf(At(syntax), condition, BindAll(new Scope(scope), conditional.Then), BindAll(new Scope(scope), conditional.Else));
            case ExperimentForSyntax loop:
                var (lower, upper) = expressions.BindIndexRange(loop.Range, constant: false);
                var (variable, inner) = DeclareVariable(scope, loop.Variable, BoundType.Int);
                _tunable.Enter(loop.Body);
                var body = BindAll(inner, loop.Body);
                return new BoundExperimentFor(At(syntax), variable, lower, upper, body);
            case SweepSyntax sweep:
                return BindSweep(scope, sweep);
            default:
                return null;
        }
    }

    private BoundSweep BindSweep(Scope scope, SweepSyntax syntax)
    {
        var expressions = Expressions(scope);
        var first = expressions.BindNumber(syntax.Range.Lower, "the start of a sweep");
        var type = first.Type.IsError ? BoundType.Error : BoundType.Quantity(first.Type.Dimension);
        var upper = expressions.Bind(syntax.Range.Upper, type, "the end of a sweep");
        var by = expressions.Bind(syntax.By, type, "the increment of a sweep");
        if (RationalEvaluator.Evaluate(by) is { Sign: <= 0 })
        {
            _session.Diagnostics.Report(CircuitDiagnostics.ReversedRange, At(syntax.By), SyntaxFacts.Excerpt(_source, syntax.Range.Span));
        }

        var (variable, inner) = DeclareVariable(scope, syntax.Variable, type);
        variable.DisplayUnit = BoundTree.FindUnit(first, type.Dimension);
        _sweeps++;
        var body = BindAll(inner, syntax.Body);
        _sweeps--;
        return new BoundSweep(At(syntax), variable, first, upper, by, body);
    }

    private (LocalSymbol Variable, Scope Scope) DeclareVariable(Scope scope, IdentifierSyntax name, BoundType type)
    {
        var variable = new LocalSymbol(name.Text, At(name), null) { Type = type };
        var inner = new Scope(scope);
        NameRule.Declare(_session, inner, variable);
        return (variable, inner);
    }

    private BoundSet? BindSet(Scope scope, SetSyntax syntax)
    {
        var expressions = Expressions(scope, ExpressionFeatures.Draws | ExpressionFeatures.Position);
        if (BindVariable(expressions, syntax.Target) is not var (view, variable))
        {
            expressions.Bind(syntax.Value);
            return null;
        }

        var name = SyntaxFacts.Excerpt(_source, syntax.Target.Span);
        foreach (var item in variable.Cases)
        {
            if (item.Symbol is not (ParameterSymbol or StateSymbol))
            {
                _session.Diagnostics.Report(NameDiagnostics.AssignmentToConstant, At(syntax.Target), name, SymbolKinds.Describe(item.Symbol));
                return null;
            }

            _tunable.Check(At(syntax.Target), item);
            _session.Written.Add(item.Symbol);
        }

        var type = variable.Cases[0].Symbol.Type.Element;
        var value = expressions.Bind(syntax.Value, type, $"'{name}'");
        var minimum = syntax.Minimum is null ? null : expressions.Bind(syntax.Minimum, type, "'min'");
        var maximum = syntax.Maximum is null ? null : expressions.Bind(syntax.Maximum, type, "'max'");
        return new BoundSet(At(syntax), view, variable, value, minimum, maximum);
    }

    private (BoundView View, BoundVariable Variable)? BindVariable(ExpressionBinder expressions, ExpressionSyntax syntax)
    {
        if (new ViewBinder(_session, expressions.Context).Bind(syntax) is not { } reference)
        {
            return null;
        }

        if (reference.Variable is null || reference.Element is not null)
        {
            _session.Diagnostics.Report(NameDiagnostics.WrongKind, At(syntax), SyntaxFacts.Excerpt(_source, syntax.Span), "a group of cells", "a variable such as 'exc.v'");
            return null;
        }

        return _measures.BindVariable(expressions, reference.View, reference.Variable) is { } variable ? (reference.View, variable) : null;
    }

    private BoundExperimentStatement? BindIntervention(Scope scope, ExperimentStatementSyntax syntax)
    {
        var expressions = Expressions(scope, ExpressionFeatures.Draws);
        switch (syntax)
        {
            case FeedSyntax feed:
                var port = BindPort(expressions, feed.Port);
                var value = port is { IsSpikes: true }
                    ? expressions.BindCondition(feed.Value, "what a port of spikes is fed")
                    : Expressions(scope, ExpressionFeatures.Draws | ExpressionFeatures.Position).Bind(feed.Value, port?.Type ?? BoundType.Error, "what is fed");
                return port is null ? null : new BoundFeed(At(syntax), PortView(port, feed.Port), value);
            case PlaySyntax play:
                return BindPort(expressions, play.Port) is { } played ? new BoundPlay(At(syntax), PortView(played, play.Port), play.File.Value) : null;
            case ClampSyntax clamp:
                return BindClamp(expressions, clamp);
            case CommandSyntax { Verb: "save" or "restore" } file:
                return new BoundCommand(At(syntax), file.Verb, null, null, null, (file.Object as StringSyntax)?.Value ?? "");
            case CommandSyntax { Verb: "release" or "silence" } cells:
                return BindSilence(expressions, cells);
            case CommandSyntax { Verb: "freeze" or "unfreeze" } freeze:
                return new FreezeBinder(_session).Bind(expressions, freeze);
            case CommandSyntax command:
                return new ConnectionReferenceBinder(_session, expressions.Context).Bind(command.Object) is { } connection
                    ? new BoundCommand(At(syntax), command.Verb, null, null, connection, null)
                    : null;
            default:
                return null;
        }
    }

    /// <summary><c>silence g</c>; <c>release g</c> also takes the clamped variable, <c>release g.v</c>.</summary>
    private BoundCommand? BindSilence(ExpressionBinder expressions, CommandSyntax syntax)
    {
        var views = new ViewBinder(_session, expressions.Context);
        if (syntax.Verb == "release" && SyntaxFacts.Strip(syntax.Object) is MemberAccessSyntax && views.Bind(syntax.Object) is { Variable: { } name, Element: null } released)
        {
            return _measures.BindVariable(expressions, released.View, name) is { } variable ? new BoundCommand(At(syntax), syntax.Verb, released.View, variable, null, null) : null;
        }

        return views.BindCells(syntax.Object, $"'{syntax.Verb}'") is { } view ? new BoundCommand(At(syntax), syntax.Verb, view, null, null, null) : null;
    }

    private BoundClamp? BindClamp(ExpressionBinder expressions, ClampSyntax syntax)
    {
        if (BindVariable(expressions, syntax.Target) is not var (view, variable))
        {
            return null;
        }

        var name = SyntaxFacts.Excerpt(_source, syntax.Target.Span);
        foreach (var symbol in variable.Cases.Select(c => c.Symbol))
        {
            if (symbol is not StateSymbol)
            {
                _session.Diagnostics.Report(NameDiagnostics.WrongKind, At(syntax.Target), name, SymbolKinds.Describe(symbol), "a state");
                return null;
            }

            _session.Written.Add(symbol);
        }

        return new BoundClamp(At(syntax), view, variable, expressions.Bind(syntax.Value, variable.Cases[0].Symbol.Type.Element, $"'{name}'"));
    }

    private PortSymbol? BindPort(ExpressionBinder expressions, ExpressionSyntax syntax)
    {
        if (new ViewBinder(_session, expressions.Context).BindCells(syntax, "this place") is not { } view)
        {
            return null;
        }

        if (view.Elements.Length == 1 && view.Elements[0].Source is PortSymbol { IsOutput: false } port)
        {
            return port;
        }

        _session.Diagnostics.Report(NameDiagnostics.WrongKind, At(syntax), SyntaxFacts.Excerpt(_source, syntax.Span), SymbolKinds.Describe(view.Elements[0].Source), "an 'in' port");
        return null;
    }

    private BoundView PortView(PortSymbol port, ExpressionSyntax syntax) => new([new BoundViewElement(port, [], AllSelector.Instance, At(syntax))], At(syntax));
}
