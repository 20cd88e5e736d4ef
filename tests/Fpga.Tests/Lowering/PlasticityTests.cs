using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Synapses that learn, from source: weights on the core beside those of the reference interpreter, where the spikes are the same on both.</summary>
public sealed class PlasticityTests
{
    private const string Cells = """
        import std.synapses

        /// Spikes at regular times.
        cell Told {
            param period = 7 ms
            param first = 3 ms
            input I : real
            state left = round(first / dt)
            update { left -= 1 }
            spike when left <= 0 { left += round(period / dt) }
        }

        /// A level that rewards raise.
        cell Level {
            state level = 0
            level' = -level / 100 ms
        }

        /// Pairs count as far as the level is there.
        synapse Rewarded {
            modulator d : real
            state w = 0.5 where w in 0 .. 1
            state x = 0
            state y = 0
            x' = -x / 20 ms
            y' = -y / 20 ms
            on pre { w -= 0.01 * d * y  x += 1  send w }
            on post { w += 0.01 * d * x  y += 1 }
        }

        /// The postsynaptic potential decides.
        synapse ByPotential {
            state w = 0.5 where w in 0 .. 1
            on pre { w += 0.001 * (post.left - 10)  send w }
        }

        /// What a spike leaves in a synapse decays there, and counts as far as the level is there.
        synapse Eligible {
            modulator d : real
            state w = 0.5 where w in 0 .. 1
            state e = 0
            state x = 0
            x' = -x / 20 ms
            e' = -e / 100 ms
            on pre { w += 0.05 * d * e  x += 1  send w }
            on post { e += 0.2 * x }
        }

        /// The weight moves all the time, with the level and the postsynaptic potential.
        synapse Drifting {
            modulator d : real
            state w = 0.5 where w in 0 .. 1
            w' = 0.05 Hz * (post.left - 15) * (1 - w) + 0.2 Hz * d
            on pre { send w }
        }

        /// The weight leaks to where it rests, and the faster the more the postsynaptic cell fires: a system of two linear equations.
        synapse Leaking {
            state w = 0.5 where w in 0 .. 1
            state x = 0
            state y = 0
            x' = -x / 10 ms
            y' = -y / 200 ms
            w' = (0.2 - w) / 800 ms - 0.1 Hz * y
            on pre { send w  x += 1 }
            on post { w += 0.02 * x  y += 1 }
        }

        /// The weight follows the traces of both cells at regular times, and shrinks at others.
        synapse Timely {
            state w = 0.5 where w in 0 .. 1
            state x = 0
            state y = 0
            x' = -x / 10 ms
            y' = -y / 20 ms
            on pre { send w  x += 1 }
            on post { y += 1 }
            every 25 ms { w += 0.02 * (x - 0.5 * y) }
            every 40 ms { w *= 0.995 }
        }

        /// A variable of the postsynaptic cell itself, as a modulator.
        synapse ByOwn {
            modulator m : real
            state w = 0.5 where w in 0 .. 1
            on pre { w += 0.001 * (m - 10)  send w }
        }
        """;

