using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Parsing;

/// <summary>From text to syntax tree.</summary>
public static class Parser
{
    /// <summary>Parses a file; always gives a tree, whatever the text. Members with errors are left out or incomplete, the others are all there.</summary>
    public static SyntaxTree Parse(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var stream = new CommonTokenStream(new ListTokenSource(TokenClassifier.Classify(source, diagnostics).ToArray<IToken>()));
        stream.Fill();
        var parser = new NeuroLangParser(stream, TextWriter.Null, TextWriter.Null);
        parser.RemoveErrorListeners();
        FileSyntax root;
        try
        {
            var unit = ParseFast(parser) ?? ParseWithRecovery(parser, new SyntaxErrorReporter(source, diagnostics));
            root = new SyntaxBuilder(source, stream, diagnostics).BuildFile(unit);
        }
        catch (NestingException)
        {
            var token = parser.CurrentToken;
            var span = TextSpan.FromBounds(Math.Min(token.StartIndex, source.Content.Length), Math.Min(token.StopIndex + 1, source.Content.Length));
            diagnostics.Report(SyntaxDiagnostics.NestedTooDeeply, new Location(source, span), "the text is");
            root = new FileSyntax(new TextSpan(0, source.Content.Length), [], []);
        }

        return new SyntaxTree(source, root, diagnostics.ToImmutable());
    }

    // Prediction without the calling rules is enough for correct programs and much faster; null where it is not.
    private static NeuroLangParser.CompilationUnitContext? ParseFast(NeuroLangParser parser)
    {
        parser.ErrorHandler = new BailErrorStrategy();
        parser.Interpreter.PredictionMode = PredictionMode.SLL;
        try
        {
            return parser.compilationUnit();
        }
        catch (ParseCanceledException)
        {
            return null;
        }
    }

    private static NeuroLangParser.CompilationUnitContext ParseWithRecovery(NeuroLangParser parser, SyntaxErrorReporter reporter)
    {
        parser.Reset();
        parser.ErrorHandler = new MemberErrorStrategy(reporter);
        parser.Interpreter.PredictionMode = PredictionMode.LL;
        return parser.compilationUnit();
    }
}
