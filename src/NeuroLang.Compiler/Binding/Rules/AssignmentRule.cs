using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Handlers assign states alone: not parameters, inputs, <c>let</c>s, constants.</summary>
internal static class AssignmentRule
{
    /// <summary>False where the symbol cannot change (then reported).</summary>
    public static bool Check(BindingSession session, ExpressionContext context, IdentifierSyntax name, Symbol symbol)
    {
        if (symbol is StateSymbol)
        {
            return true;
        }

        session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.AssignmentToConstant, context.At(name.Span), name.Text, SymbolKinds.Describe(symbol))
            .WithHint(symbol is ParameterSymbol or LetSymbol or LocalSymbol ? "what handlers change is a 'state'" : null)
            .WithRelated(symbol.Location, $"'{name.Text}' is declared here"));
        return false;
    }
}
