using Antlr4.Runtime;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Parsing;

/// <summary>Finds the <c>///</c> lines of each declaration and member.</summary>
internal sealed class DocumentationReader(SourceText source, BufferedTokenStream tokens)
{
    private readonly HashSet<int> _used = [];

    /// <summary>The documentation right before a token, or null. A blank line separates it from what it does not describe.</summary>
    public string? Before(IToken token)
    {
        var lines = new List<string>();
        var below = token.Line;
        for (var i = token.TokenIndex - 1; i >= 0 && tokens.Get(i).Channel != TokenConstants.DefaultChannel; i--)
        {
            var candidate = tokens.Get(i);
            if (candidate.Type == NeuroLangLexer.DOCUMENTATION)
            {
                if ((lines.Count > 0 && candidate.Line != below - 1) || HasCodeBefore(i))
                {
                    break;
                }

                _used.Add(i);
                lines.Insert(0, candidate.Text.Substring(3).Trim());
                below = candidate.Line;
            }
        }

        return lines.Count == 0 ? null : string.Join("\n", lines);
    }

    /// <summary>Warns of documentation that describes nothing, but for the head of the file.</summary>
    public void ReportStray(DiagnosticBag diagnostics)
    {
        var head = true;
        var previousLine = -1;
        for (var i = 0; i < tokens.Size; i++)
        {
            var token = tokens.Get(i);
            head &= token.Channel != TokenConstants.DefaultChannel;
            if (token.Type != NeuroLangLexer.DOCUMENTATION)
            {
                continue;
            }

            // One warning for a block of lines.
            if (!head && !_used.Contains(i) && token.Line != previousLine + 1)
            {
                diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.StrayDocumentation, new Location(source, TextSpan.FromBounds(token.StartIndex, token.StopIndex + 1)))
                    .WithHint("put it on the lines above the member, or write //"));
            }

            previousLine = token.Line;
        }
    }

    private bool HasCodeBefore(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (tokens.Get(i).Channel == TokenConstants.DefaultChannel)
            {
                return tokens.Get(i).Line == tokens.Get(index).Line;
            }
        }

        return false;
    }
}
