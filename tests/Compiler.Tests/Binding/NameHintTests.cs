namespace NeuroLang.Compiler.Tests.Binding;

/// <summary>What is proposed where a name is unknown, or stands for something that does not fit.</summary>
public sealed class NameHintTests : BindingTestBase
{
    private const string Leaky = "cell A {\n state v = 0 mV  input I : pA  param p = 1 ms  v' = I / 1 nF - v / p\n spike when v > 1 mV { v = 0 mV }\n}\n";

    [Theory]
    [InlineData("const c = 5 mS / «cm»^2", "NL2001", "'cm' is a unit: it stands right behind a number, and a compound unit has no blanks, such as 5 uF/cm^2")]
    [InlineData("const c = 5 mS/«cm2»", "NL2001", "a power of a unit is written 'cm^2'")]
    [InlineData("circuit C { population a : «LifExp»[1] }", "NL2001", "write 'import std.cells' at the start of the file")]
    [InlineData("const c = «step_current»(0 ms, 1 ms, 2 ms, 1 pA)", "NL2001", "write 'import std.sources' at the start of the file")]
    [InlineData(Leaky + "circuit C { population a : A[1]  connect a -> a.«p» weight 1 ms }", "NL4008", "choose 'a.I' or 'a.v'")]
    [InlineData(Leaky + "synapse S { on pre.«up» { send 1 mV } }\ncircuit C { population a : A[1]  connect a -> a.v via S() }", "NL2015", "declare it in the cell: 'event up when …'")]
    public void Proposes(string text, string code, string hint) => Assert.Equal(hint, AssertDiagnostic(code, text).Hint);
}
