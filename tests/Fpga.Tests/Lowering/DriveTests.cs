using NeuroLang.Compiler.Execution;
using NeuroLang.Fpga.Execution;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Rate units: what connections add in every step, on the emulated core beside closed forms and float64.</summary>
public sealed class DriveTests
{
    private const int Size = 12;

    /// <summary>x' = (W x + b - x) / tau with W and b written down below; x(t) = x∞ + exp((W - 1) t / tau) (x(0) - x∞).</summary>
    [Fact]
    public void A_linear_network_follows_the_matrix_exponential_to_its_fixed_point()
    {
        var program = Fixture.Compile("""
            import std.synapses
            cell Unit {
                param b = 0
                input I : real
                state r = 0
                10 ms * r' = I + b - r
            }
            circuit N {
                step 0.02 ms
                population u : Unit[12] { b = 0.1 * i - 0.4   r = 0.5 * sin(1.1 * i) }
                connect u -> u.I  weight 0.25 * sin(1.7 * i + 0.9 * j)  via RateLinear  by all_to_all
            }
            experiment E for N { seed 1  record r of u every 0.02 ms  run 100 ms }
            """);
        var trace = Fixture.Run(program).Trace(0);
        var a = Matrix((row, column) => (0.25 * Math.Sin((1.7 * column) + (0.9 * row))) - (row == column ? 1 : 0));
        var rest = Solve(a, [.. Enumerable.Range(0, Size).Select(n => 0.4 - (0.1 * n))]);
        var range = rest.Max() - rest.Min();
        foreach (var milliseconds in new[] { 2, 5, 10, 99 })
        {
            var decay = Exponential(a, milliseconds / 10.0);
            for (var cell = 0; cell < Size; cell++)
            {
                var exact = rest[cell] + Enumerable.Range(0, Size).Sum(n => decay[cell, n] * ((0.5 * Math.Sin(1.1 * n)) - rest[n]));
                Assert.InRange(trace.Values[(50 * milliseconds * Size) + cell] - exact, -0.003 * range, 0.003 * range);
            }
        }

        Assert.True(Assert.Single(program.Result.Program.Projections).IsDense);
    }

    /// <summary>The network of Sompolinsky, Crisanti and Sommers with gain 1.5: until what 16 bits lose has grown, and then what chaos leaves alike.</summary>
    [Fact]
    public void A_chaotic_network_keeps_close_and_then_its_statistics()
    {
        var program = Fixture.Compile("""
            import std.cells
            import std.synapses
            circuit N {
                step 0.1 ms
                population u : RateUnit[60] { r = normal(0, 1) }
                connect u -> u.I  weight normal(0, 0.1936)  via RateTanh  by all_to_all  no autapses
            }
            experiment E for N { seed 3  record r of u every 1 ms  run 1 s }
            """);
        var (own, reference) = (Fixture.Run(program).Trace(0), Reference(program));
        var range = reference.Values.Max() - reference.Values.Min();
        Assert.InRange(Largest(own, reference, 0, 60), 0, 0.01 * range);
        Assert.InRange(Deviation(own, 200) / Deviation(reference, 200), 0.9, 1.1);

        // The same table of the hyperbolic tangent is for all cells, and the pairs that are missing have weights of zero.
        Assert.True(Assert.Single(program.Result.Program.Projections).IsDense);
        Assert.Equal(3600, program.Result.Program.Projections[0].Targets.Length);
    }

    /// <summary>Fixed point of the equations of Wilson and Cowan (1972) with an input of 1.25, by Newton's method.</summary>
    [Fact]
    public void Two_populations_of_Wilson_and_Cowan_reach_their_fixed_point()
    {
        var program = Fixture.Compile("""
            import std.synapses
            cell Activity {
                param a = 1.2
                param theta = 2.8
                param P = 0
                input I : real
                state r = 0
                fn response(x : real) : real = sigmoid(a * (x - theta)) - sigmoid(-a * theta)
                1 ms * r' = -r + (1 - r) * response(I + P)
            }
            circuit N {
                step 0.02 ms
                population exc : Activity[1] { a = 1.2   theta = 2.8   P = 1.25 }
                population inh : Activity[1] { a = 1   theta = 4 }
                connect exc -> exc.I  weight 12  via RateLinear
                connect exc -> inh.I  weight 13  via RateLinear
                connect inh -> exc.I  weight -4  via RateLinear
                connect inh -> inh.I  weight -11  via RateLinear
            }
            experiment E for N { seed 1  record r of exc every 0.02 ms  record r of inh every 0.02 ms  run 50 ms }
            """);
        using var core = Fixture.Run(program);
        Assert.InRange(core.Trace(0).Values[^50..].Average(), 0.486255 - 0.002, 0.486255 + 0.002);
        Assert.InRange(core.Trace(1).Values[^50..].Average(), 0.259808 - 0.002, 0.259808 + 0.002);
    }

