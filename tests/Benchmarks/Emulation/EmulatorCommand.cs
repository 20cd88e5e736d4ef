using System.Diagnostics;
using System.Globalization;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Execution;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Lockstep;
using NeuroLang.Fpga.Verilator;
using NeuroLang.Interpreter;
using NeuroLang.Tests;

namespace NeuroLang.Benchmarks.Emulation;

/// <summary>
/// How fast the emulator is beside the core in Verilator: the same image, the same steps, in turns. Verilator's core runs alone, without the host link and without reading states back, and gives
/// the same spikes and cycles, which its bench compares. Times are processor time; what loading takes is measured apart and taken off.
/// </summary>
internal static class EmulatorCommand
{
    private const int Rounds = 5;

    /// <summary><c>emulator PROGRAM STEPS LANES…</c></summary>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        var root = Networks.Root;
        var path = arguments[0];
        var steps = int.Parse(arguments[1], CultureInfo.InvariantCulture);
        var program = Compile(root, path);
        var builds = Path.Combine(root, "out", "emulator");
        if (Directory.Exists(builds))
        {
            // What was built of an earlier core.
            Directory.Delete(builds, recursive: true);
        }

        foreach (var lanes in arguments[2..])
        {
            Compare(builds, program, steps, int.Parse(lanes, CultureInfo.InvariantCulture));
        }

        return 0;
    }

    private static FpgaProgram Compile(string root, string path)
    {
        var compilation = Compilation.Create(new SourceText(path, File.ReadAllText(Path.Combine(root, path))), new FileSources(root));
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, new LoweringOptions(Precision: Compiler.Ir.Precision.Float64), diagnostics)
            ?? throw new InvalidOperationException(path + " has errors.");
        return FpgaProgram.Compile(lowered, module => new InterpreterFactory().Create(module, lowered.Seed, SimulationOptions.Default), new NoFiles(), BytecodeOptions.Default, diagnostics)
            ?? throw new InvalidOperationException(string.Join("\n", diagnostics.ToImmutable()));
    }

    private static void Compare(string builds, FpgaProgram program, int steps, int lanes)
    {
        var bytecode = program.Result.Program;
        var image = CoreImageBuilder.Build(bytecode, CoreShapes.For(bytecode, lanes));
        var folder = Path.GetDirectoryName(VerilatedCore.Build("lockstep", bytecode, image.Shape, builds))!;
        using (var text = new StreamWriter(Path.Combine(folder, "image")))
        {
            TraceWriter.WriteImage(text, image);
        }

        File.WriteAllText(Path.Combine(folder, "inputs"), "");
        File.WriteAllText(Path.Combine(folder, "nothing"), "");
        var cycles = WriteSpikes(Path.Combine(folder, "trace"), image, steps);
        var emulated = new List<double>();
        var simulated = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            emulated.Add(Emulate(image, steps));
            simulated.Add(Simulate(folder, "trace") - Simulate(folder, "nothing"));
        }

        emulated.Sort();
        simulated.Sort();
        var (fast, slow) = (emulated[Rounds / 2], simulated[Rounds / 2]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{lanes} lanes, {steps} steps, {cycles / 1e6:F1} million cycles: emulator {fast:F3} s ({cycles / fast / 1e6:F0} M cycles/s), Verilator {slow:F3} s ({cycles / slow / 1e6:F1} M cycles/s), ratio {slow / fast:F1}"));
    }

    // Cycles and spikes of each step: what the bench compares.
    private static long WriteSpikes(string path, CoreImage image, int steps)
    {
        using var text = new StreamWriter(path);
        var emulator = new Emulator(image);
        for (var step = 0; step < steps; step++)
        {
            var before = emulator.Cycles;
            emulator.Step([]);
            text.Write(string.Create(CultureInfo.InvariantCulture, $"K {step} {emulator.Cycles - before} {(int)emulator.Flags}\nP"));
            foreach (var gid in Enumerable.Range(0, image.Program.Populations.Length).SelectMany(p => emulator.Spikes(p).Select(cell => image.Layout.First(p) + cell)).Order())
            {
                text.Write(string.Create(CultureInfo.InvariantCulture, $" {gid}"));
            }

            text.Write('\n');
        }

        return emulator.Cycles;
    }

    private static double Emulate(CoreImage image, int steps)
    {
        var emulator = new Emulator(image);
        var start = Race.ThreadClock.Seconds;
        for (var step = 0; step < steps; step++)
        {
            emulator.Step([]);
        }

        return Race.ThreadClock.Seconds - start;
    }

    private static double Simulate(string folder, string trace)
    {
        // The shell says how much processor time its child took; the runtime knows it of running processes only.
        var start = new ProcessStartInfo("bash", ["-c", "TIMEFORMAT=%U; time ./lockstep image inputs " + trace]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        var time = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(time, CultureInfo.InvariantCulture) : throw new InvalidOperationException(said);
    }
}
