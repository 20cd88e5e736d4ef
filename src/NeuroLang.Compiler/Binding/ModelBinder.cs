using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>What cells and synapses have in common: parameters, states, <c>let</c>s, functions, equations, timed handlers.</summary>
internal abstract partial class ModelBinder
{
    private readonly List<ParameterSymbol> _parameters = [];
    private readonly List<StateSymbol> _states = [];
    private readonly List<LetSymbol> _lets = [];
    private readonly List<FunctionSymbol> _functions = [];
    private readonly List<BoundEquation> _equations = [];
    private readonly List<TimedSymbol> _timed = [];

    /// <summary>Prepares for one model.</summary>
    protected ModelBinder(BindingSession session, SourceText source, Scope outer, ConnectionEnds? ends)
    {
        Session = session;
        Source = source;
        Ends = ends;
        var builtins = new Scope(outer);
        builtins.TryDeclare(new BuiltinSymbol("t", session.BuiltinLocation, "The time.") { Type = BoundType.Time });
        builtins.TryDeclare(new BuiltinSymbol("dt", session.BuiltinLocation, "The step.") { Type = BoundType.Time });
        Scope = new Scope(builtins);
        Single = new SingleMemberRule(session);
    }

    protected BindingSession Session { get; }

    protected SourceText Source { get; }

    protected ConnectionEnds? Ends { get; }

    /// <summary>The members' scope.</summary>
    protected Scope Scope { get; }

    protected SingleMemberRule Single { get; }

    protected ImmutableArray<ParameterSymbol> Parameters => _parameters.ToImmutableArray();

    protected ImmutableArray<StateSymbol> States => _states.ToImmutableArray();

    protected ImmutableArray<LetSymbol> Lets => _lets.ToImmutableArray();

    protected ImmutableArray<FunctionSymbol> Functions => _functions.ToImmutableArray();

    protected ImmutableArray<BoundEquation> Equations => _equations.ToImmutableArray();

    protected ImmutableArray<TimedSymbol> Timed => _timed.ToImmutableArray();

    /// <summary>The solver the user asks for.</summary>
    protected string? Method { get; private set; }

    /// <summary>What expressions of handlers and conditions may contain.</summary>
    protected ExpressionFeatures HandlerFeatures => ExpressionFeatures.Draws | EquationFeatures;

    private ExpressionFeatures EquationFeatures => ExpressionFeatures.Time | (Ends is null ? ExpressionFeatures.Own : ExpressionFeatures.Ends | ExpressionFeatures.Synapses);

    /// <summary>Makes the binder of an expression.</summary>
    protected ExpressionBinder Expressions(ExpressionFeatures features, string place) => new(Session, Context(features, place));

    protected ExpressionContext Context(ExpressionFeatures features, string place) => new(Source, Scope, features, place, Ends);

    /// <summary>The type of a member as written, with the unit to show where it has one.</summary>
    protected virtual (BoundType Type, Unit? Unit) BindType(TypeSyntax syntax, ExpressionBinder? lengths) => UnitBinder.Bind(Session, Source, syntax, lengths);

    protected Location At(SyntaxNode node) => new(Source, node.Span);

    /// <summary>Binds what both kinds of models have.</summary>
    protected void BindCommon(ImmutableArray<MemberSyntax> members)
    {
        foreach (var member in members)
        {
            Declare(member);
            if (member is ErrorMemberSyntax)
            {
                Scope.Skip(Source.GetText(member.Span));
            }
        }

        var equations = members.OfType<EquationSyntax>().ToList();
        DeclareDerivatives(equations);
        Complete(_functions);
        Complete(_parameters);
        Complete(_states);
        Complete(_lets);
        foreach (var member in members)
        {
            BindConditions(member);
        }

        BindEquations(equations);
    }

    /// <summary>Binds <c>every</c>, <c>at</c>, <c>on start</c>, <c>method</c>; false for other members.</summary>
    protected bool BindTimed(MemberSyntax member)
    {
        switch (member)
        {
            case EverySyntax every:
                var interval = Expressions(ExpressionFeatures.None, "an interval").Bind(every.Interval, BoundType.Time, "'every'");
                if (RationalEvaluator.Evaluate(interval) is { Sign: <= 0 })
                {
                    Session.Diagnostics.Report(CircuitDiagnostics.InvalidDuration, At(every.Interval), "an interval");
                }

                AddTimed(every, "every", TimedKind.Every, interval, every.Body);
                return true;
            case AtSyntax at:
                AddTimed(at, "at", TimedKind.At, Expressions(ExpressionFeatures.None, "a time").Bind(at.Time, BoundType.Time, "'at'"), at.Body);
                return true;
            case OnSyntax { Side: "start" } start:
                AddTimed(start, "start", TimedKind.Start, null, start.Body);
                return true;
            case MethodSyntax method:
                BindMethod(method);
                return true;
            default:
                return false;
        }
    }

    protected void ReportMisplaced(SyntaxNode node, string what, string why) =>
        Session.Diagnostics.Report(CircuitDiagnostics.MisplacedStatement, At(node), what, why);

    private void AddTimed(MemberSyntax member, string name, TimedKind kind, BoundExpression? time, BlockSyntax body) =>
        _timed.Add(new TimedSymbol(name, At(member), member.Documentation, kind)
        {
            Time = time,
            Body = new StatementBinder(Session, Context(HandlerFeatures, "a handler"), null, canPrune: Ends is not null && kind == TimedKind.Every).Bind(body),
        });

    private void BindMethod(MethodSyntax syntax)
    {
        string[] known = ["exact", "exponential_euler", "euler", "rk2", "rk4", "heun"];
        if (!Single.Check("method", At(syntax)))
        {
            return;
        }

        if (!known.Contains(syntax.Name.Text))
        {
            Session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.UnknownMethod, At(syntax.Name), syntax.Name.Text)
                .WithHint(Suggestions.DidYouMean(syntax.Name.Text, known) ?? "there are " + string.Join(", ", known)));
            return;
        }

        Method = syntax.Name.Text;
    }

    private void Complete(IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols.ToList())
        {
            Session.Lazy.Complete(symbol, symbol.Location);
        }
    }
}
