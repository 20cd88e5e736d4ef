using Antlr4.Runtime;
using NeuroLang.Compiler.Parsing.Generated;

namespace NeuroLang.Compiler.Parsing;

/// <summary>Which brace lacks its partner.</summary>
internal static class BraceBalance
{
    /// <summary>Opening braces less closing braces of the whole text.</summary>
    public static int Excess(ITokenStream tokens)
    {
        var excess = 0;
        for (var i = 0; i < tokens.Size; i++)
        {
            excess += tokens.Get(i).Type switch { NeuroLangLexer.LBRACE => 1, NeuroLangLexer.RBRACE => -1, _ => 0 };
        }

        return excess;
    }

    /// <summary>
    /// The opening brace before <paramref name="end"/> whose partner is missing. The layout tells: a closing brace that starts its line belongs
    /// to the line with the same indentation, and what was opened in between lacks its own. Null where no brace is open but the known ones.
    /// </summary>
    public static IToken? FindCulprit(ITokenStream tokens, int end, ISet<IToken> known)
    {
        var open = new List<(IToken Brace, int Indentation)>();
        IToken? previous = null;
        var indentation = 0;
        for (var i = 0; i < end && i < tokens.Size; i++)
        {
            var token = tokens.Get(i);
            if (token.Channel != TokenConstants.DefaultChannel)
            {
                continue;
            }

            var first = previous is null || previous.Line < token.Line;
            previous = token;
            indentation = first ? token.Column : indentation;
            if (token.Type == NeuroLangLexer.LBRACE)
            {
                open.Add((token, indentation));
            }
            else if (token.Type == NeuroLangLexer.RBRACE && open.Count > 0)
            {
                var last = open.Count - 1;
                while (last > 0 && first && token.Column < open[last].Indentation && open.Exists(o => o.Indentation == token.Column))
                {
                    if (!known.Contains(open[last].Brace))
                    {
                        return open[last].Brace;
                    }

                    open.RemoveAt(last--);
                }

                open.RemoveAt(last);
            }
        }

        return open.LastOrDefault(o => !known.Contains(o.Brace)).Brace;
    }
}
