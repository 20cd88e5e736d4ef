using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Tests.Passes;

public sealed class ContractPassTests
{
    private readonly IrFactory _f = new();

    private IrExpr A => _f.Load("a", IrType.Float32);

    private IrExpr B => _f.Load("b", IrType.Float32);

    private IrExpr C => _f.Load("c", IrType.Float32);

    private IrExpr Product => _f.Mul(A, B);

    [Fact]
    public void ProductsJoinSumsAndDifferences()
    {
        Assert.Same(_f.Fma(A, B, C), Contract(_f.Add(Product, C)));
        Assert.Same(_f.Fma(A, B, C), Contract(_f.Add(C, Product)));
        Assert.Same(_f.Fma(A, B, _f.Neg(C)), Contract(_f.Sub(Product, C)));
        Assert.Same(_f.Fma(_f.Neg(A), B, C), Contract(_f.Sub(C, Product)));
    }

    [Fact]
    public void OfTwoProductsTheLeftIsFused()
    {
        var right = _f.Mul(B, C);
        Assert.Same(_f.Fma(A, B, right), Contract(_f.Add(Product, right)));
        Assert.Same(_f.Fma(A, B, _f.Neg(right)), Contract(_f.Sub(Product, right)));
    }

    [Fact]
    public void IntegersAndBuildTimeExpressionsStay()
    {
        var i = _f.Load("i", IrType.Int32);
        var integer = _f.Add(_f.Mul(i, i), i);
        Assert.Same(integer, Contract(integer));

        var x = _f.Attribute("i", IrType.Float64);
        var initial = _f.Add(_f.Mul(x, x), x);
        var module = Module(A) with { Populations = [new IrPopulation("p", "m", 1, [new IrInitializer("a", initial)], [], [1])] };
        Assert.Same(initial, new ContractPass().Run(module, new DiagnosticBag()).Populations[0].Initializers[0].Value);
    }

    [Fact]
    public void RandomAndElementaryNodesAreLoweredEverywhere()
    {
        var zero = _f.Real(IrType.Float64, 0);
        var draw = _f.Make(IrOp.Random, IrType.Float64, [zero, zero], "uniform", integer: 9, draw: 0);
        var call = _f.Call("exp", draw);
        var module = Module(_f.Call("tanh", A)) with { Populations = [new IrPopulation("p", "m", 1, [new IrInitializer("a", call)], [], [1])] };
        var lowered = new ElementaryPass().Run(new LowerRandomPass().Run(module, new DiagnosticBag()), new DiagnosticBag());
        var nodes = IrTraversal.PostOrder([lowered.Populations[0].Initializers[0].Value, lowered.Models[0].Integrate[0].Value]).ToList();
        Assert.DoesNotContain(nodes, n => n.Op is IrOp.Random or IrOp.Call);
        Assert.Contains(nodes, n => n is { Op: IrOp.RandomBits, Integer: 9, Draw: 0, Type: IrType.Int64 });
    }

    private IrExpr Contract(IrExpr expr) => new ContractPass().Run(Module(expr), new DiagnosticBag()).Models[0].Integrate[0].Value;

    private IrModule Module(IrExpr expr)
    {
        var model = new IrModel("m", [], [], [], null, [new IrAssign("a", expr)], [], [], null, [], [], []);
        return new IrModule("M", Precision.Float32, 1, 10, _f, [model], [], [], [], [], []);
    }
}
