using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <content>Differential equations.</content>
internal abstract partial class ModelBinder
{
    private const int MaximalOrder = 16;

    /// <summary>An equation <c>x'' = …</c> brings a state <c>x'</c> with it, which starts at zero unless it is declared.</summary>
    private void DeclareDerivatives(IEnumerable<EquationSyntax> equations)
    {
        foreach (var equation in equations)
        {
            if (Scope.LookupOwn(equation.Name.Text) is not StateSymbol state)
            {
                continue;
            }

            for (var order = 1; order < Math.Min(equation.Order, MaximalOrder); order++)
            {
                var name = equation.Name.Text + Primes(order);
                if (Scope.LookupOwn(name) is not null)
                {
                    continue;
                }

                var derivative = new StateSymbol(name, At(equation.Name), null) { IsHidden = true };
                var power = order;
                Scope.TryDeclare(derivative);
                _states.Insert(_states.FindLastIndex(s => s == state || s.Name == equation.Name.Text + Primes(power - 1)) + 1, derivative);
                Session.Lazy.Register(derivative, () =>
                {
                    Session.Lazy.Complete(state, derivative.Location);
                    derivative.Type = state.Type.IsError ? BoundType.Error : state.Type with { Dimension = PerTime(state.Type.Dimension, power) };
                    derivative.Initial = new BoundNumber(derivative.Type.Element, derivative.Location, Units.BigRational.Zero, null);
                });
            }
        }
    }

    private void BindEquations(IEnumerable<EquationSyntax> equations)
    {
        var first = new Dictionary<string, EquationSyntax>(StringComparer.Ordinal);
        foreach (var equation in equations)
        {
            var name = equation.Name.Text;
            if (first.TryGetValue(name, out var earlier))
            {
                Session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.DuplicateEquation, At(equation.Name), name).WithRelated(At(earlier.Name), "the first is here"));
                continue;
            }

            first.Add(name, equation);
            BindEquation(equation);
        }
    }

    private void BindEquation(EquationSyntax syntax)
    {
        if (FindState(syntax) is not { } state)
        {
            return;
        }

        if (syntax.Order > MaximalOrder)
        {
            Session.Diagnostics.Report(NameDiagnostics.NestedTooDeep, At(syntax.Name), "derivative", MaximalOrder);
            return;
        }

        var context = Context(EquationFeatures | ExpressionFeatures.Noise, "an equation");
        LocalSymbol? index = null;
        if (syntax.Index is not null)
        {
            index = new LocalSymbol(syntax.Index.Text, At(syntax.Index), null) { Type = BoundType.Int };
            var lengths = new IndexLengths(index);
            lengths.Use(state);
            var scope = new Scope(Scope);
            NameRule.Declare(Session, scope, index);
            context = context with { Scope = scope, Lengths = lengths };
        }

        var wasRead = Session.Read.Contains(state);
        var expressions = new ExpressionBinder(Session, context);
        var factor = syntax.Factor is null ? null : expressions.BindNumber(syntax.Factor, "the factor of a derivative");
        var value = expressions.BindNumber(syntax.Value, $"the equation of '{syntax.Name.Text}'");
        if (!wasRead)
        {
            Session.Read.Remove(state);
        }

        if (!CheckIndex(syntax, state) || value.Type.IsError || state.Type.IsError || factor is { Type.IsError: true })
        {
            return;
        }

        var needed = PerTime(state.Type.Dimension, syntax.Order);
        if (!EquationRule.Check(Session, context, syntax, value, factor is null ? needed : needed.Multiply(factor.Type.Dimension)))
        {
            return;
        }

        if (factor is not null)
        {
            value = new BoundBinary(BoundType.Quantity(needed), value.Location, BoundBinaryOperator.Div, value, factor);
        }

        AddEquation(syntax, state, index, value);
    }

    private void AddEquation(EquationSyntax syntax, StateSymbol state, LocalSymbol? index, BoundExpression value)
    {
        var place = At(syntax);
        var lower = state;
        for (var order = 1; order < syntax.Order; order++)
        {
            if (Scope.LookupOwn(syntax.Name.Text + Primes(order)) is not StateSymbol next)
            {
                return;
            }

            var needed = BoundType.Quantity(PerTime(state.Type.Dimension, order));
            if (!next.Type.IsError && !next.Type.Dimension.Equals(needed.Dimension))
            {
                Session.Diagnostics.Report(TypeDiagnostics.UnitMismatch, next.Location, $"the state '{next.Name}'", Session.Format(needed.Dimension, Source), Session.Describe(next.Type, Source));
                return;
            }

            BoundExpression slope = index is null
                ? new BoundSymbolReference(needed, place, next)
                : new BoundElement(needed, place, next, new BoundSymbolReference(BoundType.Int, place, index));
            _equations.Add(new BoundEquation(lower, index, slope, place));
            lower = next;
        }

        _equations.Add(new BoundEquation(lower, index, value, place));
    }

    private StateSymbol? FindState(EquationSyntax syntax)
    {
        var name = syntax.Name;
        if (Scope.LookupOwn(name.Text) is StateSymbol state)
        {
            return state;
        }

        if (name.Text.Length == 0 || Scope.WasSkipped(name.Text))
        {
            return null;
        }

        if (Scope.Lookup(name.Text) is { } other)
        {
            Session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.EquationForNonState, At(name), name.Text, SymbolKinds.Describe(other))
                .WithRelated(other.Location, $"'{name.Text}' is declared here"));
        }
        else
        {
            Session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedName, At(name), name.Text)
                .WithHint(Suggestions.DidYouMean(name.Text, _states.Select(s => s.Name)) ?? $"declare it with its initial value: 'state {name.Text} = 0'"));
        }

        return null;
    }

    private bool CheckIndex(EquationSyntax syntax, StateSymbol state)
    {
        if (state.Type.IsError || state.Type.IsVector == (syntax.Index is not null))
        {
            return true;
        }

        if (state.Type.IsVector)
        {
            Session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.VectorNeedsIndex, At(syntax.Name), state.Name, state.Type.Length)
                .WithHint($"write '{state.Name}[k]{Primes(syntax.Order)} = …' for all elements"));
        }
        else
        {
            Session.Diagnostics.Report(TypeDiagnostics.NotAVector, At(syntax.Name), state.Name);
        }

        return false;
    }
}
