using System.Globalization;
using System.Text.RegularExpressions;

namespace NeuroLang.Conformance.Tests.Gpu.Baselines;

/// <summary>PTX in short: for each kernel of a program how often it has which instruction of arithmetic, atomics and calls. Kernels that are the same for all programs are left out.</summary>
internal static partial class PtxSummary
{
    private static readonly string[] Told = ["add.rn", "sub.rn", "mul.rn", "fma.rn", "div.rn", "rcp.rn", "sqrt.rn", "atom", "red", "call"];

    /// <summary>A line for each kernel.</summary>
    public static IEnumerable<string> Of(string ptx)
    {
        foreach (Match kernel in Kernel().Matches(ptx))
        {
            if (kernel.Groups["name"].Value.StartsWith("nl_", StringComparison.Ordinal))
            {
                continue;
            }

            var instructions = Instruction().Matches(kernel.Groups["body"].Value).Select(m => m.Groups["name"].Value).ToList();
            var counts = instructions.Where(i => Told.Any(told => i == told || i.StartsWith(told + ".", StringComparison.Ordinal)))
                .GroupBy(i => i, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Count()}"));
            yield return string.Create(CultureInfo.InvariantCulture, $"{kernel.Groups["name"].Value}: {instructions.Count} instructions; {string.Join(", ", counts)}");
        }
    }

    [GeneratedRegex(@"^\.visible \.entry (?<name>[^(]+)\(.*?\n\{(?<body>.*?)\n\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Kernel();

    [GeneratedRegex(@"^\t(?:@!?%p\d+ )?(?<name>[a-z][a-z0-9.]*)[ \t;]", RegexOptions.Multiline)]
    private static partial Regex Instruction();
}
