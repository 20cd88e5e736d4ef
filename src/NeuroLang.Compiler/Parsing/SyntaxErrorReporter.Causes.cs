using Antlr4.Runtime;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing.Generated;

namespace NeuroLang.Compiler.Parsing;

// The mistakes that have a name of their own, each null where it is another one.
internal sealed partial class SyntaxErrorReporter
{
    private static readonly string[] CommonUnits =
    [
        "s", "ms", "us", "V", "mV", "uV", "A", "uA", "nA", "pA", "S", "mS", "uS", "nS", "pS", "F", "uF", "nF", "pF", "Hz", "kHz", "MHz", "m", "cm", "mm", "um", "nm",
        "M", "mM", "uM", "nM", "mol", "K", "ohm", "kohm", "Mohm", "Gohm", "J", "W", "C", "N", "Pa", "l", "deg",
    ];

    // 20 mv     run 1 sec
    private Diagnostic? UnknownUnit(ErrorPlace place)
    {
        var previous = place.Neighbour(-1);
        var beforePrevious = place.Neighbour(-2);
        var word = IsUnitPlace(previous, place.Token) ? place.Token
            : previous is not null && place.Member?.Start == previous && IsUnitPlace(beforePrevious, previous) ? previous
            : null;
        if (word is null)
        {
            return null;
        }

        _lastToken = Math.Max(_lastToken, word.TokenIndex);
        var hint = UnitSuggestion(word.Text) is { } unit ? $"did you mean '{unit}'?" : "to multiply, write '*'";
        return Diagnostic.Create(SyntaxDiagnostics.UnknownUnit, At(word), word.Text).WithHint(hint);
    }

    private static bool IsUnitPlace(IToken? number, IToken word) => number?.Type == NeuroLangLexer.NUMBER && word.Type == NeuroLangLexer.ID && number.Line == word.Line;

    private static string? UnitSuggestion(string word) => word switch
    {
        "sec" or "second" or "seconds" => "s",
        "msec" or "millisecond" or "milliseconds" => "ms",
        "usec" => "us",
        "micron" or "microns" => "um",
        "Ohm" or "Ohms" => "ohm",
        "L" => "l",
        _ => CommonUnits.FirstOrDefault(u => string.Equals(u, word, StringComparison.OrdinalIgnoreCase)) ?? EditDistance.Nearest(word, CommonUnits),
    };

    // praam tau = 20 ms     snd w: the name was read as the start of an equation or an assignment.
    private Diagnostic? MisspeltStart(ErrorPlace place)
    {
        if (place.Kind is not (MemberKind.Model or MemberKind.Block) || place.Member?.Start is not { Type: NeuroLangLexer.ID } start || place.Neighbour(-1) != start)
        {
            return null;
        }

        var type = place.Token.Type;
        if (!MemberWords.IsName(type) && type is not (NeuroLangLexer.LBRACE or NeuroLangLexer.NUMBER or NeuroLangLexer.MINUS or NeuroLangLexer.WHEN or NeuroLangLexer.PARAM))
        {
            return null;
        }

        return Suggestion(start.Text, place.Kind) is { } suggestion
            ? Diagnostic.Create(SyntaxDiagnostics.UnknownMember, At(start), TokenDescriber.Describe(start), MemberWords.Describe(place.Kind)).WithHint($"did you mean '{suggestion}'?")
            : null;
    }

    // param tau 20 ms     hold v refractory 2 ms: what goes on behind the end of a member was read as the start of an equation.
    private Diagnostic? StrayStart(ErrorPlace place)
    {
        if (place.Kind != MemberKind.Model || !place.IsWithin(NeuroLangParser.RULE_equationMember) || !place.Expected.Contains(NeuroLangLexer.ASSIGN)
            || place.Member?.Start is not { } start || start == place.Token || (place with { Token = start }).Neighbour(-1) is not { } previous)
        {
            return null;
        }

        return StrayHint(previous, start) is { } hint
            ? Diagnostic.Create(SyntaxDiagnostics.UnknownMember, At(start), TokenDescriber.Describe(start), MemberWords.Describe(place.Kind)).WithHint(hint)
            : null;
    }