    /// <summary>x(t) = t / 10 ms reaches the integrator 3 ms late: y = ∫ x(t - 3 ms) = (t - 3 ms)² / 20 ms², 36.45 after 30 ms; the sum over steps of 0.1 ms is 36.315.</summary>
    [Fact]
    public void A_delayed_drive_is_as_late_as_it_says()
    {
        using var core = Fixture.Run(Fixture.Compile(Delayed("0")));
        Assert.InRange(core.Trace(0).Values[^1], 36.315 - 0.05, 36.315 + 0.05);
    }

    /// <summary>The square of a ramp, of which a variable of the presynaptic cell is made, is that of the boundary at hand: y = 0.1 Σ (k / 100)², k = 0 … 299, is 89.55; a step late it would be 88.65, a step early 90.45.</summary>
    [Fact]
    public void What_is_made_for_a_drive_is_of_its_boundary()
    {
        var text = Delayed("0").Replace("delay 3 ms  via RateLinear", "via Squared", StringComparison.Ordinal) + "synapse Squared { param w = 1  drive w * pre.r * pre.r }";
        var program = Fixture.Compile(text);
        using var core = Fixture.Run(program);
        Assert.InRange(core.Trace(0).Values[^1], 89.55 - 0.2, 89.55 + 0.2);
        Assert.Contains(program.Result.Formats[0], f => f.Slot == "payload.0");
    }

    [Fact]
    public void Spikes_and_drives_share_an_input()
    {
        var program = Fixture.Compile("""
            import std.synapses
            cell Source {
                state r = 0.2
                r' = 1 / 20 ms
                spike when r >= 1 { r = 0 }
            }
            cell Target {
                input I : real
                state y = 0
                y' = I / 1 ms - y / 30 ms
            }
            circuit N {
                step 0.1 ms
                population s : Source[3] { r = 0.3 * i }
                population o : Target[2]
                connect s -> o.I  weight 0.5 + 0.25 * i + 0.125 * j  delay 1 ms  by all_to_all
                connect s -> o.I  weight 0.1 * (1 + i) * (1 - 0.5 * j)  via RateLinear  by all_to_all
            }
            experiment E for N { seed 1  record y of o every 0.1 ms  run 200 ms }
            """);
        var (own, reference) = (Fixture.Run(program).Trace(0), Reference(program));
        Assert.InRange(Largest(own, reference, 0, 2000), 0, 0.01 * reference.Values.Max());
    }

    /// <summary>A gap of density that rows of weights alone would waste, and a function of the presynaptic cell that is a sum.</summary>
    [Fact]
    public void Sparse_drives_and_sums_of_products_agree_with_float64()
    {
        var program = Fixture.Compile("""
            import std.cells
            synapse Coupled {
                param w = 1
                param bias = 0.5
                drive w * (pre.r * pre.r - 0.25) + bias * pre.r / 4
            }
            circuit N {
                step 0.1 ms
                population u : RateUnit[40] { r = uniform(-1, 1) }
                connect u -> u.I  via Coupled(w = normal(0, 0.1), bias = uniform(0, 0.2))  by probability(20%)
            }
            experiment E for N { seed 5  record r of u every 0.1 ms  run 60 ms }
            """);
        var (own, reference) = (Fixture.Run(program).Trace(0), Reference(program));
        Assert.InRange(Largest(own, reference, 0, 600), 0, 0.005 * (reference.Values.Max() - reference.Values.Min()));
        Assert.Equal([false, false], program.Result.Program.Projections.Select(p => p.IsDense));
    }

    [Theory]
    [InlineData("drive w * (pre.r - post.r)", "reads \"post.r\"")]
    [InlineData("drive max(w, pre.r)", "no sum of products")]
    [InlineData("drive w + pre.r", "reads nothing of the presynaptic cell")]
    [InlineData("drive w * pre.r * sin(t / 1 ms)", "an aggregate, a modulator, the time or a draw")]
    [InlineData("state s = 0  s' = (pre.r - s) / 5 ms  drive w * s", "equations or handlers besides")]
    [InlineData("on pre { send w }  drive w * pre.r", "equations or handlers besides")]
    public void What_is_no_product_is_refused(string members, string message)
    {
        var text = $$"""
            cell Unit {
                input I : real
                state r = 1
                10 ms * r' = I - r
                spike when r > 100 { r = 0 }
            }
            synapse Coupled {
                param w = 0.5
                {{members}}
            }
            circuit N {
                step 0.1 ms
                population u : Unit[2]
                connect u -> u.I  via Coupled(w = uniform(0, 1))  by all_to_all
            }
            experiment E for N { seed 1  run 1 ms }
            """;
        var (program, diagnostics) = Fixture.TryCompile(text);
        Assert.Null(program);
        var diagnostic = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("NL5301", diagnostic.Descriptor.Code);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        var span = Assert.IsType<NeuroLang.Compiler.Text.Location>(diagnostic.Location).Span;
        Assert.True(text[span.Start..].StartsWith(message.Contains("besides", StringComparison.Ordinal) ? "connect u" : members["drive ".Length..], StringComparison.Ordinal), text[span.Start..]);
    }

