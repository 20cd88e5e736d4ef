using Antlr4.Runtime;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Parsing;

internal sealed partial class TokenClassifier
{
    // 5 uF/cm^2 = NUMBER ID SLASH ID CARET NUMBER  ->  NUMBER UNIT
    private List<CommonToken> MergeUnits()
    {
        var result = new List<CommonToken>(_tokens.Count);
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            result.Add(token);
            if (token.Type != NeuroLangLexer.NUMBER || IsExponent(i) || UnitLength(i + 1) is not (> 0 and var length))
            {
                continue;
            }

            var (first, last) = (_tokens[i + 1], _tokens[i + length]);
            result.Add(new CommonToken(Tuple.Create(first.TokenSource, first.InputStream), NeuroLangLexer.UNIT, Lexer.DefaultTokenChannel, first.StartIndex, last.StopIndex) { Line = first.Line });
            i += length;
        }

        for (var i = 0; i < result.Count; i++)
        {
            result[i].TokenIndex = i;
        }

        return result;
    }

    // cm^2 m: the number behind ^ has no unit.
    private bool IsExponent(int index) =>
        index > 0 && (_tokens[index - 1].Type == NeuroLangLexer.CARET || (index > 1 && _tokens[index - 1].Type == NeuroLangLexer.MINUS && _tokens[index - 2].Type == NeuroLangLexer.CARET));

    // How many tokens from here on are the unit of the number before; zero where there is none.
    private int UnitLength(int start)
    {
        if (!IsUnitName(start) || _tokens[start].Line != _tokens[start - 1].Line)
        {
            return 0;
        }

        var end = start + ExponentLength(start + 1);
        while ((Adjoins(end + 1, NeuroLangLexer.STAR) || Adjoins(end + 1, NeuroLangLexer.SLASH)) && IsUnitName(end + 2) && Adjoins(end + 2, NeuroLangLexer.ID))
        {
            end += 2;
            end += ExponentLength(end + 1);
        }

        return StartsAssignment(end + 1) ? 0 : end - start + 1;
    }

    // ^2 or ^-2 without blanks, with a whole exponent.
    private int ExponentLength(int index)
    {
        if (!Adjoins(index, NeuroLangLexer.CARET))
        {
            return 0;
        }

        var number = Adjoins(index + 1, NeuroLangLexer.MINUS) ? index + 2 : index + 1;
        if (!Adjoins(number, NeuroLangLexer.NUMBER))
        {
            return 0;
        }

        foreach (var c in Text(_tokens[number]))
        {
            if (c is < '0' or > '9')
            {
                return 0;
            }
        }

        return number - index + 1;
    }

    private bool IsUnitName(int index) => index < _tokens.Count && _tokens[index].Type == NeuroLangLexer.ID && UnitNames.IsUnit(Text(_tokens[index]));

    private bool Adjoins(int index, int type) => index < _tokens.Count && _tokens[index].Type == type && _tokens[index - 1].StopIndex + 1 == _tokens[index].StartIndex;

    // s = 1 m = 0     s = 1 m' = 0     s = 1 m[k] = 0     s = 1 m.x = 0
    private bool StartsAssignment(int index)
    {
        while (index < _tokens.Count && _tokens[index].Channel != Lexer.DefaultTokenChannel)
        {
            index++;
        }

        return index < _tokens.Count && _tokens[index].Type
            is NeuroLangLexer.ASSIGN or NeuroLangLexer.PLUS_ASSIGN or NeuroLangLexer.MINUS_ASSIGN or NeuroLangLexer.STAR_ASSIGN
            or NeuroLangLexer.PRIME or NeuroLangLexer.LBRACK or NeuroLangLexer.DOT;
    }

    // if c then a else b     a / b else c: an else that no `then` of the same bracket waits for belongs to a division.
    private static void MarkGuards(List<CommonToken> tokens)
    {
        var waiting = new Stack<int>();
        waiting.Push(0);
        CommonToken? previous = null;
        foreach (var token in tokens)
        {
            if (token.Channel != Lexer.DefaultTokenChannel)
            {
                continue;
            }

            switch (token.Type)
            {
                case NeuroLangLexer.THEN:
                    waiting.Push(waiting.Pop() + 1);
                    break;
                case NeuroLangLexer.ELSE when waiting.Peek() > 0:
                    waiting.Push(waiting.Pop() - 1);
                    break;
                case NeuroLangLexer.ELSE when previous is not { Type: NeuroLangLexer.RBRACE }:
                    token.Type = NeuroLangLexer.GUARD_ELSE;
                    break;
                case NeuroLangLexer.LPAREN or NeuroLangLexer.LBRACK or NeuroLangLexer.LBRACE:
                    waiting.Push(0);
                    break;
                case NeuroLangLexer.RPAREN or NeuroLangLexer.RBRACK or NeuroLangLexer.RBRACE when waiting.Count > 1:
                    waiting.Pop();
                    break;
                case NeuroLangLexer.PARAM or NeuroLangLexer.STATE or NeuroLangLexer.LET or NeuroLangLexer.CONST or NeuroLangLexer.CELL
                    or NeuroLangLexer.SYNAPSE or NeuroLangLexer.CIRCUIT or NeuroLangLexer.EXPERIMENT or NeuroLangLexer.CONNECT:
                    // A conditional that was never finished must not claim the else of a later member.
                    waiting.Pop();
                    waiting.Push(0);
                    break;
            }

            previous = token;
        }
    }
}
