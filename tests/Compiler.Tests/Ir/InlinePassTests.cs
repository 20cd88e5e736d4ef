using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Tests.Ir;

public sealed class InlinePassTests
{
    [Fact]
    public void ReferencesBecomeBodiesAlsoThroughEachOther()
    {
        var module = Inline("""
            define half (x) = (mul &x:f32 0.5f)
            define quarter (y) = (reference.half:f32 (reference.half:f32 &y:f32))
            define swapped (y x) = (sub (reference.quarter:f32 &x:f32) &y:f32)
            define leak () = (neg v:f32)
            equation v = (reference.swapped:f32 (reference.leak:f32) v:f32)
            """);
        IrVerifier.Verify(module, "inline", IrOp.Reference, IrOp.Parameter);
        var model = module.Models[0];
        Assert.Empty(model.Definitions);
        Assert.Equal("(sub (mul (mul v:f32 0.5f) 0.5f) (neg v:f32))", IrPrinter.Print(model.Equations[0].Rhs));
    }

    [Fact]
    public void RecursionIsAnInternalError()
    {
        var error = Assert.Throws<InternalCompilerException>(() => Inline("""
            define a () = (reference.b:f32)
            define b () = (neg (reference.a:f32))
            equation v = (reference.a:f32)
            """));
        Assert.Contains("refers to itself", error.Message, StringComparison.Ordinal);
    }

    private static IrModule Inline(string members) =>
        new InlinePass().Run(IrParser.ParseModule($"module M f32 step 1/10 {{ model A {{ slot v state f32 \"mV\" 1d {members} }} }}"), new DiagnosticBag());
}
