using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds an experiment.</summary>
internal sealed partial class ExperimentBinder
{
    private const int MaximalDepth = 100;

    private readonly BindingSession _session;
    private readonly SourceText _source;
    private readonly Scope _outer;
    private readonly MeasureBinder _measures;
    private readonly TunableRule _tunable;
    private readonly SingleMemberRule _single;
    private int _depth;
    private int _sweeps;

    /// <summary>Prepares for an experiment of a file.</summary>
    public ExperimentBinder(BindingSession session, SourceText source, Scope outer)
    {
        _session = session;
        _source = source;
        _outer = outer;
        _measures = new MeasureBinder(session);
        _tunable = new TunableRule(session);
        _single = new SingleMemberRule(session);
    }

    /// <summary>Fills in the symbol.</summary>
    public void Bind(ExperimentSymbol symbol, ExperimentSyntax syntax)
    {
        var context = new ExpressionContext(_source, _outer, ExpressionFeatures.None, "an experiment");
        symbol.Circuit = CircuitBinder.Find<CircuitSymbol>(_session, context, _outer, syntax.Circuit, "a circuit");
        if (symbol.Circuit is not { } circuit || !_session.CircuitScopes.TryGetValue(circuit, out var names))
        {
            return;
        }

        symbol.Arguments = OverrideBinder.BindCircuit(_session, new ExpressionBinder(_session, context), circuit, syntax.Arguments, At(syntax.Circuit));

        // The circuit may come from another file: its names are taken over, its surroundings are not.
        var time = new Scope(_outer);
        time.TryDeclare(new BuiltinSymbol("t", _session.BuiltinLocation, "The time.") { Type = BoundType.Time });
        time.TryDeclare(new BuiltinSymbol("dt", _session.BuiltinLocation, "The step.") { Type = BoundType.Time });
        foreach (var name in new[] { "i", "row", "col", "x", "y", "z" })
        {
            time.TryDeclare(new BuiltinSymbol(name, _session.BuiltinLocation, null) { Type = name.Length == 1 && name != "i" ? BoundType.Quantity(Units.Dimension.Metre) : BoundType.Int });
        }

        var scope = new Scope(time);
        foreach (var name in names.Own)
        {
            scope.TryDeclare(name);
        }

        symbol.Statements = BindAll(new Scope(scope), syntax.Statements);
    }

    private Location At(SyntaxNode node) => new(_source, node.Span);

    private ExpressionBinder Expressions(Scope scope, ExpressionFeatures features = ExpressionFeatures.None) =>
        new(_session, new ExpressionContext(_source, scope, features | ExpressionFeatures.Measures | ExpressionFeatures.Time, "an experiment", null, _measures));

    private ImmutableArray<BoundExperimentStatement> BindAll(Scope scope, ImmutableArray<ExperimentStatementSyntax> statements)
    {
        if (_depth >= MaximalDepth)
        {
            if (!statements.IsEmpty)
            {
                _session.Diagnostics.Report(NameDiagnostics.NestedTooDeep, At(statements[0]), "statement", MaximalDepth);
            }

            return [];
        }

        _depth++;
        foreach (var let in statements.OfType<ExperimentLetSyntax>())
        {
            scope.Announce(let.Name.Text);
        }

        foreach (var skipped in statements.OfType<ErrorExperimentStatementSyntax>())
        {
            scope.Skip(_source.GetText(skipped.Span));
        }

        var bound = statements.Select(s => BindStatement(scope, s)).OfType<BoundExperimentStatement>().ToImmutableArray();
        _depth--;
        return bound;
    }

    private BoundExperimentStatement? BindStatement(Scope scope, ExperimentStatementSyntax syntax)
    {
        var expressions = Expressions(scope);
        var place = At(syntax);
        switch (syntax)
        {
            case SeedSyntax seed:
                _single.Check("seed", place);
                return BindSeed(expressions, seed);
            case StepSyntax step:
                _single.Check("step", place);
                return new BoundStep(place, CircuitBinder.BindStep(_session, expressions, step.Value));
            case PrecisionSyntax precision:
                _single.Check("precision", place);
                return BindPrecision(precision);
            case RecordSyntax record:
                return BindRecord(expressions, record);
            case RunSyntax run:
                return BindRun(expressions, run);
            case SetSyntax set:
                return BindSet(scope, set);
            case FeedSyntax or PlaySyntax or ClampSyntax or CommandSyntax:
                return BindIntervention(scope, syntax);
            case ExperimentLetSyntax let:
                return BindLet(scope, let);
            case ExperimentForSyntax or ExperimentIfSyntax or SweepSyntax:
                return BindNested(scope, syntax);
            case TabulateSyntax tabulate:
                return BindTabulate(expressions, tabulate);
            case PrintSyntax print:
                return new BoundPrint(place, print.Values.Select(expressions.Bind).ToImmutableArray());
            case PlotSyntax plot:
                var plots = new PlotBinder(_session, expressions, _measures);
                return new BoundPlot(place, plot.Plots.Select(plots.Bind).OfType<BoundPlotEntry>().ToImmutableArray());
            case ExpectSyntax expect:
                return new BoundExpect(place, expressions.BindCondition(expect.Condition, "'expect'"), SyntaxFacts.OneLine(_source, expect.Condition.Span));
            case TrainSyntax:
                return new BoundTrain(place);
            default:
                return null;
        }
    }

