using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>The generator itself.</summary>
public sealed class RandomProgramTests
{
    [Fact]
    public void SameSeedGivesTheSameText()
    {
        Assert.Equal(RandomProgram.Create(7).Text, RandomProgram.Create(7).Text);
        Assert.NotEqual(RandomProgram.Create(7).Text, RandomProgram.Create(8).Text);
    }

    [Fact]
    public void EveryProgramIsWithoutErrors()
    {
        for (var seed = 0UL; seed < 300; seed++)
        {
            var program = RandomProgram.Create(seed);
            var tree = Parser.Parse(new SourceText($"program{seed}.nl", program.Text));
            var errors = Binder.Bind(tree, new NoImports()).Diagnostics.Where(d => d.Severity == Severity.Error);
            Assert.True(!errors.Any(), string.Join("\n", errors) + "\n" + program.Text);
        }
    }

    /// <summary>Among a few hundred programs everything of the language occurs that they are meant to exercise.</summary>
    [Theory]
    [InlineData("one_to_one")]
    [InlineData("all_to_all")]
    [InlineData("by probability(")]
    [InlineData("exp(-abs(i - j)")]
    [InlineData("indegree(")]
    [InlineData("outdegree(")]
    [InlineData("total(")]
    [InlineData("poisson(")]
    [InlineData("list(")]
    [InlineData("no autapses")]
    [InlineData("no multapses")]
    [InlineData("where mod")]
    [InlineData("delay uniform")]
    [InlineData("delay 0 ms")]
    [InlineData("rises through")]
    [InlineData("refractory tau_m")]
    [InlineData("refractory x > ")]
    [InlineData("hold v, g")]
    [InlineData("on start")]
    [InlineData("every ")]
    [InlineData("at 0 ms")]
    [InlineData("} else {")]
    [InlineData("for k in")]
    [InlineData("let l")]
    [InlineData("sum(n in")]
    [InlineData("own.")]
    [InlineData("own.rank(")]
    [InlineData("xi(other)")]
    [InlineData("method rk4")]
    [InlineData("method heun")]
    [InlineData("fn f(")]
    [InlineData("event burst")]
    [InlineData("on pre.burst")]
    [InlineData("group all")]
    [InlineData("-> all.v")]
    [InlineData("precision float64")]
    [InlineData("precision float32")]
    [InlineData("update {")]
    [InlineData("tunable param")]
    [InlineData("set p0.v")]
    [InlineData("lognormal(")]
    [InlineData("in volley : spikes[6]")]
    [InlineData("part sub : Sub[2](n = 2 + 2 * i)")]
    [InlineData("p1 -> sub.volley")]
    [InlineData(" procedural")]
    [InlineData("by table(")]
    [InlineData("by matrix(")]
    [InlineData("where column(")]
    [InlineData("at grid(")]
    [InlineData("at ring(")]
    [InlineData("at random(box(")]
    [InlineData("exp(-distance")]
    [InlineData("delay distance")]
    [InlineData("where distance")]
    [InlineData("(x + y - z)")]
    [InlineData("clamp p0")]
    [InlineData("silence p0")]
    [InlineData("release p0")]
    [InlineData("on post {")]
    [InlineData("on pre {")]
    [InlineData("on post.burst")]
    [InlineData("drive ")]
    [InlineData("delay axonal")]
    [InlineData("dendritic")]
    [InlineData("prune when")]
    [InlineData("grow when")]
    [InlineData("incoming.sum(")]
    [InlineData("incoming.max(")]
    [InlineData("outgoing.mean(")]
    [InlineData("] excitatory")]
    [InlineData("] inhibitory")]
    [InlineData("modulator d")]
    [InlineData("d = post.")]
    [InlineData("post.v +=")]
    [InlineData("pre.v -=")]
    [InlineData("post.x +=")]
    [InlineData("state flag")]
    [InlineData("a' = (")]
    [InlineData("q' = ")]
    [InlineData("s' = ")]
    [InlineData("where w in")]
    [InlineData("for k in 1..2 { send")]
    [InlineData("called c")]
    [InlineData("freeze c")]
    [InlineData(".a\n    run")]
    [InlineData("via S0(")]
    [InlineData("all -> all.v via S")]
    [InlineData("tau_a = uniform(")]
    [InlineData("bernoulli(0.5)")]
    [InlineData(".seg[mod(")]
    [InlineData(".J[mod(")]
    [InlineData(".seg[floor(uniform(0, 3))] via S")]
    [InlineData(".J[floor(uniform(0, 3))] via S")]
    [InlineData("group twice = p0, p0[")]
    [InlineData("connect twice -> ")]
    [InlineData("-> twice.")]
    [InlineData("d = p1[0].")]
    [InlineData("d = p0.mean(")]
    [InlineData("d = twice.a")]
    [InlineData("d = all.a")]
    [InlineData("connect all.mean(v) -> ")]
    [InlineData("connect twice.")]
    [InlineData("argmax(v) -> ")]
    [InlineData("circuit Net(tunable g0")]
    [InlineData("for Net(g0 = ")]
    [InlineData("weight g")]
    [InlineData("delay g")]
    [InlineData("probability(g")]
    [InlineData("poisson(g")]
    public void EveryConstructOccurs(string construct) =>
        Assert.Contains(Enumerable.Range(0, 1000), seed => RandomProgram.Create((ulong)seed).Text.Contains(construct, StringComparison.Ordinal));
}
