using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Parsing;

/// <summary>From text to syntax tree.</summary>
public static class Parser
{
    /// <summary>Parses a file; always gives a tree, whatever the text.</summary>
    public static SyntaxTree Parse(SourceText source) => new(source, new FileSyntax(new TextSpan(0, source.Content.Length), [], []), []);
}