    private BoundSeed BindSeed(ExpressionBinder expressions, SeedSyntax syntax)
    {
        var value = expressions.Bind(syntax.Value, BoundType.Int, "a seed");
        if (RationalEvaluator.Evaluate(value) is { } seed && (!seed.IsInteger || seed.Sign < 0 || seed > uint.MaxValue))
        {
            _session.Diagnostics.Report(CircuitDiagnostics.InvalidSeed, At(syntax.Value));
        }

        return new BoundSeed(At(syntax), value);
    }

    private BoundPrecision? BindPrecision(PrecisionSyntax syntax)
    {
        if (syntax.Name.Text is "float32" or "float64")
        {
            return new BoundPrecision(At(syntax), syntax.Name.Text == "float64");
        }

        _session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.InvalidPrecision, At(syntax.Name), syntax.Name.Text).WithHint("there are float32 and float64"));
        return null;
    }

    private BoundRecord? BindRecord(ExpressionBinder expressions, RecordSyntax syntax)
    {
        var view = new ViewBinder(_session, expressions.Context).BindCells(syntax.Group, "'record'");
        var every = syntax.Every is null ? null : BindDuration(expressions, syntax.Every, "the interval of a recording");
        var window = syntax.Window is null ? default : expressions.BindRange(syntax.Window, BoundType.Time, "'over'");
        if (view is null)
        {
            return null;
        }

        var name = syntax.Variable.Text;
        var cells = ViewBinder.Cells(view);
        var isEvent = name == "spikes" || (!cells.IsEmpty && cells.All(c => c.Events.Any(e => e.Name == name)));
        var variable = isEvent ? null : _measures.BindVariable(expressions, view, syntax.Variable);
        return isEvent || variable is not null
            ? new BoundRecord(At(syntax), view, isEvent ? (name == "spikes" ? "spike" : name) : null, variable, every, window.Lower, window.Upper)
            : null;
    }

    private BoundExpression BindDuration(ExpressionBinder expressions, ExpressionSyntax syntax, string subject)
    {
        var value = expressions.Bind(syntax, BoundType.Time, subject);
        if (RationalEvaluator.Evaluate(value) is { Sign: <= 0 })
        {
            _session.Diagnostics.Report(CircuitDiagnostics.InvalidDuration, At(syntax), subject);
        }

        return value;
    }

    private BoundExperimentStatement BindRun(ExpressionBinder expressions, RunSyntax syntax)
    {
        _tunable.Run();
        if (syntax.Until is null)
        {
            var duration = syntax.Duration is null ? new BoundError(BoundType.Error, At(syntax)) : BindDuration(expressions, syntax.Duration, "the duration of a run");
            return new BoundRun(At(syntax), duration);
        }

        var condition = expressions.BindCondition(syntax.Until, "'until'");
        if (syntax.AtMost is null)
        {
            _session.Diagnostics.Report(CircuitDiagnostics.MissingArgument, At(syntax), "run until", "at most");
        }

        return new BoundRunUntil(At(syntax), condition, syntax.AtMost is null ? null : BindDuration(expressions, syntax.AtMost, "'at most'"));
    }

    private BoundExperimentStatement BindLet(Scope scope, ExperimentLetSyntax syntax)
    {
        var variable = new LocalSymbol(syntax.Name.Text, At(syntax.Name), null);
        if (syntax.Type is not null)
        {
            (variable.Type, variable.DisplayUnit) = UnitBinder.Bind(_session, _source, syntax.Type, null);
        }

        var value = CircuitBinder.BindValue(_session, variable, syntax.Type is not null, Expressions(scope), syntax.Value);
        NameRule.Declare(_session, scope, variable);
        return new BoundExperimentLet(At(syntax), variable, value ?? new BoundError(BoundType.Error, At(syntax.Value)));
    }

    private BoundTabulate? BindTabulate(ExpressionBinder expressions, TabulateSyntax syntax)
    {
        if (_sweeps == 0)
        {
            _session.Diagnostics.Report(CircuitDiagnostics.MisplacedStatement, At(syntax), "tabulate", "it stands in a 'sweep'");
            return null;
        }

        return new BoundTabulate(
            At(syntax),
            syntax.Values.Select(v => expressions.BindNumber(v, "'tabulate'")).ToImmutableArray(),
            syntax.Values.Select(v => SyntaxFacts.OneLine(_source, v.Span)).ToImmutableArray());
    }
}
