using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds the rule of a connection.</summary>
internal sealed class RuleBinder(BindingSession session, ExpressionBinder expressions)
{
    private static readonly string[] Names =
    [
        "all_to_all", "one_to_one", "probability", "indegree", "outdegree", "total", "poisson", "list", "table", "matrix", "convolution",
    ];

    /// <summary>Binds a rule; none is <c>all_to_all</c>. Null where it is wrong (then reported).</summary>
    public BoundRule? Bind(ExpressionSyntax? syntax, Location connection)
    {
        if (syntax is null)
        {
            return new BoundRule("all_to_all", [], [], connection);
        }

        var (name, arguments) = CallBinder.Split(syntax);
        var place = expressions.Context.At(syntax.Span);
        if (name is null || !Names.Contains(name))
        {
            if (SyntaxFacts.Strip(syntax) is not ErrorExpressionSyntax && name is not "")
            {
                var text = name ?? SyntaxFacts.Excerpt(expressions.Context.Source, syntax.Span);
                session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.UnknownRule, place, text).WithHint(Suggestions.DidYouMean(text, Names) ?? "there are " + string.Join(", ", Names)));
            }

            return null;
        }

        if (name == "list")
        {
            var pairs = arguments.Select(BindPair).ToImmutableArray();
            return pairs.Any(p => p is null) ? null : new BoundRule(name, [], pairs.OfType<BoundPair>().ToImmutableArray(), place);
        }

        var call = SyntaxFacts.Strip(syntax) as CallSyntax ?? new CallSyntax(syntax.Span, syntax, []);
        var bound = name switch
        {
            "all_to_all" or "one_to_one" => ArityRule.Check(session, expressions.Context, name, call, 0, 0) ? [] : (ImmutableArray<BoundArgument>?)null,
            "probability" => BindNumber(call, name, BoundType.Real, "a probability"),
            "indegree" or "outdegree" => BindNumber(call, name, BoundType.Int, "a degree"),
            "total" => BindNumber(call, name, BoundType.Int, "a number of synapses"),
            "poisson" => BindNumber(call, name, BoundType.Real, "a mean"),
            "table" => new CallBinder(session, expressions).BindTable(call, name, ["file", "pre", "post"])?.Arguments,
            "matrix" => new CallBinder(session, expressions).BindTable(call, name, ["file"])?.Arguments,
            _ => new ConvolutionBinder(session, expressions).Bind(call),
        };
        return bound is { } values && values.All(v => !v.Value.Type.IsError) ? new BoundRule(name, values, [], place) : null;
    }

    private ImmutableArray<BoundArgument>? BindNumber(CallSyntax call, string name, BoundType type, string subject)
    {
        if (!ArityRule.Check(session, expressions.Context, name, call, 1, 1))
        {
            return null;
        }

        var value = expressions.Bind(call.Arguments[0].Value, type, subject);
        if (RationalEvaluator.Evaluate(value) is { } constant)
        {
            var text = SyntaxFacts.Excerpt(expressions.Context.Source, call.Arguments[0].Span);
            var place = expressions.Context.At(call.Arguments[0].Span);
            if (name == "probability" && (constant.Sign < 0 || constant > 1))
            {
                session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.ProbabilityOutOfRange, place, text).WithHint(constant > 1 && constant <= 100 ? $"write '{text}%'?" : null));
                return null;
            }

            if (name != "probability" && constant.Sign < 0)
            {
                session.Diagnostics.Report(CircuitDiagnostics.InvalidDegree, place, text, "it is negative");
                return null;
            }
        }

        return [new BoundArgument(null, value)];
    }

    private BoundPair? BindPair(ArgumentSyntax syntax)
    {
        if (syntax.Value is not TupleSyntax { Elements.Length: 2 } tuple)
        {
            if (SyntaxFacts.Strip(syntax.Value) is not ErrorExpressionSyntax)
            {
                session.Diagnostics.Report(TypeDiagnostics.WrongType, expressions.Context.At(syntax.Span), "'list'", "pairs '(i, j)'", "something else");
            }

            return null;
        }

        var pre = expressions.Bind(tuple.Elements[0], BoundType.Int, "an index");
        var post = expressions.Bind(tuple.Elements[1], BoundType.Int, "an index");
        return pre.Type.IsError || post.Type.IsError ? null : new BoundPair(pre, post);
    }
}
