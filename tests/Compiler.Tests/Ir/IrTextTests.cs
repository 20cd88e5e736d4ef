using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Tests.Ir;

public sealed class IrTextTests
{
    [Fact]
    public void EveryMemberIsPrintedAsItWasRead()
    {
        var text = IrSamples.Everything.Replace("\r\n", "\n");
        Assert.Equal(text, IrPrinter.Print(IrParser.ParseModule(text)));
    }

    [Fact]
    public void TablesAndRecipesOfConnectionsArePrintedAsTheyWereRead()
    {
        const string Text = """
            module net f32 step 1/10 {
              model C {
                slot s.0 state f32 "" 1d
                slot s.1 state f32 "" 1d
                slot place.x place f64 "um" 1d
                event spike false {
                }
                targets (s.0 s.1)
              }
              population p C 2 (2) {
                sign -1
                table "cells of p.csv#0"
                init place.x = @column.0:f64
              }
              population q C 4 (2 2) {
              }
              connection a {
                pre (0:0+2) spike
                post (1:0+4)
                send s.0 = @column.0:f64
                element (s.0 s.1) @i:f64
                rule table 7
                table edges.csv#1
                autapses yes
                multapses yes
                delaysteps 1
              }
              connection b {
                pre (1:0+4) spike
                post (1:0+4)
                send s.1 = 1d
                rule convolution 8
                convolution (2 2 2 2 3 3 1 1 1 1)
                procedural
                tieskernel
                autapses yes
                multapses yes
                delaysteps 0
              }
              table "cells of p.csv#0" 2 {
                column "x of it" (0.1 -3)
              }
              table edges.csv#1 2 {
                pairs (0:3 1:0)
                column w (NaN 2)
              }
            }

            """;
        var module = IrParser.ParseModule(Text);
        IrVerifier.Verify(module, "test");
        Assert.Equal(Text.Replace("\r\n", "\n", StringComparison.Ordinal), IrPrinter.Print(module));
    }

    [Fact]
    public void ElementsOfConnectionsWithASynapseModelArePrintedAsTheyWereRead()
    {
        const string Text = """
            module net f32 step 1/10 {
              model C {
                slot s.0 state f32 "" 1d
                slot s.1 state f32 "" 1d
                event spike false {
                }
                targets (s.0 s.1)
              }
              synapse S {
                slot synapse.element counter i32 "" 1d
                on pre spike {
                  add target 1f
                }
              }
              population p C 2 (2) {
              }
              connection a {
                pre (0:0+2) ""
                post (0:0+2)
                rule alltoall 7
                autapses yes
                multapses yes
                delaysteps 1
                synapse S
                target s.0
                elements (s.0 s.1)
                dendriticsteps 0
                init synapse.element = @i:f64
                bound post s.0 1d element
                bound post s.1 2d
              }
            }

            """;
        var module = IrParser.ParseModule(Text);
        IrVerifier.Verify(module, "test");
        Assert.Equal(Text.Replace("\r\n", "\n", StringComparison.Ordinal), IrPrinter.Print(module));
        Assert.Throws<InternalCompilerException>(() => IrVerifier.Verify(module with { Connections = [module.Connections[0] with { Elements = [] }] }, "test"));
        Assert.Throws<InternalCompilerException>(() => IrVerifier.Verify(module with { Connections = [module.Connections[0] with { Target = "s.1" }] }, "test"));
    }

    [Theory]
    [InlineData("0.1f")]
    [InlineData("1E-45f")]
    [InlineData("-0f")]
    [InlineData("3.4028235E+38f")]
    [InlineData("0.1d")]
    [InlineData("5E-324d")]
    [InlineData("-0d")]
    [InlineData("NaNd")]
    [InlineData("-Infinityd")]
    [InlineData("-2147483648i")]
    [InlineData("-9223372036854775808l")]
    public void ConstantsKeepTheirBits(string text)
    {
        var factory = new IrFactory();
        var expr = IrParser.ParseExpression(text, factory);
        Assert.Same(expr, IrParser.ParseExpression(IrPrinter.Print(expr), factory));
        Assert.Equal(text, IrPrinter.Print(expr));
    }

    [Fact]
    public void SharedExpressionsAreWrittenOnce()
    {
        var factory = new IrFactory();
        var x = factory.Load("x", IrType.Float32);
        for (var i = 0; i < 200; i++)
        {
            x = factory.Add(factory.Mul(x, x), factory.Real(IrType.Float32, i));
        }

        var model = new IrModel("M", [new IrSlot("x", IrSlotKind.State, IrType.Float32, "", 1)], [], [], null, [new IrAssign("x", x)], [], [], null, [], [], []);
        var text = IrPrinter.Print(model);
        Assert.True(text.Length < 20_000);
        Assert.Same(x, IrParser.ParseModel(text, factory).Integrate[0].Value);
    }

    [Theory]
    [InlineData("(frobnicate 1f)", "frobnicate")]
    [InlineData("(add 1f", "expected")]
    [InlineData("v:f16", "f16")]
    [InlineData("#3", "#3")]
    [InlineData("1f 2f", "the end expected")]
    public void MistakesNameWhatIsWrong(string text, string named)
    {
        var error = Assert.Throws<FormatException>(() => IrParser.ParseExpression(text, new IrFactory()));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Contains("line 1", error.Message, StringComparison.Ordinal);
    }
}
