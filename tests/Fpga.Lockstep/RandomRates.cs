using System.Globalization;

namespace NeuroLang.Fpga.Lockstep;

/// <summary>Programs of rate units with random sizes, functions, densities and delays; the same for the same seed.</summary>
public sealed class RandomRates
{
    private readonly Random _random;

    private RandomRates(int seed) => _random = new Random(seed);

    /// <summary>Text of a program with one circuit and one experiment.</summary>
    public static string Create(int seed) => new RandomRates(seed).Write();

    private string Write()
    {
        var connections = string.Concat(Enumerable.Range(0, _random.Next(2, 6)).Select(_ => Connection()));
        return $$"""
            import std.synapses

            cell Unit {
                param b = 0
                input I : real
                state r = 0
                state late = 0
                {{Text(_random.Next(2, 20))}} ms * r' = b + I - r
                5 ms * late' = r - late
            }

            cell Spiking {
                input I : real
                state r = 0
                8 ms * r' = 1.5 + I - r
                spike when r >= 1 { r = 0 }
            }

            synapse Squared {
                param w = 1
                drive w * pre.r * pre.r
            }

            synapse Late {
                param w : target
                drive w * pre.late
            }

            circuit N {
                step 0.25 ms
                population a : Unit[{{Text(_random.Next(1, 40))}}] { b = uniform(-1, 1)   r = normal(0, 0.5) }
                population c : Unit[{{Text(_random.Next(1, 30))}}] { b = 0.1 * mod(i, 7) - 0.3 }
                population s : Spiking[{{Text(_random.Next(1, 20))}}]
            {{connections}}
            }

            experiment E for N {
                seed {{Text(_random.Next(1, 1000))}}
                run 50 ms
            }
            """;
    }

    private string Connection()
    {
        var (pre, post) = (Pick("a", "c", "s"), Pick("a", "c", "s"));
        var model = pre == "s" ? Pick("RateLinear", "RateTanh") : Pick("RateLinear", "RateTanh", "Squared", "Late");
        var weight = Pick("normal(0, 0.1)", "0.03125", "-0.05", "uniform(-0.05, 0.02)", "0.02 * (1 + mod(i + j, 3))");
        var rule = Pick("all_to_all", "all_to_all  no autapses", "probability(30%)", "one_to_one");
        rule = rule == "one_to_one" && pre != post || rule.Contains("autapses", StringComparison.Ordinal) && pre != post ? "all_to_all" : rule;

        // Late starts at zero, so it may have a delay.
        var delay = model == "Late" && _random.Next(2) == 0 ? "  delay " + Text(0.25 * _random.Next(1, 7)) + " ms" : "";
        var spikes = pre == "s" && _random.Next(2) == 0 ? $"    connect s -> {post}.I  weight 0.0625  delay 0.5 ms  by all_to_all\n" : "";
        return spikes + $"    connect {pre} -> {post}.I  weight {weight}{delay}  via {model}  by {rule}\n";
    }

    private string Pick(params string[] items) => items[_random.Next(items.Length)];

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
