using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds functions.</summary>
internal static class FunctionBinder
{
    /// <summary>Binds parameters, type and body.</summary>
    public static void Bind(BindingSession session, SourceText source, Scope outer, FunctionSymbol symbol, FunctionSyntax syntax)
    {
        var scope = new Scope(outer);
        var parameters = ImmutableArray.CreateBuilder<LocalSymbol>();
        foreach (var parameter in syntax.Parameters)
        {
            var local = new LocalSymbol(parameter.Name.Text, new Location(source, parameter.Name.Span), null);
            (local.Type, local.DisplayUnit) = UnitBinder.Bind(session, source, parameter.Type, null);
            NameRule.Declare(session, scope, local);
            parameters.Add(local);
        }

        symbol.Parameters = parameters.ToImmutable();
        (symbol.Type, _) = UnitBinder.Bind(session, source, syntax.ReturnType, null);
        var body = new ExpressionBinder(session, new ExpressionContext(source, scope, ExpressionFeatures.None, "a function"))
            .Bind(syntax.Body, symbol.Type, $"the value of '{symbol.Name}'");
        symbol.Body = body.Type.IsError ? null : body;
    }
}
