using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds geometries and tables.</summary>
internal sealed class CallBinder(BindingSession session, ExpressionBinder expressions)
{
    private static readonly string[] Geometries = ["grid", "line", "ring", "random"];

    /// <summary>Binds <c>grid(spacing = 50 um)</c>; the arguments of <c>random(box(…))</c> are those of the box.</summary>
    public BoundCall? BindGeometry(ExpressionSyntax syntax)
    {
        var (name, arguments) = Split(syntax);
        if (name is null || !Geometries.Contains(name))
        {
            ReportUnknown(syntax, name, "geometry", Geometries);
            return null;
        }

        if (name == "random" && arguments.Length == 1 && SyntaxFacts.Strip(arguments[0].Value) is CallSyntax { Target: NameSyntax { Identifier.Text: "box" } } box)
        {
            arguments = box.Arguments;
        }

        var length = BoundType.Quantity(Dimension.Metre);
        var bound = arguments.Select(a => new BoundArgument(a.Name?.Text, expressions.Bind(a.Value, length, "a geometry"))).ToImmutableArray();
        return new BoundCall(name, bound, expressions.Context.At(syntax.Span));
    }

    /// <summary>Binds <c>table("neurons.csv", key = "name")</c>, whose arguments are texts.</summary>
    public BoundCall? BindTable(ExpressionSyntax syntax)
    {
        var (name, arguments) = Split(syntax);
        if (name != "table" || arguments.IsEmpty)
        {
            ReportUnknown(syntax, name, "table", ["table"]);
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

    private void ReportUnknown(ExpressionSyntax syntax, string? name, string kind, string[] known)
    {
        if (SyntaxFacts.Strip(syntax) is not ErrorExpressionSyntax)
        {
            session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.UnknownMeasure, expressions.Context.At(syntax.Span), name ?? SyntaxFacts.Excerpt(expressions.Context.Source, syntax.Span), kind)
                .WithHint((name is null ? null : Suggestions.DidYouMean(name, known)) ?? "there are " + string.Join(", ", known)));
        }
    }
}
