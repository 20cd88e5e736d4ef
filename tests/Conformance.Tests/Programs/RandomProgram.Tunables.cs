using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Numbers of the circuit that become tunable parameters, with one value as default and another one in the experiment.</summary>
public sealed partial class RandomProgram
{
    /// <summary>The program with some of its numbers made tunable. The choices are of their own, so that the rest of the program is what it would be.</summary>
    private string Tuned(string text)
    {
        var choose = new Chooser(~Seed);
        if (!_features.HasFlag(ProgramFeatures.Tunables) || !choose.Chance(0.3))
        {
            return text;
        }

        var (parameters, arguments) = (new StringBuilder(), new StringBuilder());
        var count = 0;
        var start = text.IndexOf("circuit Net {", StringComparison.Ordinal);
        var end = text.IndexOf("experiment Run for Net", StringComparison.Ordinal);

        // Of a tunable number Dale's law does not know the sign.
        var isSigned = text.Contains(" excitatory ", StringComparison.Ordinal) || text.Contains(" inhibitory ", StringComparison.Ordinal);
        bool Stays(string line) => line.Contains("-> sub.volley", StringComparison.Ordinal) || (isSigned && line.Contains(" via ", StringComparison.Ordinal));
        var circuit = string.Join("\n", text[start..end].Split('\n').Select(line => Stays(line) ? line : Number().Replace(line, match =>
        {
            // Synapses that grow back start with constants.
            var isStart = match.Groups["before"].Value is "w = " or "tau_a = " or "A = ";
            if (!choose.Chance(0.5) || (isStart && text.Contains("grow when", StringComparison.Ordinal)))
            {
                return match.Value;
            }

            var name = "g" + count.ToString(CultureInfo.InvariantCulture);
            var separator = count++ == 0 ? "" : ", ";
            var unit = match.Groups["unit"].Value;
            parameters.Append(separator).Append(CultureInfo.InvariantCulture, $"tunable {name} = {Shifted(match.Groups["number"].Value)}{unit}");
            arguments.Append(separator).Append(CultureInfo.InvariantCulture, $"{name} = {match.Groups["number"].Value}{unit}");
            return match.Groups["before"].Value + choose.Pick(name, name, "1 * " + name, $"(if {name} == {name} then {name} else 2 * {name})");
        })));
        return count == 0 ? text
            : text[..start] + circuit.Replace("circuit Net {", $"circuit Net({parameters}) {{", StringComparison.Ordinal) + text[end..].Replace("for Net {", $"for Net({arguments}) {{", StringComparison.Ordinal);
    }

    // Weights keep their sign, which Dale's law may ask for.
    private static string Shifted(string number) => (decimal.Parse(number, CultureInfo.InvariantCulture) / 2).ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<before>weight |delay |axonal |dendritic |probability\(|poisson\(|tau_m = |v = |a = |w = |tau_a = |A = |uniform\()(?<number>-?[0-9.]+)(?<unit> mV| ms|%|)(?=[ )},]|$)")]
    private static partial Regex Number();
}
