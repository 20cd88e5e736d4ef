using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>Finds a variable in cells of several kinds.</summary>
internal static class VariableBinder
{
    /// <summary>The variable in all cells, or null where one lacks it or they disagree about its unit (then reported).</summary>
    /// <param name="session">The session.</param>
    /// <param name="context">Where.</param>
    /// <param name="cells">The kinds of cells.</param>
    /// <param name="name">The name.</param>
    /// <param name="subject">What the cells are, for a message where there are none.</param>
    public static BoundVariable? Bind(BindingSession session, ExpressionContext context, ImmutableArray<CellSymbol> cells, IdentifierSyntax name, string subject)
    {
        if (name.Text.Length == 0)
        {
            return null;
        }

        if (cells.IsEmpty)
        {
            session.Diagnostics.Report(NameDiagnostics.UndefinedMember, context.At(name.Span), subject, "variable", name.Text);
            return null;
        }

        var cases = ImmutableArray.CreateBuilder<BoundVariableCase>();
        foreach (var cell in cells)
        {
            if (Find(cell, name.Text) is not { } symbol)
            {
                session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedMember, context.At(name.Span), cell.Name, "variable", name.Text)
                    .WithHint(Suggestions.DidYouMean(name.Text, All(cell).Select(s => s.Name)))
                    .WithRelated(cell.Location, $"'{cell.Name}' is declared here"));
                return null;
            }

            if (symbol.Type.IsError)
            {
                return null;
            }

            if (cases.Count > 0 && !SameUnit(cases[0].Symbol.Type, symbol.Type))
            {
                var first = cases[0];
                session.Diagnostics.Add(Diagnostic.Create(
                        TypeDiagnostics.EndsDiffer,
                        context.At(name.Span),
                        name.Text,
                        session.Describe(first.Symbol.Type, context.Source),
                        first.Cell.Name,
                        session.Describe(symbol.Type, context.Source),
                        cell.Name)
                    .WithRelated(first.Symbol.Location, $"in '{first.Cell.Name}'")
                    .WithRelated(symbol.Location, $"in '{cell.Name}'"));
                return null;
            }

            cases.Add(new BoundVariableCase(cell, symbol));
        }

        return new BoundVariable(name.Text, cases.ToImmutable());
    }

    /// <summary>All variables of a cell.</summary>
    public static IEnumerable<ValueSymbol> All(CellSymbol cell) =>
        cell.States.Cast<ValueSymbol>().Concat(cell.Inputs).Concat(cell.Parameters).Concat(cell.Lets);

    /// <summary>The variable of that name, or null.</summary>
    public static ValueSymbol? Find(CellSymbol cell, string name) => All(cell).FirstOrDefault(s => s.Name == name);

    private static bool SameUnit(BoundType a, BoundType b) =>
        a.Dimension.Equals(b.Dimension) && a.Length == b.Length && a.IsNumber == b.IsNumber && (a.IsNumber || a.Kind == b.Kind);
}
