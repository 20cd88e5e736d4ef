using System.Collections.Concurrent;
using System.Globalization;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Comparing;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Interpreter;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>
/// Random programs in native libraries and on the interpreter: their states are the same, to the bit, in the middle and at the end, and so they are where the library
/// goes on from a state of the interpreter. <c>NEUROLANG_NATIVE_PROGRAMS</c> says how many; <c>NEUROLANG_FIRST</c> the first seed.
/// </summary>
[RequiresLlvm]
public sealed class NativeProgramTests
{
    private const int DefaultPrograms = 64;
    private const int Piece = 7;

    [Fact]
    public void TheStatesAreTheSame()
    {
        var first = Setting("NEUROLANG_FIRST", 0);
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(Enumerable.Range(first, Setting("NEUROLANG_NATIVE_PROGRAMS", DefaultPrograms)), seed =>
        {
            var program = ComparedProgram.Of(RandomProgram.Create((ulong)seed));
            try
            {
                if (Difference(program) is { } difference)
                {
                    failures.Add($"seed {seed}: {difference}\n");
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failures.Add($"seed {seed}: {exception}\n");
            }
        });
        Assert.True(failures.IsEmpty, string.Concat(failures));
    }

    [Theory]
    [InlineData("float32")]
    [InlineData("float64")]
    public void StatesWithDelayedDrivesAreTheSame(string precision) =>
        Assert.Null(Difference(new ComparedProgram(7, 24, ConformanceSuite.Delayed.Replace("seed 7", "seed 7   precision " + precision, StringComparison.Ordinal), [])));

    private static string? Difference(ComparedProgram program)
    {
        var compilation = Compilation.Create(new SourceText("program.nl", program.Text), new NoImports(), new InlineFiles(program.Files));
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag());
        Assert.NotNull(lowered);
        var comparison = new Comparison(program, new InterpreterFactory());
        using var expected = Create(() => new InterpreterFactory().Create(lowered.Module, lowered.Seed, SimulationOptions.Default), out var failure);
        using var actual = Create(() => new NativeSimulation(lowered, SimulationOptions.Default), out var other);
        if (expected is null || actual is null)
        {
            return failure == other ? null : $"expected {failure}, found {other}";
        }

        var middle = program.Steps / 2;
        if (Run(comparison, expected, middle, program.Steps) is var stopped && stopped != Run(comparison, actual, middle, Piece))
        {
            return $"the interpreter: {stopped ?? "went on"}, the library did otherwise until step {actual.StepIndex}";
        }

        if (stopped is not null)
        {
            return null;
        }

        var state = expected.Export();
        if (SimulationComparer.Compare(state, actual.Export()) is { } early)
        {
            return "in the middle: " + early;
        }

        var ends = (Run(comparison, expected, program.Steps, program.Steps), Run(comparison, actual, program.Steps, Piece));
        if (ends.Item1 != ends.Item2)
        {
            return $"the interpreter: {ends.Item1 ?? "went on"}, the library: {ends.Item2 ?? "went on"}";
        }

        if (ends.Item1 is not null)
        {
            return null;
        }

        if (SimulationComparer.Compare(expected.Export(), actual.Export()) is { } late)
        {
            return "at the end: " + late;
        }

        actual.Import(state);
        Run(comparison, actual, program.Steps, Piece);
        return SimulationComparer.Compare(expected.Export(), actual.Export()) is { } again ? "from the middle: " + again : null;
    }

    private static ISimulation? Create(Func<ISimulation> create, out string? failure)
    {
        try
        {
            failure = null;
            return create();
        }
        catch (SimulationException exception)
        {
            failure = exception.Kind.ToString();
            return null;
        }
    }

    private static string? Run(Comparison comparison, ISimulation simulation, long end, int piece)
    {
        try
        {
            comparison.RunTo(simulation, end, piece);
            return null;
        }
        catch (SimulationException exception)
        {
            return $"{exception.Kind} in step {simulation.StepIndex.ToString(CultureInfo.InvariantCulture)}";
        }
    }

    private static int Setting(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
