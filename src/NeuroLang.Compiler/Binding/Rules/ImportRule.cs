using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>An imported name clashes neither with the file's own names nor with those of other imports.</summary>
internal static class ImportRule
{
    /// <summary>Makes an imported name visible, or reports the clash with both places.</summary>
    public static void Import(BindingSession session, Scope scope, Symbol symbol, Location import)
    {
        if (scope.TryDeclare(symbol) || scope.LookupOwn(symbol.Name) is not { } other || other == symbol)
        {
            return;
        }

        session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.ImportClash, import, symbol.Name, other.Location.Source.Path, symbol.Location.Source.Path)
            .WithRelated(other.Location, $"'{symbol.Name}' is declared here")
            .WithRelated(symbol.Location, "and here"));
    }
}
