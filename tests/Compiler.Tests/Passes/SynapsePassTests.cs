using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Tests.Passes;

/// <summary>Passes over synapse models, text in and text out.</summary>
public sealed class SynapsePassTests
{
    private const string Slots = """slot w state f32 "" 1d slot a state f32 "" 1d slot b state f32 "" 1d """;

    private const string Pair = Slots + """
        equation a = (neg (div a:f32 20f))
        equation b = (neg (div b:f32 20f))
        on pre spike { add target w:f32 a = (add a:f32 1f) w = (add w:f32 b:f32) }
        on post spike { b = (add b:f32 1f) w = (add w:f32 a:f32) }
        """;

    [Fact]
    public void StatesThatEventsAloneChangeAreSolvedOverTheStepsBetween()
    {
        var synapse = Run(Pair, new DiscretisePass(), new FoldPass()).Synapses[0];
        Assert.Empty(synapse.Integrate);
        Assert.Equal(["a", "b"], synapse.Propagations.Select(p => p.Name));
        Assert.Equal("(mul a:f32 (call.exp (mul (convert.f32 @elapsed:i32) -0.005f)))", Print(synapse.Propagations[0].Advance[0].Value));
    }

    [Fact]
    public void AffineStatesDecayTowardsTheirLimit()
    {
        var synapse = Run(Slots + "equation a = (div (sub 1f a:f32) 800f) on pre spike { a = (mul a:f32 0.5f) }", new DiscretisePass(), new FoldPass()).Synapses[0];
        Assert.Equal("(fma (sub a:f32 1f) (call.exp (mul (convert.f32 @elapsed:i32) -0.000125f)) 1f)", Print(synapse.Propagations[0].Advance[0].Value));
    }

    [Fact]
    public void WhatADriveReadsIsIntegratedInEveryStep()
    {
        var synapse = Run(Slots + "equation a = (neg (div a:f32 20f)) on pre spike { a = (add a:f32 1f) } drive a:f32", new DiscretisePass()).Synapses[0];
        Assert.Empty(synapse.Propagations);
        Assert.Equal("a", Assert.Single(synapse.Integrate).Slot);
    }

    [Fact]
    public void AnEquationThatReadsACellIsIntegratedInEveryStep()
    {
        var synapse = Run(Slots + "equation a = (neg (div (sub a:f32 post.v:f32) 20f)) on pre spike { add target a:f32 }", new DiscretisePass()).Synapses[0];
        Assert.Empty(synapse.Propagations);
        Assert.Equal("a", Assert.Single(synapse.Integrate).Slot);
    }

    [Fact]
    public void AFrozenVariableKeepsItsValueWhileItsFlagIsSet()
    {
        var synapse = Run(Slots + "freezable w on pre spike { w = (add w:f32 1f) a = w:f32 }", new FreezePass()).Synapses[0];
        Assert.Equal(["(select (ne $frozen.w:i32 0i) w:f32 (add w:f32 1f))", "w:f32"], synapse.Handlers[0].Body.Cast<IrAssign>().Select(a => Print(a.Value)));
    }

    [Fact]
    public void AnEquationThatMayBeFrozenIsIntegratedInEveryStep()
    {
        var synapse = Run(Slots + "freezable w equation w = (mul a:f32 0.5f) equation a = (neg (div a:f32 20f)) on pre spike { a = (add a:f32 1f) }", new DiscretisePass()).Synapses[0];
        Assert.Empty(synapse.Propagations);
        Assert.Equal(["w", "a"], synapse.Integrate.Select(a => a.Slot));
    }

    [Fact]
    public void AStateThatAnEquationReadsJoinsItsGroup()
    {
        var synapse = Run(Slots + "equation a = (sub w:f32 (div a:f32 20f)) on pre spike { w = (add w:f32 1f) }", new DiscretisePass(), new FoldPass()).Synapses[0];
        var group = Assert.Single(synapse.Propagations);
        Assert.True(group.Contains("a") && group.Contains("w"));
    }

    [Fact]
    public void TracesAreKeptInTheCellsAndTheWeightInTheSynapse()
    {
        var module = Kernels(Pair);
        var synapse = module.Synapses[0];
        Assert.Equal("w", Assert.Single(synapse.Slots).Name);
        Assert.Equal(["a", "stamp.a"], synapse.PreSlots.Select(s => s.Name));
        Assert.Equal(["b", "stamp.b"], synapse.PostSlots.Select(s => s.Name));
        Assert.Equal(["S.on_pre0", "S.on_pre0.at_pre", "S.on_post1", "S.on_post1.at_post"], module.SynapseKernels.Select(k => k.Name));
    }

    [Fact]
    public void AKernelReadsWhatWasThereBeforeItsHandler()
    {
        var module = Kernels(Pair);
        var kernel = module.SynapseKernels.Single(k => k.Name == "S.on_pre0");
        Assert.Equal("w:f32", Print(kernel.Body.OfType<IrContribute>().Single().Value));
        var decayed = "(mul atpost.b:f32 (call.exp (mul (convert.f32 (sub $k:i32 atpost.stamp.b:i32)) -0.005f)))";
        Assert.Equal($"(add w:f32 {decayed})", Print(kernel.Body.OfType<IrAssign>().Single().Value));
    }

