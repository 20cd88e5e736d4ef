using NeuroLang.Cli;
using NeuroLang.Generators.Tests.Driving;
using NeuroLang.Runtime;

namespace NeuroLang.Generators.Tests;

/// <summary>States of generated classes in files; that they are those of <c>nlc</c> is tested with the examples.</summary>
public sealed class StateFileTests
{
    [Fact]
    public void A_network_goes_on_from_a_file_as_the_one_that_wrote_it()
    {
        using var first = Driven(7, 300);
        var file = Save(first);
        using var second = Driven(7, 17);
        second.Load(new MemoryStream(file));

        Assert.Equal(300, second.StepIndex);
        Assert.Equal(first.Exc.SpikeCount, second.Exc.SpikeCount);
        first.Run(500);
        second.Run(500);
        Assert.Equal(Save(first), Save(second));
    }

    /// <summary>The experiment of the same file does what the class is made to do here.</summary>
    [Fact]
    public void A_file_of_nlc_is_that_of_the_class()
    {
        var folder = Directory.CreateTempSubdirectory("neurolang").FullName;
        try
        {
            using var output = new StringWriter();
            Assert.Equal(0, NlcApplication.Run(
                ["run", Path.Combine(Repository.Root, "tests/Generators.Tests/Programs/brain.nl"), "--out", folder, "--quiet"],
                new CliConsole(output, output, false, false, 100),
                CancellationToken.None));
            var file = File.ReadAllBytes(Path.Combine(folder, "warm.state"));
            using var brain = new Brain(seed: 7);
            brain.Run(1000);
            brain.Exc.IExt = 600;
            brain.Run(500);
            Assert.Equal(file, Save(brain));

            using var other = new Brain(seed: 7);
            other.Load(new MemoryStream(file));
            Assert.Equal(brain.Exc.V.ToArray(), other.Exc.V.ToArray());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_that_is_cut_or_altered_anywhere_changes_nothing()
    {
        using var first = Driven(7, 30);
        var file = Save(first);
        using var second = Driven(7, 17);
        var before = Save(second);
        for (var n = 0; n < file.Length; n += 1 + (file.Length / 300))
        {
            Assert.False(Assert.Throws<StateFileException>(() => second.Load(new MemoryStream(file[..n]))).IsForeign);
            file[n] ^= 4;
            Assert.False(Assert.Throws<StateFileException>(() => second.Load(new MemoryStream(file))).IsForeign);
            file[n] ^= 4;
        }

        Assert.Equal(before, Save(second));
    }

    [Fact]
    public void A_foreign_file_is_refused_with_its_reason()
    {
        using var brain = Driven(7, 3);
        using var other = Driven(8, 3);
        using var sheet = new Sheet(7);

        var seed = Assert.Throws<StateFileException>(() => brain.Load(new MemoryStream(Save(other))));
        Assert.True(seed.IsForeign);
        Assert.Contains("its seed is 8, that of this run 7", seed.Message, StringComparison.Ordinal);
        var program = Assert.Throws<StateFileException>(() => brain.Load(new MemoryStream(Save(sheet))));
        Assert.True(program.IsForeign);
        Assert.Contains("saved by another program", program.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_fed_for_the_next_step_is_not_lost_in_silence()
    {
        using var brain = new Brain();
        brain.Volley.Fire(1);

        Assert.Throws<InvalidOperationException>(() => Save(brain));
        brain.Step();
        Assert.NotEmpty(Save(brain));
    }

    [Fact]
    public void A_stream_without_a_length_is_read_too()
    {
        using var first = Driven(7, 30);
        using var second = new Brain(7);
        using var pipe = new OneWayStream(Save(first));
        second.Load(pipe);

        Assert.Equal(30, second.StepIndex);
    }

    private static Brain Driven(uint seed, int steps)
    {
        var brain = new Brain(seed);
        brain.Exc.IExt = 600;
        brain.Context[3] = 20;
        brain.Run(steps);
        return brain;
    }

    private static byte[] Save(Simulation simulation)
    {
        using var stream = new MemoryStream();
        simulation.Save(stream);
        return stream.ToArray();
    }

    private sealed class OneWayStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();
    }
}
