using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds a cell.</summary>
internal sealed class CellBinder(BindingSession session, SourceText source, Scope outer) : ModelBinder(session, source, outer, null)
{
    private readonly List<InputSymbol> _inputs = [];
    private readonly List<EventSymbol> _events = [];
    private EventSymbol? _spike;
    private ImmutableArray<BoundStatement> _update = [];

    /// <summary>Fills in the symbol.</summary>
    public void Bind(CellSymbol symbol, CellSyntax syntax)
    {
        foreach (var member in syntax.Members)
        {
            DeclareCellMember(member);
        }

        BindCommon(syntax.Members);
        foreach (var member in syntax.Members)
        {
            BindHandler(member);
        }

        symbol.Parameters = Parameters;
        symbol.States = States;
        symbol.Lets = Lets;
        symbol.Inputs = _inputs.ToImmutableArray();
        symbol.Functions = Functions;
        symbol.Equations = Equations;
        symbol.Method = Method;
        symbol.Update = _update;
        symbol.Spike = _spike;
        symbol.Events = _events.ToImmutableArray();
        symbol.Timed = Timed;
    }

    private void DeclareCellMember(MemberSyntax member)
    {
        switch (member)
        {
            case InputSyntax syntax:
                var input = new InputSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation);
                (input.Type, input.DisplayUnit) = UnitBinder.Bind(Session, Source, syntax.Type, Expressions(ExpressionFeatures.None, "a length"));
                NameRule.Declare(Session, Scope, input);
                _inputs.Add(input);
                break;
            case EventSyntax syntax:
                var declared = new EventSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation);
                NameRule.Declare(Session, Scope, declared);
                _events.Add(declared);
                break;
        }
    }

    private void BindHandler(MemberSyntax member)
    {
        switch (member)
        {
            case SpikeSyntax spike:
                BindSpike(spike);
                break;
            case EventSyntax syntax when _events.FirstOrDefault(e => e.Location.Span == syntax.Name.Span) is { } symbol:
                BindEvent(symbol, syntax.Condition, syntax.Through, syntax.Body);
                break;
            case UpdateSyntax update:
                var statements = BindBlock(update.Body);
                _update = Single.Check("update", At(update)) ? statements : _update;
                break;
            case OnSyntax { Side: "pre" or "post" } on:
                ReportMisplaced(on, "on " + on.Side, "it belongs to a synapse");
                break;
            case DriveSyntax drive:
                ReportMisplaced(drive, "drive", "it belongs to a synapse");
                break;
            case ModulatorSyntax modulator:
                ReportMisplaced(modulator, "modulator", "it belongs to a synapse");
                break;
            default:
                BindTimed(member);
                break;
        }
    }

    private void BindSpike(SpikeSyntax syntax)
    {
        var symbol = new EventSymbol("spike", At(syntax), syntax.Documentation);
        BindEvent(symbol, syntax.Condition, syntax.Through, syntax.Body);
        symbol.Refractory = BindRefractory(syntax.Refractory);
        symbol.Hold = BindHold(syntax.Hold);
        if (Single.Check("spike", At(syntax)))
        {
            _spike = symbol;
        }
    }

    private void BindEvent(EventSymbol symbol, ExpressionSyntax condition, ExpressionSyntax? through, BlockSyntax? body)
    {
        var expressions = Expressions(HandlerFeatures, "a condition");
        if (through is null)
        {
            symbol.Condition = expressions.BindCondition(condition, "'when'");
        }
        else
        {
            symbol.Condition = expressions.BindNumber(condition, "'rises through'");
            var type = symbol.Condition.Type.IsError ? BoundType.Error : BoundType.Quantity(symbol.Condition.Type.Dimension);
            symbol.Through = expressions.Bind(through, type, "'rises through'");
        }

        symbol.Body = BindBlock(body);
    }

    private BoundExpression? BindRefractory(ExpressionSyntax? syntax)
    {
        if (syntax is null)
        {
            return null;
        }

        var expressions = Expressions(HandlerFeatures & ~ExpressionFeatures.Draws, "a dead time");
        var value = expressions.Bind(syntax);
        if (value.Type.IsError || value.Type.Kind == TypeKind.Bool || value.Type.Dimension.Equals(BoundType.Time.Dimension))
        {
            return value;
        }

        if (SyntaxFacts.IsPlainNumber(syntax))
        {
            return ConversionRule.Check(Session, expressions.Context, value, syntax, BoundType.Time, "a dead time");
        }

        Session.Diagnostics.Report(TypeDiagnostics.RefractoryType, At(syntax), Session.Describe(value.Type, Source));
        return new BoundError(BoundType.Error, At(syntax));
    }

    private ImmutableArray<StateSymbol> BindHold(ImmutableArray<IdentifierSyntax> names)
    {
        var held = ImmutableArray.CreateBuilder<StateSymbol>();
        foreach (var name in names)
        {
            var found = Scope.Lookup(name.Text);
            if (found is StateSymbol state)
            {
                if (held.Contains(state))
                {
                    Session.Diagnostics.Report(CircuitDiagnostics.DuplicateMember, At(name), $"'{name.Text}' on hold");
                }
                else
                {
                    held.Add(state);
                }
            }
            else if (found is not null)
            {
                Session.Diagnostics.Report(NameDiagnostics.WrongKind, At(name), name.Text, SymbolKinds.Describe(found), "a state");
            }
            else
            {
                NameRule.ReportUndefined(Session, Context(ExpressionFeatures.None, "'hold'"), name, States.Select(s => s.Name));
            }
        }

        return held.ToImmutable();
    }

    private ImmutableArray<BoundStatement> BindBlock(BlockSyntax? block) =>
        new StatementBinder(Session, Context(HandlerFeatures, "a handler"), null, canPrune: false).Bind(block);
}
