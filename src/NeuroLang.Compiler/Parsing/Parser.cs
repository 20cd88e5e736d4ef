using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Parsing;

/// <summary>From text to syntax tree.</summary>
public static class Parser
{
    /// <summary>Parses a file; always gives a tree, whatever the text. Members with errors are left out or incomplete, the others are all there.</summary>
    public static SyntaxTree Parse(SourceText source) => ParsedFile.Read(source).Tree;
}
