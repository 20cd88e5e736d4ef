using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Tests.Passes;

/// <summary>Passes from model form to kernels, text in and text out.</summary>
public sealed class KernelPassTests
{
    private const string Slots = """slot tau parameter f32 "ms" 1d slot v state f32 "mV" 1d slot g state f32 "mV" 1d slot I input f32 "mV" 1d """;

    [Fact]
    public void HeldStatesDropWhatArrivesAndInputsDoNot()
    {
        var module = Run(Slots + "refractory hold (v) steps 20i event spike (lt 1f v:f32) { } targets (v I)", new BuildKernelsPass(), new IfConvertPass());
        Assert.Equal(
            [
                "I = (mul (convert.f32 arrival.I:i32) $scale.I:f32)",
                "arrival.I = 0i",
                "arrival.v = 0i",
                "v = (select (lt 0i spike.refractory:i32) v:f32 (add v:f32 (mul (convert.f32 arrival.v:i32) $scale.v:f32)))",
            ],
            Assignments(module, "A.arrive"));
    }

    [Fact]
    public void DeadTimeCountsDownAndSwitchesTheTestOff()
    {
        var module = Run(Slots + "refractory hold () steps 20i event spike (lt 1f v:f32) { v = 0f }", new BuildKernelsPass(), new IfConvertPass());
        var fire = "(and (not (lt 0i spike.refractory:i32)) (lt 1f v:f32))";
        Assert.Equal(
            [
                $"spike.refractory = (select {fire} 20i (select (lt 0i spike.refractory:i32) (sub spike.refractory:i32 1i) spike.refractory:i32))",
                $"v = (select {fire} 0f v:f32)",
            ],
            Assignments(module, "A.integrate"));
        Assert.Equal(fire, Print(module.Kernels.Single(k => k.Name == "A.integrate").Body.OfType<IrEmit>().Single().Condition));
    }

    [Fact]
    public void SimultaneousAssignmentsReadTheStateBefore()
    {
        var module = Run(Slots + "integrate { v = g:f32 g = v:f32 }", new BuildKernelsPass(), new IfConvertPass());
        Assert.Equal(["g = v:f32", "v = g:f32"], Assignments(module, "A.integrate"));
    }

    [Fact]
    public void BranchesBecomeSelectsAndLaterStatementsReadEarlierOnes()
    {
        var module = Run(
            Slots + "update { local a = (add v:f32 1f) v = %a:f32 if (lt v:f32 g:f32) { v = g:f32 g = 0f } else { g = v:f32 } }",
            new BuildKernelsPass(),
            new IfConvertPass());
        Assert.Equal(
            [
                "g = (select (lt (add v:f32 1f) g:f32) 0f (add v:f32 1f))",
                "v = (select (lt (add v:f32 1f) g:f32) g:f32 (add v:f32 1f))",
            ],
            Assignments(module, "A.integrate"));
    }

    [Fact]
    public void AggregatesMoveBeforeTheKernelThatUsesThem()
    {
        var module = Run(Slots + "update { v = (reduce.mean:f32 (mul v:f32 2f)) }", new BuildKernelsPass(), new LowerReductionsPass());
        Assert.Equal(["reduce.integrate.0 = (mul v:f32 2f)"], Assignments(module, "A.integrate.reduce0"));
        var kernel = module.Kernels.Single(k => k.Name == "A.integrate");
        Assert.Equal("A.integrate.reduce0", Assert.Single(kernel.Before));
        Assert.Equal("(div $reduce.sum.reduce.integrate.0:f32 $size:f32)", Print(kernel.Body.OfType<IrAssign>().Single().Value));
    }

    [Fact]
    public void RanksAreLoadedFromTheSlotTheyAreLeftIn()
    {
        var module = Run(Slots + "update { v = (reduce.rank:f32 (mul v:f32 2f)) }", new BuildKernelsPass(), new LowerReductionsPass());
        Assert.Equal(["reduce.integrate.0 = (mul v:f32 2f)", "reduce.integrate.0.sorted = (mul v:f32 2f)"], Assignments(module, "A.integrate.reduce0"));
        Assert.Equal(new IrRanking("reduce.integrate.0", "reduce.integrate.0.sorted"), module.Kernels.Single(k => k.Phase == IrPhase.Reduce).Ranking);
        Assert.Equal(["v = reduce.integrate.0:f32"], Assignments(module, "A.integrate"));
    }

    [Fact]
    public void WhatDependsOnParametersAloneIsComputedOnce()
    {
        var module = Run(
            Slots + "integrate { v = (mul (call.exp (div -0.1f tau:f32)) v:f32) g = (mul tau:f32 g:f32) }",
            new BuildKernelsPass(),
            new IfConvertPass(),
            new HoistInvariantsPass());
        Assert.Equal(["g = (mul tau:f32 g:f32)", "v = (mul derived.0:f32 v:f32)"], Assignments(module, "A.integrate"));
        Assert.Equal(["derived.0 = (call.exp (div -0.1f tau:f32))"], Assignments(module, "A.derive"));
    }

    [Fact]
    public void ArrivalAndIntegrationAreOneKernelWithoutInputsInMemory()
    {
        var module = Run(Slots + "integrate { v = (add v:f32 I:f32) } targets (v I)", new BuildKernelsPass(), new IfConvertPass(), new FuseArrivalPass());
        Assert.Equal(
            [
                "arrival.I = 0i",
                "arrival.v = 0i",
                "v = (add (add v:f32 (mul (convert.f32 arrival.v:i32) $scale.v:f32)) (mul (convert.f32 arrival.I:i32) $scale.I:f32))",
            ],
            Assignments(module, "A.advance"));
    }

    private static IrModule Run(string members, params IIrPass[] passes)
    {
        var module = IrParser.ParseModule($"module M f32 step 1/10 {{ model A {{ {members} }} }}");
        var diagnostics = new DiagnosticBag();
        foreach (var pass in passes)
        {
            module = pass.Run(module, diagnostics);
            IrVerifier.Verify(module, pass.Name);
        }

        return module;
    }

    private static IEnumerable<string> Assignments(IrModule module, string kernel) =>
        module.Kernels.Single(k => k.Name == kernel).Body.OfType<IrAssign>().Select(a => a.Slot + " = " + Print(a.Value));

    private static string Print(IrExpr expr) => IrPrinter.Print(expr);
}
