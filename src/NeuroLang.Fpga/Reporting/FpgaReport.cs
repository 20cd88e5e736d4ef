using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Fpga.Execution;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Reporting;

/// <summary>What a user wants to know of a program on the core: formats and why, what they cost, memory, and fixed point beside float64.</summary>
public static class FpgaReport
{
    private const int WordBits = 16;
    private const int Lanes = 4;

    /// <summary>The report as lines of text.</summary>
    public static string Write(FpgaProgram program, FpgaComparison comparison)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        var bytecode = program.Result.Program;
        Line($"{bytecode.Name}: {bytecode.Code.Length} instructions, {bytecode.Tables.Length} tables, {bytecode.Projections.Sum(p => p.Targets.Length)} synapses, accumulators of {bytecode.AccumulatorBits} bits that cannot wrap");
        for (var p = 0; p < bytecode.Populations.Length; p++)
        {
            Population(program, p, Line);
        }

        if (!program.Result.Notes.IsEmpty)
        {
            Line($"\nWeights");
            foreach (var note in program.Result.Notes)
            {
                Line($"  {note}");
            }
        }

        foreach (var learnt in program.Result.Learnt)
        {
            Line($"\nSynapses of {learnt.Notes[0]}");
            foreach (var note in learnt.Notes.Skip(1))
            {
                Line($"  {note}");
            }
        }

        Memory(bytecode, comparison, Line);
        Compare(program, comparison, Line);
        return text.ToString();
    }

    private static void Population(FpgaProgram program, int index, Action<FormattableString> line)
    {
        var population = program.Result.Program.Populations[index];
        line($"\n{population.Name}: {population.Count} {(population.Kind == PopulationKind.Port ? "channels fed by the host" : "cells")}, {population.Length} instructions");
        foreach (var format in program.Result.Formats[index])
        {
            line($"  {format.Slot,-18} s{FixedNumbersOf(format)}.{format.FractionBits}  unit {format.Resolution:G4}  zero at {format.Offset:G6}  {format.Range.Minimum:G4} to {format.Range.Maximum:G4}: {format.Reason}");
        }
    }

    private static int FixedNumbersOf(VariableFormat format) => WordBits - 1 - format.FractionBits;

    private static void Memory(BytecodeProgram program, FpgaComparison comparison, Action<FormattableString> line)
    {
        var shape = CoreShapes.For(program, Lanes);
        var image = CoreImageBuilder.Build(program, shape);
        var synapses = program.Projections.Sum(p => (long)p.Targets.Length);
        var words = image.Synapses.Sum(lane => (long)lane.Length);
        var code = program.Code.Length * 3L * WordBits;
        var state = program.Populations.Where(p => p.Kind == PopulationKind.Cells).Sum(p => (long)p.Count * p.Variables.Length * WordBits);
        var tables = program.Tables.Length * 2L * BytecodeTable.Segments * WordBits;
        var rows = image.Rows.Max(tile => tile.Length) * (long)shape.AddressBits;
        var sums = program.Populations.Sum(p => (long)p.Count * p.Receptors.Length) * program.AccumulatorBits * shape.Ring;
        var total = code + state + tables + rows + sums + (words * WordBits);
        line($"\nMemory on {Lanes} lanes: {total / 1024.0:F0} kbit");
        line($"  code {code / 1024.0:F1}, states {state / 1024.0:F1}, accumulators {sums / 1024.0:F1}, tables {tables / 1024.0:F1}, rows {rows / 1024.0:F1}, synapses {words * WordBits / 1024.0:F1} kbit");
        if (synapses > 0)
        {
            line($"  {words * (double)WordBits / synapses:F2} bits for each synapse");
        }

        line($"  {string.Join(", ", DeviceFit.Known.Select(d => d.Name + (d.Holds(total) ? " holds it" : " does not")))}");
        line($"  {comparison.CyclesPerStep:F0} cycles a step on average");
    }

    private static void Compare(FpgaProgram program, FpgaComparison comparison, Action<FormattableString> line)
    {
        line($"\nFixed point beside float64, {program.Profile.Steps} steps");
        foreach (var p in comparison.Populations)
        {
            line($"  {p.Name}: rate {p.Fixed.Rate:F3} Hz for {p.Reference.Rate:F3} Hz ({100 * p.RateDeviation:+0.00;-0.00;0.00} %), CV {p.Fixed.Cv:F3} for {p.Reference.Cv:F3}, distance of interval distributions {p.Fixed.IntervalDistance(p.Reference):F3}, {(p.FirstDivergence is { } stamp ? FormattableString.Invariant($"first spike that differs at {stamp * program.Source.Module.StepMilliseconds:G6} ms") : "all spikes the same")}");
        }

        foreach (var t in comparison.Traces)
        {
            line($"  {t.Name}: largest error until then {t.LargestError / t.UnitScale:G4} {t.Unit}");
        }

        line($"  {(comparison.Saturated ? "numbers were cut to 16 bits somewhere" : "no number was ever cut")}");
    }
}
