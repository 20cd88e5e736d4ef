using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Gives every expression its type and unit and resolves its names.</summary>
internal sealed partial class ExpressionBinder(BindingSession session, ExpressionContext context)
{
    // A level of calls takes some 5 kB of stack in a debug build.
    private const int MaximalDepth = 150;

    private int _depth;

    /// <summary>Where the expressions stand.</summary>
    public ExpressionContext Context => context;

    /// <summary>Binds an expression of any type.</summary>
    public BoundExpression Bind(ExpressionSyntax syntax)
    {
        if (_depth >= MaximalDepth)
        {
            session.Diagnostics.Report(NameDiagnostics.NestedTooDeep, At(syntax), "expression", MaximalDepth);
            return Error(syntax);
        }

        _depth++;
        var bound = Dispatch(syntax);
        _depth--;
        return bound;
    }

    /// <summary>Binds an expression that must have a type and unit.</summary>
    /// <param name="syntax">The expression.</param>
    /// <param name="type">What is needed; an error type takes everything.</param>
    /// <param name="subject">What needs it, for the message: <c>the weight</c>.</param>
    public BoundExpression Bind(ExpressionSyntax syntax, BoundType type, string subject)
    {
        var value = Bind(syntax);
        return value is BoundColumn && type.IsNumber ? value with { Type = type } : ConversionRule.Check(session, context, value, syntax, type, subject);
    }

    /// <summary>Binds a condition.</summary>
    public BoundExpression BindCondition(ExpressionSyntax syntax, string subject) => Bind(syntax, BoundType.Bool, subject);

    /// <summary>Binds a number with any unit.</summary>
    public BoundExpression BindNumber(ExpressionSyntax syntax, string subject)
    {
        var value = Bind(syntax);
        return value.Type.IsError || value.Type.IsNumber ? value : WrongType(syntax, subject, "a number", value);
    }

    /// <summary>Binds both ends of a range of whole numbers; warns of none.</summary>
    public (BoundExpression Lower, BoundExpression Upper) BindIndexRange(RangeExpressionSyntax range, bool constant)
    {
        var lower = BindWhole(range.Lower, "the start of a range", constant);
        var upper = BindWhole(range.Upper, "the end of a range", constant);
        if (RationalEvaluator.Evaluate(lower) is { } a && RationalEvaluator.Evaluate(upper) is { } b && a > b)
        {
            session.Diagnostics.Report(CircuitDiagnostics.ReversedRange, At(range), SyntaxFacts.Excerpt(context.Source, range.Span));
        }

        return (lower, upper);
    }

    /// <summary>Binds both ends of a range of times or other quantities of one unit.</summary>
    public (BoundExpression Lower, BoundExpression Upper) BindRange(RangeExpressionSyntax range, BoundType type, string subject)
    {
        var lower = Bind(range.Lower, type, subject);
        var upper = Bind(range.Upper, type, subject);
        if (RationalEvaluator.Evaluate(lower) is { } a && RationalEvaluator.Evaluate(upper) is { } b && a > b)
        {
            session.Diagnostics.Report(CircuitDiagnostics.ReversedRange, At(range), SyntaxFacts.Excerpt(context.Source, range.Span));
        }

        return (lower, upper);
    }

    private BoundExpression BindWhole(ExpressionSyntax syntax, string subject, bool constant)
    {
        var value = Bind(syntax, BoundType.Int, subject);
        if (constant && !value.Type.IsError && RationalEvaluator.Evaluate(value) is null)
        {
            session.Diagnostics.Report(TypeDiagnostics.NotConstant, At(syntax), subject);
            return Error(syntax);
        }

        return value;
    }

    private BoundExpression Dispatch(ExpressionSyntax syntax) => syntax switch
    {
        NumberSyntax number => BindNumber(number),
        NameSyntax name => BindName(name),
        BinarySyntax binary => BindBinary(binary),
        UnarySyntax unary => BindUnary(unary),
        ParenthesizedSyntax parenthesized => Bind(parenthesized.Inner),
        CallSyntax call => BindCall(call),
        MemberAccessSyntax member => BindMember(member),
        IndexSyntax index => BindElement(index),
        DerivativeSyntax derivative => BindDerivative(derivative),
        TupleSyntax => Misplaced(syntax, "( , )", "pairs stand in 'list((0, 1), (1, 2))'"),
        ConditionalSyntax conditional => BindConditional(conditional),
        GuardedDivisionSyntax division => BindGuardedDivision(division),
        ComprehensionSyntax comprehension => BindComprehension(comprehension),
        ContainmentSyntax containment => BindContainment(containment),
        BooleanSyntax boolean => new BoundBoolean(BoundType.Bool, At(syntax), boolean.Value),
        StringSyntax text => new BoundString(BoundType.String, At(syntax), text.Value),
        MeasureOfSyntax or WindowSyntax => BindMeasure(syntax),
        RangeExpressionSyntax => Misplaced(syntax, "..", "a range stands in an index, after 'in' or after 'over'"),
        FilterSyntax => Misplaced(syntax, "where", "a filter stands in the brackets of a slice"),
        _ => Error(syntax),
    };

    private BoundExpression BindNumber(NumberSyntax syntax)
    {
        if (!BigRational.TryParse(syntax.Text, out var value))
        {
            session.Diagnostics.Report(TypeDiagnostics.NumberOutOfRange, At(syntax), syntax.Text);
            return Error(syntax);
        }

        if (syntax.Unit is null)
        {
            return new BoundNumber(value.IsInteger && IsWholeText(syntax.Text) ? BoundType.Int : BoundType.Real, At(syntax), value, null);
        }

        if (syntax.Unit == "%")
        {
            return new BoundNumber(BoundType.Real, At(syntax), value / 100, null);
        }

        if (UnitBinder.Bind(session, context.Source, syntax.Unit, syntax.Span) is not { } unit)
        {
            return Error(syntax);
        }

        UnitOrVariableRule.Check(session, context, syntax);
        return new BoundNumber(BoundType.Quantity(unit.Dimension), At(syntax), value * unit.Scale, unit);
    }

    private static bool IsWholeText(string text) => text.IndexOfAny(['.', 'e', 'E']) < 0;

    private Location At(SyntaxNode node) => context.At(node.Span);

    private BoundError Error(SyntaxNode node) => new(BoundType.Error, At(node));

    private BoundError Misplaced(SyntaxNode node, string what, string why)
    {
        session.Diagnostics.Report(NameDiagnostics.MisplacedName, At(node), what, why);
        return Error(node);
    }

    private BoundError WrongType(ExpressionSyntax syntax, string subject, string needed, BoundExpression value)
    {
        session.Diagnostics.Report(TypeDiagnostics.WrongType, At(SyntaxFacts.Strip(syntax)), subject, needed, session.Describe(value.Type, context.Source));
        return Error(syntax);
    }

    private static bool AnyError(params BoundExpression[] values) => values.Any(v => v.Type.IsError);

    private static bool AllInt(ImmutableArray<BoundExpression> values) => values.All(v => v.Type.Kind == TypeKind.Int);
}
