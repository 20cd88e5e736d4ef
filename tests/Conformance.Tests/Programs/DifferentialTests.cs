using System.Collections.Concurrent;
using System.Globalization;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>
/// Random programs on the interpreter and on the other targets in turn, bit for bit. <c>NEUROLANG_PROGRAMS</c> says how many; <c>NEUROLANG_FIRST</c> the
/// first seed. A failure names the seeds and shows a program that has been made as short as it goes: it belongs into the folder <c>Kept</c>.
/// </summary>
public sealed class DifferentialTests
{
    private const int Batches = 8;
    private const int DefaultPrograms = 2000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void TargetsGiveTheSameBits(int batch)
    {
        var first = Setting("NEUROLANG_FIRST", 0);
        var programs = Setting("NEUROLANG_PROGRAMS", DefaultPrograms);
        var seeds = Enumerable.Range(0, programs).Where(n => n % Batches == batch).Select(n => first + n);
        var failures = new ConcurrentBag<(Comparison Comparison, string Difference)>();
        Parallel.ForEach(seeds, seed =>
        {
            var comparison = new Comparison(ComparedProgram.Of(RandomProgram.Create((ulong)seed)), ComparedTargets.All[seed / Batches % ComparedTargets.All.Count]);
            if (comparison.Difference() is { } difference)
            {
                failures.Add((comparison, difference));
            }
        });
        if (failures.OrderBy(f => f.Comparison.Program.Text.Length).ToList() is { Count: > 0 } list)
        {
            var shortest = list[0].Comparison;
            var reduced = new ProgramReducer(text => (shortest with { Program = shortest.Program with { Text = text } }).Difference()).Reduce(shortest.Program.Text, list[0].Difference);
            var seedsAndDifferences = list.Select(f => $"seed {f.Comparison.Program.Seed}: {f.Difference}\n");
            Assert.Fail($"{string.Concat(seedsAndDifferences)}\n// seed {shortest.Program.Seed}, {shortest.Program.Steps} steps\n{reduced}");
        }
    }

    private static int Setting(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
