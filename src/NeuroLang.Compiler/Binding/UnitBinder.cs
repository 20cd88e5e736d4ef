using System.Globalization;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Units and types as written.</summary>
internal static class UnitBinder
{
    private const int MaximalLength = 1 << 16;

    /// <summary>The unit, or null where it is not one (then reported).</summary>
    public static Unit? Bind(BindingSession session, SourceText source, string text, TextSpan span)
    {
        if (UnitParser.TryParse(text, out var unit, out var fault) && unit is not null)
        {
            session.UseUnit(source, unit);
            return unit;
        }

        session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.UnknownUnit, new Location(source, span), fault.Length == 0 ? text : fault)
            .WithHint(Suggestions.DidYouMean(fault, UnitTable.Symbols)));
        return null;
    }

    /// <summary>The type, and the unit where it is one. Vector lengths are bound by <paramref name="lengths"/>; null forbids them.</summary>
    public static (BoundType Type, Unit? Unit) Bind(BindingSession session, SourceText source, TypeSyntax syntax, ExpressionBinder? lengths)
    {
        if (syntax.Format is not null)
        {
            FormatBinder.Refuse(session, source, syntax.Format);
            return (BoundType.Error, null);
        }

        var (element, unit) = BindElement(session, source, syntax);
        if (syntax.Length is null || element.IsError)
        {
            return (element, unit);
        }

        if (lengths is null)
        {
            session.Diagnostics.Report(TypeDiagnostics.WrongType, new Location(source, syntax.Length.Span), "this place", "a scalar", "a vector");
            return (BoundType.Error, unit);
        }

        return BindLength(session, lengths, syntax.Length) is { } length ? (element with { Length = length }, unit) : (BoundType.Error, unit);
    }

    /// <summary>A constant length of a vector, or null where it is not one (then reported).</summary>
    public static int? BindLength(BindingSession session, ExpressionBinder binder, ExpressionSyntax syntax)
    {
        var value = binder.Bind(syntax, BoundType.Real, "a length");
        if (value.Type.IsError)
        {
            return null;
        }

        if (RationalEvaluator.Evaluate(value) is not { } length)
        {
            session.Diagnostics.Report(TypeDiagnostics.NotConstant, binder.Context.At(syntax.Span), "the length of a vector");
            return null;
        }

        if (!length.IsInteger || length < 1 || length > MaximalLength)
        {
            session.Diagnostics.Report(TypeDiagnostics.InvalidLength, binder.Context.At(syntax.Span), SyntaxFacts.Excerpt(binder.Context.Source, syntax.Span), MaximalLength.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        return (int)length.Numerator;
    }

    private static (BoundType Type, Unit? Unit) BindElement(BindingSession session, SourceText source, TypeSyntax syntax)
    {
        switch (syntax.Name)
        {
            case "real":
                return (BoundType.Real, null);
            case "int":
                return (BoundType.Int, null);
            case "bool":
                return (BoundType.Bool, null);
            case "":
                return (BoundType.Error, null);
        }

        if (UnitParser.TryParse(syntax.Name, out var unit, out var fault) && unit is not null)
        {
            session.UseUnit(source, unit);
            return (BoundType.Quantity(unit.Dimension), unit);
        }

        string[] names = ["real", "int", "bool"];
        session.Diagnostics.Add(Diagnostic.Create(TypeDiagnostics.UnknownType, new Location(source, syntax.Span), syntax.Name)
            .WithHint(Suggestions.DidYouMean(fault, names.Concat(UnitTable.Symbols))));
        return (BoundType.Error, null);
    }
}
