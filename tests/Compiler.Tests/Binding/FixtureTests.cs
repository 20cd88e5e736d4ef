using System.Reflection;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Tests.Binding;

/// <summary>One invalid and one valid program for every diagnostic of the binder; the invalid one marks the span.</summary>
public sealed class FixtureTests : BindingTestBase
{
    /// <summary>Raised when a circuit is built for an experiment, not by the binder.</summary>
    public static TheoryData<string> Codes
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var code in Descriptors().Select(d => d.Code))
            {
                data.Add(code);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void InvalidProgramRaisesItsCodeAtItsSpan(string code) => AssertDiagnostic(code, Read(code + ".nl"));

    [Theory]
    [MemberData(nameof(Codes))]
    public void ValidProgramIsQuiet(string code)
    {
        var program = BindGood(Read(code + ".valid.nl"));
        Assert.DoesNotContain(program.Diagnostics, d => d.Code == code);
    }

    [Fact]
    public void CodesAreUniqueAndInOrder()
    {
        var codes = Descriptors().Select(d => d.Code).ToList();
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, c => Assert.Matches("^NL[234][0-9]{3}$", c));
    }

    internal static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        new[] { typeof(NameDiagnostics), typeof(TypeDiagnostics), typeof(CircuitDiagnostics) }
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(f => Assert.IsType<DiagnosticDescriptor>(f.GetValue(null)));

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, "tests", "Compiler.Tests", "Binding", "Fixtures", name));
}
