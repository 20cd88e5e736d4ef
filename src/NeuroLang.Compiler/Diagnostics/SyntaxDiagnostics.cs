namespace NeuroLang.Compiler.Diagnostics;

/// <summary>What the lexer and the parser report: <c>NL1xxx</c>.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>Something else should stand here.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new("NL1001", Severity.Error, "Something else should stand here", "found {0} where {1} should stand");

    /// <summary>Unknown word.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = new("NL1002", Severity.Error, "Unknown word", "{0} does not start anything that may stand in {1}");

    /// <summary>Bracket without an end.</summary>
    public static readonly DiagnosticDescriptor Unclosed = new("NL1003", Severity.Error, "Bracket without an end", "the '{0}' of line {1} is not closed before {2}");

    /// <summary>Bracket without a start.</summary>
    public static readonly DiagnosticDescriptor Unopened = new("NL1004", Severity.Error, "Bracket without a start", "this '{0}' closes nothing");

    /// <summary>Keyword as a name.</summary>
    public static readonly DiagnosticDescriptor KeywordAsName = new("NL1005", Severity.Error, "Keyword as a name", "'{0}' is a keyword and cannot be a name");

    /// <summary>Assignment and comparison confused.</summary>
    public static readonly DiagnosticDescriptor AssignOrCompare = new("NL1006", Severity.Error, "Assignment and comparison confused", "'{0}' {1}: write '{2}'");

    /// <summary>Text without an end.</summary>
    public static readonly DiagnosticDescriptor UnterminatedString = new("NL1007", Severity.Error, "Text without an end", "the text has no closing quote on its line");

    /// <summary>Comment without an end.</summary>
    public static readonly DiagnosticDescriptor UnterminatedComment = new("NL1008", Severity.Error, "Comment without an end", "the comment that starts here is never closed");

    /// <summary>Character without a meaning.</summary>
    public static readonly DiagnosticDescriptor UnknownCharacter = new("NL1009", Severity.Error, "Character without a meaning", "the character {0} means nothing here");

    /// <summary>Unknown unit.</summary>
    public static readonly DiagnosticDescriptor UnknownUnit = new("NL1010", Severity.Error, "Unknown unit", "'{0}' is not a unit");

    /// <summary>Malformed number.</summary>
    public static readonly DiagnosticDescriptor MalformedNumber = new("NL1011", Severity.Error, "Malformed number", "'{0}' is not a number");

    /// <summary>Nested too deeply.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeeply = new("NL1012", Severity.Error, "Nested too deeply", "{0} nested too deeply");

    /// <summary>Comparison of a comparison.</summary>
    public static readonly DiagnosticDescriptor ChainedComparison = new("NL1013", Severity.Error, "Comparison of a comparison", "comparisons cannot be chained");

    /// <summary>Clause given twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateClause = new("NL1014", Severity.Error, "Clause given twice", "{0} is given twice");

    /// <summary>Member in the wrong place.</summary>
    public static readonly DiagnosticDescriptor MisplacedMember = new("NL1015", Severity.Error, "Member in the wrong place", "'{0}' belongs in {1}, not in {2}");

    /// <summary>Equation without a derivative.</summary>
    public static readonly DiagnosticDescriptor NotAnEquation = new("NL1016", Severity.Error, "Equation without a derivative", "the left side of an equation is a derivative such as x' or tau * x', not '{0}'");

    /// <summary>Reserved statement.</summary>
    public static readonly DiagnosticDescriptor Reserved = new("NL1017", Severity.Error, "Reserved statement", "'{0}' is reserved for a later version of the language");

    /// <summary>Unknown escape.</summary>
    public static readonly DiagnosticDescriptor UnknownEscape = new("NL1018", Severity.Error, "Unknown escape", "'{0}' is not an escape");

    /// <summary>Documentation of nothing.</summary>
    public static readonly DiagnosticDescriptor StrayDocumentation = new("NL1019", Severity.Warning, "Documentation of nothing", "this documentation stands before nothing that it could describe");

    /// <summary>Unknown side of a synapse.</summary>
    public static readonly DiagnosticDescriptor UnknownSide = new("NL1020", Severity.Error, "Unknown side", "'on {0}' is unknown: a handler is 'on start', 'on pre' or 'on post'");

    /// <summary>Sum over something else than a range.</summary>
    public static readonly DiagnosticDescriptor InvalidComprehension = new("NL1021", Severity.Error, "Sum over something else than a range", "a ':' between parentheses belongs to sum(k in a .. b : …), and to max and min");

    /// <summary>Parameter without type and value.</summary>
    public static readonly DiagnosticDescriptor UntypedParameter = new("NL1022", Severity.Error, "Parameter without type and value", "the parameter '{0}' of a circuit needs a default value or a type");
}
