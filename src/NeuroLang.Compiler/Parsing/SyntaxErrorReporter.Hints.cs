using Antlr4.Runtime;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Parsing;

// The way out of a mistake, each null where none is known.
internal sealed partial class SyntaxErrorReporter
{
    /// <summary>Where a unit stands.</summary>
    internal const string UnitHint = "a unit stands right behind its number, without blanks within: 5 uF/cm^2";

    private const string ElseHint = "'else' belongs to a condition, 'if c then a else b', or right behind a division, 'a / b else c'";
    private const string FunctionHint = "the types of parameters and result are written: fn f(x : mV) : mV = 2 * x";
    private const string GroupHint = "cells are joined with ',': 'group all = a, b'";
    private const string RangeHint = "a range is written a .. b";
    private const string ValueHint = "a value is written behind '=': param tau = 20 ms";

    private string? Hint(ErrorPlace place) => WordHint(place) ?? KeywordHint(place) ?? TypeHint(place) ?? SignHint(place);

    private static string? WordHint(ErrorPlace place)
    {
        if (place.Token.Type != NeuroLangLexer.ID)
        {
            return null;
        }

        var words = place.Expected.ToList().Where(t => t is > 0 and < NeuroLangLexer.ID).Select(MemberWords.Word);
        return EditDistance.Nearest(place.Token.Text, words) is { } word ? $"did you mean '{word}'?" : null;
    }

    // import std.cell     run for 1 s     record spike of a: the keyword is part of the mistake and starts nothing.
    private string? KeywordHint(ErrorPlace place)
    {
        var hint = place.Token.Type switch
        {
            NeuroLangLexer.CELL or NeuroLangLexer.SYNAPSE when place.IsWithin(NeuroLangParser.RULE_importDirective) => $"did you mean '{place.Token.Text}s'?",
            NeuroLangLexer.FOR when place.Neighbour(-1)?.Type == NeuroLangLexer.RUN => "leave the 'for' out: 'run 1 s'",
            NeuroLangLexer.SPIKE when IsRecordedSpike(place) => "did you mean 'spikes'?",
            _ => null,
        };
        SkipThrough = hint is null ? SkipThrough : place.Token.TokenIndex;
        return hint;
    }

    private static bool IsRecordedSpike(ErrorPlace place) => place.Token.Type == NeuroLangLexer.SPIKE && place.Neighbour(-1)?.Type == NeuroLangLexer.RECORD;

    // input I pA     fn f(x) = x
    private static string? TypeHint(ErrorPlace place)
    {
        if (!place.Expected.Contains(NeuroLangLexer.COLON) || place.Token.Type == NeuroLangLexer.ARROW)
        {
            return null;
        }

        var name = place.Neighbour(-1);
        return place.Parser.Context.RuleIndex switch
        {
            NeuroLangParser.RULE_inputMember when place.Token.Type == NeuroLangLexer.ID && place.Token.Line == name?.Line => $"write 'input {name.Text} : {place.Token.Text}'",
            NeuroLangParser.RULE_inputMember => $"an input has the unit of what arrives, such as 'input {name?.Text} : pA'",
            NeuroLangParser.RULE_modulatorMember => $"a modulator has a type, such as 'modulator {name?.Text} : real'",
            NeuroLangParser.RULE_functionDeclaration or NeuroLangParser.RULE_functionParameter => FunctionHint,
            _ => null,
        };
    }

