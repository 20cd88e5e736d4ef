using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using NeuroLang.Compiler.Parsing.Generated;

namespace NeuroLang.Compiler.Parsing;

/// <summary>Tokens and sets of tokens in the language's words.</summary>
internal static class TokenDescriber
{
    private const int MaximumLength = 40;

    private static readonly int[] ExpressionStarts =
    [
        NeuroLangLexer.NUMBER, NeuroLangLexer.STRING, NeuroLangLexer.TRUE, NeuroLangLexer.FALSE, NeuroLangLexer.NOT, NeuroLangLexer.IF, NeuroLangLexer.LPAREN,
        NeuroLangLexer.PLUS, NeuroLangLexer.MINUS,
    ];

    private static readonly int[] Operators =
    [
        NeuroLangLexer.PLUS, NeuroLangLexer.MINUS, NeuroLangLexer.STAR, NeuroLangLexer.SLASH, NeuroLangLexer.CARET, NeuroLangLexer.DOT, NeuroLangLexer.LBRACK,
        NeuroLangLexer.LPAREN, NeuroLangLexer.PRIME, NeuroLangLexer.EQUAL, NeuroLangLexer.NOT_EQUAL, NeuroLangLexer.LESS, NeuroLangLexer.LESS_EQUAL,
        NeuroLangLexer.GREATER, NeuroLangLexer.GREATER_EQUAL, NeuroLangLexer.IN, NeuroLangLexer.AND, NeuroLangLexer.OR, NeuroLangLexer.OF, NeuroLangLexer.OVER,
        NeuroLangLexer.GUARD_ELSE, NeuroLangLexer.UNIT, NeuroLangLexer.PERCENT,
    ];

    /// <summary>What was found.</summary>
    public static string Describe(IToken token)
    {
        var type = token.Type;
        if (type == TokenConstants.EOF)
        {
            return "the end of the file";
        }

        var text = token.Text.Length > MaximumLength ? token.Text.Substring(0, MaximumLength) + "…" : token.Text;
        return type switch
        {
            NeuroLangLexer.NUMBER => "the number " + text,
            NeuroLangLexer.STRING => "the text " + text,
            NeuroLangLexer.UNIT => $"the unit '{text}'",
            _ when MemberWords.IsKeyword(type) => $"the keyword '{text}'",
            _ => $"'{text}'",
        };
    }

    /// <summary>What should have stood there, such as <c>a name, ':' or '='</c>.</summary>
    public static string Describe(IntervalSet expected)
    {
        var types = new HashSet<int>(expected.ToList());
        var parts = new List<string>();
        if (types.Contains(NeuroLangLexer.NUMBER) && types.Contains(NeuroLangLexer.LPAREN) && types.Contains(NeuroLangLexer.MINUS))
        {
            parts.Add("an expression");
            types.ExceptWith(ExpressionStarts);
            types.RemoveWhere(MemberWords.IsName);
        }
        else if (types.Contains(NeuroLangLexer.ID))
        {
            parts.Add("a name");
            types.RemoveWhere(MemberWords.IsName);
        }

        var continues = types.Contains(NeuroLangLexer.STAR) && types.Contains(NeuroLangLexer.SLASH);
        if (continues)
        {
            types.ExceptWith(Operators);
        }

        parts.AddRange(types.OrderBy(Order).Select(Name).OfType<string>());
        if (parts.Count == 0)
        {
            return continues ? "an operator" : "something else";
        }

        const int Shown = 6;
        if (parts.Count > Shown)
        {
            return string.Join(", ", parts.Take(Shown)) + " or the like";
        }

        return parts.Count == 1 ? parts[0] : string.Join(", ", parts.Take(parts.Count - 1)) + " or " + parts[parts.Count - 1];
    }

    // Signs before words: they are what is forgotten.
    private static int Order(int type) => type > NeuroLangLexer.ID ? type - NeuroLangLexer.UNKNOWN : type;

    private static string? Name(int type) => type switch
    {
        NeuroLangLexer.NUMBER => "a number",
        NeuroLangLexer.STRING => "a text in quotes",
        NeuroLangLexer.UNIT or NeuroLangLexer.GUARD_ELSE => null,
        TokenConstants.EOF => null,
        _ => NeuroLangLexer.DefaultVocabulary.GetLiteralName(type) is null ? null : $"'{MemberWords.Word(type)}'",
    };
}