    [Theory]
    [InlineData("on pre spike { a = (add a:f32 w:f32) }")]
    [InlineData("on pre spike { a = (add a:f32 post.v:f32) }")]
    [InlineData("on pre spike { a = (random.uniform:f32 7 0 0f 1f) }")]
    [InlineData("on pre spike { a = 1f } on post spike { a = 0f }")]
    [InlineData("on pre spike { a = 1f } timed every 10 { a = 0f }")]
    public void WhatDiffersFromSynapseToSynapseStaysInEach(string members)
    {
        var synapse = Kernels(Slots + members + " on post spike { w = (add w:f32 1f) }").Synapses[0];
        Assert.Contains(synapse.Slots, s => s.Name == "a");
        Assert.DoesNotContain(synapse.PreSlots, s => s.Name == "a");
    }

    [Fact]
    public void DifferingDelaysKeepTracesInTheSynapse()
    {
        var synapse = Kernels(Pair, "delay @i:f64 dendriticsteps 0").Synapses[0];
        Assert.Contains(synapse.Slots, s => s.Name == "a");
        Assert.Contains(synapse.PostSlots, s => s.Name == "b");
    }

    [Fact]
    public void ABranchThatIsNotTakenAddsNothing()
    {
        var module = Kernels(Slots + "on pre spike { if (lt 0f w:f32) { add target w:f32 } else { } }");
        Assert.Equal("(select (lt 0f w:f32) w:f32 0f)", Print(module.SynapseKernels[0].Body.OfType<IrContribute>().Single().Value));
    }

    [Theory]
    [InlineData("on pre spike { add target w:f32 w = (min (max (add w:f32 a:f32) 0f) 3f) }", 3)]
    [InlineData("on pre spike { add target w:f32 }", 0.5)]
    [InlineData("on pre spike { add target (mul w:f32 (call.sigmoid a:f32)) a = (add a:f32 1f) }", 0.5)]
    [InlineData("on pre spike { add target w:f32 w = (add w:f32 1f) }", double.PositiveInfinity)]
    [InlineData("on pre spike { add target (sub w:f32 post.v:f32) }", double.PositiveInfinity)]
    public void ContributionsAreBoundedByWhereTheyAreCut(string members, double bound)
    {
        var module = Run(Slots + members, new DiscretisePass(), new BoundContributionsPass());
        var found = Assert.Single(module.Connections[0].Contributions).Bound;
        Assert.Equal(bound, found, bound * 1e-5);
        Assert.Equal(double.IsInfinity(bound) ? 1 : 0, module.Models[0].WideTargets.Length);
    }

    [Fact]
    public void PrunedSynapsesDoNothing()
    {
        var alive = """slot synapse.alive counter i32 "" 1d """;
        var module = Kernels(Slots + alive + "on pre spike { add target w:f32 w = 2f } timed every 10 { prune (lt w:f32 1f) }");
        var kernel = module.SynapseKernels.Single(k => k.Phase == IrSynapsePhase.OnPre);
        Assert.Equal("(select (ne synapse.alive:i32 0i) w:f32 0f)", Print(kernel.Body.OfType<IrContribute>().Single().Value));
        Assert.Equal("(select (ne synapse.alive:i32 0i) 2f w:f32)", Print(kernel.Body.OfType<IrAssign>().Single().Value));
        var timed = module.SynapseKernels.Single(k => k.Phase == IrSynapsePhase.Timed);
        Assert.Equal("(select (and (ne synapse.alive:i32 0i) (lt w:f32 1f)) 0i synapse.alive:i32)", Print(timed.Body.OfType<IrAssign>().Single().Value));
    }

    [Fact]
    public void AggregatesOverSynapsesGetAKernelAndAPlaceInTheCell()
    {
        var module = Kernels(Slots + "timed every 10 { w = (div w:f32 (reduce.incoming.sum:f32 w:f32)) }");
        Assert.Equal(["S.reduce.0.0.sum", "S.timed0"], module.SynapseKernels.Select(k => k.Name));
        Assert.Equal("(div w:f32 atpost.reduce.0.0.sum:f32)", Print(module.SynapseKernels[1].Body.OfType<IrAssign>().Single().Value));
    }

    [Fact]
    public void ModulesWithSynapsesParseBack()
    {
        var text = IrPrinter.Print(Kernels(Pair));
        Assert.Equal(text, IrPrinter.Print(IrParser.ParseModule(text)));
    }

    private static IrModule Kernels(string synapse, string delay = "delaysteps 5 dendriticsteps 0") => Run(
        synapse, delay, new DiscretisePass(), new FoldPass(), new BoundContributionsPass(), new BuildKernelsPass(), new BuildSynapseKernelsPass(), new IfConvertPass(), new HoistTracesPass());

    private static IrModule Run(string synapse, params IIrPass[] passes) => Run(synapse, "delaysteps 5 dendriticsteps 0", passes);

    private static IrModule Run(string synapse, string delay, params IIrPass[] passes)
    {
        var module = IrParser.ParseModule($$"""
            module M f32 step 1/10 {
              model Cell { slot v state f32 "" 1d event spike (lt 1f v:f32) { } targets (v) driven (v) }
              synapse S { {{synapse}} }
              population p Cell 3 (3) { }
              connection c { pre (0:0+3) "" post (0:0+3) rule alltoall 1 autapses yes multapses yes {{delay.Split(" dendritic")[0]}} synapse S target v dendritic{{delay.Split(" dendritic")[1]}} init w = 0.5d init a = 0d init b = 0d }
            }
            """);
        var diagnostics = new DiagnosticBag();
        foreach (var pass in passes)
        {
            module = pass.Run(module, diagnostics);
            IrVerifier.Verify(module, pass.Name);
        }

        Assert.False(diagnostics.HasErrors);
        return module;
    }

    private static string Print(IrExpr expr) => IrPrinter.Print(expr);
}
