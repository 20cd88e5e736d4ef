namespace NeuroLang.Compiler.Tests.Binding;

/// <summary>What is said about units: the term at fault, both units in the user's notation, a way out.</summary>
public sealed class UnitRuleTests : BindingTestBase
{
    private static string In(string members) =>
        "cell C {\n param tau = 5 ms  param k = 1 mV  state v = 0 mV  state g_e = 0 nS  state s = 0 V  input I : nA\n " + members + "\n}";

    [Theory]
    [InlineData("let x = «g_e» + v", "NL3003", "cannot add nS to mV in \"g_e + v\"", "multiply \"g_e\" by a voltage?")]
    [InlineData("let x = v + k + «tau»", "NL3003", "cannot add mV to ms in \"v + k + tau\"", null)]
    [InlineData("param E = -65  let x = «E» - v", "NL3003", "cannot subtract mV from a plain number in \"E - v\"", "does 'E' lack a unit where it is declared?")]
    [InlineData("param E = -65  let x = «v» - E", "NL3003", "cannot subtract a plain number from mV in \"v - E\"", "does 'E' lack a unit where it is declared?")]
    [InlineData("param E = -65  spike when «v > E»", "NL3004", "cannot compare mV with a plain number in \"v > E\"", "does 'E' lack a unit where it is declared?")]
    [InlineData("let x = v - «3»", "NL3005", "'3' has no unit, but \"v\" needs mV", "write '3 mV'?")]
    [InlineData("let x = v - «0»", "NL3005", "'0' has no unit, but \"v\" needs mV", "write '0 mV'?")]
    [InlineData("spike when v > «-50»", "NL3005", "'-50' has no unit, but \"v\" needs mV", "write '-50 mV'?")]
    [InlineData("v' = «(k - v)»", "NL3006", "the equation of 'v'' needs mV/ms on its right, but this is mV", "divide \"k - v\" by a time?")]
    [InlineData("v' = «0»", "NL3005", "'0' has no unit, but the equation of 'v'' needs mV/ms", "write '0 mV/ms'?")]
    [InlineData("tau * v' = «k / tau»", "NL3006", "the equation of 'v'' needs mV on its right, but this is mV/ms", "multiply \"k / tau\" by a time?")]
    [InlineData("update { v = «g_e» }", "NL3002", "'v' needs mV, but this is nS", "multiply \"g_e\" by a voltage?")]
    [InlineData("let x = exp(«v»)", "NL3007", "'exp' needs a number without unit, but this is mV", "divide \"v\" by a voltage?")]
    [InlineData("let x = clip(v, «0», k)", "NL3005", "'0' has no unit, but 'clip' needs mV", "write '0 mV'?")]
    [InlineData("let x = if v > k then v else «1»", "NL3024", "one branch is mV, the other a whole number", "write '1 mV'?")]
    [InlineData("let x = 2 ^ «v»", "NL3007", "an exponent needs a number without unit, but this is mV", "divide \"v\" by a voltage?")]
    [InlineData("let x = v / tau else «0»", "NL3005", "'0' has no unit, but the value behind 'else' needs mV/ms", "write '0 mV/ms'?")]
    [InlineData("let x = sum(n in 0..3 : «v» + g_e)", "NL3003", "cannot add mV to nS in \"v + g_e\"", null)]
    [InlineData("spike when v > k refractory «2»", "NL3005", "'2' has no unit, but a dead time needs ms", "write '2 ms'?")]
    public void Message(string members, string code, string message, string? hint)
    {
        // The marked parentheses are not part of the reported span.
        var diagnostic = AssertDiagnostic(code, In(members.Replace("«(k - v)»", "(«k - v»)", StringComparison.Ordinal)));
        Assert.Equal(message, diagnostic.Message);
        Assert.Equal(hint, diagnostic.Hint);
    }

    [Theory]
    [InlineData("let x = g_e * v + I  let y = s + v")]
    [InlineData("let x = sqrt(v * k) + k")]
    [InlineData("let x = v ^ 2 / k + v ^ (1 / 2) * k ^ 0.5")]
    [InlineData("let x = (v / k) ^ (v / k)")]
    [InlineData("let x = cbrt(v ^ 3) + pow(v, 1)")]
    [InlineData("let x = sign(v) + atan2(v, k)")]
    [InlineData("let x = abs(v) + min(v, k, s) + max(v, k) + mod(v, k)")]
    [InlineData("let x = floor(v / k) + round(tau / dt)")]
    [InlineData("v' = -v / tau + k * sqrt(2 / tau) * xi + k / sqrt(tau) * xi(b)")]
    [InlineData("param r = lognormal(1, 2) * 1 mV  param q = exponential(3 ms)  param p = poisson(3)")]
    [InlineData("state n : int = 3  update { n = round(v / k)  n += 1  n = poisson(2) }")]
    public void Fits(string members) => BindGood(In(members));

    [Fact]
    public void MessagesUseTheUsersUnits()
    {
        var diagnostic = AssertDiagnostic("NL3002", "cell C { state v = 0 V  param tau = 1 s  update { v = «tau» } }");
        Assert.Equal("'v' needs V, but this is s", diagnostic.Message);
    }

    [Fact]
    public void ExprelIsOfferedForBothForms()
    {
        Assert.Equal(
            "write 'exprel(v / k)', which is (exp(x) - 1) / x, and 1 at zero",
            AssertDiagnostic("NL3020", In("let used = tau  let x = «(exp(v / k) - 1) / (v / k)»")).Hint);
        Assert.Equal(
            "divide by 'exprel(-(v + k) / k)' instead, which is (exp(x) - 1) / x, and 1 at zero",
            AssertDiagnostic("NL3020", In("let used = tau  let x = «(v + k) / (1 - exp(-(v + k) / k))»")).Hint);
    }
}