    /// <summary>Tolerances are about ten units of a weight of 16 bits for each hundred spikes: what rounding adds up to.</summary>
    [Theory]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022)", "delay 1 ms", 0.004)]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.0005, A_minus = 0.0006)", "delay 1 ms", 0.002)]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022, mu_plus = 1, mu_minus = 1)", "delay 1 ms", 0.004)]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022, nearest = true)", "delay 1 ms", 0.004)]
    [InlineData("TripletStdp(w_max = 1, A_3_minus = 0.001)", "delay 1 ms", 0.01)]
    [InlineData("SymmetricStdp(w_max = 1)", "delay 1 ms", 0.004)]
    [InlineData("InhibitoryStdp(w_max = 1, eta = 0.001, rate = 60 Hz)", "delay 1 ms", 0.004)]
    [InlineData("Rewarded(d = level.level)", "delay 1 ms", 0.004)]
    [InlineData("ByPotential()", "delay 1 ms", 0.004)]
    [InlineData("ByOwn(m = b.left)", "delay 1 ms", 0.004)]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022)", "", 0.004)]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022, nearest = true)", "", 0.004)]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022)", "delay axonal 3 ms dendritic 1 ms", 0.004)]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022)", "delay axonal 1 ms dendritic 1 ms", 0.004)]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022)", "delay 1 ms + 0.5 ms * j", 0.01)]
    [InlineData("RewardStdp(w_max = 1, d = level.level, rate = 5 Hz)", "delay 1 ms", 0.01)]
    [InlineData("Eligible(d = level.level)", "delay 1 ms", 0.01)]
    [InlineData("Drifting(d = level.level)", "delay 1 ms", 0.01)]
    [InlineData("Timely()", "delay 1 ms", 0.004)]
    [InlineData("Leaking()", "delay 1 ms", 0.01)]
    [InlineData("HomeostaticScaling(w_max = 1, rate = 60 Hz, interval = 50 ms)", "delay 1 ms", 0.004)]
    public void Weights_become_those_of_float64(string rule, string delay, double tolerance)
    {
        var program = Fixture.Compile(Program(rule, delay));
        var own = Fixture.Run(program).Synapses(0).Variables;
        using var interpreted = Fixture.Interpret(program);

        // With a dendritic delay of two steps synapses are two steps ahead.
        interpreted.Run(delay.Contains("dendritic", StringComparison.Ordinal) ? 2 : 0, CancellationToken.None);
        var reference = interpreted.Synapses(0).Variables;
        Assert.Equal(reference["w"].Length, own["w"].Length);
        Assert.Contains(reference["w"], w => Math.Abs(w - 0.5) > 20 * tolerance / 4);
        for (var n = 0; n < own["w"].Length; n++)
        {
            Assert.InRange(own["w"][n], reference["w"][n] - tolerance, reference["w"][n] + tolerance);
        }
    }

    /// <summary>What a synapse with a resource sends is summed by a cell that forgets little; what is left of the resource is a few hundred units, of which rounding leaves noise of 3 %.</summary>
    [Theory]
    [InlineData("TsodyksMarkram()", "delay 2.5 ms")]
    [InlineData("TsodyksMarkram()", "")]
    [InlineData("ThreeStateDepression()", "delay 2.5 ms")]
    [InlineData("Depression()", "delay 2.5 ms")]
    [InlineData("Depression()", "")]
    public void Short_term_plasticity_sends_what_float64_sends(string rule, string delay)
    {
        const string Sum = """

            cell Sum {
                state s = 0
                s' = -s / (1 s)
            }
            """;
        var text = (Cells + Sum + Circuit(rule, delay)).Replace("population b : Told[4] { period = 11 ms + 2.5 ms * i  first = 6 ms }", "population b : Sum[4]", StringComparison.Ordinal).Replace("b.I", "b.s", StringComparison.Ordinal)
            .Replace("weight 0.5", "weight 1", StringComparison.Ordinal);
        var program = Fixture.Compile(text);
        var (own, reference) = (new double[4], new double[4]);
        Fixture.Run(program).Read(program.Source.Module.Populations.ToList().FindIndex(p => p.Name == "b"), "s", own);
        Fixture.Interpret(program).Read(program.Source.Module.Populations.ToList().FindIndex(p => p.Name == "b"), "s", reference);
        Assert.InRange(own[0] / reference[0], 0.97, 1.03);
        Assert.InRange(reference[0], 1, 1000);
    }

    /// <summary>
    /// One pair, A exp(-s / tau) by hand: the presynaptic spike stamped 20 ms arrives at 21 ms, or at once, or at 23 ms, where the postsynaptic one is seen 1 ms late. One at the same moment counts as after it, at no distance.
    /// </summary>
    [Theory]
    [InlineData("21 ms", "delay 1 ms", 0.5 + 0.1)]
    [InlineData("26 ms", "delay 1 ms", 0.5 + (0.1 * 0.7788007830714049))]
    [InlineData("16 ms", "delay 1 ms", 0.5 - (0.2 * 0.7788007830714049))]
    [InlineData("20 ms", "", 0.5 + 0.1)]
    [InlineData("25 ms", "", 0.5 + (0.1 * 0.7788007830714049))]
    [InlineData("15 ms", "", 0.5 - (0.2 * 0.7788007830714049))]
    [InlineData("22 ms", "delay axonal 3 ms dendritic 1 ms", 0.5 + 0.1)]
    [InlineData("27 ms", "delay axonal 3 ms dendritic 1 ms", 0.5 + (0.1 * 0.7788007830714049))]
    [InlineData("17 ms", "delay axonal 3 ms dendritic 1 ms", 0.5 - (0.2 * 0.7788007830714049))]
    public void One_pair_changes_a_weight_by_the_window(string post, string delay, double weight)
    {
        var program = Fixture.Compile(Cells + $$"""

            circuit N {
                step 0.5 ms
                population a : Told[1] { period = 200 ms  first = 20 ms }
                population b : Told[1] { period = 200 ms  first = {{post}} }
                connect a -> b.I  weight 0.5  {{delay}}  via PairStdp(w_max = 1, A_plus = 0.1, A_minus = 0.2)
            }
            experiment E for N { seed 1
                run 100 ms
            }
            """);
        var learnt = Assert.Single(Fixture.Run(program).Synapses(0).Variables["w"]);
        Assert.InRange(learnt, weight - 0.001, weight + 0.001);
    }

    [Fact]
    public void A_rule_without_synapses_needs_nothing()
    {
        var program = Fixture.Compile(Program("Eligible(d = level.level)", "delay 1 ms").Replace("by all_to_all", "by probability(0)", StringComparison.Ordinal));
        Assert.Empty(program.Result.Learnt);
        Assert.DoesNotContain(program.Result.Program.Populations, p => p.Name.Contains("traces", StringComparison.Ordinal));
        Assert.Equal(0, Fixture.Run(program).SynapseCount(0));
    }

    /// <summary>What arrives at a state that is held while its cell is refractory is taken once, though the equation and the synapses read it.</summary>
    [Fact]
    public void Synapses_read_a_held_state_with_what_has_arrived()
    {
        var program = Fixture.Compile("""
            cell Told {
                param period = 7 ms
                state left = 2
                update { left -= 1 }
                spike when left <= 0 { left += round(period / dt) }
            }
            cell Held {
                state v = 0 mV
                state g = 0 mV
                v' = (g - v) / (20 ms)
                g' = -g / (5 ms)
                spike when v >= 100 mV  refractory 2 ms hold v { v = 0 mV }
            }
            synapse Rule {
                state w : mV = 1 mV where w in 0 mV .. 4 mV
                w' = 0.003 kHz * post.v
                on pre { send w }
            }
            circuit N {
                step 0.5 ms
                population a : Told[2] { period = 7 ms + 4 ms * i }
                population b : Held[1]
                connect a -> b.v  delay 1 ms  via Rule()
                connect a -> b.g  weight 0.5 mV  delay 1 ms
            }
            experiment E for N { run 60 ms }
            """);
        using var reference = Fixture.Interpret(program);
        var (own, expected) = (Fixture.Run(program).Synapses(0).Variables["w"], reference.Synapses(0).Variables["w"]);
        Assert.InRange(expected[0], 1.2, 3.9);
        Assert.All(own.Zip(expected), w => Assert.InRange(w.First, w.Second - 0.02, w.Second + 0.02));
    }

    /// <summary>Instructions of rules, as docs/fpga/lowering.md promises them, and of their traces.</summary>
    [Theory]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022)", 5, 3, 3)]
    [InlineData("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022, mu_plus = 1, mu_minus = 1)", 6, 6, 3)]
    [InlineData("TripletStdp(w_max = 1, A_3_minus = 0.001)", 7, 5, 7)]
    [InlineData("SymmetricStdp(w_max = 1)", 7, 5, 7)]
    [InlineData("InhibitoryStdp(w_max = 1, eta = 0.001, rate = 60 Hz)", 7, 3, 3)]
    [InlineData("Rewarded(d = level.level)", 8, 6, 3)]
    [InlineData("RewardStdp(w_max = 1, d = level.level, rate = 5 Hz)", 14, 3, 5)]
    public void Lengths_of_rules(string rule, int onPre, int onPost, int traces)
    {
        var program = Fixture.Compile(Program(rule, "delay 1 ms")).Result.Program;
        Assert.Null(BytecodeVerifier.Check(program));
        var plastic = Assert.Single(program.Projections, p => p.Pre is not null);
        Assert.InRange(plastic.Pre!.Length, 1, onPre);
        Assert.InRange(plastic.Post!.Length, 1, onPost);
        Assert.InRange(program.Populations.Single(p => p.Kind == PopulationKind.Replicated && p.Name.Contains("traces", StringComparison.Ordinal)).Length, 1, traces);
    }

    [Fact]
    public void Small_changes_are_rounded_stochastically()
    {
        var large = Fixture.Compile(Program("PairStdp(w_max = 1, A_plus = 0.02, A_minus = 0.022)", "delay 1 ms").Replace("run 2 s", "run 200 ms", StringComparison.Ordinal));
        var small = Fixture.Compile(Program("PairStdp(w_max = 1, A_plus = 0.0005, A_minus = 0.0006)", "delay 1 ms"));
        Assert.Equal(RoundingMode.Nearest, large.Result.Learnt[0].Variables[0].Rounding);
        Assert.Equal(RoundingMode.Stochastic, small.Result.Learnt[0].Variables[0].Rounding);
    }

    [Theory]
    [InlineData("RewardStdp(w_max = 1, d = level.level)", "", "NL5301", "without a delay, as it changes between spikes too")]
    [InlineData("PairStdp(w_max = 1)", "delay axonal 0.5 ms dendritic 1 ms", "NL5301", "that is longer than the axonal one")]
    [InlineData("ByBoth()", "delay axonal 2 ms dendritic 1 ms", "NL5301", "in which more than spikes and their traces counts")]
    [InlineData("PairStdp(w_max = 1)", "delay axonal 2 ms dendritic 1 ms + 0.5 ms * j", "NL5301", "dendritic delays that differ")]
    [InlineData("PairStdp(w_max = 1)", "delay 1 ms + 0.5 ms * (4 * i + j)", "NL5302", "32 different delays")]
    [InlineData("ByPre()", "delay 1 ms", "NL5301", "they are in another lane")]
    [InlineData("OfPre()", "delay 1 ms", "NL5301", "a trace that follows a variable of its cell")]
    [InlineData("ByOwn(m = other.left)", "delay 1 ms", "NL5301", "that is not a variable of that cell")]
    [InlineData("Rarely()", "delay 1 ms", "NL5302", "40000 steps")]
    [InlineData("PairStdp(w_max = 1)", "delay 200 ms", "NL5302", "a delay of 400 steps")]
    [InlineData("NormalisedStdp(w_max = 1, total = 1)", "delay 1 ms", "NL5301", "an aggregate over the synapses of a cell")]
    [InlineData("StrictStdp(w_max = 1)", "delay 1 ms", "NL5301", "in an equation")]
    [InlineData("Rewarded(d = a.mean(left))", "delay 1 ms", "NL5301", "whose cells spike")]
    [InlineData("PairStdp(w_max = 1, A_plus = 1e-10, A_minus = 1e-10)", "delay 1 ms", "NL5303", "rounding of")]
    public void What_has_no_place_is_refused(string rule, string delay, string code, string message)
    {
        var text = Program(rule, delay) + Refused;
        var (program, diagnostics) = Fixture.TryCompile(text);
        Assert.Null(program);
        var diagnostic = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(code, diagnostic.Descriptor.Code);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        var span = Assert.IsType<NeuroLang.Compiler.Text.Location>(diagnostic.Location).Span;
        Assert.StartsWith(code == "NL5303" || message.Contains("whose cells", StringComparison.Ordinal) || message.Contains("in an equation", StringComparison.Ordinal) ? "E for N" : "connect a -> b.I", text[span.Start..], StringComparison.Ordinal);
    }

    private const string Refused = """

        synapse ByBoth {
            state w = 0.5
            on pre { w += 0.001 * post.left  send w }
            on post { w -= 0.001 }
        }

        synapse ByPre {
            state w = 0.5
            on pre { w += 0.001 * pre.left  send w }
            on post { w -= 0.001 }
        }

        synapse OfPre {
            state w = 0.5
            state x = 0
            x' = -x / 10 ms
            on pre { x += pre.left  send w }
            on post { w += 0.001 * x }
        }

        synapse Rarely {
            state w = 0.5
            on pre { send w }
            every 20 s { w *= 0.5 }
        }
        """;

    private static string Program(string rule, string delay) => Cells + Circuit(rule, delay);

    private static string Circuit(string rule, string delay) => $$"""

        circuit N {
            step 0.5 ms
            population a : Told[8] { period = 7 ms + 1.5 ms * i  first = 3 ms + 2 ms * i }
            population b : Told[4] { period = 11 ms + 2.5 ms * i  first = 6 ms }
            population reward : Told[1] { period = 160 ms  first = 50 ms }
            population level : Level[1]
            population other : Told[4] { period = 50 ms }
            connect a -> b.I  weight 0.5  {{delay}}  via {{rule}}  by all_to_all
            connect reward -> level.level  weight 1  delay 5 ms
        }
        experiment E for N { seed 1
            run 2 s
        }
        """;
}
