using NeuroLang.Cli;
using NeuroLang.Generators.Tests.Driving;
using NeuroLang.Runtime;

namespace NeuroLang.Generators.Tests;

/// <summary>Tunable parameters of a circuit are parameters of the constructor.</summary>
public sealed class TunableParameterTests
{
    private const string Program = "tests/Generators.Tests/Programs/tuned.nl";

    /// <summary>Two networks of one class side by side, each with values of its own, and <c>nlc run</c> on both targets with the same values: the same state to the byte.</summary>
    [Theory]
    [InlineData("csharp")]
    [InlineData("interpreter")]
    public void Each_network_is_that_of_nlc_with_the_same_values(string target)
    {
        using var weak = new Ring(seed: 1);
        using var strong = new Ring(seed: 1, weightExc: 90, @base: 0.35, delay: 0.4);
        for (var step = 0; step < 1000; step++)
        {
            weak.Step();
            strong.Step();
        }

        Assert.Equal(Saved("Weak", target), Save(weak));
        Assert.Equal(Saved("Strong", target), Save(strong));
        Assert.NotEqual(weak.Potential.ToArray(), strong.Potential.ToArray());
        Assert.Equal((60, 0.2, 1), (weak.WeightExc, weak.Base, weak.DelayParameter));
        Assert.Equal((90, 0.35, 0.4), (strong.WeightExc, strong.Base, strong.DelayParameter));
        Assert.Equal(40, Ring.N);
    }

    /// <summary>What a state does not hold, such as weights, would be another one.</summary>
    [Fact]
    public void A_state_belongs_to_the_values_too()
    {
        using var weak = new Ring(seed: 1);
        using var strong = new Ring(seed: 1, weightExc: 60.5);
        using var same = new Ring(seed: 1, weightExc: 60);

        var refused = Assert.Throws<StateFileException>(() => strong.Load(new MemoryStream(Save(weak))));
        Assert.True(refused.IsForeign);
        same.Load(new MemoryStream(Save(weak)));
    }

    /// <summary>A number that makes no sense is found when the network is built.</summary>
    [Fact]
    public void A_value_without_meaning_is_refused()
    {
        Assert.Equal("tau_m", Assert.Throws<SimulationException>(() => new Ring(@base: double.NaN)).Variable);
        Assert.Throws<SimulationException>(() => new Ring(delay: -1));
    }

    private static byte[] Saved(string experiment, string target)
    {
        var folder = Directory.CreateTempSubdirectory("neurolang").FullName;
        try
        {
            using var output = new StringWriter();
            Assert.Equal(0, NlcApplication.Run(
                ["run", Path.Combine(Repository.Root, Program), "--experiment", experiment, "--target", target, "--out", folder, "--quiet"],
                new CliConsole(output, output, false, false, 100),
                CancellationToken.None));
            return File.ReadAllBytes(Path.Combine(folder, experiment.ToLowerInvariant() + ".state"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Save(Simulation simulation)
    {
        using var stream = new MemoryStream();
        simulation.Save(stream);
        return stream.ToArray();
    }
}
