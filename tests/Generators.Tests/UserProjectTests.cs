namespace NeuroLang.Generators.Tests;

/// <summary>Classes of this project's own <c>.nl</c> files, used as a user uses them.</summary>
public sealed class UserProjectTests
{
    [Fact]
    public void A_class_has_the_populations_and_runs()
    {
        using var brain = new Brain(seed: 7);
        brain.Exc.IExt = 600;
        brain.Run(TimeSpan.FromMilliseconds(100));

        Assert.Equal(1000, brain.StepIndex);
        Assert.Equal(100, brain.Time, 9);
        Assert.Equal(Brain.N, brain.Exc.Count);
        Assert.Equal(25, brain.Inh.Count);
        Assert.True(brain.Exc.SpikeCount > 100);
        Assert.All(brain.Exc.V.ToArray(), v => Assert.InRange(v, -100, 0));
    }

    [Fact]
    public void Parts_lead_to_their_populations()
    {
        using var sheet = new Sheet();

        Assert.Equal([4, 5, 6], sheet.Columns.Select(c => c.Cells.Count));
        Assert.Equal(5, sheet.Centre.Cells.Count);
        Assert.Equal(2, sheet.TimePopulation.Count);
    }
}
