using NeuroLang.Runtime;

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
    public void Initial_values_are_there_before_the_first_step()
    {
        using var brain = new Brain();

        Assert.Equal(Brain.DefaultSeed, brain.Seed);
        Assert.All(brain.Exc.V.ToArray(), v => Assert.InRange(v, -65, -55));
        Assert.True(brain.Exc.V.ToArray().Distinct().Count() > 90);
    }

    [Fact]
    public void Parts_lead_to_their_populations()
    {
        using var sheet = new Sheet();

        Assert.Equal([4, 5, 6], sheet.Columns.Select(c => c.Cells.Count));
        Assert.Equal("columns[2].cells", sheet.Columns[2].Cells.Name);
        Assert.Equal(5, sheet.Centre.Cells.Count);
        Assert.Equal(2, sheet.TimePopulation.Count);
    }

    /// <summary>By hand: 500 pA decay with 0.5 ms and charge 250 pF, so the cell has risen by 500 pA * 0.5 ms / 250 pF = 1 mV, less what leaks meanwhile, 2 ms after the spike arrived.</summary>
    [Fact]
    public void A_channel_that_fires_excites_its_cell()
    {
        using var still = new Brain();
        using var brain = new Brain();
        brain.Volley.Fire(3);
        brain.Volley.Fire([5, 5]);
        still.Run(31);
        brain.Run(31);

        Assert.Equal(100, brain.Volley.Count);
        Assert.InRange(brain.Exc.V[3] - still.Exc.V[3], 0.8, 1.0);
        Assert.InRange(brain.Exc.V[5] - still.Exc.V[5], 0.8, 1.0);
        Assert.Equal(still.Exc.V[4], brain.Exc.V[4]);
        Assert.Throws<ArgumentException>(() => brain.Volley.Fire(100));
    }

    /// <summary>By hand: 250 pA through 10 ms / 250 pF = 40 megaohm settle at 10 mV above rest.</summary>
    [Fact]
    public void A_value_that_is_written_flows_until_another_is()
    {
        using var brain = new Brain();
        brain.Context[7] = 250;
        brain.Run(TimeSpan.FromSeconds(0.2));
        Assert.Equal(-55, brain.Exc.V[7], 3);

        brain.Context.Clear();
        brain.Run(TimeSpan.FromSeconds(0.2));
        Assert.Equal(-65, brain.Exc.V[7], 3);
    }

    [Fact]
    public void Out_ports_show_their_cells()
    {
        using var brain = new Brain(seed: 7);
        brain.Exc.IExt = 600;
        brain.Inh.IExt = 700;
        var (answers, firing) = (0, 0);
        for (var step = 0; step < 1000; step++)
        {
            brain.Step();
            int[] expected = [.. brain.Exc.Spikes.ToArray().Where(c => c >= 90).Select(c => c - 90), .. brain.Inh.Spikes.ToArray().Where(c => c <= 10).Select(c => c + 10)];
            Assert.Equal(expected, brain.Answer.ToArray());
            Assert.Equal(brain.Exc.Spikes.ToArray(), brain.Firing.ToArray());
            answers += expected.Length;
            firing += brain.Firing.Length;
        }

        Assert.True(answers > 10 && firing > 100);
        Assert.Equal(firing, brain.Exc.SpikeCount);
        Assert.Equal(brain.Exc.V.ToArray(), brain.Potential.ToArray());
        Assert.Equal([.. brain.Exc.V, .. brain.Inh.V], brain.Voltages.ToArray());
    }

    [Fact]
    public void Tunable_parameters_are_set_for_all_cells_or_one()
    {
        using var brain = new Brain();
        brain.Exc.IExt = 250;
        brain.Exc.SetIExt(4, 0);
        brain.Run(TimeSpan.FromSeconds(0.2));

        Assert.Equal(250, brain.Exc.IExt);
        Assert.Equal([250, 0], [brain.Exc.IExtOfCells[3], brain.Exc.IExtOfCells[4]]);
        Assert.Equal(-65, brain.Exc.V[4], 1);
        Assert.InRange(brain.Exc.V[3], -56, -50);
        Assert.Throws<ArgumentOutOfRangeException>(() => brain.Exc.IExt = float.NaN);
        Assert.Throws<ArgumentOutOfRangeException>(() => brain.Exc.SetIExt(100, 1));
    }

    [Fact]
    public void Steps_allocate_nothing()
    {
        using var brain = new Brain();
        brain.Exc.IExt = 600;
        var sum = Drive(brain, 200);
        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += Drive(brain, 1000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.NotEqual(0, sum);

        static float Drive(Brain brain, int steps)
        {
            var sum = 0f;
            for (var step = 0; step < steps; step++)
            {
                brain.Volley.Fire(step % 100);
                brain.Context[step % 100] = step % 7;
                brain.Step();
                brain.Exc.SetIExt(1, step);
                sum += brain.Potential[0] + brain.Voltages[110] + brain.Answer.Length + brain.Firing.Length + brain.Exc.V[2];
            }

            return sum;
        }
    }

    [Fact]
    public void Instances_are_independent_and_repeat_themselves()
    {
        using var first = new Brain(seed: 3);
        using var second = new Brain(seed: 3);
        using var other = new Brain(seed: 4);
        foreach (var brain in (Brain[])[first, second, other])
        {
            brain.Exc.IExt = 600;
        }

        for (var k = 0; k < 50; k++)
        {
            first.Run(10);
            second.Run(TimeSpan.FromMilliseconds(1));
            other.RunUntil(TimeSpan.FromMilliseconds(k + 1));
        }

        Assert.Equal((500, 500, 500), (first.StepIndex, second.StepIndex, other.StepIndex));
        Assert.Equal(first.Exc.V.ToArray(), second.Exc.V.ToArray());
        Assert.NotEqual(first.Exc.V.ToArray(), other.Exc.V.ToArray());
    }

    /// <summary>Sixty frames a second are 166.67 steps each: their sum stays right.</summary>
    [Fact]
    public void Frames_do_not_add_up_what_is_rounded()
    {
        using var brain = new Brain();
        for (var frame = 1; frame <= 60; frame++)
        {
            brain.RunUntil(TimeSpan.FromSeconds(frame / 60.0));
        }

        Assert.Equal(10_000, brain.StepIndex);
        brain.RunUntil(TimeSpan.Zero);
        Assert.Equal(10_000, brain.StepIndex);
        Assert.Throws<ArgumentOutOfRangeException>(() => brain.Run(TimeSpan.FromMilliseconds(-1)));
    }

    [Fact]
    public void A_disposed_network_says_so()
    {
        var brain = new Brain();
        brain.Dispose();
        brain.Dispose();

        Assert.Throws<ObjectDisposedException>(brain.Step);
        Assert.Throws<ObjectDisposedException>(() => brain.Exc.V.Length);
        Assert.Throws<ObjectDisposedException>(() => brain.Exc.IExt = 1);
        Assert.Throws<ObjectDisposedException>(() => brain.Save(new MemoryStream()));
    }

    [Fact]
    public void A_class_reads_the_tables_of_its_program()
    {
        using var wired = new Wired();
        wired.Run(1);

        Assert.Equal(4, wired.Cells.Count);
        Assert.Equal([1.5f, 2.5f, 3.5f, 4.5f], wired.Cells.V.ToArray());
        Assert.Throws<SimulationException>(() => new Wired(options: new SimulationOptions { MemoryLimit = 1 }));
    }
}
