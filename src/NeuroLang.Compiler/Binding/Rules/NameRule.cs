using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Every name is defined, before its use where it is a local one; names of the language are not declared anew.</summary>
internal static class NameRule
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "t", "dt", "pi", "xi", "own", "pre", "post", "incoming", "outgoing" };

    /// <summary>Reports a name that is not defined, with what was probably meant.</summary>
    public static void ReportUndefined(BindingSession session, ExpressionContext context, IdentifierSyntax name, IEnumerable<string> candidates)
    {
        if (name.Text.Length == 0 || context.Scope.WasSkipped(name.Text))
        {
            return;
        }

        if (context.Scope.IsPending(name.Text))
        {
            session.Diagnostics.Report(NameDiagnostics.UsedBeforeDefinition, context.At(name.Span), name.Text);
            return;
        }

        session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedName, context.At(name.Span), name.Text)
            .WithHint(NameHint.OfUnit(context, name) ?? Suggestions.DidYouMean(name.Text, candidates) ?? NameHint.OfLibrary(name)));
    }

    /// <summary>Declares a symbol; false (then reported) where its scope has the name, or the language itself.</summary>
    public static bool Declare(BindingSession session, Scope scope, Symbol symbol)
    {
        if (symbol.Name.Length == 0)
        {
            return false;
        }

        if (Reserved.Contains(symbol.Name) || (symbol is FunctionSymbol && FunctionTable.IsBuiltin(symbol.Name)) || (symbol is SynapseSymbol && symbol.Name == "Static"))
        {
            session.Diagnostics.Report(NameDiagnostics.ReservedName, symbol.Location, symbol.Name);
            return false;
        }

        if (scope.TryDeclare(symbol))
        {
            return true;
        }

        var diagnostic = Diagnostic.Create(NameDiagnostics.DuplicateName, symbol.Location, symbol.Name);
        session.Diagnostics.Add(scope.LookupOwn(symbol.Name) is { } first ? diagnostic.WithRelated(first.Location, $"'{symbol.Name}' is {SymbolKinds.Describe(first)} here") : diagnostic);
        return false;
    }
}
