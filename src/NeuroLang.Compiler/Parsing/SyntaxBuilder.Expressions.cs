using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using static NeuroLang.Compiler.Parsing.Generated.NeuroLangParser;

namespace NeuroLang.Compiler.Parsing;

// Expressions. The tree of a + b + c + … leans to the left, so every operand adds to its depth; the limit keeps every later
// walk over the tree within the stack.
internal sealed partial class SyntaxBuilder
{
    private const int MaximumDepth = 400;
    private int _depth;

    private ExpressionSyntax Expression(ExpressionContext? context, ParserRuleContext owner)
    {
        if (context is null)
        {
            return new ErrorExpressionSyntax(EndOf(owner));
        }

        if (context.exception is not null)
        {
            return new ErrorExpressionSyntax(Span(context));
        }

        return Deeper(context, 1, () => context.disjunction() is { } disjunction
            ? Disjunction(disjunction)
            : new ConditionalSyntax(Span(context), Expression(context.test, context), Expression(context.then, context), Expression(context.otherwise, context)));
    }

    private ExpressionSyntax Deeper(ParserRuleContext context, int levels, Func<ExpressionSyntax> build)
    {
        if (_depth + levels > MaximumDepth)
        {
            diagnostics.Report(SyntaxDiagnostics.NestedTooDeeply, new Location(source, Span(context.Start)), "the expression is");
            return new ErrorExpressionSyntax(Span(context));
        }

        _depth += levels;
        var result = build();
        _depth -= levels;
        return result;
    }

    private ExpressionSyntax Disjunction(DisjunctionContext context) => Chain(context, context.conjunction(), Conjunction);

    private ExpressionSyntax Conjunction(ConjunctionContext context) => Chain(context, context.negation(), Negation);

    private ExpressionSyntax Negation(NegationContext context) => context.comparison() is { } comparison
        ? Comparison(comparison)
        : Deeper(context, 1, () => new UnarySyntax(Span(context), "not", Negation(context.negation())));

