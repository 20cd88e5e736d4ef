using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>
/// Binds <c>convolution(kernel, stride, padding)</c>: a kernel is a file, a number for a square, or its rows and columns <c>(3, 5)</c>; so are stride and padding. The
/// result has the arguments <c>kernel</c> (a text) or <c>kernel.rows</c> and <c>kernel.columns</c>, and both of the others where they are given.
/// </summary>
internal sealed class ConvolutionBinder(BindingSession session, ExpressionBinder expressions)
{
    /// <summary>In front of a number of rows.</summary>
    public const string Rows = ".rows";

    /// <summary>In front of a number of columns.</summary>
    public const string Columns = ".columns";

    private static readonly string[] Names = ["kernel", "stride", "padding"];

    /// <summary>The arguments, or null after an error.</summary>
    public ImmutableArray<BoundArgument>? Bind(CallSyntax call)
    {
        var bound = new Dictionary<string, ImmutableArray<BoundArgument>>(StringComparer.Ordinal);
        var position = 0;
        foreach (var argument in call.Arguments)
        {
            var at = expressions.Context.At(argument.Name?.Span ?? argument.Span);
            if (argument.Name is null && position >= Names.Length)
            {
                session.Diagnostics.Report(TypeDiagnostics.WrongArity, at, "convolution", "at most 3 arguments", call.Arguments.Length);
                return null;
            }

            var name = argument.Name?.Text ?? Names[position++];
            if (!Names.Contains(name))
            {
                session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnknownArgument, at, "convolution", name).WithHint(Suggestions.DidYouMean(name, Names)));
                return null;
            }

            if (bound.ContainsKey(name))
            {
                session.Diagnostics.Report(CircuitDiagnostics.DuplicateMember, at, $"'{name}'");
                return null;
            }

            bound.Add(name, Bind(name, argument.Value));
        }

        if (!bound.ContainsKey("kernel"))
        {
            session.Diagnostics.Report(CircuitDiagnostics.MissingArgument, expressions.Context.At(call.Span), "convolution", "kernel");
            return null;
        }

        return [.. Names.Where(bound.ContainsKey).SelectMany(n => bound[n])];
    }

    private ImmutableArray<BoundArgument> Bind(string name, ExpressionSyntax syntax)
    {
        if (name == "kernel" && SyntaxFacts.Strip(syntax) is StringSyntax)
        {
            return [new BoundArgument(name, expressions.Bind(syntax))];
        }

        if (SyntaxFacts.Strip(syntax) is TupleSyntax { Elements.Length: 2 } pair)
        {
            return [new BoundArgument(name + Rows, expressions.Bind(pair.Elements[0], BoundType.Int, $"'{name}'")), new BoundArgument(name + Columns, expressions.Bind(pair.Elements[1], BoundType.Int, $"'{name}'"))];
        }

        var value = expressions.Bind(syntax, BoundType.Int, $"'{name}'");
        return [new BoundArgument(name + Rows, value), new BoundArgument(name + Columns, value)];
    }
}