    // param state = 3     v = input * 2
    private Diagnostic? KeywordAsName(ErrorPlace place)
    {
        var type = place.Token.Type;
        if (!MemberWords.IsKeyword(type) || !place.Expected.Contains(NeuroLangLexer.ID) || IsRecordedSpike(place))
        {
            return null;
        }

        var next = place.Neighbour(1)?.Type ?? TokenConstants.EOF;
        var operand = place.Expected.Contains(NeuroLangLexer.NUMBER);
        var used = operand
            ? next is NeuroLangLexer.STAR or NeuroLangLexer.SLASH or NeuroLangLexer.PLUS or NeuroLangLexer.MINUS or NeuroLangLexer.RPAREN or NeuroLangLexer.COMMA or NeuroLangLexer.DOT
            : next is NeuroLangLexer.ASSIGN or NeuroLangLexer.COLON or NeuroLangLexer.PRIME or NeuroLangLexer.COMMA or NeuroLangLexer.RPAREN or NeuroLangLexer.LBRACK
                or NeuroLangLexer.LBRACE or NeuroLangLexer.LPAREN or NeuroLangLexer.DOT or NeuroLangLexer.OF
            || (next == NeuroLangLexer.WHEN && place.Neighbour(-1)?.Type == NeuroLangLexer.EVENT);
        if (!used)
        {
            return null;
        }

        SkipThrough = place.Token.TokenIndex;
        return Diagnostic.Create(SyntaxDiagnostics.KeywordAsName, At(place.Token), place.Token.Text).WithHint($"call it '{place.Token.Text}_', for instance");
    }

    // if x = 3 { … }     v == v_reset
    private Diagnostic? AssignOrCompare(ErrorPlace place) => place.Token.Type switch
    {
        NeuroLangLexer.ASSIGN when place.Expected.Contains(NeuroLangLexer.EQUAL) || place.Expected.Contains(NeuroLangLexer.LBRACE) || place.Expected.Contains(NeuroLangLexer.THEN) =>
            Diagnostic.Create(SyntaxDiagnostics.AssignOrCompare, At(place.Token), "=", "sets a value and does not compare", "=="),
        NeuroLangLexer.EQUAL when place.Expected.Contains(NeuroLangLexer.ASSIGN) =>
            Diagnostic.Create(SyntaxDiagnostics.AssignOrCompare, At(place.Token), "==", "compares and does not set a value", "="),
        _ => null,
    };

    // f(a, b   state x = 0
    private Diagnostic? Unclosed(ErrorPlace place)
    {
        var type = place.Token.Type;
        var ends = type is TokenConstants.EOF or NeuroLangLexer.RBRACE or NeuroLangLexer.LBRACE || (MemberWords.IsKeyword(type) && type != NeuroLangLexer.ELSE)
            || (MemberWords.Starts(place.Kind).Contains(type) && MemberSkipper.IsFirstOfLine(place.Parser.TokenStream));
        if (!ends)
        {
            return null;
        }

        if (place.Expected.Contains(NeuroLangLexer.RPAREN) && OpenBracket(place, NeuroLangLexer.LPAREN, NeuroLangLexer.RPAREN) is { } parenthesis)
        {
            return UnclosedAt(parenthesis, place.Token);
        }

        return place.Expected.Contains(NeuroLangLexer.RBRACK) && OpenBracket(place, NeuroLangLexer.LBRACK, NeuroLangLexer.RBRACK) is { } bracket
            ? UnclosedAt(bracket, place.Token)
            : null;
    }

    private static IToken? OpenBracket(ErrorPlace place, int opening, int closing)
    {
        var depth = 0;
        for (var i = place.Token.TokenIndex - 1; i >= (place.Member?.Start.TokenIndex ?? 0); i--)
        {
            var token = place.Parser.TokenStream.Get(i);
            depth += token.Type == closing ? 1 : 0;
            if (token.Type == opening && depth-- == 0)
            {
                return token;
            }
        }

        return null;
    }

    private Diagnostic Unexpected(ErrorPlace place) =>
        Diagnostic.Create(SyntaxDiagnostics.Unexpected, At(place.Token), TokenDescriber.Describe(place.Token), TokenDescriber.Describe(place.Expected)).WithHint(Hint(place));
}
