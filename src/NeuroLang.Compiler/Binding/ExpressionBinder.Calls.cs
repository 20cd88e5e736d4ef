using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <content>Calls.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindCall(CallSyntax syntax)
    {
        if (syntax.Target is MemberAccessSyntax member)
        {
            return BindAggregate(syntax, member);
        }

        if (syntax.Target is not NameSyntax { Identifier: { } name })
        {
            return Misplaced(syntax, "( )", "only a name can be called");
        }

        if (context.Scope.Lookup(name.Text) is FunctionSymbol function)
        {
            return BindFunctionCall(syntax, function);
        }

        if (context.Measures is { } measures && measures.IsMeasure(syntax))
        {
            return measures.Bind(this, syntax);
        }

        if (FunctionTable.TryGetFunction(name.Text, out var signature))
        {
            return BindIntrinsic(syntax, name.Text, signature);
        }

        if (FunctionTable.TryGetDistribution(name.Text, out signature))
        {
            return BindRandom(syntax, name.Text, signature);
        }

        return name.Text switch
        {
            "pow" => BindPower(syntax),
            "xi" => BindNamedNoise(syntax),
            "column" => BindColumn(syntax),
            _ => ReportUnknownFunction(syntax, name),
        };
    }

    private BoundError ReportUnknownFunction(CallSyntax syntax, IdentifierSyntax name)
    {
        if (name.Text.Length > 0 && context.Scope.Lookup(name.Text) is { } other)
        {
            session.Diagnostics.Report(NameDiagnostics.WrongKind, context.At(name.Span), name.Text, SymbolKinds.Describe(other), "a function");
        }
        else
        {
            var own = context.Scope.Visible.Where(s => s is FunctionSymbol).Select(s => s.Name);
            NameRule.ReportUndefined(session, context, name, own.Concat(FunctionTable.Names).Concat(context.Measures is null ? [] : Measures.Names));
        }

        return Error(syntax);
    }

    private BoundExpression BindFunctionCall(CallSyntax syntax, FunctionSymbol function)
    {
        session.Read.Add(function);
        if (!session.Lazy.Complete(function, At(syntax)) || !ArityRule.Check(session, context, function.Name, syntax, function.Parameters.Length, function.Parameters.Length))
        {
            return Error(syntax);
        }

        var arguments = syntax.Arguments
            .Zip(function.Parameters, (a, p) => Bind(a.Value, p.Type, $"the argument '{p.Name}' of '{function.Name}'"))
            .ToImmutableArray();
        return arguments.Any(a => a.Type.IsError) || function.Type.IsError || function.Body is null
            ? Error(syntax)
            : new BoundFunctionCall(function.Type, At(syntax), function, arguments);
    }

    private BoundExpression BindIntrinsic(CallSyntax syntax, string name, (FunctionShape Shape, int Minimum, int Maximum) signature)
    {
        if (!ArityRule.Check(session, context, name, syntax, signature.Minimum, signature.Maximum)
            || BindShape(syntax, name, signature.Shape) is not { } arguments)
        {
            return Error(syntax);
        }

        var dimension = arguments[0].Type.Dimension;
        var type = signature.Shape switch
        {
            FunctionShape.Same => AllInt(arguments) ? BoundType.Int : BoundType.Quantity(dimension),
            FunctionShape.SquareRoot => BoundType.Quantity(dimension.Pow(Exponent.Create(1, 2))),
            FunctionShape.CubicRoot => BoundType.Quantity(dimension.Pow(Exponent.Create(1, 3))),
            _ => BoundType.Real,
        };

        // min(a, b, c) is min(min(a, b), c).
        BoundExpression result = new BoundIntrinsic(type, At(syntax), name, signature.Maximum == int.MaxValue ? arguments.Take(2).ToImmutableArray() : arguments);
        return signature.Maximum == int.MaxValue
            ? arguments.Skip(2).Aggregate(result, (a, b) => new BoundIntrinsic(type, At(syntax), name, [a, b]))
            : result;
    }

    private BoundExpression BindRandom(CallSyntax syntax, string name, (FunctionShape Shape, int Minimum, int Maximum) signature)
    {
        if (!context.Allows(ExpressionFeatures.Draws))
        {
            session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.DrawNotAllowed, At(syntax), name, context.Place)
                .WithHint(context.Allows(ExpressionFeatures.Noise) ? "white noise is 'xi'" : null));
            return Error(syntax);
        }

        if (!ArityRule.Check(session, context, name, syntax, signature.Minimum, signature.Maximum))
        {
            return Error(syntax);
        }

        if (signature.Minimum == 0 && syntax.Arguments.Length == 1)
        {
            session.Diagnostics.Report(TypeDiagnostics.WrongArity, At(syntax), name, "no or two arguments", 1);
            return Error(syntax);
        }

        if (syntax.Arguments.Length == 0)
        {
            return new BoundRandom(BoundType.Real, At(syntax), name, [Constant(syntax, 0), Constant(syntax, 1)]);
        }

        return BindShape(syntax, name, signature.Shape) is { } arguments
            ? new BoundRandom(BoundType.Quantity(arguments[0].Type.Dimension), At(syntax), name, arguments)
            : Error(syntax);
    }

    private BoundNumber Constant(SyntaxNode place, long value) => new(BoundType.Int, At(place), value, null);

    /// <summary>Binds the arguments of a built-in function; null where one does not fit (then reported).</summary>
    private ImmutableArray<BoundExpression>? BindShape(CallSyntax syntax, string name, FunctionShape shape)
    {
        if (shape == FunctionShape.Plain)
        {
            var plain = syntax.Arguments.Select(a => Bind(a.Value, BoundType.Real, $"'{name}'")).ToImmutableArray();
            return plain.Any(a => a.Type.IsError) ? null : plain;
        }

        var arguments = BindArguments(syntax, $"'{name}'");
        if (arguments.Any(a => a.Type.IsError))
        {
            return null;
        }

        // The first argument with a unit sets the unit of all, so that a forgotten one is at fault.
        var leader = arguments.FirstOrDefault(a => !a.Type.Dimension.IsDimensionless) ?? arguments[0];
        var type = BoundType.Quantity(leader.Type.Dimension);
        var fits = true;
        for (var i = 0; i < arguments.Length; i++)
        {
            fits &= !ConversionRule.Check(session, context, arguments[i], syntax.Arguments[i].Value, type, $"'{name}'").Type.IsError;
        }

        return fits ? arguments : null;
    }

    private BoundExpression BindPower(CallSyntax syntax)
    {
        if (!ArityRule.Check(session, context, "pow", syntax, 2, 2))
        {
            return Error(syntax);
        }

        var arguments = BindArguments(syntax, "'pow'");
        return arguments.Any(a => a.Type.IsError)
            || PowerRule.Check(session, context, syntax, syntax.Arguments[1].Value, arguments[0], arguments[1]) is not { } type
            ? Error(syntax)
            : new BoundBinary(type, At(syntax), BoundBinaryOperator.Power, arguments[0], arguments[1]);
    }

    private BoundExpression BindNamedNoise(CallSyntax syntax)
    {
        if (!ArityRule.Check(session, context, "xi", syntax, 1, 1))
        {
            return Error(syntax);
        }

        return syntax.Arguments[0].Value is NameSyntax name
            ? BindNoise(syntax, name.Identifier.Text)
            : Misplaced(syntax.Arguments[0].Value, SyntaxFacts.Excerpt(context.Source, syntax.Arguments[0].Span), "a source of noise is a name: 'xi(a)'");
    }

    private BoundExpression BindColumn(CallSyntax syntax)
    {
        if (!context.Allows(ExpressionFeatures.Columns))
        {
            return Misplaced(syntax, "column", "columns belong to populations and connections that come from a table");
        }

        return syntax.Arguments.Length == 1 && syntax.Arguments[0].Value is StringSyntax text
            ? new BoundColumn(BoundType.Real, At(syntax), text.Value)
            : WrongType(syntax, "'column'", "the name of a column in quotes", Error(syntax));
    }

    private BoundExpression BindAggregate(CallSyntax syntax, MemberAccessSyntax member)
    {
        if (context.Views is { } views)
        {
            return BindGroupAggregate(syntax, member, views);
        }

        if (member.Target is not NameSyntax { Identifier: { } target } || !TryGetScope(target, out var scope, out var view))
        {
            return Misplaced(syntax, SyntaxFacts.Excerpt(context.Source, member.Span), "aggregates are 'own.sum(x)' in cells, 'incoming.sum(w)' and 'outgoing.sum(w)' in synapses");
        }

        var function = member.Name.Text;
        if (function is not ("sum" or "mean" or "min" or "max" or "argmax" or "softmax" or "rank" or "norm"))
        {
            string[] known = ["sum", "mean", "min", "max", "argmax", "softmax", "rank", "norm"];
            session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedMember, context.At(member.Name.Span), target.Text, "aggregate", function).WithHint(Suggestions.DidYouMean(function, known)));
            return Error(syntax);
        }

        if (!ArityRule.Check(session, context, target.Text + "." + function, syntax, 1, 1))
        {
            return Error(syntax);
        }

        var argument = function == "softmax"
            ? Bind(syntax.Arguments[0].Value, BoundType.Real, "'softmax'")
            : BindNumber(syntax.Arguments[0].Value, $"'{function}'");
        if (argument.Type.IsError)
        {
            return argument;
        }

        if (BoundTree.Descend(argument).OfType<BoundSymbolReference>().FirstOrDefault(r => r.Symbol is LocalSymbol { IsMomentary: true }) is { } local)
        {
            return Misplaced(syntax.Arguments[0].Value, local.Symbol.Name, "an aggregate is of what the cells or synapses were before the statements around it; write out what this 'let' stands for");
        }

        var type = function is "argmax" or "rank" or "softmax" ? BoundType.Real : BoundType.Quantity(argument.Type.Dimension);
        return new BoundAggregate(type, At(syntax), scope, function, [argument], view);
    }

    private bool TryGetScope(IdentifierSyntax target, out AggregateScope scope, out BoundView? view)
    {
        view = null;
        scope = target.Text switch { "incoming" => AggregateScope.Incoming, "outgoing" => AggregateScope.Outgoing, _ => AggregateScope.Own };
        return target.Text switch
        {
            "own" => context.Allows(ExpressionFeatures.Own),
            "incoming" or "outgoing" => context.Allows(ExpressionFeatures.Synapses),
            _ => false,
        };
    }
}
