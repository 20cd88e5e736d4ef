using NeuroLang.Generators.Tests.Driving;

namespace NeuroLang.Generators.Tests;

/// <summary>The generator's own names of its steps.</summary>
internal static class TrackingNames
{
    public static string Circuits => Name(nameof(Circuits));

    public static string Sources => Name(nameof(Sources));

    private static string Name(string field) => (string?)GeneratorAssembly.Type("TrackingNames").GetField(field)?.GetValue(null) ?? throw new InvalidOperationException(field);
}
