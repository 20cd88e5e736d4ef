using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Compiler.Tests.Arithmetic;

/// <summary>What numbers a synapse can send, from its start values.</summary>
public sealed class IntervalAnalysisTests
{
    private readonly IrFactory _factory = new();

    [Fact]
    public void The_remainder_of_whole_numbers_has_bounds()
    {
        var sum = _factory.Add(_factory.Attribute("i", IrType.Float64), _factory.Attribute("j", IrType.Float64));
        Assert.Equal((0.25, 1), Sent(_factory.Mul(Real(0.25), _factory.Add(Real(1), Remainder(sum, Real(4))))));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(-4)]
    public void The_remainder_of_a_division_that_rounds_has_none(double divisor) =>
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), Sent(Remainder(_factory.Attribute("i", IrType.Float64), Real(divisor))));

    private IrExpr Real(double value) => _factory.Real(IrType.Float64, value);

    private IrExpr Remainder(IrExpr a, IrExpr b) => _factory.Sub(a, _factory.Mul(b, _factory.Unary(IrOp.Floor, _factory.Div(a, b))));

    private (double Lower, double Upper) Sent(IrExpr start)
    {
        var synapse = new IrSynapse(
            "S",
            [new IrSlot("w", IrSlotKind.Parameter, IrType.Float64, "", 1)],
            [],
            [],
            [],
            null,
            [],
            [],
            [new IrHandler(IrSide.Pre, "spike", [new IrContribute(IrContribute.Connected, _factory.Load("w", IrType.Float64))])],
            [],
            []);
        var values = new IntervalAnalysis(synapse, [new IrInitializer("w", start)]).Contributions().Single().Values;
        return (values.Lower, values.Upper);
    }
}
