using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds tables, and takes calls apart.</summary>
internal sealed class CallBinder(BindingSession session, ExpressionBinder expressions)
{
    /// <summary>Binds <c>table("neurons.csv", key = "name")</c>, whose arguments are texts.</summary>
    public BoundCall? BindTable(ExpressionSyntax syntax)
    {
        var (name, arguments) = Split(syntax);
        if (name != "table" || arguments.IsEmpty)
        {
            ReportUnknown(session, expressions.Context, syntax, name, "table", ["table"]);
            return null;
        }

        var bound = arguments.Select(a => new BoundArgument(a.Name?.Text, expressions.Bind(a.Value, BoundType.String, "a table"))).ToImmutableArray();
        return new BoundCall(name, bound, expressions.Context.At(syntax.Span));
    }

    /// <summary>Name and arguments of a call, or of a name that stands for a call without arguments.</summary>
    public static (string? Name, ImmutableArray<ArgumentSyntax> Arguments) Split(ExpressionSyntax syntax) => SyntaxFacts.Strip(syntax) switch
    {
        CallSyntax { Target: NameSyntax name } call => (name.Identifier.Text, call.Arguments),
        NameSyntax name => (name.Identifier.Text, []),
        _ => (null, []),
    };

    /// <summary>Reports a call of something that is not there.</summary>
    public static void ReportUnknown(BindingSession session, ExpressionContext context, ExpressionSyntax syntax, string? name, string kind, string[] known)
    {
        if (SyntaxFacts.Strip(syntax) is not ErrorExpressionSyntax)
        {
            session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.UnknownMeasure, context.At(syntax.Span), name ?? SyntaxFacts.Excerpt(context.Source, syntax.Span), kind)
                .WithHint((name is null ? null : Suggestions.DidYouMean(name, known)) ?? "there are " + string.Join(", ", known)));
        }
    }
}
