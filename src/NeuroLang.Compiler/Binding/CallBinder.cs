using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds tables, and takes calls apart.</summary>
internal sealed class CallBinder(BindingSession session, ExpressionBinder expressions)
{
    /// <summary>Binds <c>table("neurons.csv", key = "name")</c>, whose arguments are texts; every argument of the result has its name. Null after an error.</summary>
    /// <param name="syntax">The call.</param>
    /// <param name="callee">What must be called.</param>
    /// <param name="names">The arguments it may have; the first is needed and is the one that comes without a name.</param>
    public BoundCall? BindTable(ExpressionSyntax syntax, string callee, string[] names)
    {
        var (name, arguments) = Split(syntax);
        var place = expressions.Context.At(syntax.Span);
        if (name != callee)
        {
            ReportUnknown(session, expressions.Context, syntax, name, callee, [callee]);
            return null;
        }

        var bound = ImmutableArray.CreateBuilder<BoundArgument>();
        foreach (var argument in arguments)
        {
            var at = expressions.Context.At(argument.Name?.Span ?? argument.Span);
            var known = argument.Name is null ? names[0] : argument.Name.Text;
            if (!names.Contains(known))
            {
                session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnknownArgument, at, callee, known).WithHint(Suggestions.DidYouMean(known, names)));
                return null;
            }

            if (bound.Any(b => b.Name == known))
            {
                session.Diagnostics.Report(CircuitDiagnostics.DuplicateMember, at, $"'{known}'");
                return null;
            }

            bound.Add(new BoundArgument(known, expressions.Bind(argument.Value, BoundType.String, $"'{known}'")));
        }

        if (bound.All(b => b.Name != names[0]))
        {
            session.Diagnostics.Report(CircuitDiagnostics.MissingArgument, place, callee, names[0]);
            return null;
        }

        return bound.Any(b => b.Value.Type.IsError) ? null : new BoundCall(callee, bound.ToImmutable(), place);
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
