using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Parsing;

/// <summary>Says in the language's words what is wrong: what was found, what could stand there, and a way out.</summary>
internal sealed partial class SyntaxErrorReporter(SourceText source, DiagnosticBag diagnostics)
{
    private readonly HashSet<IToken> _unclosed = [];
    private int _lastToken = -1;

    /// <summary>The last token of the last error that is no member's start; -1 where there is none.</summary>
    public int SkipThrough { get; private set; } = -1;

    /// <summary>Reports an error inside of a member.</summary>
    public void Report(Antlr4.Runtime.Parser parser, RecognitionException error)
    {
        var token = error.OffendingToken ?? parser.CurrentToken;
        if (!IsNew(parser, token))
        {
            return;
        }

        var place = new ErrorPlace(parser, token, Expected(parser, error));
        diagnostics.Add(UnknownUnit(place) ?? MisspeltStart(place) ?? KeywordAsName(place) ?? AssignOrCompare(place) ?? Unclosed(place) ?? StrayStart(place) ?? Unexpected(place));
    }

    /// <summary>Reports a token that starts no member of the list; true where the list should end instead.</summary>
    public bool ReportMember(Antlr4.Runtime.Parser parser, MemberKind kind)
    {
        var token = parser.CurrentToken;
        if (kind != MemberKind.TopLevel && EnclosingKind(parser, token.Type) is not null && MissesBrace(parser))
        {
            return true;
        }

        if (!IsNew(parser, token))
        {
            return false;
        }

        var place = new ErrorPlace(parser, token, new IntervalSet());
        diagnostics.Add(UnknownUnit(place) ?? MemberError(place, kind));
        return false;
    }

    /// <summary>Reports an opening bracket whose closing one is missing before the current token.</summary>
    public void ReportUnclosed(Antlr4.Runtime.Parser parser, IToken opening)
    {
        var token = parser.CurrentToken;
        if (!IsNew(parser, token))
        {
            return;
        }

        var culprit = BraceBalance.FindCulprit(parser.TokenStream, token.TokenIndex, _unclosed) ?? opening;
        _unclosed.Add(culprit);
        diagnostics.Add(UnclosedAt(culprit, token));
    }

    // An error right behind a character without a meaning comes from that character, which is reported.
    private bool IsNew(Antlr4.Runtime.Parser parser, IToken token)
    {
        if (token.TokenIndex == _lastToken)
        {
            return false;
        }

        _lastToken = token.TokenIndex;
        return token.TokenIndex == 0 || parser.TokenStream.Get(token.TokenIndex - 1).Type != NeuroLangLexer.UNKNOWN;
    }

    private Diagnostic MemberError(ErrorPlace place, MemberKind kind)
    {
        var (token, type) = (place.Token, place.Token.Type);
        if (type is NeuroLangLexer.RBRACE or NeuroLangLexer.RPAREN or NeuroLangLexer.RBRACK)
        {
            return Diagnostic.Create(SyntaxDiagnostics.Unopened, At(token), token.Text);
        }

        if (type == NeuroLangLexer.ASSIGN)
        {
            return Diagnostic.Create(SyntaxDiagnostics.AssignOrCompare, At(token), "=", "sets a value and does not compare", "==");
        }

        if (type is NeuroLangLexer.ELSE or NeuroLangLexer.GUARD_ELSE)
        {
            return Diagnostic.Create(SyntaxDiagnostics.Unexpected, At(token), TokenDescriber.Describe(token), "a member").WithHint(ElseHint);
        }

        var word = token.Text;
        if (MemberWords.IsName(type) || MemberWords.IsKeyword(type))
        {
            if (type == NeuroLangLexer.ID && Suggestion(word, kind) is { } suggestion)
            {
                return Diagnostic.Create(SyntaxDiagnostics.UnknownMember, At(token), TokenDescriber.Describe(token), MemberWords.Describe(kind)).WithHint($"did you mean '{suggestion}'?");
            }

            if (MemberWords.Starts(kind).Count > 0 && Home(type, kind) is { } home)
            {
                return Diagnostic.Create(SyntaxDiagnostics.MisplacedMember, At(token), word, MemberWords.Describe(home), MemberWords.Describe(kind));
            }
        }

        return Diagnostic.Create(SyntaxDiagnostics.UnknownMember, At(token), TokenDescriber.Describe(token), MemberWords.Describe(kind)).WithHint(MemberHint(place, kind) ?? Contents(kind));
    }

    private static string Contents(MemberKind kind) => kind switch
    {
        MemberKind.Overrides => "values of parameters and states stand there, such as v = -60 mV",
        MemberKind.Block => "statements stand there: let, if, for, send, or an assignment such as v = v_reset",
        MemberKind.Model => "param, state, let, input, equations such as v' = -v / tau, update, spike, event, every, at and on stand there",
        _ => string.Join(", ", MemberWords.Starts(kind).Where(MemberWords.IsKeyword).Select(MemberWords.Word)) + " and the like stand there",
    };

    private static string? Suggestion(string word, MemberKind kind) =>
        EditDistance.Nearest(word, MemberWords.Starts(kind).Concat(MemberWords.Clauses(kind)).Select(MemberWords.Word)) ?? ForeignWords.Find(word, kind);

    private static MemberKind? Home(int type, MemberKind here)
    {
        foreach (var kind in new[] { MemberKind.Model, MemberKind.Circuit, MemberKind.Experiment, MemberKind.Block, MemberKind.TopLevel })
        {
            if (kind != here && MemberWords.Starts(kind).Contains(type))
            {
                return kind;
            }
        }

        return null;
    }

    // A list around this one that the word could belong to.
    private static MemberKind? EnclosingKind(Antlr4.Runtime.Parser parser, int type)
    {
        for (RuleContext? context = parser.Context.Parent; context is not null; context = context.Parent)
        {
            if (MemberWords.IsBody(context.RuleIndex) && MemberWords.OfRule(context.RuleIndex) is { } kind && MemberWords.Starts(kind).Contains(type))
            {
                return kind;
            }
        }

        return null;
    }

    private static bool MissesBrace(Antlr4.Runtime.Parser parser) => BraceBalance.Excess(parser.TokenStream) > 0;

    private Diagnostic UnclosedAt(IToken opening, IToken found) =>
        Diagnostic.Create(SyntaxDiagnostics.Unclosed, At(found), opening.Text, opening.Line, TokenDescriber.Describe(found))
            .WithHint($"add a '{Closing(opening.Type)}'")
            .WithRelated(At(opening), $"the '{opening.Text}' is here");

    private static string Closing(int type) => type switch
    {
        NeuroLangLexer.LBRACE => "}",
        NeuroLangLexer.LPAREN => ")",
        _ => "]",
    };

    private Location At(IToken token)
    {
        var start = Math.Min(token.StartIndex, source.Content.Length);
        return new Location(source, token.Type == TokenConstants.EOF ? new TextSpan(source.Content.Length, 0) : TextSpan.FromBounds(start, token.StopIndex + 1));
    }

    private static IntervalSet Expected(Antlr4.Runtime.Parser parser, RecognitionException error)
    {
        if (error is not NoViableAltException { DeadEndConfigs: { } configs } noViable || noViable.StartToken == noViable.OffendingToken)
        {
            return parser.GetExpectedTokens();
        }

        // The prediction ran on beyond the current state: what it could have read is what should have stood there.
        var result = new IntervalSet();
        foreach (var configuration in configs.configs)
        {
            foreach (var transition in configuration.state.TransitionsArray)
            {
                if (!transition.IsEpsilon)
                {
                    result.AddAll(transition.Label);
                }
            }
        }

        return result;
    }
}
