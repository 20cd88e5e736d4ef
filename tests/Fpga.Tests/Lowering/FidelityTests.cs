using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Fixed point against float64 on a balanced network, over five seeds: formats by the analysis keep its statistics, floor rounding does not.</summary>
public sealed class FidelityTests
{
    private const int Seeds = 5;

    [Fact]
    public void The_balanced_network_keeps_its_rate_and_irregularity()
    {
        var (rate, cv) = Deviation(BytecodeOptions.Default);
        Assert.True(Math.Abs(rate) < 0.02 && Math.Abs(cv) < 0.05, $"rate {rate:P2}, CV {cv:P2}");
    }

    [Fact]
    public void With_floor_rounding_it_does_not()
    {
        var (rate, cv) = Deviation(BytecodeOptions.Default with { Rounding = RoundingMode.Floor });
        Assert.True(Math.Abs(rate) >= 0.02 || Math.Abs(cv) >= 0.05, $"rate {rate:P2}, CV {cv:P2}");
    }

    /// <summary>Relative deviations of the mean rate and the mean CV of intervals over all seeds.</summary>
    private static (double Rate, double Cv) Deviation(BytecodeOptions options)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "examples", "fpga", "cuba_va", "cuba_va.nl")).Replace("run 1 s", "run 4 s", StringComparison.Ordinal);
        var (rates, cvs) = ((Fixed: 0.0, Reference: 0.0), (Fixed: 0.0, Reference: 0.0));
        for (var seed = 1u; seed <= Seeds; seed++)
        {
            var program = Fixture.Compile(text, seed, options);
            var simulation = Fixture.Run(program);
            var (fixedRate, fixedCv) = Statistics(simulation.Spikes(0));
            var reference = program.Profile.Spikes;
            var (rate, cv) = Statistics(new SpikeData([.. reference.SelectMany(s => s.Steps)], [.. reference.SelectMany(s => s.Populations)], [.. reference.SelectMany(s => s.Cells)]));
            rates = (rates.Fixed + fixedRate, rates.Reference + rate);
            cvs = (cvs.Fixed + fixedCv, cvs.Reference + cv);
        }

        return ((rates.Fixed / rates.Reference) - 1, (cvs.Fixed / cvs.Reference) - 1);
    }

    private static (double Count, double Cv) Statistics(SpikeData spikes)
    {
        var cells = Enumerable.Range(0, spikes.Count).GroupBy(n => (spikes.Populations[n], spikes.Cells[n]), n => spikes.Steps[n]).Select(g => g.Order().ToList());
        var cvs = new List<double>();
        foreach (var times in cells.Where(t => t.Count >= 4))
        {
            var intervals = times.Zip(times.Skip(1), (a, b) => (double)(b - a)).ToList();
            var mean = intervals.Average();
            cvs.Add(Math.Sqrt(intervals.Average(i => (i - mean) * (i - mean))) / mean);
        }

        return (spikes.Count, cvs.DefaultIfEmpty(0).Average());
    }
}
