using Antlr4.Runtime;
using NeuroLang.Compiler.Parsing.Generated;

namespace NeuroLang.Compiler.Parsing;

/// <summary>Finds the place behind a broken member where the parser can read on.</summary>
internal static class MemberSkipper
{
    /// <summary>
    /// Skips to the next member of the list, or to its closing brace; past <paramref name="start"/> in any case. A line that is
    /// indented no more than that of the broken member <paramref name="member"/> starts the next one.
    /// </summary>
    public static void Skip(ITokenStream tokens, MemberKind kind, int member, int start)
    {
        var indentation = Indentation(tokens, member);
        var braces = 0;
        var brackets = 0;
        for (; ; tokens.Consume())
        {
            var type = tokens.LA(1);
            if (type == TokenConstants.EOF)
            {
                return;
            }

            var fresh = tokens.Index > start;
            if (fresh && (MemberWords.StartsDeclaration(type) || (braces == 0 && (StartsMember(tokens, kind, brackets) || StartsLine(tokens, indentation)))))
            {
                return;
            }

            switch (type)
            {
                case NeuroLangLexer.LBRACE:
                    braces++;
                    break;
                case NeuroLangLexer.RBRACE when braces > 0:
                    braces--;
                    if (braces == 0)
                    {
                        brackets = 0;
                    }

                    break;
                case NeuroLangLexer.RBRACE when kind != MemberKind.TopLevel:
                    return;
                case NeuroLangLexer.LPAREN or NeuroLangLexer.LBRACK when braces == 0:
                    brackets++;
                    break;
                case NeuroLangLexer.RPAREN or NeuroLangLexer.RBRACK when braces == 0 && brackets > 0:
                    brackets--;
                    break;
            }
        }
    }

    /// <summary>Skips to the brace of a declaration; false where none comes before the next declaration.</summary>
    public static bool SkipToBrace(ITokenStream tokens)
    {
        for (; ; tokens.Consume())
        {
            switch (tokens.LA(1))
            {
                case NeuroLangLexer.LBRACE:
                    return true;
                case TokenConstants.EOF or NeuroLangLexer.RBRACE:
                    return false;
                case var type when MemberWords.StartsDeclaration(type):
                    return false;
            }
        }
    }

    /// <summary>True where the next token is the first of its line.</summary>
    public static bool IsFirstOfLine(ITokenStream tokens) => tokens.Index == 0 || tokens.LT(-1) is not { } previous || previous.Line < tokens.LT(1).Line;

    private static bool StartsLine(ITokenStream tokens, int indentation)
    {
        var token = tokens.LT(1);
        return token.Column <= indentation && token.Type is not (NeuroLangLexer.LBRACE or NeuroLangLexer.RBRACE or NeuroLangLexer.RPAREN or NeuroLangLexer.RBRACK) && IsFirstOfLine(tokens);
    }

    // Column of the first token on the line.
    private static int Indentation(ITokenStream tokens, int index)
    {
        var token = tokens.Get(index);
        for (var i = index - 1; i >= 0 && tokens.Get(i).Line == token.Line; i--)
        {
            token = tokens.Get(i);
        }

        return token.Column;
    }

    // Keywords start a member wherever they stand, words that may be names only at the start of a line.
    private static bool StartsMember(ITokenStream tokens, MemberKind kind, int brackets)
    {
        var type = tokens.LA(1);
        var first = IsFirstOfLine(tokens);
        if (MemberWords.Starts(kind).Contains(type))
        {
            var ambiguous = !MemberWords.IsKeyword(type) || type is NeuroLangLexer.IF or NeuroLangLexer.IN or NeuroLangLexer.FOR or NeuroLangLexer.EVERY;
            return first || !ambiguous;
        }

        if (!MemberWords.IsName(type))
        {
            return false;
        }

        var next = tokens.LA(2);
        return kind switch
        {
            MemberKind.Model => first && next is NeuroLangLexer.PRIME or NeuroLangLexer.STAR or NeuroLangLexer.LBRACK,
            MemberKind.Block or MemberKind.Overrides => (first || brackets == 0) && tokens.LA(-1) != NeuroLangLexer.DOT && MemberWords.IsAssignment(next),
            _ => false,
        };
    }
}
