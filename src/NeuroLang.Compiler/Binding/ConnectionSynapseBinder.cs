using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds the synapse of a <c>connect … via</c> for the cells at its ends.</summary>
internal sealed class ConnectionSynapseBinder(BindingSession session, SourceText source, Scope scope)
{
    /// <summary>Fills in synapse and arguments of the connection.</summary>
    /// <param name="target">The type of the target; null where none is named, an error type where it is wrong.</param>
    public void Bind(ConnectionSymbol symbol, ConnectSyntax syntax, IdentifierSyntax name, ConnectionEnds ends, ExpressionBinder expressions, BoundType? target)
    {
        var declared = CircuitBinder.Find<SynapseSymbol>(session, expressions.Context, scope, name, "a synapse");
        if (declared is null || !session.Synapses.TryGetValue(declared, out var declaration))
        {
            return;
        }

        var synapse = new SynapseSymbol(declared.Name, declared.Location, declared.Documentation);
        if (declaration.IsFaulty)
        {
            return;
        }

        Rebind(synapse, declaration, ends, target, symbol.Target?.Cases[0].Symbol.DisplayUnit, new Location(source, syntax.Span));
        symbol.Synapse = synapse;
        if (target is null && SendsToTarget(synapse))
        {
            session.Diagnostics.Report(CircuitDiagnostics.MissingTarget, new Location(source, syntax.Post.Span), SyntaxFacts.Excerpt(source, syntax.Post.Span));
        }

        var targets = synapse.Parameters.Cast<ValueSymbol>().Concat(synapse.States).Concat(synapse.Modulators).ToList();
        var views = new ViewBinder(session, new ExpressionContext(source, scope, ExpressionFeatures.None, "a view"));
        symbol.Arguments = OverrideBinder.Bind(session, expressions, synapse.Name, targets, syntax.SynapseArguments, views);
        BindWeight(symbol, syntax, synapse, expressions);
        foreach (var missing in Missing(synapse).Where(m => symbol.Arguments.All(a => a.Target != m)))
        {
            session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.MissingArgument, new Location(source, name.Span), synapse.Name, missing.Name).WithRelated(missing.Location, $"'{missing.Name}' has no default"));
        }
    }

    /// <summary>Errors that these cells cause point into the synapse; the connection is their related place.</summary>
    private void Rebind(SynapseSymbol synapse, SynapseDeclaration declaration, ConnectionEnds ends, BoundType? target, Unit? unit, Location connection)
    {
        var found = session.Collect(() => new SynapseBinder(session, declaration.Source, declaration.Scope, ends, target, unit).Bind(synapse, declaration.Syntax));
        foreach (var diagnostic in found.ToImmutable().Where(d => d.Severity == Severity.Error))
        {
            session.Diagnostics.Add(diagnostic.WithRelated(connection, "for the cells of this connection"));
        }
    }

    private static bool SendsToTarget(SynapseSymbol synapse) => !synapse.Drives.IsEmpty || synapse.Handlers.Any(h => Sends(h.Body));

    private static bool Sends(IEnumerable<BoundStatement> statements) => statements.Any(s => s switch
    {
        BoundSend => true,
        BoundIf i => Sends(i.Then) || Sends(i.Else),
        BoundFor f => Sends(f.Body),
        _ => false,
    });

    private static IEnumerable<ValueSymbol> Missing(SynapseSymbol synapse) =>
        synapse.Parameters.Where(p => p.Default is null && !p.Type.IsError).Cast<ValueSymbol>().Concat(synapse.Modulators);

    private void BindWeight(ConnectionSymbol symbol, ConnectSyntax syntax, SynapseSymbol synapse, ExpressionBinder expressions)
    {
        if (syntax.Weight is not { } weight)
        {
            return;
        }

        var place = new Location(source, weight.Span);
        var parameter = synapse.Parameters.Cast<ValueSymbol>().Concat(synapse.States).FirstOrDefault(s => s.Name is "w" or "weight");
        if (parameter is null)
        {
            session.Diagnostics.Report(CircuitDiagnostics.NoWeightParameter, place, synapse.Name);
            return;
        }

        if (symbol.Arguments.Any(a => a.Target == parameter))
        {
            session.Diagnostics.Report(CircuitDiagnostics.DuplicateMember, place, $"'{parameter.Name}' of '{synapse.Name}'");
            return;
        }

        var value = expressions.Bind(weight, parameter.Type, "the weight");
        DaleRule.Check(session, symbol, value);
        symbol.Arguments = symbol.Arguments.Add(new BoundOverride(parameter, value, null, null, place));
    }
}
