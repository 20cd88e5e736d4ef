using System.Text;
using Antlr4.Runtime;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Parsing;

/// <summary>
/// The one layout of a file. Tokens and comments stay as they are; blanks between them are set anew, line breaks are kept, and of several
/// blank lines one. Formatting a formatted text changes nothing.
/// </summary>
public static class Formatter
{
    private const int Indentation = 4;

    /// <summary>Formats a file. A text with syntax errors comes back as it was, with its diagnostics.</summary>
    public static FormatResult Format(SourceText source)
    {
        var file = ParsedFile.Read(source);
        return file.Unit is null || file.Tree.Diagnostics.Any(d => d.Severity == Severity.Error)
            ? new FormatResult(source.Content, file.Tree.Diagnostics)
            : new FormatResult(Print(source, file.Tokens.GetTokens(), TokenSpacing.Of(file.Unit)), file.Tree.Diagnostics);
    }

    private static string Print(SourceText source, IList<IToken> tokens, TokenSpacing spacing)
    {
        var output = new StringBuilder();
        var depth = 0;
        IToken? previous = null;
        for (var i = 0; tokens[i].Type != TokenConstants.EOF; i++)
        {
            var token = tokens[i];
            if (token.Type == NeuroLangLexer.RBRACE)
            {
                depth--;
            }

            var breaks = previous is null ? 0 : source.GetPosition(token.StartIndex).Line - source.GetPosition(previous.StopIndex).Line;
            if (previous is not null && breaks == 0)
            {
                output.Append(' ', spacing.Between(previous, token));
            }
            else
            {
                var tight = previous is null or { Type: NeuroLangLexer.LBRACE } || token.Type == NeuroLangLexer.RBRACE;
                output.Append('\n', previous is null ? 0 : tight ? 1 : Math.Min(breaks, 2));
                output.Append(' ', Indentation * (depth + (Continues(tokens, i, spacing) ? 1 : 0)));
            }

            output.Append(Text(token));
            if (token.Type == NeuroLangLexer.LBRACE)
            {
                depth++;
            }

            previous = token;
        }

        return previous is null ? "" : output.Append('\n').ToString();
    }

    // A line that goes on with a member is indented once more; a comment stands like the line below it.
    private static bool Continues(IList<IToken> tokens, int index, TokenSpacing spacing)
    {
        while (tokens[index].Channel != TokenConstants.DefaultChannel)
        {
            index++;
        }

        var type = tokens[index].Type;
        return type is not (NeuroLangLexer.LBRACE or NeuroLangLexer.RBRACE or TokenConstants.EOF) && !spacing.StartsMember(tokens[index]);
    }

    private static string Text(IToken token) => token.Type switch
    {
        NeuroLangLexer.DOCUMENTATION or NeuroLangLexer.LINE_COMMENT => token.Text.TrimEnd(),
        NeuroLangLexer.BLOCK_COMMENT => token.Text.Replace("\r\n", "\n").Replace('\r', '\n'),
        _ => token.Text,
    };
}
