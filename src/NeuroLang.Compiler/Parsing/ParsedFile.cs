using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Parsing;

/// <summary>A file as ANTLR read it, with the tree built from it.</summary>
/// <param name="Tree">The syntax tree.</param>
/// <param name="Unit">ANTLR's tree; null where the text is nested too deeply.</param>
/// <param name="Tokens">All tokens with the comments.</param>
internal sealed record ParsedFile(SyntaxTree Tree, NeuroLangParser.CompilationUnitContext? Unit, CommonTokenStream Tokens)
{
    /// <summary>Reads a text.</summary>
    public static ParsedFile Read(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var tokens = new CommonTokenStream(new ListTokenSource(TokenClassifier.Classify(source, diagnostics).ToArray<IToken>()));
        tokens.Fill();
        var parser = new NeuroLangParser(tokens, TextWriter.Null, TextWriter.Null);
        parser.RemoveErrorListeners();
        NeuroLangParser.CompilationUnitContext? unit = null;
        FileSyntax root;
        try
        {
            unit = ParseFast(parser) ?? ParseWithRecovery(parser, new SyntaxErrorReporter(source, diagnostics));
            root = new SyntaxBuilder(source, tokens, diagnostics).BuildFile(unit);
        }
        catch (NestingException)
        {
            var token = parser.CurrentToken;
            var span = TextSpan.FromBounds(Math.Min(token.StartIndex, source.Content.Length), Math.Min(token.StopIndex + 1, source.Content.Length));
            diagnostics.Report(SyntaxDiagnostics.NestedTooDeeply, new Location(source, span), "the text is");
            root = new FileSyntax(new TextSpan(0, source.Content.Length), [], []);
        }

        return new ParsedFile(new SyntaxTree(source, root, diagnostics.ToImmutable()), unit, tokens);
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
