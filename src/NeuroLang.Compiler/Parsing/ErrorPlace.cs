using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace NeuroLang.Compiler.Parsing;

/// <summary>Where an error is: the parser's state, the token it stopped at, and what could have stood there.</summary>
internal sealed record ErrorPlace(Antlr4.Runtime.Parser Parser, IToken Token, IntervalSet Expected)
{
    /// <summary>The member that is being read, or null.</summary>
    public ParserRuleContext? Member
    {
        get
        {
            for (RuleContext? context = Parser.Context; context is not null; context = context.Parent)
            {
                if (MemberWords.OfRule(context.RuleIndex) is not null && !MemberWords.IsBody(context.RuleIndex))
                {
                    return (ParserRuleContext)context;
                }
            }

            return null;
        }
    }

    /// <summary>The list the member is in.</summary>
    public MemberKind Kind
    {
        get
        {
            for (RuleContext? context = Parser.Context; context is not null; context = context.Parent)
            {
                if (MemberWords.OfRule(context.RuleIndex) is { } kind)
                {
                    return kind;
                }
            }

            return MemberKind.TopLevel;
        }
    }

    /// <summary>True where the parser is in that rule of the grammar, as far as the member reaches.</summary>
    public bool IsWithin(int rule)
    {
        for (RuleContext? context = Parser.Context; context is not null && context != Member?.Parent; context = context.Parent)
        {
            if (context.RuleIndex == rule)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token that the parser sees <paramref name="offset"/> tokens before or behind the one at fault; null outside of the text.</summary>
    public IToken? Neighbour(int offset)
    {
        var stream = (BufferedTokenStream)Parser.TokenStream;
        var index = Token.TokenIndex;
        var step = Math.Sign(offset);
        for (var left = Math.Abs(offset); left > 0; left--)
        {
            do
            {
                index += step;
                if (index < 0 || index >= stream.Size)
                {
                    return null;
                }
            }
            while (stream.Get(index).Channel != TokenConstants.DefaultChannel);
        }

        return stream.Get(index);
    }
}
