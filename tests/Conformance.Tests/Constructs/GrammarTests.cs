using System.Text.RegularExpressions;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Parsing.Generated;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Programs;

namespace NeuroLang.Conformance.Tests.Constructs;

/// <summary>Everything that the grammar allows occurs in a file of this folder, so that a construct without a test cannot be added.</summary>
public sealed partial class GrammarTests
{
    /// <summary>What cannot occur in a program that runs.</summary>
    private static readonly Dictionary<string, string> Exempt = new(StringComparer.Ordinal)
    {
        ["train"] = "reserved: a program that uses it is refused",
        ["TRAIN"] = "reserved: a program that uses it is refused",
        ["skippedBlock"] = "the body of train",
    };

    [Fact]
    public void EveryRuleAlternativeAndKeywordOccurs()
    {
        var grammar = File.ReadAllText(RepositoryFolder.At("grammar", "NeuroLangParser.g4"));
        var rules = Rule().Matches(grammar).Concat(Label().Matches(grammar)).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.Contains("driveMember", rules);
        Assert.Contains("stateFile", rules);
        var words = Word().Matches(File.ReadAllText(RepositoryFolder.At("grammar", "NeuroLangLexer.g4"))).Select(m => m.Groups[1].Value).ToList();
        Assert.Contains("DENDRITIC", words);

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(ConstructTests.Folder, "*.nl"))
        {
            var parsed = ParsedFile.Read(new SourceText(file, File.ReadAllText(file)));
            Assert.Empty(parsed.Tree.Diagnostics);
            Assert.NotNull(parsed.Unit);
            Collect(parsed.Unit, found);
        }

        var missing = rules.Concat(words).Where(name => !found.Contains(name) && !Exempt.ContainsKey(name)).ToList();
        Assert.True(missing.Count == 0, "no construct file has: " + string.Join(", ", missing));
        Assert.DoesNotContain(Exempt.Keys, found.Contains);
    }

    // A word that is a name where it stands does not count as a keyword.
    private static void Collect(IParseTree node, HashSet<string> found)
    {
        if (node is ITerminalNode { Symbol: { } token, Parent: not NeuroLangParser.NameContext })
        {
            found.Add(NeuroLangLexer.DefaultVocabulary.GetSymbolicName(token.Type));
        }

        if (node is ParserRuleContext context)
        {
            found.Add(NeuroLangParser.ruleNames[context.RuleIndex]);
            var name = context.GetType().Name[..^"Context".Length];
            found.Add(char.ToLowerInvariant(name[0]) + name[1..]);
        }

        for (var n = 0; n < node.ChildCount; n++)
        {
            Collect(node.GetChild(n), found);
        }
    }

    [GeneratedRegex(@"^([a-z]\w*)\s*:", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"#(\w+)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^([A-Z_]+): '[a-z]+';", RegexOptions.Multiline)]
    private static partial Regex Word();
}
