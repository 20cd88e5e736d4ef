using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds a synapse, for one connection or (with unknown ends) for none.</summary>
/// <param name="session">The session.</param>
/// <param name="source">The text of the synapse.</param>
/// <param name="outer">The scope of its file.</param>
/// <param name="ends">The cells at both ends.</param>
/// <param name="target">The type of what is sent; an error type where it is not known, null where the connection names no target.</param>
/// <param name="targetUnit">The unit in which the target is shown, where it has one.</param>
internal sealed class SynapseBinder(BindingSession session, SourceText source, Scope outer, ConnectionEnds ends, BoundType? target, Unit? targetUnit)
    : ModelBinder(session, source, outer, ends)
{
    /// <summary>The type that means the target's own.</summary>
    private const string TargetType = "target";

    private readonly ConnectionEnds _ends = ends;
    private readonly List<ModulatorSymbol> _modulators = [];
    private readonly List<SynapseHandlerSymbol> _handlers = [];
    private readonly List<BoundExpression> _drives = [];

    /// <summary>Fills in the symbol.</summary>
    public void Bind(SynapseSymbol symbol, SynapseSyntax syntax)
    {
        foreach (var modulator in syntax.Members.OfType<ModulatorSyntax>())
        {
            var declared = new ModulatorSymbol(modulator.Name.Text, At(modulator.Name), modulator.Documentation);
            (declared.Type, declared.DisplayUnit) = BindType(modulator.Type, null);
            NameRule.Declare(Session, Scope, declared);
            _modulators.Add(declared);
        }

        BindCommon(syntax.Members);
        foreach (var member in syntax.Members)
        {
            BindHandler(member);
        }

        symbol.Parameters = Parameters;
        symbol.States = States;
        symbol.Lets = Lets;
        symbol.Functions = Functions;
        symbol.Modulators = _modulators.ToImmutableArray();
        symbol.Equations = Equations;
        symbol.Method = Method;
        symbol.Handlers = _handlers.ToImmutableArray();
        symbol.Drives = _drives.ToImmutableArray();
        symbol.Timed = Timed;
    }

    protected override (BoundType Type, Unit? Unit) BindType(TypeSyntax syntax, ExpressionBinder? lengths)
    {
        if (syntax.Name != TargetType)
        {
            return base.BindType(syntax, lengths);
        }

        var (shape, _) = base.BindType(syntax with { Name = "real" }, lengths);
        return shape.IsError || target is not { IsError: false } known ? (BoundType.Error, null) : (known with { Length = shape.Length }, targetUnit);
    }

    private void BindHandler(MemberSyntax member)
    {
        switch (member)
        {
            case OnSyntax { Side: "pre" or "post" } on:
                BindOn(on);
                break;
            case DriveSyntax drive:
                var value = Expressions(HandlerFeatures & ~ExpressionFeatures.Draws, "a drive").Bind(drive.Value, target ?? BoundType.Error, "what drives the target");
                _drives.Add(value);
                break;
            case InputSyntax input:
                ReportMisplaced(input, "input", "it belongs to a cell");
                break;
            case SpikeSyntax spike:
                ReportMisplaced(spike, "spike", "it belongs to a cell");
                break;
            case EventSyntax other:
                ReportMisplaced(other, "event", "it belongs to a cell");
                break;
            case UpdateSyntax update:
                ReportMisplaced(update, "update", "it belongs to a cell; a synapse has 'every T { … }'");
                break;
            default:
                BindTimed(member);
                break;
        }
    }

    private void BindOn(OnSyntax syntax)
    {
        var side = syntax.Side == "pre" ? EndpointSide.Pre : EndpointSide.Post;
        var name = syntax.Event?.Text ?? "spike";
        if (_ends.IsKnown && syntax.Event is { } declared)
        {
            foreach (var cell in _ends.On(side).Where(c => declared.Text != "spike" && c.Events.All(e => e.Name != declared.Text)))
            {
                Session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnknownEvent, At(declared), cell.Name, declared.Text)
                    .WithHint(Suggestions.DidYouMean(declared.Text, cell.Events.Select(e => e.Name)) ?? $"declare it in the cell: 'event {declared.Text} when …'")
                    .WithRelated(cell.Location, $"'{cell.Name}' is declared here"));
            }
        }

        Single.Check("on " + syntax.Side + (syntax.Event is null ? "" : "." + name), At(syntax));
        _handlers.Add(new SynapseHandlerSymbol(syntax.Side, At(syntax), syntax.Documentation, side, name)
        {
            Body = new StatementBinder(Session, Context(HandlerFeatures, "a handler"), target ?? BoundType.Error, canPrune: false).Bind(syntax.Body),
        });
    }
}
