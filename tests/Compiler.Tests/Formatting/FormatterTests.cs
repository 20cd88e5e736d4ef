using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Tests.Parsing;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Tests.Formatting;

public sealed class FormatterTests
{
    private static string Format(string text) => Formatter.Format(new SourceText("test.nl", text)).Text;

    [Theory]
    [MemberData(nameof(Snippets.All), MemberType = typeof(Snippets))]
    public void IsLosslessAndIdempotent(string text) => TokenSequence.AssertFormatsWell(text);

    [Fact]
    public void SetsBlanksAndIndentation()
    {
        const string Untidy = """
              import std . cells


            cell   C{
            param a=1   param   b =-2mV
              state m [8]=f( a ,b )  // comment   

                 v'=( a+b*-c )/tau+m [ 0 ]^2


             spike when v>b refractory 5 ms hold v,w{v=b w+=1}
            /* block
               comment */
            }
            fn f (x:mV,k : real):mV/ms^2=x
                *k
            circuit D (n=3) {
            population p:C[ 3 x n ]  {v=1 mV min 0 mV
            }
            connect p[0 .. 9]->p.v weight 3 mV by  probability( 2 % )   no autapses
            connect p . mean( v )->p.v weight 0.5
            }
            experiment E for D{for k in 0 .. 4{run 1 s}
            expect rate(p)in 4 Hz..8 Hz
            expect x in 1..2   }
            """;
        const string Tidy = """
            import std.cells

            cell C {
                param a = 1   param b = -2 mV
                state m[8] = f(a, b)  // comment

                v' = (a + b * -c) / tau + m[0]^2

                spike when v > b  refractory 5 ms hold v, w { v = b   w += 1 }
                /* block
               comment */
            }
            fn f(x : mV, k : real) : mV/ms^2 = x
                * k
            circuit D(n = 3) {
                population p : C[3 x n] { v = 1 mV min 0 mV
                }
                connect p[0..9] -> p.v  weight 3 mV  by probability(2%)  no autapses
                connect p.mean(v) -> p.v  weight 0.5
            }
            experiment E for D { for k in 0..4 { run 1 s }
                expect rate(p) in 4 Hz .. 8 Hz
                expect x in 1 .. 2 }

            """;
        Assert.Equal(Tidy, Format(Untidy));
    }

    [Theory]
    [InlineData("const c = 5 mV ^ 2")]
    [InlineData("const c = 5 mV^2")]
    [InlineData("const c = 5 mV / s")]
    [InlineData("const c = if a then b else -c")]
    [InlineData("const c = sum(k in 0..7 : w[k])")]
    [InlineData("const c = a / (b + c) else 0")]
    [InlineData("const c = x'' + y'")]
    public void LeavesWhatIsTidy(string text) => Assert.Equal(text + "\n", Format(text));

    [Fact]
    public void LinesEndInOneWay() => Assert.Equal("const a = 1\n\nconst b = 2\n// end\n", Format("const a = 1\r\n\r\n\r\nconst b = 2\r// end  \r\n\r\n"));

    [Fact]
    public void NothingStaysNothing() => Assert.Equal("", Format(" \n\n"));

    [Fact]
    public void CommentsAloneAreKept() => Assert.Equal("// a\n/* b */\n", Format("  // a\n  /* b */"));

    [Fact]
    public void ATextWithErrorsComesBackAsItWas()
    {
        const string Broken = "cell   C { state v = }";
        var result = Formatter.Format(new SourceText("test.nl", Broken));
        Assert.Equal(Broken, result.Text);
        Assert.Equal("NL1001", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void TheLibraryFormatsWell()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "src", "NeuroLang.Compiler", "Library"), "*.nl"))
        {
            TokenSequence.AssertFormatsWell(File.ReadAllText(file));
        }
    }
}
