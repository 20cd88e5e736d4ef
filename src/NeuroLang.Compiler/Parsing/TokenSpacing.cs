using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using NeuroLang.Compiler.Parsing.Generated;

namespace NeuroLang.Compiler.Parsing;

/// <summary>How many blanks stand between two tokens of a line, by what they are in the tree.</summary>
internal sealed class TokenSpacing
{
    private const int BetweenMembers = 3;
    private const int BetweenClauses = 2;

    private readonly HashSet<int> _members = [];
    private readonly HashSet<int> _clauses = [];
    private readonly HashSet<int> _calls = [];
    private readonly HashSet<int> _signs = [];
    private readonly HashSet<int> _tight = [];

    private TokenSpacing()
    {
    }

    /// <summary>The spacing of a file.</summary>
    public static TokenSpacing Of(NeuroLangParser.CompilationUnitContext unit)
    {
        var result = new TokenSpacing();
        result.Visit(unit);
        return result;
    }

    /// <summary>True for the first token of a declaration, member or statement.</summary>
    public bool StartsMember(IToken token) => _members.Contains(token.TokenIndex);

    /// <summary>Blanks between two neighbours.</summary>
    public int Between(IToken left, IToken right)
    {
        if (right.Type is NeuroLangLexer.LINE_COMMENT or NeuroLangLexer.DOCUMENTATION)
        {
            return 2;
        }

        if (left.Channel != TokenConstants.DefaultChannel || right.Channel != TokenConstants.DefaultChannel)
        {
            return 1;
        }

        if (left.Type == NeuroLangLexer.LBRACE)
        {
            return 1;
        }

        if (_members.Contains(right.TokenIndex))
        {
            return BetweenMembers;
        }

        if (_clauses.Contains(right.TokenIndex))
        {
            return BetweenClauses;
        }

        return IsTight(left, right) ? 0 : 1;
    }

    private bool IsTight(IToken left, IToken right)
    {
        if (left.Type is NeuroLangLexer.LPAREN or NeuroLangLexer.LBRACK or NeuroLangLexer.DOT || _signs.Contains(left.TokenIndex))
        {
            return true;
        }

        if (right.Type is NeuroLangLexer.RPAREN or NeuroLangLexer.RBRACK or NeuroLangLexer.LBRACK or NeuroLangLexer.COMMA or NeuroLangLexer.DOT
            or NeuroLangLexer.PRIME or NeuroLangLexer.PERCENT)
        {
            return true;
        }

        return _calls.Contains(right.TokenIndex) || _tight.Contains(left.TokenIndex) || _tight.Contains(right.TokenIndex);
    }

    private void Visit(IParseTree node)
    {
        if (node is ParserRuleContext context)
        {
            Note(context);
        }

        for (var i = 0; i < node.ChildCount; i++)
        {
            Visit(node.GetChild(i));
        }
    }

    private void Note(ParserRuleContext context)
    {
        switch (context)
        {
            case NeuroLangParser.TopLevelContext or NeuroLangParser.ModelMemberContext or NeuroLangParser.StatementContext or NeuroLangParser.CircuitMemberContext
                or NeuroLangParser.PopulationOverrideContext or NeuroLangParser.ExperimentStatementContext:
                _members.Add(context.Start.TokenIndex);
                break;
            case NeuroLangParser.ConnectClauseContext:
                _clauses.Add(context.Start.TokenIndex);
                break;
            case NeuroLangParser.SpikeMemberContext spike:
                Add(_clauses, spike.REFRACTORY());
                break;
            case NeuroLangParser.ArgumentsContext:
                _calls.Add(context.Start.TokenIndex);
                break;
            case NeuroLangParser.FormatContext format:
                _calls.Add(format.Start.TokenIndex);
                Add(_tight, format.NUMBER());
                break;
            case NeuroLangParser.FunctionDeclarationContext function:
                Add(_calls, function.LPAREN());
                break;
            case NeuroLangParser.CircuitDeclarationContext circuit:
                Add(_calls, circuit.LPAREN());
                break;
            case NeuroLangParser.UnaryContext { ChildCount: > 1 }:
                _signs.Add(context.Start.TokenIndex);
                break;
            case NeuroLangParser.TypeUnitContext or NeuroLangParser.UnitFactorContext:
                foreach (var sign in context.children.OfType<ITerminalNode>().Where(n => n.Symbol.Type != NeuroLangLexer.NUMBER))
                {
                    Add(_tight, sign);
                }

                break;
            case NeuroLangParser.PowerContext or NeuroLangParser.EquationStartContext or NeuroLangParser.EquationFactorContext:
                NotePower(context);
                break;
            case NeuroLangParser.RangeContext range when context.Parent is NeuroLangParser.ForStatementContext or NeuroLangParser.ExperimentForContext || IsComprehension(context):
                NoteRange(range.RANGE(), range.lower, range.upper);
                break;
            case NeuroLangParser.IndexContext index when index.RANGE() is not null:
                NoteRange(index.RANGE(), index.lower, index.upper);
                break;
        }
    }

    // v^2, but 5 mV ^ 2: without the blanks the exponent would be the unit's.
    private void NotePower(ParserRuleContext context)
    {
        if (context.GetToken(NeuroLangLexer.CARET, 0) is not { } caret)
        {
            return;
        }

        var radix = context.GetChild(0) is ParserRuleContext first ? first : context;
        for (var i = 0; i < context.ChildCount && context.GetChild(i) != caret; i++)
        {
            radix = context.GetChild(i) as ParserRuleContext ?? radix;
        }

        if (radix.Stop.Type != NeuroLangLexer.UNIT)
        {
            Add(_tight, caret);
        }
    }

    // 0..9 in slices and loops; 4 Hz .. 8 Hz, and whatever has more than one token, with blanks.
    private void NoteRange(ITerminalNode? range, ParserRuleContext lower, ParserRuleContext upper)
    {
        if (lower.Start == lower.Stop && upper.Start == upper.Stop)
        {
            Add(_tight, range);
        }
    }

    // sum(k in 0..7 : w[k]): from the range up to its argument there is nothing but one rule in another.
    private static bool IsComprehension(ParserRuleContext range)
    {
        RuleContext? context = range.Parent;
        while (context is ParserRuleContext rule and not NeuroLangParser.ArgumentContext && rule.Stop == range.Stop)
        {
            context = context.Parent;
        }

        return context is NeuroLangParser.ArgumentContext argument && argument.COLON() is not null;
    }

    private static void Add(HashSet<int> set, ITerminalNode? node)
    {
        if (node is not null)
        {
            set.Add(node.Symbol.TokenIndex);
        }
    }
}
