using Antlr4.Runtime;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Parsing;

/// <summary>
/// Lexes a text and decides what needs more than one token: units, the <c>else</c> of a guarded division, and what cannot be a token.
/// Tokens that mean nothing move to the hidden channel, so the parser reads on behind them.
/// </summary>
internal sealed partial class TokenClassifier
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<CommonToken> _tokens = [];

    private TokenClassifier(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
    }

    /// <summary>All tokens of the text with the comments among them; the last is the end of the file.</summary>
    public static List<CommonToken> Classify(SourceText source, DiagnosticBag diagnostics)
    {
        var classifier = new TokenClassifier(source, diagnostics);
        classifier.Lex();
        classifier.ReportUnreadable();
        classifier.MarkMalformedNumbers();
        var result = classifier.MergeUnits();
        MarkGuards(result);
        return result;
    }

    private void Lex()
    {
        var lexer = new NeuroLangLexer(new AntlrInputStream(_source.Content), TextWriter.Null, TextWriter.Null);
        lexer.RemoveErrorListeners();
        CommonToken token;
        do
        {
            token = (CommonToken)lexer.NextToken();

            // ANTLR counts \n alone.
            var position = _source.GetPosition(token.StartIndex);
            token.Line = position.Line;
            token.Column = position.Column - 1;
            _tokens.Add(token);
        }
        while (token.Type != TokenConstants.EOF);
    }

    private void ReportUnreadable()
    {
        foreach (var token in _tokens)
        {
            switch (token.Type)
            {
                case NeuroLangLexer.UNTERMINATED_STRING:
                    _diagnostics.Report(SyntaxDiagnostics.UnterminatedString, At(token));
                    token.Type = NeuroLangLexer.STRING;
                    break;
                case NeuroLangLexer.UNTERMINATED_COMMENT:
                    _diagnostics.Report(SyntaxDiagnostics.UnterminatedComment, new Location(_source, new TextSpan(token.StartIndex, 2)));
                    break;
                case NeuroLangLexer.UNKNOWN:
                    ReportCharacter(token);
                    break;
            }
        }
    }

    private void ReportCharacter(CommonToken token)
    {
        // The halves of a character outside the basic plane are two tokens: the first speaks for both.
        if (token.StartIndex > 0 && char.IsLowSurrogate(Character(token.StartIndex)) && char.IsHighSurrogate(Character(token.StartIndex - 1)))
        {
            return;
        }

        var length = char.IsHighSurrogate(Character(token.StartIndex)) && char.IsLowSurrogate(Character(token.StartIndex + 1)) ? 2 : 1;
        var span = new TextSpan(token.StartIndex, length);
        var text = _source.GetText(span);
        var shown = char.IsControl(text[0]) || char.IsSurrogate(text[0]) && length == 1
            ? "U+" + ((int)text[0]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)
            : "'" + text + "'";
        _diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.UnknownCharacter, new Location(_source, span), shown).WithHint(CharacterHint(text)));
    }

    private static string? CharacterHint(string text) => text switch
    {
        ";" => "nothing ends a line or a member: leave it out",
        "#" => "comments start with //",
        "&" => "write 'and'",
        "|" => "write 'or'",
        "!" => "write 'not'",
        "−" or "–" => "write '-'",
        "·" or "×" => "write '*'",
        "“" or "”" or "„" => "texts stand between \"",
        "’" or "′" => "derivatives are written with '",
        "²" => "write '^2'",
        "³" => "write '^3'",
        _ => null,
    };

    // 1.  -> write 1.0      .5 -> write 0.5
    private void MarkMalformedNumbers()
    {
        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            var (first, second) = (_tokens[i], _tokens[i + 1]);
            if (first.StopIndex + 1 != second.StartIndex)
            {
                continue;
            }

            if (first.Type == NeuroLangLexer.NUMBER && second.Type == NeuroLangLexer.DOT)
            {
                Malformed(first, second, Text(first) + ".0");
                second.Channel = Lexer.Hidden;
            }
            else if (first.Type == NeuroLangLexer.DOT && second.Type == NeuroLangLexer.NUMBER && !(i > 0 && EndsOperand(_tokens[i - 1]) && _tokens[i - 1].StopIndex + 1 == first.StartIndex))
            {
                Malformed(first, second, "0." + Text(second));
                first.Channel = Lexer.Hidden;
            }
        }
    }

    private void Malformed(CommonToken first, CommonToken second, string better) =>
        _diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.MalformedNumber, new Location(_source, TextSpan.FromBounds(first.StartIndex, second.StopIndex + 1)), Text(first) + Text(second))
            .WithHint("write " + better));

    private static bool EndsOperand(CommonToken token) =>
        token.Type is NeuroLangLexer.ID or NeuroLangLexer.NUMBER or NeuroLangLexer.RPAREN or NeuroLangLexer.RBRACK;

    private char Character(int index) => index < _source.Content.Length ? _source.Content[index] : '\0';

    private string Text(CommonToken token) => _source.Content.Substring(token.StartIndex, token.StopIndex - token.StartIndex + 1);

    private Location At(CommonToken token) => new(_source, TextSpan.FromBounds(token.StartIndex, token.StopIndex + 1));
}
