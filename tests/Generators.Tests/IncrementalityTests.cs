using Microsoft.CodeAnalysis;
using NeuroLang.Generators.Tests.Driving;

namespace NeuroLang.Generators.Tests;

/// <summary>What is computed again after an edit, and what is not.</summary>
public sealed class IncrementalityTests
{
    private const string Cells = """
        cell Leaky {
            state v = 0 mV
            v' = -v / (10 ms)
        }

        cell Other {
            state v = 0 mV
            v' = -v / (20 ms)
        }

        circuit Alone {
            population a : Leaky[3]
        }

        """;

    private const string Net = """
        import "cells.nl"

        circuit Net {
            population b : Leaky[5]
        }

        """;

    private const string Third = """
        import std.cells

        circuit Third {
            population c : LifExp[2]
        }

        """;

    private static Project Start() => Project.Create([("/user/cells.nl", Cells), ("/user/net.nl", Net), ("/user/third.nl", Third)]);

    [Fact]
    public void Each_circuit_has_a_class()
    {
        var project = Start();

        Assert.Empty(project.Result.Diagnostics);
        Assert.Equal(["cells.Alone.g.cs", "net.Net.g.cs", "third.Third.g.cs"], project.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_edit_of_the_project_s_own_code_changes_nothing()
    {
        var project = Start().WithProgram("class Program { }");

        Assert.All(project.Reasons(TrackingNames.Circuits), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.All(project.Reasons(TrackingNames.Sources), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        AssertOutputsCached(project);
    }

    [Fact]
    public void White_space_changes_no_output()
    {
        var project = Start().With("/user/net.nl", Net.Replace("    population", "\n\n        population", StringComparison.Ordinal));

        Assert.Contains(IncrementalStepRunReason.Unchanged, project.Reasons(TrackingNames.Circuits));
        AssertOutputsCached(project);
    }

    [Fact]
    public void An_edit_concerns_its_own_file_alone()
    {
        var project = Start().With("/user/third.nl", Third.Replace("[2]", "[3]", StringComparison.Ordinal));

        IncrementalStepRunReason[] expected = [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached];
        Assert.Equal(expected.Order(), project.Reasons(TrackingNames.Circuits).Order());
        Assert.Equal(expected.Order(), project.Reasons(TrackingNames.Sources).Order());
    }

    [Theory]
    [InlineData("a : Leaky[3]", "a : Leaky[4]", 2)]
    [InlineData("20 ms", "25 ms", 3)]
    public void A_body_that_importers_do_not_use_does_not_concern_them(string before, string after, int cached)
    {
        var project = Start().With("/user/cells.nl", Cells.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(cached, project.Reasons(TrackingNames.Circuits).Count(r => r == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void A_body_that_an_importer_uses_concerns_it()
    {
        var before = Start();
        var after = before.With("/user/cells.nl", Cells.Replace("10 ms", "15 ms", StringComparison.Ordinal));

        Assert.Equal(1, after.Reasons(TrackingNames.Circuits).Count(r => r == IncrementalStepRunReason.Cached));
        Assert.NotEqual(before.Sources["net.Net.g.cs"], after.Sources["net.Net.g.cs"]);
        Assert.Equal(before.Sources["third.Third.g.cs"], after.Sources["third.Third.g.cs"]);
    }

    [Fact]
    public void A_circuit_is_not_compiled_for_a_change_of_another_of_its_file()
    {
        const string Two = "cell A { state v = 0 mV  v' = -v / (10 ms) }\ncell B { state v = 0 mV  v' = -v / (10 ms) }\ncircuit First { population a : A[3] }\ncircuit Second { population b : B[3] }\n";
        var project = Project.Create([("/user/two.nl", Two)]).With("/user/two.nl", Two.Replace("cell B { state v = 0 mV ", "cell B { state v = 1 mV ", StringComparison.Ordinal));

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], project.Reasons(TrackingNames.Circuits));
    }

    private static void AssertOutputsCached(Project project) => Assert.All(
        project.Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs),
        output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
}
