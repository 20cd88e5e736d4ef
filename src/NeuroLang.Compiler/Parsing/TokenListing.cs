using System.Globalization;
using System.Text;
using Antlr4.Runtime;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Parsing;

/// <summary>The tokens of a text for people who look into the compiler.</summary>
public static class TokenListing
{
    /// <summary>One line a token: <c>line:column KIND text</c>; comments and unreadable characters included.</summary>
    public static string Print(SourceText source)
    {
        var text = new StringBuilder();
        foreach (var token in TokenClassifier.Classify(source, new DiagnosticBag()))
        {
            var place = source.GetPosition(token.StartIndex);
            text.Append(place.Line.ToString(CultureInfo.InvariantCulture)).Append(':').Append(place.Column.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(NeuroLangLexer.DefaultVocabulary.GetSymbolicName(token.Type));
            if (token.Type != TokenConstants.EOF)
            {
                text.Append(' ').Append(token.Text.Replace("\r", "\\r").Replace("\n", "\\n"));
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
