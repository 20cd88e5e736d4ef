using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Tests.Ir;

public sealed class IrVerifierTests
{
    private const string Model = """
        slot v state f32 "mV" 1d
        slot n counter i32 "" 1d
        """;

    [Fact]
    public void AcceptsEverythingTheTextFormCanSay() => IrVerifier.Verify(IrParser.ParseModule(IrSamples.Everything), "sample");

    [Theory]
    [InlineData("equation v = (add v:f32 1d)", "Add")]
    [InlineData("equation v = n:i32", "Int32")]
    [InlineData("equation v = w:f32", "'w'")]
    [InlineData("equation v = v:f64", "Float64")]
    [InlineData("equation n = n:i32", "no")]
    [InlineData("equation v = 1f equation v = 2f", "twice")]
    [InlineData("equation v = 1f integrate { v = 1f }", "both")]
    [InlineData("integrate { v = 1f v = 2f }", "twice")]
    [InlineData("update { v = %a:f32 local a = 1f }", "'a'")]
    [InlineData("update { if true { local a = 1f } else { v = %a:f32 } }", "'a'")]
    [InlineData("update { local a = 1f local a = 2f }", "twice")]
    [InlineData("update { v = (select v:f32 1f 2f) }", "Select")]
    [InlineData("update { n = (shl n:i32 32i) }", "Shl")]
    [InlineData("update { n = (div n:i32 n:i32) }", "Div")]
    [InlineData("update { v = (reference.f:f32) }", "'f'")]
    [InlineData("update { v = &x:f32 }", "'x'")]
    [InlineData("event spike v:f32 { }", "condition")]
    [InlineData("refractory hold (n) steps 1i", "held")]
    [InlineData("refractory hold (v)", "either")]
    [InlineData("targets (n)", "target")]
    [InlineData("slot v state f32 \"\" 1d", "twice")]
    public void NamesWhatIsWrongInAModel(string members, string named)
    {
        var module = IrParser.ParseModule($"module M f32 step 1/10 {{ model A {{ {Model} {members} }} }}");
        var error = Assert.Throws<InternalCompilerException>(() => IrVerifier.Verify(module, "somepass"));
        Assert.Equal("somepass", error.Pass);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("population p B 3 (3) { }", "'B'")]
    [InlineData("population p A 3 (2 2) { }", "shape")]
    [InlineData("population p A 3 (3) { init v = 1f }", "Float64")]
    [InlineData("population p A 3 (3) { init w = 1d }", "'w'")]
    [InlineData("population p A 3 (3) { init v = (mul v:f32 1d) }", "Mul")]
    [InlineData("population p A 3 (3) { } record variable w (0:0+3) every 1 from 0 to 1", "'w'")]
    [InlineData("population p A 3 (3) { } record variable v (0:1+3) every 1 from 0 to 1", "outside")]
    [InlineData("kernel k advance A -1 { v = (convert.f32 arrival.v:i32) }", "arrives")]
    [InlineData("kernel k advance A -1 { v = (select held 1f 2f) }", "Held")]
    [InlineData("kernel k reduce A -1 ranking (v v) { v = 1f }", "scratch")]
    public void NamesWhatIsWrongInANetwork(string members, string named)
    {
        var module = IrParser.ParseModule($"module M f32 step 1/10 {{ model A {{ {Model} }} {members} }}");
        var error = Assert.Throws<InternalCompilerException>(() => IrVerifier.Verify(module, "somepass"));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAPassRemovedMayNotComeBack()
    {
        var module = IrParser.ParseModule($"module M f32 step 1/10 {{ model A {{ {Model} update {{ v = (call.exp v:f32) }} }} }}");
        IrVerifier.Verify(module, "elementary");
        var error = Assert.Throws<InternalCompilerException>(() => IrVerifier.Verify(module, "elementary", IrOp.Call));
        Assert.Contains("Call", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v = 1f v = 2f", "twice")]
    [InlineData("if true { v = 1f } else { }", "data flow")]
    public void DataFlowStoresEachSlotOnce(string body, string named)
    {
        var module = IrParser.ParseModule($"module M f32 step 1/10 {{ model A {{ {Model} }} kernel k advance A -1 {{ {body} }} }}");
        IrVerifier.Verify(module, "kernels");
        var error = Assert.Throws<InternalCompilerException>(() => IrVerifier.VerifyDataFlow(module, "ifconvert"));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }
}
