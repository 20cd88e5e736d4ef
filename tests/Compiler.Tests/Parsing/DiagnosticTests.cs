using System.Reflection;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Tests.Parsing;

public sealed class DiagnosticTests
{
    /// <summary>Programs with one mistake between ‹ and ›, what is said of it, and the way out.</summary>
    public static TheoryData<string, string, string, string?> Mistakes => new()
    {
        { "cell C { state ‹=› 3 }", "NL1001", "found '=' where a name should stand", null },
        { "cell C { state v = ‹}›", "NL1001", "found '}' where an expression should stand", null },
        { "cell C { input I ‹nA› }", "NL1001", "found 'nA' where ':' should stand", "write 'input I : nA'" },
        { "cell C { input I ‹=› 0 pA }", "NL1001", "found '=' where ':' should stand", "the unit of what arrives, such as 'input I : pA'" },
        { "cell C { input x ‹state› v = 0 }", "NL1001", "found the keyword 'state' where ':' should stand", "the unit of what arrives, such as 'input x : pA'" },
        { "synapse S { modulator d ‹state› w = 1 }", "NL1001", "where ':' should stand", "'modulator d : real'" },
        { "fn f(x‹)› : real = x", "NL1001", "found ')' where ':' should stand", "fn f(x : mV) : mV = 2 * x" },
        { "fn f(x : mV) ‹=› x", "NL1001", "found '=' where ':' should stand", "fn f(x : mV) : mV = 2 * x" },
        { "cell C { param tau : 20 ‹ms› }", "NL1001", "found the unit 'ms'", "a value is written behind '='" },
        { "cell C { spike when v > 1 { v‹'› = 0 } }", "NL1001", "found '''", "equations stand outside of handlers" },
        { "experiment E for C { record ‹spike› of a }", "NL1001", "found the keyword 'spike' where a name should stand", "did you mean 'spikes'?" },
        { "experiment E for C { record a‹.›v every 1 ms }", "NL1001", "found '.' where 'of' should stand", "write 'record v of a'" },
        { "experiment E for C { run ‹for› 1 s }", "NL1001", "found the keyword 'for'", "leave the 'for' out" },
        { "experiment E for C { seed ‹=› 3 }", "NL1001", "found '='", "leave the '=' out" },
        { "circuit C { connect a -> b weight ‹=› 3 pA }", "NL1001", "found '='", "leave the '=' out" },
        { "circuit C { connect a[0‹:›5] -> b }", "NL1001", "found ':'", "a range is written a .. b" },
        { "circuit C { group g = ‹[›a, b] }", "NL1001", "found '[' where a name should stand", "'group all = a, b'" },
        { "import std.‹cell›", "NL1001", "found the keyword 'cell' where a name should stand", "did you mean 'cells'?" },
        { "cell C‹(›) { state v = 0 }", "NL1001", "found '(' where '{' should stand", "parameters of a cell or synapse stand in its braces" },
        { "circuit C { connect a ‹b› }", "NL1001", "found 'b' where '->' should stand", null },
        { "experiment E for C { for k in 3 ‹{› } }", "NL1001", "found '{' where '..' should stand", "a range is written a .. b" },
        { "const ‹3› = 3", "NL1001", "found the number 3 where a name should stand", null },
        { "const c = 2 *‹*› 3", "NL1001", "found '*' where an expression should stand", "a power is written with ^" },
        { "cell C { let d = a / b else 3 + 2 ‹else› 4 }", "NL1001", "found the keyword 'else' where a member should stand", "right behind a division" },
        { "circuit C { ‹poulation› p : D[3] }", "NL1002", "'poulation' does not start anything that may stand in a circuit", "did you mean 'population'?" },
        { "cell C { ‹praam› tau = 3 ms }", "NL1002", "in a cell or synapse", "did you mean 'param'?" },
        { "cell C { ‹parameter› tau = 3 ms }", "NL1002", "in a cell or synapse", "did you mean 'param'?" },
        { "cell C { param tau ‹20› ms state v = 0 }", "NL1002", "the number 20 does not start anything", "a value is written behind '='" },
        { "cell C { param g = 5 mS ‹cm›^-2 state v = 0 }", "NL1002", "'cm' does not start anything", "a unit stands right behind its number, without blanks within: 5 uF/cm^2" },
        { "cell C { spike when v > 1 mV ‹reset› v = 0 }", "NL1002", "'reset' does not start anything", "stands in braces behind 'spike when …'" },
        { "cell C { spike when v > 1 hold v ‹refractory› 2 ms { v = 0 } }", "NL1002", "'refractory' does not start anything", "the order is: 'spike when v > 0 mV  refractory 2 ms  hold v" },
        { "circuit C { connect a -> b‹,› weight 3 }", "NL1002", "',' does not start anything", "clauses of a connection follow each other without commas" },
        { "circuit C { connect a -> b ‹probability›(0.1) }", "NL1002", "'probability' does not start anything", "a connection goes on with via, weight, delay, by," },
        { "circuit C { connect a -> b weight normal(3, 1) ‹pA› }", "NL1002", "'pA' does not start anything", "a unit stands right behind its number" },
        { "circuit C { group g = a ‹+› b }", "NL1002", "'+' does not start anything", "'group all = a, b'" },
        { "experiment E for C { ‹a›.x = 3 }", "NL1002", "'a' does not start anything", "'set a.x = …'" },
        { "experiment E for C { ‹z› = 3 }", "NL1002", "'z' does not start anything", "'let z = …'" },
        { "experiment E for C { run 1 s ‹until› x }", "NL1002", "'until' does not start anything", "run until a > b at most 1 s" },
        { "‹neuron› C { }", "NL1002", "'neuron' does not start anything", "did you mean 'cell'?" },
        { "synapse S { on pre { ‹snd› w } }", "NL1002", "in a handler", "did you mean 'send'?" },
        { "circuit C { connect a -> b ‹wieght› 3 }", "NL1002", "in a circuit", "did you mean 'weight'?" },
        { "experiment E for C { ‹recrod› v of a }", "NL1002", "in an experiment", "did you mean 'record'?" },
        { "‹circiut› C { }", "NL1002", "in a file", "did you mean 'circuit'?" },
        { "cell C {\n    state v = 0\n‹›", "NL1003", "the '{' of line 1 is not closed before the end of the file", "add a '}'" },
        { "cell C {\n    let a = (1 + 2\n    ‹let› b = 3\n}", "NL1003", "the '(' of line 2 is not closed before the keyword 'let'", "add a ')'" },
        { "cell C {\n    update {\n        v = 3\n    ‹param› p = 1\n}", "NL1003", "the '{' of line 2 is not closed before the keyword 'param'", "add a '}'" },
        { "cell C { } ‹}›", "NL1004", "this '}' closes nothing", null },
        { "cell C { let a = f(3)‹)› let b = 2 }", "NL1004", "this ')' closes nothing", null },
        { "cell C { param ‹state› = 3 }", "NL1005", "'state' is a keyword and cannot be a name", "call it 'state_'" },
        { "cell C { event ‹spike› when v > 1 }", "NL1005", "'spike' is a keyword and cannot be a name", "call it 'spike_'" },
        { "cell C { let a = 2 * ‹input› * 3 }", "NL1005", "'input' is a keyword and cannot be a name", null },
        { "cell C { update { if x ‹=› 3 { } } }", "NL1006", "'=' sets a value and does not compare: write '=='", null },
        { "cell C { spike when v ‹=› 3 }", "NL1006", "write '=='", null },
        { "cell C { update { x ‹==› 3 } }", "NL1006", "'==' compares and does not set a value: write '='", null },
        { "experiment E for C { print ‹\"abc }›\n}", "NL1007", "no closing quote", null },
        { "const c = 3 ‹/*› open", "NL1008", "never closed", null },
        { "const c = 3‹;›", "NL1009", "the character ';' means nothing here", "leave it out" },
        { "const c = a ‹&› b", "NL1009", "'&'", "write 'and'" },
        { "const c = 1 ‹😀›", "NL1009", "'😀'", null },
        { "const c = 20 ‹mv›", "NL1010", "'mv' is not a unit", "did you mean 'mV'?" },
        { "experiment E for C { run 1 ‹sec› }", "NL1010", "'sec' is not a unit", "did you mean 's'?" },
        { "cell C { param a = 20 ‹mss› param b = 3 }", "NL1010", "'mss' is not a unit", "did you mean 'ms'?" },
        { "const c = ‹.5›", "NL1011", "'.5' is not a number", "write 0.5" },
        { "const c = ‹1.› + 2", "NL1011", "'1.' is not a number", "write 1.0" },
        { "const c = 1 < 2 ‹<› 3", "NL1013", "cannot be chained", "write '1 < 2 and 2 < 3'" },
        { "circuit C { connect a -> b weight 3 ‹weight 4› }", "NL1014", "'weight' is given twice", null },
        { "circuit C { connect a -> b no autapses ‹no autapses› }", "NL1014", "'no autapses' is given twice", null },
        { "circuit C { population p : D[3] excitatory ‹inhibitory› }", "NL1014", "the sign is given twice", null },
        { "cell C { ‹population› p : D[3] }", "NL1015", "'population' belongs in a circuit, not in a cell or synapse", null },
        { "circuit C { ‹record› v of a }", "NL1015", "'record' belongs in an experiment, not in a circuit", null },
        { "cell C { ‹v› = 3 }", "NL1016", "not 'v'", "write v' for a derivative" },
        { "cell C { ‹tau› = 20 ms }", "NL1016", "not 'tau'", "'param tau = …' for a constant" },
        { "cell C { state v ‹mV› = 0 }", "NL1016", "not 'mV'", "a unit stands right behind its number" },
        { "cell C { ‹dv/dt› = -v / 20 ms }", "NL1016", "not 'dv/dt'", "write v' = …" },
        { "cell C { ‹v' * tau› = 3 }", "NL1016", "not 'v' * tau'", "the derivative comes last" },
        { "experiment E for C { ‹train› weights of c { loss x { } } }", "NL1017", "'train' is reserved", null },
        { "const c = \"a‹\\q›b\"", "NL1018", "'\\q' is not an escape", null },
        { "cell C { param p = 3 ‹/// P.›\n param q = 4 }", "NL1019", "stands before nothing", null },
        { "synapse S { on ‹pree› { } }", "NL1020", "'on pree' is unknown", null },
        { "const c = f(k in 0..3 ‹:› k)", "NL1021", "sum(k in a .. b : …)", null },
        { "circuit C(‹n›) { }", "NL1022", "the parameter 'n' of a circuit needs a default value or a type", null },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void NamesTheMistakeAndItsPlace(string marked, string code, string message, string? hint)
    {
        var start = marked.IndexOf('‹', StringComparison.Ordinal);
        var end = marked.IndexOf('›', StringComparison.Ordinal) - 1;
        var diagnostic = Assert.Single(Tree.Parse(marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal)).Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal((start, end - start), (diagnostic.Location!.Span.Start, diagnostic.Location.Span.Length));
        Assert.Contains(hint ?? "", diagnostic.Hint ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCodeHasAFixtureAndAPage()
    {
        // NestingIsLimited raises NL1012.
        var raised = Mistakes.Select(row => (string)((object?[])row)[1]!).Append("NL1012").ToHashSet();
        foreach (var descriptor in typeof(SyntaxDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (DiagnosticDescriptor)f.GetValue(null)!))
        {
            Assert.Contains(descriptor.Code, raised);
            var page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "diagnostics", descriptor.Code + ".md"));
            Assert.Equal($"# {descriptor.Code}: {descriptor.Title}", page[0]);
        }
    }

    [Fact]
    public void NoMessageNamesARuleOrAToken()
    {
        foreach (var row in Mistakes)
        {
            var text = (string)((object?[])row)[0]!;
            foreach (var diagnostic in Tree.Parse(text.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal)).Diagnostics)
            {
                Assert.DoesNotMatch("[A-Z]{3,}_|mismatched|viable|extraneous|<EOF>|[a-z][A-Z][a-z]", diagnostic.Message);
            }
        }
    }
}