    private static string? SignHint(ErrorPlace place)
    {
        var previous = place.Neighbour(-1);
        return place.Token.Type switch
        {
            NeuroLangLexer.COLON when place.Expected.Contains(NeuroLangLexer.RANGE) || place.Expected.Contains(NeuroLangLexer.RBRACK) => RangeHint,
            NeuroLangLexer.STAR when previous?.Type == NeuroLangLexer.STAR => "a power is written with ^",
            NeuroLangLexer.ARROW when place.Expected.Contains(NeuroLangLexer.COLON) => "a type is written after a ':'",
            NeuroLangLexer.GUARD_ELSE or NeuroLangLexer.ELSE => ElseHint,
            NeuroLangLexer.PRIME when place.Kind == MemberKind.Block => "a handler sets the variable itself, 'v = …': equations stand outside of handlers",
            NeuroLangLexer.UNIT when place.IsWithin(NeuroLangParser.RULE_typeUnit) => ValueHint,
            NeuroLangLexer.ASSIGN when previous is not null && MemberWords.IsName(previous.Type) && place.Expected.Contains(NeuroLangLexer.NUMBER) =>
                $"leave the '=' out: the value stands right behind '{previous.Text}'",
            NeuroLangLexer.DOT when place.Expected.Contains(NeuroLangLexer.OF) => $"write 'record {place.Neighbour(1)?.Text} of {previous?.Text}'",
            NeuroLangLexer.LBRACK when place.IsWithin(NeuroLangParser.RULE_groupMember) => GroupHint,
            NeuroLangLexer.LPAREN when place.Parser.Context.RuleIndex == NeuroLangParser.RULE_modelBody => "parameters of a cell or synapse stand in its braces: 'param tau = 20 ms'",
            _ when place.Expected.Contains(NeuroLangLexer.RANGE) && !place.Expected.Contains(NeuroLangLexer.RBRACK) => RangeHint,
            _ => null,
        };
    }

    private static string? StrayHint(IToken previous, IToken start) => start.Type switch
    {
        NeuroLangLexer.NUMBER => ValueHint,
        NeuroLangLexer.REFRACTORY or NeuroLangLexer.HOLD => "the order is: 'spike when v > 0 mV  refractory 2 ms  hold v { … }'",
        NeuroLangLexer.ID when start.Text == "reset" => "what happens at a spike stands in braces behind 'spike when …'",
        _ => IsStrayUnit(previous, start) ? UnitHint : null,
    };

    private static bool IsStrayUnit(IToken previous, IToken word) =>
        previous.Type is NeuroLangLexer.NUMBER or NeuroLangLexer.UNIT or NeuroLangLexer.RPAREN && word.Type == NeuroLangLexer.ID && UnitNames.IsUnit(word.Text);

    // What starts no member goes on with the one in front, or is a statement of another language.
    private static string? MemberHint(ErrorPlace place, MemberKind kind)
    {
        var (word, type) = (place.Token.Text, place.Token.Type);
        if (place.Neighbour(-1) is { } previous && IsStrayUnit(previous, place.Token))
        {
            return UnitHint;
        }

        return (kind, LastMember(place)) switch
        {
            (MemberKind.Circuit, NeuroLangParser.RULE_connectMember) => type == NeuroLangLexer.COMMA
                ? "the clauses of a connection follow each other without commas"
                : "a connection goes on with via, weight, delay, by, where, no autapses, no multapses, procedural, shared weights and called",
            (MemberKind.Circuit, NeuroLangParser.RULE_groupMember) when type == NeuroLangLexer.PLUS => GroupHint,
            (MemberKind.Experiment, _) when type == NeuroLangLexer.UNTIL => "the condition comes first: 'run until a > b at most 1 s'",
            (MemberKind.Experiment, _) when MemberWords.IsName(type) => place.Neighbour(1)?.Type switch
            {
                NeuroLangLexer.DOT => $"a value is given with 'set {word}.{place.Neighbour(2)?.Text} = …'",
                NeuroLangLexer.ASSIGN => $"a name is given with 'let {word} = …'",
                _ => null,
            },
            _ => null,
        };
    }

    // The rule of the member in front of the one at fault; -1 where there is none.
    private static int LastMember(ErrorPlace place) =>
        place.Parser.Context.children?.OfType<ParserRuleContext>().LastOrDefault()?.GetChild(0) is ParserRuleContext member ? member.RuleIndex : -1;
}
