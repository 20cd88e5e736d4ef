using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace NeuroLang.Compiler.Parsing;

/// <summary>
/// What the generated parser adds to ANTLR's: recovery member by member, and a limit of nesting.
/// An error is reported once, where it is found; the rules of the member are left, and the parser reads on at the next member.
/// </summary>
internal abstract class NeuroLangParserBase : Antlr4.Runtime.Parser
{
    // About eleven rules for each pair of parentheses; half a megabyte of stack is enough for that.
    private const int MaximumDepth = 1000;
    private int _depth;

    protected NeuroLangParserBase(ITokenStream input, TextWriter output, TextWriter errorOutput)
        : base(input, output, errorOutput)
    {
    }

    /// <inheritdoc/>
    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        if (++_depth > MaximumDepth)
        {
            throw new NestingException();
        }

        base.EnterRule(localctx, state, ruleIndex);
    }

    /// <inheritdoc/>
    public override void ExitRule()
    {
        _depth--;
        base.ExitRule();
    }

    /// <summary>An error at the very start of a member.</summary>
    protected void RecoverMember(ParserRuleContext context, RecognitionException error)
    {
        Report(context, error);
        ResumeAfter(context);
    }

    /// <summary>Skips what is left of a broken member.</summary>
    protected void ResumeAfter(ParserRuleContext context)
    {
        context.exception ??= new InputMismatchException(this);
        var kind = MemberWords.OfRule(context.RuleIndex) ?? MemberKind.TopLevel;
        var start = context.Start.TokenIndex;
        MemberSkipper.Skip(TokenStream, kind, start, Math.Max(start, (ErrorHandler as MemberErrorStrategy)?.SkipThrough ?? start));
    }

    /// <summary>An error in the words between the keyword of a declaration and its brace.</summary>
    protected void RecoverHeader(ParserRuleContext context, RecognitionException error)
    {
        Report(context, error);
        ResumeAtBrace(context);
    }

    /// <summary>Skips to the brace of a declaration, so that its members are read although its name is not.</summary>
    protected void ResumeAtBrace(ParserRuleContext context)
    {
        context.exception ??= new InputMismatchException(this);
        if (!MemberSkipper.SkipToBrace(TokenStream))
        {
            throw new AbandonedMemberException();
        }
    }

    private void Report(ParserRuleContext context, RecognitionException error)
    {
        if (ErrorHandler is BailErrorStrategy)
        {
            throw new ParseCanceledException(error);
        }

        context.exception = error;
        ErrorHandler.ReportError(this, error);
    }
}
