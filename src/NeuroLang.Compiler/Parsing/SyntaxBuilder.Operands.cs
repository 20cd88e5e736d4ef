using System.Collections.Immutable;
using System.Text;
using Antlr4.Runtime;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using static NeuroLang.Compiler.Parsing.Generated.NeuroLangParser;

namespace NeuroLang.Compiler.Parsing;

// What operators work on.
internal sealed partial class SyntaxBuilder
{
    private ExpressionSyntax Primary(PrimaryContext context)
    {
        if (context.quantity() is { } quantity)
        {
            return Quantity(quantity);
        }

        if (context.name() is { } name)
        {
            return new NameSyntax(Span(context), Identifier(name));
        }

        if (context.STRING() is { } text)
        {
            return Text(text.Symbol);
        }

        if (context.LPAREN() is not null)
        {
            var elements = context.expression();
            return elements.Length == 1
                ? new ParenthesizedSyntax(Span(context), Expression(elements[0], context))
                : new TupleSyntax(Span(context), Expressions(elements, context));
        }

        return new BooleanSyntax(Span(context), context.TRUE() is not null);
    }

    private NumberSyntax Quantity(QuantityContext context)
    {
        var unit = (context.UNIT() ?? context.PERCENT())?.Symbol;
        return new NumberSyntax(Span(context), context.NUMBER().GetText(), unit is null ? null : source.GetText(Span(unit)));
    }

    private ImmutableArray<ArgumentSyntax> Arguments(ArgumentsContext? context)
    {
        if (context is not { exception: null })
        {
            return ImmutableArray<ArgumentSyntax>.Empty;
        }

        foreach (var argument in context.argument())
        {
            if (argument.COLON() is { } colon)
            {
                diagnostics.Report(SyntaxDiagnostics.InvalidComprehension, new Location(source, Span(colon.Symbol)));
            }
        }

        return Map(context.argument(), a => new ArgumentSyntax(Span(a), a.name() is { } name ? Identifier(name) : null, Expression(a.named ?? a.value, a)));
    }

    // sum(k in 0..7 : w[k]) is written like a call.
    private ExpressionSyntax Call(TextSpan span, ExpressionSyntax target, ArgumentsContext context)
    {
        var arguments = context.argument();
        if (arguments.Length == 1 && arguments[0].COLON() is not null && target is NameSyntax { Identifier: { Text: "sum" or "max" or "min" } function }
            && Expression(arguments[0].value, context) is ContainmentSyntax { Value: NameSyntax variable } containment)
        {
            return new ComprehensionSyntax(span, function, variable.Identifier, containment.Range, Expression(arguments[0].summand, context));
        }

        return new CallSyntax(span, target, Arguments(context));
    }

    private StringSyntax Text(IToken token) => new(Span(token), StringValue(token));

    private string StringValue(IToken token)
    {
        // What a text without an end contains is of no use to anyone: its error is reported.
        var raw = token.Text.Length > 1 && token.Text[token.Text.Length - 1] == '"' ? token.Text.Substring(1, token.Text.Length - 2) : token.Text.Substring(1);
        var result = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                result.Append(raw[i]);
                continue;
            }

            i++;
            switch (raw[i])
            {
                case 'n':
                    result.Append('\n');
                    break;
                case 't':
                    result.Append('\t');
                    break;
                case '"' or '\\':
                    result.Append(raw[i]);
                    break;
                default:
                    diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.UnknownEscape, new Location(source, new TextSpan(token.StartIndex + i, 2)), "\\" + raw[i])
                        .WithHint("known are \\n, \\t, \\\" and \\\\"));
                    break;
            }
        }

        return result.ToString();
    }
}
