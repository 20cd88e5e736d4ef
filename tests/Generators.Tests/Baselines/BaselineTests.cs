using NeuroLang.Generators.Tests.Driving;
using NeuroLang.Tests;

namespace NeuroLang.Generators.Tests.Baselines;

/// <summary>What a change does to generated classes, for a set of programs.</summary>
public sealed class BaselineTests
{
    [Theory]
    [InlineData("examples/cuba/cuba.nl")]
    [InlineData("tests/Generators.Tests/Programs/brain.nl")]
    [InlineData("tests/Generators.Tests/Programs/tuned.nl")]
    [InlineData("everything")]
    public void Generated_classes_are_unchanged(string program)
    {
        var files = program == "everything" ? [("/user/everything.nl", GeneratedCodeTests.Everything)] : Examples.Files(program);
        foreach (var (name, text) in Project.Create(files).Sources)
        {
            Baseline.Verify(name.Replace(".g.cs", "", StringComparison.Ordinal), text);
        }
    }
}
