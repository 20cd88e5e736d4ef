using System.Globalization;

namespace NeuroLang.Fpga.Lockstep;

/// <summary>Random programs in NeuroLang whose synapses learn; the same for the same seed. What the lowering makes of them is compared like programs made of random instructions.</summary>
public sealed class RandomSource
{
    private readonly Random _random;

    private RandomSource(int seed) => _random = new Random(seed);

    /// <summary>The text of a program with one circuit and one experiment.</summary>
    public static string Create(int seed) => new RandomSource(seed).Write();

    private string Write()
    {
        var rules = Enumerable.Range(0, _random.Next(1, 3)).Select(n => Rule("Rule" + Text(n), _random.Next(3) == 0, _random.Next(4) > 0)).ToList();
        var connections = rules.Select((r, n) =>
            $"    connect inputs -> cells.{(_random.Next(2) == 0 ? "v" : "g")}  {Delay(r.Text)}  via Rule{Text(n)}({(r.IsModulated ? "d = level.level" : "")})  by probability({Text(_random.Next(20, 80))}%)  called c{Text(n)}\n");
        return $$"""
            import std.synapses

            cell Source {
                param rate = {{Text(_random.Next(20, 150))}} Hz
                spike when bernoulli(rate * dt) == 1
            }

            cell Cell {
                state v = 0 mV
                state g = 0 mV
                v' = (g - v) / {{Text(_random.Next(5, 30))}} ms
                g' = -g / {{Text(_random.Next(2, 10))}} ms
                spike when v >= {{Text(_random.Next(3, 12))}} mV  refractory {{Text(0.5 * _random.Next(0, 5))}} ms hold v { v = 0 mV }
            }

            cell Level {
                state level = 0
                level' = -level / {{Text(_random.Next(20, 200))}} ms
            }

            {{string.Concat(rules.Select(r => r.Text))}}
            circuit N {
                step 0.5 ms
                population inputs : Source[{{Text(_random.Next(3, 40))}}]
                population cells : Cell[{{Text(_random.Next(1, 30))}}] { v = uniform(0 mV, 5 mV) }
                population level : Level[1]
                connect inputs[0..1] -> level.level  weight 0.2  delay 1 ms
                connect cells -> cells.g  weight {{Text(_random.Next(-4, 3) + 0.5)}} mV  delay 1 ms  by probability(20%)
            {{string.Concat(connections)}}
            }

            experiment E for N {
                seed {{Text(_random.Next(1, 1000))}}
                run 200 ms
            }
            """;
    }

    private (string Text, bool IsModulated) Rule(string name, bool isModulated, bool hasPost)
    {
        const string Bound = " where w in 0 mV .. 4 mV";
        var bounded = _random.Next(4) > 0 ? Bound : " ";
        var between = _random.Next(6) switch
        {
            0 => $"every {Text(0.5 * _random.Next(1, 40))} ms {{ w += {Change(isModulated, hasPost)} }}",
            1 => $"w' = {Change(isModulated, hasPost, canDraw: false)} / {Text(_random.Next(5, 50))} ms",
            2 => $"state e = 0\n    e' = -e / {Text(_random.Next(10, 60))} ms",
            _ => "",
        };
        var eligible = between.StartsWith("state", StringComparison.Ordinal);
        var text = $$"""
            synapse {{name}} {
            {{(isModulated ? "    modulator d : real" : "")}}
                state w : mV = uniform(0.5 mV, 3 mV){{bounded}}
                state x = 0
                state y = {{Text(_random.Next(0, 2))}}
                x' = -x / {{Text(_random.Next(5, 40))}} ms
                y' = -y / {{Text(_random.Next(5, 40))}} ms
                {{between}}
                on pre {
                    {{(_random.Next(5) == 0 ? "" : $"w += {Change(isModulated, hasPost)}")}}
                    {{(eligible ? "w += 0.05 mV * e  e += 0.1" : "")}}
                    {{Event("x")}}
                    {{(hasPost ? "" : Event("y"))}}
                    send {{(_random.Next(4) == 0 ? "w * (1 + 0.1 * y)" : "w")}}
                }
            {{(hasPost ? $"    on post {{ {(eligible ? "e -= 0.1 * x" : $"w += {Change(isModulated, true)}")}  {Event("y")} }}" : "")}}
            }

            """;

        // A weight that grows in proportion to itself needs a bound: without one it leaves what any target holds.
        return (text.Contains("w * y", StringComparison.Ordinal) || text.Contains("- w)", StringComparison.Ordinal) ? text.Replace("uniform(0.5 mV, 3 mV) \n", "uniform(0.5 mV, 3 mV)" + Bound + "\n", StringComparison.Ordinal) : text, isModulated);
    }

    /// <summary>None where nothing happens between spikes; with a dendritic part where spikes and traces alone count.</summary>
    private string Delay(string rule)
    {
        var isTimed = rule.Contains("every", StringComparison.Ordinal) || rule.Contains("w' =", StringComparison.Ordinal) || rule.Contains("e' =", StringComparison.Ordinal);
        var isOther = rule.Contains("post.", StringComparison.Ordinal) || rule.Contains("modulator", StringComparison.Ordinal);
        var dendritic = _random.Next(1, 3);
        return _random.Next(4) switch
        {
            0 when !isTimed => "",
            1 when !isTimed && !isOther => $"delay axonal {Text(0.5 * _random.Next(dendritic, 5))} ms dendritic {Text(0.5 * dendritic)} ms",
            _ => $"delay {Text(0.5 * _random.Next(1, 5))} ms",
        };
    }

    private string Event(string trace) => _random.Next(3) switch
    {
        0 => $"{trace} = 1",
        1 => $"{trace} += 1",
        _ => $"{trace} += 0.5 * (1 - {trace})",
    };

    /// <summary>A change of the weight by traces, the weight itself, the postsynaptic potential or a draw, times a modulator.</summary>
    private string Change(bool isModulated, bool hasPost, bool canDraw = true)
    {
        var size = Text(_random.Next(-20, 20) * (_random.Next(2) == 0 ? 0.001 : 0.01));
        var factor = _random.Next(canDraw ? 7 : 6) switch
        {
            0 => "1 mV * x",
            1 => "1 mV * y",
            2 => "w * y",
            3 => "(4 mV - w) * x",
            4 => hasPost ? "(post.v - 2 mV)" : "1 mV * x * y",
            5 => "1 mV * max(x - 0.5, 0)",
            _ => "(if bernoulli(0.5) == 1 then 1 mV else 0 mV)",
        };
        return $"{size} * {(isModulated ? "d * " : "")}{factor}";
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
