using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Warns where a unit inside a compound unit is also a variable: <c>5 mV/s</c> with a state <c>s</c>.</summary>
internal static class UnitOrVariableRule
{
    /// <summary>Checks the names behind the first of a compound unit.</summary>
    public static void Check(BindingSession session, ExpressionContext context, NumberSyntax number)
    {
        if (number.Unit is not { } unit || unit.IndexOfAny(['*', '/']) < 0)
        {
            return;
        }

        foreach (var part in unit.Split('*', '/').Skip(1))
        {
            var name = part.Split('^')[0];
            if (context.Scope.Lookup(name) is ValueSymbol symbol and not BuiltinSymbol)
            {
                var separator = unit[unit.IndexOf(name, unit.IndexOfAny(['*', '/']), StringComparison.Ordinal) - 1];
                session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnitOrVariable, context.At(number.Span), name, unit, SymbolKinds.Describe(symbol))
                    .WithHint($"this is the unit; for the variable write '{separator} {name}' with blanks around the operator")
                    .WithRelated(symbol.Location, $"'{name}' is declared here"));
            }
        }
    }
}
