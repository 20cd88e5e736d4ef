using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds arguments of circuits, parts and synapses to their parameters.</summary>
internal static class OverrideBinder
{
    /// <summary>Binds <c>(n = 80)</c>; arguments without names go to parameters in order.</summary>
    /// <param name="session">The session.</param>
    /// <param name="expressions">Binds the values.</param>
    /// <param name="owner">The name of the circuit or synapse, for messages.</param>
    /// <param name="targets">What can be given.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="views">Binds the cells that modulators read; null where there are none.</param>
    public static ImmutableArray<BoundOverride> Bind(
        BindingSession session, ExpressionBinder expressions, string owner, IReadOnlyList<ValueSymbol> targets, ImmutableArray<ArgumentSyntax> arguments, ViewBinder? views = null)
    {
        var bound = ImmutableArray.CreateBuilder<BoundOverride>();
        var position = 0;
        foreach (var argument in arguments)
        {
            var place = expressions.Context.At(argument.Name?.Span ?? argument.Span);
            ValueSymbol? target;
            if (argument.Name is { } name)
            {
                target = targets.FirstOrDefault(t => t.Name == name.Text);
                if (target is null && name.Text.Length > 0)
                {
                    session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnknownArgument, place, owner, name.Text).WithHint(Suggestions.DidYouMean(name.Text, targets.Select(t => t.Name))));
                }
            }
            else
            {
                target = position < targets.Count ? targets[position] : null;
                position++;
                if (target is null)
                {
                    session.Diagnostics.Report(TypeDiagnostics.WrongArity, place, owner, $"at most {targets.Count} arguments", arguments.Length);
                    return bound.ToImmutable();
                }
            }

            if (target is null)
            {
                expressions.Bind(argument.Value);
                continue;
            }

            if (bound.Any(b => b.Target == target))
            {
                session.Diagnostics.Report(CircuitDiagnostics.DuplicateMember, place, $"'{target.Name}'");
                continue;
            }

            // A modulator is one variable or one aggregate of other cells, or an expression like any other argument.
            var readsCells = target is ModulatorSymbol && SyntaxFacts.Strip(argument.Value) is MemberAccessSyntax or CallSyntax { Target: MemberAccessSyntax };
            var binder = readsCells ? new ExpressionBinder(session, expressions.Context with { Views = views }) : expressions;
            var value = BoundColumn.For(binder.Bind(argument.Value, target.Type.Element, $"'{target.Name}'"), target.DisplayUnit);
            bound.Add(new BoundOverride(target, value, null, null, expressions.Context.At(argument.Span)));
        }

        return bound.ToImmutable();
    }

    /// <summary>Binds the arguments of a circuit, and reports the parameters that are missing.</summary>
    public static ImmutableArray<BoundOverride> BindCircuit(BindingSession session, ExpressionBinder expressions, CircuitSymbol circuit, ImmutableArray<ArgumentSyntax> arguments, Text.Location place)
    {
        var bound = Bind(session, expressions, circuit.Name, circuit.Parameters, arguments);
        foreach (var parameter in circuit.Parameters.Where(p => p.Default is null && !p.Type.IsError && bound.All(b => b.Target != p)))
        {
            session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.MissingArgument, place, circuit.Name, parameter.Name).WithRelated(parameter.Location, $"'{parameter.Name}' has no default"));
        }

        return bound;
    }
}
