using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <content>Names, members and elements.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindName(NameSyntax syntax)
    {
        var name = syntax.Identifier;
        if (name.Text == "xi")
        {
            return BindNoise(syntax, null);
        }

        if (IsOfCells(name))
        {
            return BindAggregated(syntax);
        }

        if (ResolveValue(name) is not { } symbol)
        {
            return Error(syntax);
        }

        if (symbol is BuiltinSymbol && MissingFeature(name.Text) is { } explanation)
        {
            return Misplaced(syntax, name.Text, explanation);
        }

        if (symbol.Type.IsVector)
        {
            session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.VectorNeedsIndex, At(syntax), name.Text, symbol.Type.Length)
                .WithHint($"write '{name.Text}[0]', or '{name.Text}[k]' in an equation '{name.Text}[k]' = …'"));
            return Error(syntax);
        }

        return symbol.Type.IsError ? Error(syntax) : new BoundSymbolReference(symbol.Type, At(syntax), symbol);
    }

    /// <summary>The value that a name stands for, bound as far as its type; null where there is none (then reported).</summary>
    public ValueSymbol? ResolveValue(IdentifierSyntax name)
    {
        var symbol = context.Scope.IsPending(name.Text) ? null : context.Scope.Lookup(name.Text);
        if (symbol is null)
        {
            ReportUnresolved(name);
            return null;
        }

        if (symbol is not ValueSymbol value)
        {
            session.Diagnostics.Report(NameDiagnostics.WrongKind, context.At(name.Span), name.Text, SymbolKinds.Describe(symbol), "a value");
            return null;
        }

        if (!session.Lazy.Complete(value, context.At(name.Span)))
        {
            return null;
        }

        session.Read.Add(value);
        return value;
    }

    /// <summary>Why a name of the language has no meaning here, or null where it has.</summary>
    private string? MissingFeature(string name) => name switch
    {
        "t" when !context.Allows(ExpressionFeatures.Time) => $"there is no time yet in {context.Place}",
        "i" when (context.Features & (ExpressionFeatures.Position | ExpressionFeatures.Pair | ExpressionFeatures.Copy)) == 0 => "it belongs to populations, connections and copies of parts",
        "x" or "y" or "z" or "row" or "col" when !context.Allows(ExpressionFeatures.Position) => "it belongs to populations",
        "j" or "distance" or "krow" or "kcol" when !context.Allows(ExpressionFeatures.Pair) => "it belongs to connections",
        _ => null,
    };

    /// <summary><c>x'</c> is a state of its own where the equation of x has a higher order.</summary>
    private BoundExpression BindDerivative(DerivativeSyntax syntax)
    {
        var primes = new string('\'', Math.Min(syntax.Order, 16));
        return SyntaxFacts.Strip(syntax.Target) switch
        {
            NameSyntax name => Bind(new NameSyntax(syntax.Span, name.Identifier with { Text = name.Identifier.Text + primes })),
            IndexSyntax { Target: NameSyntax vector } index =>
                Bind(new IndexSyntax(syntax.Span, vector with { Identifier = vector.Identifier with { Text = vector.Identifier.Text + primes } }, index.Index)),
            _ => Misplaced(syntax, "'", "a derivative is that of a state: x'"),
        };
    }

    private void ReportUnresolved(IdentifierSyntax name)
    {
        var explanation = name.Text switch
        {
            "t" or "dt" => "time passes in cells, synapses and experiments",
            "i" or "j" or "x" or "y" or "z" or "row" or "col" or "distance" => "it belongs to populations and connections",
            "pre" or "post" or "incoming" or "outgoing" => "it belongs to synapses",
            "own" => "it is followed by an aggregate: 'own.sum(x)'",
            _ => null,
        };
        if (explanation is null || context.Scope.IsPending(name.Text))
        {
            NameRule.ReportUndefined(session, context, name, context.Scope.Visible.Where(s => s is ValueSymbol).Select(s => s.Name));
        }
        else
        {
            session.Diagnostics.Report(NameDiagnostics.MisplacedName, context.At(name.Span), name.Text, explanation);
        }
    }

    private BoundExpression BindNoise(ExpressionSyntax syntax, string? name)
    {
        if (!context.Allows(ExpressionFeatures.Noise))
        {
            session.Diagnostics.Report(CircuitDiagnostics.NoiseOutsideEquation, At(syntax));
            return Error(syntax);
        }

        var perRootTime = Units.Dimension.Second.Pow(Units.Exponent.Create(-1, 2));
        return new BoundNoise(BoundType.Quantity(perRootTime), At(syntax), name);
    }

    private BoundExpression BindMember(MemberAccessSyntax syntax)
    {
        if (syntax.Target is NameSyntax { Identifier.Text: "pre" or "post" } side && context.Ends is { } ends && context.Allows(ExpressionFeatures.Ends))
        {
            return BindEndpoint(syntax, side.Identifier.Text == "pre" ? EndpointSide.Pre : EndpointSide.Post, ends);
        }

        if (context.Measures is { } measures)
        {
            return measures.BindMember(this, syntax);
        }

        if (context.Views is { } views)
        {
            return BindViewVariable(syntax, views);
        }

        if (syntax.Target is NameSyntax { Identifier: { } target })
        {
            if (context.Scope.Lookup(target.Text) is null)
            {
                ReportUnresolved(target);
            }
            else
            {
                session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.MisplacedName, At(syntax), SyntaxFacts.Excerpt(context.Source, syntax.Span), "a variable of other cells is read in synapses and experiments"));
            }
        }
        else
        {
            Misplaced(syntax, SyntaxFacts.Excerpt(context.Source, syntax.Span), "a variable of other cells is read in synapses and experiments");
        }

        return Error(syntax);
    }

    /// <summary><c>post.m[k]</c>.</summary>
    private BoundExpression BindEndpointElement(IndexSyntax syntax, MemberAccessSyntax member, EndpointSide side, ConnectionEnds ends)
    {
        var index = Bind(syntax.Index, BoundType.Real, "an index");
        if (!ends.IsKnown)
        {
            return new BoundEndpoint(BoundType.Error, At(syntax), side, new BoundVariable(member.Name.Text, []));
        }

        if (VariableBinder.Bind(session, context, ends.On(side), member.Name, side == EndpointSide.Pre ? "the presynaptic cell" : "the postsynaptic cell") is not { } variable)
        {
            return Error(syntax);
        }

        foreach (var symbol in variable.Cases)
        {
            session.Observed.Add(symbol.Symbol);
        }

        var first = variable.Cases[0].Symbol;
        if (!first.Type.IsVector)
        {
            session.Diagnostics.Report(TypeDiagnostics.NotAVector, At(syntax.Target), SyntaxFacts.Excerpt(context.Source, syntax.Target.Span));
            return Error(syntax);
        }

        return index.Type.IsError || !CheckElement(syntax, first, index)
            ? Error(syntax)
            : new BoundEndpoint(first.Type.Element, At(syntax), side, variable) { Index = index };
    }

    private BoundExpression BindEndpoint(MemberAccessSyntax syntax, EndpointSide side, ConnectionEnds ends)
    {
        if (!ends.IsKnown)
        {
            return new BoundEndpoint(BoundType.Error, At(syntax), side, new BoundVariable(syntax.Name.Text, []));
        }

        if (syntax.Name.Text is "x" or "y" or "z" && context.Allows(ExpressionFeatures.Pair) && ends.On(side).All(c => VariableBinder.Find(c, syntax.Name.Text) is null))
        {
            return new BoundPosition(BoundType.Quantity(Units.Dimension.Metre), At(syntax), side, syntax.Name.Text);
        }

        var variable = VariableBinder.Bind(session, context, ends.On(side), syntax.Name, side == EndpointSide.Pre ? "the presynaptic cell" : "the postsynaptic cell");
        if (variable is null)
        {
            return Error(syntax);
        }

        foreach (var symbol in variable.Cases)
        {
            session.Observed.Add(symbol.Symbol);
        }

        var type = variable.Cases[0].Symbol.Type;
        if (!type.IsVector)
        {
            return new BoundEndpoint(type, At(syntax), side, variable);
        }

        session.Diagnostics.Report(TypeDiagnostics.VectorNeedsIndex, At(syntax), SyntaxFacts.Excerpt(context.Source, syntax.Span), type.Length);
        return Error(syntax);
    }

    private BoundExpression BindElement(IndexSyntax syntax)
    {
        if (syntax.Target is MemberAccessSyntax { Target: NameSyntax { Identifier.Text: "pre" or "post" } side } member && context.Ends is { } ends && context.Allows(ExpressionFeatures.Ends))
        {
            return BindEndpointElement(syntax, member, side.Identifier.Text == "pre" ? EndpointSide.Pre : EndpointSide.Post, ends);
        }

        if (syntax.Target is not NameSyntax name)
        {
            return Misplaced(syntax, "[ ]", "an index stands behind the name of a vector");
        }

        if (IsOfCells(name.Identifier))
        {
            return Misplaced(syntax, SyntaxFacts.Excerpt(context.Source, syntax.Span), "an aggregate takes variables that are one number in each cell: give the cell a 'let'");
        }

        if (ResolveValue(name.Identifier) is not { } symbol)
        {
            return Error(syntax);
        }

        if (symbol.Type.IsError)
        {
            return Error(syntax);
        }

        if (!symbol.Type.IsVector)
        {
            session.Diagnostics.Report(TypeDiagnostics.NotAVector, At(syntax.Target), name.Identifier.Text);
            return Error(syntax);
        }

        var index = Bind(syntax.Index, BoundType.Real, "an index");
        return index.Type.IsError || !CheckElement(syntax, symbol, index)
            ? Error(syntax)
            : new BoundElement(symbol.Type.Element, At(syntax), symbol, index);
    }

    private bool CheckElement(IndexSyntax syntax, ValueSymbol symbol, BoundExpression index)
    {
        if (RationalEvaluator.Evaluate(index) is { } value && (!value.IsInteger || value.Sign < 0 || value >= symbol.Type.Length))
        {
            session.Diagnostics.Report(TypeDiagnostics.ElementOutOfRange, At(syntax.Index), SyntaxFacts.Excerpt(context.Source, syntax.Index.Span), symbol.Name, (symbol.Type.Length - 1).ToString(CultureInfo.InvariantCulture));
            return false;
        }

        if (context.Lengths is { } lengths && index is BoundSymbolReference reference && reference.Symbol == lengths.Index && !lengths.Use(symbol) && lengths.First is { } first)
        {
            session.Diagnostics.Report(TypeDiagnostics.VectorSize, At(syntax), $"'{symbol.Name}'", symbol.Type.Length, $"'{first.Name}'", first.Type.Length);
            return false;
        }

        return true;
    }

    private BoundExpression BindComprehension(ComprehensionSyntax syntax)
    {
        var function = syntax.Function.Text;
        if (function is not ("sum" or "min" or "max"))
        {
            session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedName, context.At(syntax.Function.Span), function).WithHint("over a range there are sum, min and max"));
            return Error(syntax);
        }

        var (lower, upper) = BindIndexRange(syntax.Range, constant: true);
        var variable = new LocalSymbol(syntax.Variable.Text, context.At(syntax.Variable.Span), null) { Type = BoundType.Int };
        var scope = new Scope(context.Scope);
        NameRule.Declare(session, scope, variable);
        var inner = new ExpressionBinder(session, context with { Scope = scope }) { _depth = _depth };
        var value = inner.BindNumber(syntax.Value, $"'{function}'");
        return AnyError(lower, upper, value) ? Error(syntax) : new BoundComprehension(value.Type, At(syntax), function, variable, lower, upper, value);
    }

    private BoundExpression BindMeasure(ExpressionSyntax syntax) => context.Measures is { } measures
        ? measures.Bind(this, syntax)
        : Misplaced(syntax, SyntaxFacts.Excerpt(context.Source, syntax.Span), "measures stand in experiments");

    private ImmutableArray<BoundExpression> BindArguments(CallSyntax call, string subject) =>
        call.Arguments.Select(a => BindNumber(a.Value, subject)).ToImmutableArray();
}
