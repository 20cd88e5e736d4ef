using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Tests.Parsing;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("a + b * c", "(a + (b * c))")]
    [InlineData("a - b - c", "((a - b) - c)")]
    [InlineData("a / b * c", "((a / b) * c)")]
    [InlineData("a ^ b ^ c", "(a ^ (b ^ c))")]
    [InlineData("-a ^ 2", "(- (a ^ 2))")]
    [InlineData("a ^ -b ^ c", "(a ^ (- (b ^ c)))")]
    [InlineData("2 * -a", "(2 * (- a))")]
    [InlineData("- + a", "(- (+ a))")]
    [InlineData("a < b and c >= d or e == f", "(((a < b) and (c >= d)) or (e == f))")]
    [InlineData("not a == b and c", "((not (a == b)) and c)")]
    [InlineData("not not a", "(not (not a))")]
    [InlineData("a or b and c", "(a or (b and c))")]
    [InlineData("a + b < c - d", "((a + b) < (c - d))")]
    [InlineData("if a then b else c + d", "(if a then b else (c + d))")]
    [InlineData("if a then b else if c then d else e", "(if a then b else (if c then d else e))")]
    [InlineData("if a > 1 then b / c else d", "(if (a > 1) then (b / c) else d)")]
    [InlineData("if a then (b / c else d) else e", "(if a then (b / c else d) else e)")]
    [InlineData("if a then f(b / c else d) else e", "(if a then f((b / c else d)) else e)")]
    [InlineData("if a then b else c / d else e", "(if a then b else (c / d else e))")]
    [InlineData("a / b else c", "(a / b else c)")]
    [InlineData("a + b / c else d * e", "(a + ((b / c else d) * e))")]
    [InlineData("r / own.sum(r) else 0 - r", "((r / own.sum(r) else 0) - r)")]
    [InlineData("a / b else -c - d", "((a / b else (- c)) - d)")]
    [InlineData("x in 4 Hz .. 8 Hz", "(x in 4[Hz] .. 8[Hz])")]
    [InlineData("x + 1 in a .. b + c", "((x + 1) in a .. (b + c))")]
    [InlineData("rate(g) over 0 s .. 1 s in 1 Hz .. 2 Hz", "((rate(g) over 0[s] .. 1[s]) in 1[Hz] .. 2[Hz])")]
    [InlineData("rate(g) over 0 s .. 1 s < 2 * rate(h) over 1 s .. 2 s", "((rate(g) over 0[s] .. 1[s]) < (2 * (rate(h) over 1[s] .. 2[s])))")]
    [InlineData("mean(v of g[0..2] over a .. b)", "mean(((v of g[0 .. 2]) over a .. b))")]
    [InlineData("sum(k in 0..n - 1 : w[k] * m[k])", "sum(k in 0 .. (n - 1) : (w[k] * m[k]))")]
    [InlineData("col[k + 1].l4.v", "col[(k + 1)].l4.v")]
    [InlineData("g[i where mod(i, 2) == 0]", "g[i where (mod(i, 2) == 0)]")]
    [InlineData("list((0, 1), (2, 3))", "list((0, 1), (2, 3))")]
    [InlineData("x'' * y'", "(x'' * y')")]
    [InlineData("f(a = 1, b)", "f(a = 1, b)")]
    [InlineData("true and false", "(true and false)")]
    [InlineData("f()", "f()")]
    [InlineData("\"a\\\"b\\\\c\\n\"", "\"a\"b\\c\n\"")]
    public void BindsAsTheReferenceSays(string text, string expected) => Assert.Equal(expected, Tree.Show(Tree.Expression(text)));

    [Theory]
    [InlineData("20 ms", "20[ms]")]
    [InlineData("20ms", "20[ms]")]
    [InlineData("-49 mV", "(- 49[mV])")]
    [InlineData("1 uF/cm^2", "1[uF/cm^2]")]
    [InlineData("0.3 nS*mV", "0.3[nS*mV]")]
    [InlineData("5 cm^-2", "5[cm^-2]")]
    [InlineData("2%", "2[%]")]
    [InlineData("2 % * x", "(2[%] * x)")]
    [InlineData("1_000", "1_000")]
    [InlineData("1.5e-3", "1.5e-3")]
    [InlineData("1.5e-3 mM/ms", "1.5e-3[mM/ms]")]
    [InlineData("5 mV / s", "(5[mV] / s)")]
    [InlineData("5 mV/tau", "(5[mV] / tau)")]
    [InlineData("5 mV/s/tau", "(5[mV/s] / tau)")]
    [InlineData("5 mV^n", "(5[mV] ^ n)")]
    [InlineData("5 mV ^ 2", "(5[mV] ^ 2)")]
    [InlineData("5 mV^2", "5[mV^2]")]
    [InlineData("5 Ω", "5[Ω]")]
    [InlineData("5 µm", "5[µm]")]
    [InlineData("x^2 * m", "((x ^ 2) * m)")]
    [InlineData("g[0..9]", "g[0 .. 9]")]
    [InlineData("x in 1.5..2.5", "(x in 1.5 .. 2.5)")]
    [InlineData("4 Hz*m", "4[Hz*m]")]
    [InlineData("4 Hz * m", "(4[Hz] * m)")]
    public void ReadsQuantities(string text, string expected) => Assert.Equal(expected, Tree.Show(Tree.Expression(text)));

    [Fact]
    public void AUnitStandsOnTheLineOfItsNumber()
    {
        var cell = Assert.IsType<CellSyntax>(Assert.Single(Tree.Correct("cell C { param a = 5\n h' = 3 ms\n }").Root.Declarations));
        Assert.Null(Assert.IsType<NumberSyntax>(Assert.IsType<ParamSyntax>(cell.Members[0]).Value).Unit);
        Assert.Equal("h", Assert.IsType<EquationSyntax>(cell.Members[1]).Name.Text);
    }

    [Theory]
    [InlineData("s = 1 m = 0")]
    [InlineData("s = 1 m += 0")]
    [InlineData("s = 1 m[0] = 0")]
    [InlineData("s = 1 m.v -= 0")]
    [InlineData("s = 1 /* metres? */ m *= 0")]
    public void ANameBeforeAnAssignmentIsNoUnit(string statements)
    {
        var block = Tree.First<BlockSyntax>(Tree.Correct($"cell C {{ update {{ {statements} }} }}"));
        Assert.Equal(2, block.Statements.Length);
        Assert.Equal("1", Tree.Show(Assert.IsType<AssignmentSyntax>(block.Statements[0]).Value));
    }

    [Fact]
    public void ANameWithAPrimeIsNoUnit()
    {
        var cell = Tree.First<CellSyntax>(Tree.Correct("cell C { s' = 1 m' = 2 mV h[k]' = 3 }"));
        Assert.Equal(["s", "m", "h"], cell.Members.Cast<EquationSyntax>().Select(e => e.Name.Text));
        Assert.Equal(["1", "2[mV]", "3"], cell.Members.Cast<EquationSyntax>().Select(e => Tree.Show(e.Value)));
    }

    [Fact]
    public void AWordBehindANumberKeepsItsFirstLetter()
    {
        var loops = Tree.Nodes(Tree.Correct("experiment E for C { seed 48 for k in 0..2 { run 1 s } }").Root).OfType<ExperimentForSyntax>();
        Assert.Single(loops);
    }
}
