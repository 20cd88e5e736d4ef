using NeuroLang.Compiler.Parsing.Generated;

namespace NeuroLang.Compiler.Parsing;

/// <summary>Which words start a member of which list, and which may follow inside of one.</summary>
internal static class MemberWords
{
    private static readonly int[] TopLevel =
    [
        NeuroLangLexer.IMPORT, NeuroLangLexer.CONST, NeuroLangLexer.FN, NeuroLangLexer.CELL, NeuroLangLexer.SYNAPSE, NeuroLangLexer.CIRCUIT, NeuroLangLexer.EXPERIMENT,
    ];

    private static readonly int[] Model =
    [
        NeuroLangLexer.PARAM, NeuroLangLexer.STATE, NeuroLangLexer.LET, NeuroLangLexer.INPUT, NeuroLangLexer.FN, NeuroLangLexer.UPDATE, NeuroLangLexer.SPIKE,
        NeuroLangLexer.EVENT, NeuroLangLexer.EVERY, NeuroLangLexer.AT, NeuroLangLexer.ON, NeuroLangLexer.METHOD, NeuroLangLexer.MODULATOR, NeuroLangLexer.DRIVE,
        NeuroLangLexer.TUNABLE,
    ];

    private static readonly int[] Block =
    [
        NeuroLangLexer.LET, NeuroLangLexer.IF, NeuroLangLexer.FOR, NeuroLangLexer.SEND, NeuroLangLexer.PRUNE, NeuroLangLexer.GROW,
    ];

    private static readonly int[] Circuit =
    [
        NeuroLangLexer.STEP, NeuroLangLexer.LET, NeuroLangLexer.CONST, NeuroLangLexer.POPULATION, NeuroLangLexer.GROUP, NeuroLangLexer.CONNECT, NeuroLangLexer.PART,
        NeuroLangLexer.IN, NeuroLangLexer.OUT,
    ];

    private static readonly int[] Experiment =
    [
        NeuroLangLexer.SEED, NeuroLangLexer.STEP, NeuroLangLexer.PRECISION, NeuroLangLexer.RECORD, NeuroLangLexer.RUN, NeuroLangLexer.SET, NeuroLangLexer.FEED,
        NeuroLangLexer.PLAY, NeuroLangLexer.CLAMP, NeuroLangLexer.RELEASE, NeuroLangLexer.SILENCE, NeuroLangLexer.LESION, NeuroLangLexer.FREEZE,
        NeuroLangLexer.UNFREEZE, NeuroLangLexer.LET, NeuroLangLexer.FOR, NeuroLangLexer.IF, NeuroLangLexer.SWEEP, NeuroLangLexer.TABULATE, NeuroLangLexer.PRINT,
        NeuroLangLexer.PLOT, NeuroLangLexer.EXPECT, NeuroLangLexer.SAVE, NeuroLangLexer.RESTORE, NeuroLangLexer.TRAIN,
    ];

    private static readonly int[] ModelClauses =
    [
        NeuroLangLexer.PARAM, NeuroLangLexer.WHERE, NeuroLangLexer.WHEN, NeuroLangLexer.REFRACTORY, NeuroLangLexer.HOLD, NeuroLangLexer.RISES, NeuroLangLexer.THROUGH,
    ];

    private static readonly int[] CircuitClauses =
    [
        NeuroLangLexer.VIA, NeuroLangLexer.WEIGHT, NeuroLangLexer.DELAY, NeuroLangLexer.BY, NeuroLangLexer.WHERE, NeuroLangLexer.NO, NeuroLangLexer.AUTAPSES,
        NeuroLangLexer.MULTAPSES, NeuroLangLexer.PROCEDURAL, NeuroLangLexer.SHARED, NeuroLangLexer.CALLED, NeuroLangLexer.AT, NeuroLangLexer.FROM,
        NeuroLangLexer.EXCITATORY, NeuroLangLexer.INHIBITORY, NeuroLangLexer.DENDRITIC,
    ];

    private static readonly int[] ExperimentClauses =
    [
        NeuroLangLexer.EVERY, NeuroLangLexer.OVER, NeuroLangLexer.OF, NeuroLangLexer.UNTIL, NeuroLangLexer.AT, NeuroLangLexer.MOST, NeuroLangLexer.BY,
        NeuroLangLexer.FROM, NeuroLangLexer.MIN, NeuroLangLexer.MAX, NeuroLangLexer.ELSE,
    ];

