using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NeuroLang.Generators.Tests.Driving;

/// <summary>What MSBuild tells the compiler of a project.</summary>
internal sealed class BuildProperties(IEnumerable<(string Name, string Value)> properties) : AnalyzerConfigOptionsProvider
{
    private readonly Options _options = new(properties.GroupBy(p => p.Name).ToDictionary(p => "build_property." + p.Key, p => p.Last().Value));

    public override AnalyzerConfigOptions GlobalOptions => _options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