    [Fact]
    public void A_delay_of_what_does_not_start_at_zero_is_refused()
    {
        var (program, diagnostics) = Fixture.TryCompile(Delayed("0.5"));
        Assert.Null(program);
        Assert.Contains("the delay of a continuous drive from \"s\", as what it reads does not start at zero", Assert.Single(diagnostics.ToImmutable()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_at_which_spikes_end_is_not_read()
    {
        var (program, diagnostics) = Fixture.TryCompile("""
            import std.synapses
            cell Unit {
                input I : real
                state r = 0
                10 ms * r' = I - r
                spike when r > 1 { r = 0 }
            }
            circuit N {
                step 0.1 ms
                population u : Unit[2]
                connect u -> u.r  weight 0.1  by all_to_all
                connect u -> u.I  weight 0.1  via RateLinear  by all_to_all
            }
            experiment E for N { seed 1  run 1 ms }
            """);
        Assert.Null(program);
        Assert.Contains("reads \"r\" of the presynaptic cell, at which synapses end", Assert.Single(diagnostics.ToImmutable()).Message, StringComparison.Ordinal);
    }

    /// <summary>20 000 equal products of half a unit each, which all become one: no average makes up for that.</summary>
    [Fact]
    public void Many_small_products_that_are_off_together_are_refused()
    {
        var (program, diagnostics) = Fixture.TryCompile("""
            import std.synapses
            cell Still {
                state r = 1
            }
            cell Unit {
                input I : real
                state r = 0
                10 ms * r' = I - r
            }
            circuit N {
                step 0.1 ms
                population s : Still[20000]
                population o : Unit[1]
                connect s -> o.I  weight 0.00005  via RateLinear  by all_to_all
            }
            experiment E for N { seed 1  run 30 ms }
            """);
        Assert.Null(program);
        var diagnostic = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("NL5303", diagnostic.Descriptor.Code);
        Assert.Contains("20000 products in every step", diagnostic.Message, StringComparison.Ordinal);
    }

    private static string Delayed(string start) => $$"""
        import std.synapses
        cell Ramp {
            state r = {{start}}
            r' = 1 / 10 ms
        }
        cell Sum {
            input I : real
            state y = 0
            y' = I / 1 ms
        }
        circuit N {
            step 0.1 ms
            population s : Ramp[1]
            population o : Sum[1]
            connect s -> o.I  weight 1  delay 3 ms  via RateLinear
        }
        experiment E for N { seed 1  record y of o every 0.1 ms  run 30.1 ms }
        """;

    private static TraceData Reference(FpgaProgram program) => Assert.IsType<TraceData>(program.Profile.Traces[0]);

    private static double Largest(TraceData own, TraceData reference, int first, int rows)
    {
        var cells = reference.Cells.Length;
        return Enumerable.Range(first * cells, (rows - first) * cells).Max(n => Math.Abs(own.Values[n] - reference.Values[n]));
    }

    private static double Deviation(TraceData trace, int firstRow) => Math.Sqrt(trace.Values.Skip(firstRow * trace.Cells.Length).Average(v => v * v));

    private static double[,] Matrix(Func<int, int, double> element)
    {
        var result = new double[Size, Size];
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                result[row, column] = element(row, column);
            }
        }

        return result;
    }

    /// <summary>exp(a t) = (Σ (a t / 2^10)^n / n!)^(2^10).</summary>
    private static double[,] Exponential(double[,] a, double t)
    {
        const int Squarings = 10;
        var step = Matrix((row, column) => a[row, column] * t / (1 << Squarings));
        var (sum, term) = (Matrix((row, column) => row == column ? 1 : 0), Matrix((row, column) => row == column ? 1 : 0));
        for (var n = 1; n <= 12; n++)
        {
            var product = Times(term, step);
            var factor = n;
            term = Matrix((row, column) => product[row, column] / factor);
            var (before, added) = (sum, term);
            sum = Matrix((row, column) => before[row, column] + added[row, column]);
        }

        for (var n = 0; n < Squarings; n++)
        {
            sum = Times(sum, sum);
        }

        return sum;
    }

    private static double[,] Times(double[,] a, double[,] b) => Matrix((row, column) => Enumerable.Range(0, Size).Sum(n => a[row, n] * b[n, column]));

    /// <summary>a x = b by Gauss and Jordan, with the largest element as the pivot.</summary>
    private static double[] Solve(double[,] a, double[] b)
    {
        var (m, x) = ((double[,])a.Clone(), (double[])b.Clone());
        for (var pivot = 0; pivot < Size; pivot++)
        {
            var best = Enumerable.Range(pivot, Size - pivot).MaxBy(row => Math.Abs(m[row, pivot]));
            for (var column = 0; column < Size; column++)
            {
                (m[pivot, column], m[best, column]) = (m[best, column], m[pivot, column]);
            }

            (x[pivot], x[best]) = (x[best], x[pivot]);
            for (var row = 0; row < Size; row++)
            {
                var factor = row == pivot ? 0 : m[row, pivot] / m[pivot, pivot];
                for (var column = 0; column < Size; column++)
                {
                    m[row, column] -= factor * m[pivot, column];
                }

                x[row] -= factor * x[pivot];
            }
        }

        return [.. x.Select((value, n) => value / m[n, n])];
    }
}