    private ExpressionSyntax Comparison(ComparisonContext context)
    {
        var sums = context.sum();
        if (context.range() is { } range)
        {
            return new ContainmentSyntax(Span(context), Sum(sums[0]), Range(range, context));
        }

        if (sums.Length > 2)
        {
            var second = (ITerminalNode)context.GetChild(3);
            var middle = source.GetText(Span(sums[1]));
            var hint = $"write '{source.GetText(Span(sums[0]))} {context.GetChild(1).GetText()} {middle} and {middle} {second.GetText()} {source.GetText(Span(sums[2]))}'";
            diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.ChainedComparison, new Location(source, Span(second.Symbol))).WithHint(hint));
        }

        return Chain(context, sums, Sum);
    }

    private RangeExpressionSyntax Range(RangeContext? context, ParserRuleContext owner)
    {
        if (context is not { exception: null })
        {
            var missing = new ErrorExpressionSyntax(context is null ? EndOf(owner) : Span(context));
            return new RangeExpressionSyntax(missing.Span, missing, missing);
        }

        return new RangeExpressionSyntax(Span(context), Sum(context.lower), Sum(context.upper));
    }

    private ExpressionSyntax Sum(SumContext context) => Chain(context, context.product(), Product);

    private ExpressionSyntax Product(ProductContext context)
    {
        var left = Unary(context.unary(0));
        if (context.ChildCount == 1)
        {
            return left;
        }

        return Deeper(context, context.ChildCount / 2, () => ProductChain(context));
    }

    private ExpressionSyntax ProductChain(ProductContext context)
    {
        var left = Unary(context.unary(0));
        for (var i = 1; i + 1 < context.ChildCount; i += 2)
        {
            var operation = (ITerminalNode)context.GetChild(i);
            var right = Unary((UnaryContext)context.GetChild(i + 1));
            var guarded = i + 3 < context.ChildCount && context.GetChild(i + 2) is ITerminalNode { Symbol.Type: GUARD_ELSE };
            if (guarded)
            {
                var otherwise = Unary((UnaryContext)context.GetChild(i + 3));
                left = new GuardedDivisionSyntax(left.Span.Cover(otherwise.Span), left, right, otherwise);
                if (operation.Symbol.Type != SLASH)
                {
                    diagnostics.Report(SyntaxDiagnostics.Unexpected, new Location(source, Span(((ITerminalNode)context.GetChild(i + 2)).Symbol)), "'else'", "a '/' before it");
                }

                i += 2;
            }
            else
            {
                left = new BinarySyntax(left.Span.Cover(right.Span), left, operation.GetText(), Span(operation.Symbol), right);
            }
        }

        return left;
    }

    private ExpressionSyntax Unary(UnaryContext context) => context.power() is { } power
        ? BuildPower(Measure(power.measure()), power.unary(), power.CARET())
        : Deeper(context, 1, () => new UnarySyntax(Span(context), context.Start.Text, Unary(context.unary())));

    private ExpressionSyntax BuildPower(ExpressionSyntax radix, UnaryContext? exponent, ITerminalNode? caret) => exponent is null || caret is null
        ? radix
        : Deeper(exponent, 1, () =>
        {
            var right = Unary(exponent);
            return new BinarySyntax(radix.Span.Cover(right.Span), radix, "^", Span(caret.Symbol), right);
        });

    private ExpressionSyntax Measure(MeasureContext context)
    {
        var result = Postfix(context.what);
        if (context.whose is not null)
        {
            var group = Postfix(context.whose);
            result = new MeasureOfSyntax(result.Span.Cover(group.Span), result, group);
        }

        return context.range() is { } range ? new WindowSyntax(Span(context), result, Range(range, context)) : result;
    }

    private ExpressionSyntax Postfix(PostfixContext context)
    {
        if (context.exception is not null)
        {
            return new ErrorExpressionSyntax(Span(context));
        }

        var suffixes = context.suffix();
        return suffixes.Length == 0 ? Primary(context.primary()) : Deeper(context, suffixes.Length, () => Suffixes(Primary(context.primary()), suffixes));
    }

    private ExpressionSyntax Suffixes(ExpressionSyntax target, SuffixContext[] suffixes)
    {
        for (var i = 0; i < suffixes.Length; i++)
        {
            var suffix = suffixes[i];
            var span = target.Span.Cover(Span(suffix));
            if (suffix.name() is { } name)
            {
                target = new MemberAccessSyntax(span, target, Identifier(name));
            }
            else if (suffix.index() is { } index)
            {
                target = new IndexSyntax(span, target, Index(index));
            }
            else if (suffix.arguments() is { } arguments)
            {
                target = Call(span, target, arguments);
            }
            else
            {
                target = target is DerivativeSyntax derivative && suffixes[i - 1].PRIME() is not null
                    ? new DerivativeSyntax(span, derivative.Target, derivative.Order + 1)
                    : new DerivativeSyntax(span, target, 1);
            }
        }

        return target;
    }

    private ExpressionSyntax Reference(ReferenceContext context)
    {
        ExpressionSyntax target = new NameSyntax(Span(context.name()), Identifier(context.name()));
        var suffixes = context.referenceSuffix();
        return suffixes.Length == 0 ? target : Deeper(context, suffixes.Length, () =>
        {
            foreach (var suffix in suffixes)
            {
                var span = target.Span.Cover(Span(suffix));
                target = suffix.name() is { } name ? new MemberAccessSyntax(span, target, Identifier(name)) : new IndexSyntax(span, target, Index(suffix.index()));
            }

            return target;
        });
    }

    private ExpressionSyntax Index(IndexContext context)
    {
        if (context.name() is { } name)
        {
            return new FilterSyntax(Span(context), Identifier(name), Expression(context.filter, context));
        }

        var lower = Expression(context.lower, context);
        return context.RANGE() is null ? lower : new RangeExpressionSyntax(Span(context), lower, Expression(context.upper, context));
    }

    private ExpressionSyntax Chain<TContext>(ParserRuleContext context, TContext[] operands, Func<TContext, ExpressionSyntax> build)
        where TContext : ParserRuleContext
    {
        if (operands.Length == 1)
        {
            return build(operands[0]);
        }

        return Deeper(context, operands.Length - 1, () =>
        {
            var left = build(operands[0]);
            for (var i = 1; i < operands.Length; i++)
            {
                var operation = ((ITerminalNode)context.GetChild((2 * i) - 1)).Symbol;
                var right = build(operands[i]);
                left = new BinarySyntax(left.Span.Cover(right.Span), left, operation.Text, Span(operation), right);
            }

            return left;
        });
    }
}
