using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>Aggregates over a cell's own population.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>
    /// Element n goes to partial n mod 16, partials are added with strides 8, 4, 2, 1: worked out in single precision by another program,
    /// for x = 1000 / ((19 i + 5) mod 92 + 3), for which neither a sum from left to right nor a tree of neighbours or of mirrored pairs gives the same.
    /// </summary>
    [Theory]
    [InlineData("sum", 3597.345458984375)]
    [InlineData("mean", 39.97050476074219)]
    [InlineData("max", 333.3333435058594)]
    [InlineData("min", 10.638298034667969)]
    [InlineData("argmax", 53)]
    public void AggregatesHaveAFixedShape(string function, double expected)
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Cell");
        var x = cell.Parameter("x");
        cell.State("y");
        cell.Update(new IrAssign("y", c.F.Make(IrOp.Reduce, c.Real, [x], function)));
        var number = c.F.Add(c.F.Mul(c.A("i"), c.D(19)), c.D(5));
        var remainder = c.F.Sub(number, c.F.Mul(c.D(92), c.F.Unary(IrOp.Floor, c.F.Div(number, c.D(92)))));
        var population = c.Population("cells", cell, 90, ("x", c.F.Div(c.D(1000), c.F.Add(remainder, c.D(3)))));
        using var simulation = Run(c, 1);
        Assert.All(Read(simulation, population, "y"), y => Assert.Equal(expected, y));
    }

    /// <summary>
    /// x = i mod 7 in 90 cells: remainders below 6 occur 13 times, 6 occurs 12 times. So a cell has 12 + 13 (5 - x) cells above it, or none
    /// where x = 6. The rank of that rank counts the cells with a smaller remainder: 13 x.
    /// </summary>
    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void ARankCountsTheCellsThatAreLarger(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Cell");
        var x = cell.Parameter("x");
        cell.State("place");
        cell.State("nested");
        var rank = c.F.Make(IrOp.Reduce, c.Real, [x], "rank");
        cell.Update(new IrAssign("place", rank), new IrAssign("nested", c.F.Make(IrOp.Reduce, c.Real, [rank], "rank")));
        var remainder = c.F.Sub(c.A("i"), c.F.Mul(c.D(7), c.F.Unary(IrOp.Floor, c.F.Div(c.A("i"), c.D(7)))));
        var population = c.Population("cells", cell, 90, ("x", remainder));
        using var simulation = Run(c, 1);
        Assert.Equal(Enumerable.Range(0, 90).Select(i => i % 7 == 6 ? 0 : 77 - (13.0 * (i % 7))), Read(simulation, population, "place"));
        Assert.Equal(Enumerable.Range(0, 90).Select(i => 13.0 * (i % 7)), Read(simulation, population, "nested"));
    }

    /// <summary>0/0, 1/0, -0, +0, 3: NaN is not larger than anything and nothing is larger than it; the zeros are equal.</summary>
    [Fact]
    public void ARankComparesAsTheLanguageDoes()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Cell");
        var (above, below) = (cell.Parameter("above"), cell.Parameter("below"));
        cell.State("place");
        cell.Update(new IrAssign("place", c.F.Make(IrOp.Reduce, c.Real, [c.F.Div(above, below)], "rank")));
        IrExpr List(params double[] values) =>
            values.Select((value, i) => (value, i)).Aggregate(c.D(0), (rest, p) => c.F.Select(c.F.Eq(c.A("i"), c.D(p.i)), c.D(p.value), rest));
        var population = c.Population("cells", cell, 5, ("above", List(0, 1, 0, 0, 3)), ("below", List(0, 0, -1, 1, 1)));
        using var simulation = Run(c, 1);
        Assert.Equal([0.0, 0, 2, 2, 1], Read(simulation, population, "place"));
    }

    /// <summary>x = i mod 1500 in 3000 cells: 1499 and 2999 share the largest value.</summary>
    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void TheFirstOfTheLargestIsTaken(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Cell");
        var x = cell.Parameter("x");
        cell.State("y");
        cell.Update(new IrAssign("y", c.F.Make(IrOp.Reduce, c.Real, [x], "argmax")));
        var remainder = c.F.Sub(c.A("i"), c.F.Mul(c.D(1500), c.F.Unary(IrOp.Floor, c.F.Div(c.A("i"), c.D(1500)))));
        var population = c.Population("cells", cell, 3000, ("x", remainder));
        using var simulation = Run(c, 1);
        Assert.All(Read(simulation, population, "y"), y => Assert.Equal(1499, y));
    }

    /// <summary>1, 5, 0/0, 7, 7: NaN is not larger than anything; where it comes first, nothing is larger than it.</summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(0, 0)]
    public void TheLargestIsFoundAsTheLanguageCompares(double below, double expected)
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Cell");
        var (above, divisor) = (cell.Parameter("above"), cell.Parameter("below"));
        cell.State("y");
        cell.Update(new IrAssign("y", c.F.Make(IrOp.Reduce, c.Real, [c.F.Div(above, divisor)], "argmax")));
        IrExpr List(params double[] values) =>
            values.Select((value, i) => (value, i)).Aggregate(c.D(0), (rest, p) => c.F.Select(c.F.Eq(c.A("i"), c.D(p.i)), c.D(p.value), rest));
        var population = c.Population("cells", cell, 5, ("above", List(below, 5, 0, 7, 7)), ("below", List(below, 1, 0, 1, 1)));
        using var simulation = Run(c, 1);
        Assert.All(Read(simulation, population, "y"), y => Assert.Equal(expected, y));
    }

    [Fact]
    public void AggregatesSeeTheStateAtTheStart()
    {
        // Every cell takes the sum of all in the same step: 1 + 2 + 3 = 6, then 18.
        var c = new CircuitBuilder(Precision.Float64);
        var cell = c.Cell("Cell");
        var v = cell.State("v");
        cell.State("after");
        var sum = c.F.Make(IrOp.Reduce, c.Real, [v], "sum");
        cell.Integrate("v", sum).Spike(c.F.Bool(true), new IrAssign("after", sum));
        var population = c.Population("cells", cell, 3, ("v", c.F.Add(c.A("i"), c.D(1))));
        using var simulation = Run(c, 2);
        Assert.Equal([18.0, 18.0, 18.0], Read(simulation, population, "v"));
        Assert.Equal([18.0, 18.0, 18.0], Read(simulation, population, "after"));
    }
}
