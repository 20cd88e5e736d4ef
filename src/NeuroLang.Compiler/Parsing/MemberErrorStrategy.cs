using Antlr4.Runtime;
using NeuroLang.Compiler.Parsing.Generated;

namespace NeuroLang.Compiler.Parsing;

/// <summary>Reports an error where it is found and leaves its member; nothing is inserted or deleted but a missing brace.</summary>
internal sealed class MemberErrorStrategy(SyntaxErrorReporter reporter) : DefaultErrorStrategy
{
    /// <summary>The last token of the last error: what comes up to it starts no member.</summary>
    public int SkipThrough => reporter.SkipThrough;

    /// <inheritdoc/>
    public override void ReportError(Antlr4.Runtime.Parser recognizer, RecognitionException e) => reporter.Report(recognizer, e);

    /// <inheritdoc/>
    public override void Recover(Antlr4.Runtime.Parser recognizer, RecognitionException e) => Abandon(recognizer, e);

    /// <inheritdoc/>
    public override IToken RecoverInline(Antlr4.Runtime.Parser recognizer)
    {
        var error = new InputMismatchException(recognizer);
        var rule = recognizer.Context.RuleIndex;
        if (rule != NeuroLangParser.RULE_compilationUnit && MemberWords.IsBody(rule))
        {
            var expected = recognizer.GetExpectedTokens();
            if (expected.Contains(NeuroLangLexer.RBRACE))
            {
                reporter.ReportUnclosed(recognizer, recognizer.Context.Start);
                return Missing(recognizer, NeuroLangLexer.RBRACE);
            }

            if (MemberWords.OfRule(rule) is { } kind && MemberWords.Starts(kind).Contains(recognizer.CurrentToken.Type))
            {
                reporter.Report(recognizer, error);
                return Missing(recognizer, NeuroLangLexer.LBRACE);
            }
        }

        reporter.Report(recognizer, error);
        Abandon(recognizer, error);
        return recognizer.CurrentToken;
    }

    /// <inheritdoc/>
    public override void Sync(Antlr4.Runtime.Parser recognizer)
    {
        var rule = recognizer.Context.RuleIndex;
        if (!MemberWords.IsBody(rule) || MemberWords.OfRule(rule) is not { } kind)
        {
            return;
        }

        // Every round consumes a token, or ends.
        while (!MayFollow(recognizer, kind))
        {
            if (reporter.ReportMember(recognizer, kind))
            {
                return;
            }

            var index = recognizer.TokenStream.Index;
            MemberSkipper.Skip(recognizer.TokenStream, kind, index, index);
        }
    }

    private static bool MayFollow(Antlr4.Runtime.Parser recognizer, MemberKind kind)
    {
        var type = recognizer.CurrentToken.Type;
        if (type == TokenConstants.EOF || MemberWords.StartsDeclaration(type) || MemberWords.Starts(kind).Contains(type))
        {
            return true;
        }

        return kind switch
        {
            MemberKind.TopLevel => false,
            MemberKind.Model => type is NeuroLangLexer.RBRACE or NeuroLangLexer.NUMBER || MemberWords.IsName(type),
            MemberKind.Block or MemberKind.Overrides => type == NeuroLangLexer.RBRACE || MemberWords.IsName(type),
            _ => type == NeuroLangLexer.RBRACE,
        };
    }

    private static CommonToken Missing(Antlr4.Runtime.Parser recognizer, int type)
    {
        var previous = recognizer.TokenStream.LT(-1) ?? recognizer.CurrentToken;
        return new CommonToken(type) { StartIndex = previous.StopIndex + 1, StopIndex = previous.StopIndex, Line = previous.Line, TokenIndex = -1 };
    }

    // Marks what is left half read, so that no half expression enters the tree.
    private static void Abandon(Antlr4.Runtime.Parser recognizer, RecognitionException error)
    {
        for (RuleContext? context = recognizer.Context; context is ParserRuleContext rule; context = context.Parent)
        {
            rule.exception ??= error;
            if (MemberWords.OfRule(rule.RuleIndex) is not null || rule.RuleIndex is NeuroLangParser.RULE_header or NeuroLangParser.RULE_experimentTarget)
            {
                break;
            }
        }

        throw new AbandonedMemberException();
    }
}
