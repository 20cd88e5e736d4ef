using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>
/// Binds <c>freeze c</c>: the weights that <c>weights of c</c> reads, pruning and growing; and <c>freeze c.x</c>: one variable.
/// </summary>
internal sealed class FreezeBinder(BindingSession session)
{
    /// <summary>The statement, or null after an error.</summary>
    public BoundFreeze? Bind(ExpressionBinder expressions, CommandSyntax syntax)
    {
        var place = expressions.Context.At(syntax.Span);
        var freezes = syntax.Verb == "freeze";
        var connections = new ConnectionReferenceBinder(session, expressions.Context);
        if (SyntaxFacts.Strip(syntax.Object) is MemberAccessSyntax member && connections.IsConnection(member.Target))
        {
            return connections.Bind(member.Target) is { } owner && Variable(expressions, owner.Symbol, member.Name) is { } variable
                ? new BoundFreeze(place, freezes, owner, variable, HoldsStructure: false)
                : null;
        }

        return connections.Bind(syntax.Object) is { } connection ? Whole(connection, freezes, place) : null;
    }

    private BoundFreeze? Whole(BoundConnection reference, bool freezes, Location place)
    {
        var connection = reference.Symbol;
        var weight = connection.Synapse?.States.FirstOrDefault(s => s.Name is "w" or "weight");
        var isStructural = connection.Synapse?.Timed.Any(t => IsStructural(t.Body)) ?? false;
        if (weight is not null || isStructural)
        {
            return new BoundFreeze(place, freezes, reference, weight, isStructural);
        }

        var others = Names(connection);
        session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.NothingToFreeze, reference.Location, connection.Name)
            .WithHint(others.Count == 0 ? "its synapses have no state" : $"name what stands still: 'freeze {connection.Name}.{others[0]}'"));
        return null;
    }

    private StateSymbol? Variable(ExpressionBinder expressions, ConnectionSymbol connection, IdentifierSyntax name)
    {
        if (connection.Synapse?.States.FirstOrDefault(s => !s.IsHidden && s.Name == name.Text) is { } state)
        {
            return state;
        }

        session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedMember, expressions.Context.At(name.Span), connection.Name, "state", name.Text)
            .WithHint(Suggestions.DidYouMean(name.Text, Names(connection))));
        return null;
    }

    private static List<string> Names(ConnectionSymbol connection) => [.. (connection.Synapse?.States ?? []).Where(s => !s.IsHidden).Select(s => s.Name)];

    private static bool IsStructural(IEnumerable<BoundStatement> body) => body.Any(s => s switch
    {
        BoundStructural => true,
        BoundIf choice => IsStructural(choice.Then) || IsStructural(choice.Else),
        _ => false,
    });
}