    /// <summary>The words that start a member.</summary>
    public static IReadOnlyList<int> Starts(MemberKind kind) => kind switch
    {
        MemberKind.TopLevel => TopLevel,
        MemberKind.Model => Model,
        MemberKind.Block => Block,
        MemberKind.Circuit => Circuit,
        MemberKind.Experiment => Experiment,
        _ => [],
    };

    /// <summary>The words that continue a member.</summary>
    public static IReadOnlyList<int> Clauses(MemberKind kind) => kind switch
    {
        MemberKind.Model => ModelClauses,
        MemberKind.Block => [NeuroLangLexer.ELSE, NeuroLangLexer.WHEN],
        MemberKind.Circuit => CircuitClauses,
        MemberKind.Overrides => [NeuroLangLexer.MIN, NeuroLangLexer.MAX],
        MemberKind.Experiment => ExperimentClauses,
        _ => [],
    };

    /// <summary>The list in the language's words.</summary>
    public static string Describe(MemberKind kind) => kind switch
    {
        MemberKind.TopLevel => "a file",
        MemberKind.Model => "a cell or synapse",
        MemberKind.Block => "a handler",
        MemberKind.Circuit => "a circuit",
        MemberKind.Overrides => "the braces of a population",
        _ => "an experiment",
    };

    /// <summary>The list that a body or a member rule of the grammar stands for; null for every other rule.</summary>
    public static MemberKind? OfRule(int rule) => rule switch
    {
        NeuroLangParser.RULE_compilationUnit or NeuroLangParser.RULE_topLevel => MemberKind.TopLevel,
        NeuroLangParser.RULE_modelBody or NeuroLangParser.RULE_modelMember => MemberKind.Model,
        NeuroLangParser.RULE_block or NeuroLangParser.RULE_statement => MemberKind.Block,
        NeuroLangParser.RULE_circuitBody or NeuroLangParser.RULE_circuitMember => MemberKind.Circuit,
        NeuroLangParser.RULE_overrides or NeuroLangParser.RULE_populationOverride => MemberKind.Overrides,
        NeuroLangParser.RULE_experimentBody or NeuroLangParser.RULE_experimentStatement => MemberKind.Experiment,
        _ => null,
    };

    /// <summary>True for the rules that hold a list of members.</summary>
    public static bool IsBody(int rule) => rule is NeuroLangParser.RULE_compilationUnit or NeuroLangParser.RULE_modelBody or NeuroLangParser.RULE_block
        or NeuroLangParser.RULE_circuitBody or NeuroLangParser.RULE_overrides or NeuroLangParser.RULE_experimentBody;

    /// <summary>A keyword: never a name.</summary>
    public static bool IsKeyword(int type) => type is >= NeuroLangLexer.IMPORT and <= NeuroLangLexer.FALSE or NeuroLangLexer.GUARD_ELSE;

    /// <summary>A name, or a word that is one where it has no other meaning.</summary>
    public static bool IsName(int type) => type is >= NeuroLangLexer.TUNABLE and <= NeuroLangLexer.ID;

    /// <summary>A keyword that cannot stand anywhere but at the top level.</summary>
    public static bool StartsDeclaration(int type) =>
        type is NeuroLangLexer.IMPORT or NeuroLangLexer.CELL or NeuroLangLexer.SYNAPSE or NeuroLangLexer.CIRCUIT or NeuroLangLexer.EXPERIMENT;

    /// <summary><c>= += -= *=</c>.</summary>
    public static bool IsAssignment(int type) =>
        type is NeuroLangLexer.ASSIGN or NeuroLangLexer.PLUS_ASSIGN or NeuroLangLexer.MINUS_ASSIGN or NeuroLangLexer.STAR_ASSIGN;

    /// <summary>The word of a token type, as written.</summary>
    public static string Word(int type) =>
        type == NeuroLangLexer.GUARD_ELSE ? "else" : NeuroLangLexer.DefaultVocabulary.GetLiteralName(type).Trim('\'');
}
