using System.Globalization;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Containers;

namespace NeuroLang.Fpga.Listings;

/// <summary>Writes all of a container as text, which <see cref="Assembler"/> makes the same bytes of.</summary>
public static class Disassembler
{
    private const int NumbersToALine = 16;

    /// <summary>Writes the listing.</summary>
    public static void Write(Container container, TextWriter writer)
    {
        var program = container.Program;
        Line(writer, $"program {Quote(program.Name)} step {program.StepNanoseconds} accumulators {program.AccumulatorBits} seed 0x{program.SeedKey:x8}{(program.AccumulatorsCannotWrap ? " bounded" : "")}");
        if (program.Provenance is { } provenance)
        {
            Line(writer, $"provenance {Quote(provenance.Compiler)} {Quote(provenance.Source)} {Quote(provenance.Experiment)}");
        }

        Code(writer, program);
        foreach (var table in program.Tables)
        {
            Line(writer, $"table {Quote(table.Name)}");
            Numbers(writer, "bases", table.Bases.AsSpan());
            Numbers(writer, "slopes", table.Slopes.AsSpan());
        }

        foreach (var population in program.Populations)
        {
            Population(writer, population);
        }

        foreach (var projection in program.Projections)
        {
            Projection(writer, projection);
        }

        foreach (var probe in program.Probes)
        {
            Line(writer, $"probe {Quote(probe.Name)} population {probe.Population} variable {probe.Variable} every {probe.Every}");
        }

        foreach (var section in container.Foreign)
        {
            Line(writer, $"section {Quote(section.Tag)} {Quote(Convert.ToHexStringLower(section.Payload.AsSpan()))}");
        }
    }

    private static void Code(TextWriter writer, BytecodeProgram program)
    {
        var titles = program.Populations.Where(p => p.Length > 0).Select(p => (p.FirstInstruction, p.Length, Title: $"cells of {p.Name}", OfSynapses: false))
            .Concat(program.Projections.Where(p => p.Pre is not null).Select(p => (p.Pre!.FirstInstruction, p.Pre.Length, Title: $"synapses of {p.Name}, presynaptic spikes", OfSynapses: true)))
            .Concat(program.Projections.Where(p => p.Post is not null).Select(p => (p.Post!.FirstInstruction, p.Post.Length, Title: $"synapses of {p.Name}, postsynaptic spikes", OfSynapses: true)))
            .ToArray();
        Line(writer, $"code");
        for (var n = 0; n < program.Code.Length; n++)
        {
            foreach (var title in titles.Where(title => title.FirstInstruction == n))
            {
                Line(writer, $"; {n}: {title.Title.ReplaceLineEndings(" ")}, {title.Length} instructions");
            }

            var ofSynapses = titles.Any(title => title.OfSynapses && n >= title.FirstInstruction && n < title.FirstInstruction + title.Length);
            var text = InstructionWriter.Write(program.Code[n], ofSynapses);
            Line(writer, program.Lines.Length == 0 ? (FormattableString)$"  {text}" : $"  {text,-44} @ {program.Lines[n].Line} {program.Lines[n].Column} {Quote(program.Lines[n].Text)}");
        }
    }

    private static void Population(TextWriter writer, BytecodePopulation population)
    {
        var kind = population.Kind.ToString().ToLowerInvariant();
        Line(writer, $"population {Quote(population.Name)} {kind} {population.Count} code {population.FirstInstruction} {population.Length}{(population.IsReported ? " reported" : "")}");
        foreach (var variable in population.Variables)
        {
            Variable(writer, variable);
        }

        foreach (var receptor in population.Receptors)
        {
            Line(writer, $"  receptor {Quote(receptor.Name)} fraction {receptor.FractionBits} unit {Quote(receptor.Unit)}");
        }
    }

    private static void Variable(TextWriter writer, BytecodeVariable variable)
    {
        Line(writer, $"  variable {Quote(variable.Name)} fraction {variable.FractionBits} unit {Quote(variable.Unit)}");
        Numbers(writer, "values", variable.Values.AsSpan());
    }

    private static void Projection(TextWriter writer, BytecodeProjection projection)
    {
        var sign = projection.IsSigned ? "signed" : "unsigned";
        var graded = projection.PayloadVariable is { } payload ? $" {(projection.IsContinuous ? "continuous" : "graded")} {payload} {projection.PayloadShift}" : "";
        var replica = projection.Replica is { } index ? $" replica {index}" : "";
        Line(writer, $"projection {Quote(projection.Name)} from {projection.Source} to {projection.Target} receptor {projection.Receptor} bits {projection.WeightBits} {sign} shift {projection.WeightShift}{(projection.IsDense ? " dense" : "")}{graded}{replica}");
        Program(writer, "pre", projection.Pre);
        Program(writer, "post", projection.Post);
        for (var row = 0; row + 1 < projection.RowStarts.Length; row++)
        {
            writer.Write("  row");
            for (var n = projection.RowStarts[row]; n < projection.RowStarts[row + 1]; n++)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $" {projection.Targets[n]}"));
                if (projection.Delays[n] != 0)
                {
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"+{projection.Delays[n]}"));
                }
            }

            writer.Write('\n');
        }

        foreach (var variable in projection.Variables)
        {
            Variable(writer, variable);
        }
    }

    private static void Program(TextWriter writer, string name, SynapseProgram? program)
    {
        if (program is not null)
        {
            Line(writer, $"  {name} code {program.FirstInstruction} {program.Length} salt {program.Salt}");
        }
    }

    private static void Numbers(TextWriter writer, string name, ReadOnlySpan<short> numbers)
    {
        var onLine = NumbersToALine;
        for (var n = 0; n < numbers.Length;)
        {
            var end = n + 1;
            while (end < numbers.Length && numbers[end] == numbers[n])
            {
                end++;
            }

            if (onLine == NumbersToALine)
            {
                writer.Write(n == 0 ? $"    {name}" : $"\n    {name}");
                onLine = 0;
            }

            writer.Write(string.Create(CultureInfo.InvariantCulture, $" {numbers[n]}"));
            if (end - n > 1)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"*{end - n}"));
            }

            onLine++;
            n = end;
        }

        writer.Write(numbers.Length > 0 ? "\n" : "");
    }

    private static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal) + "\"";

    private static void Line(TextWriter writer, FormattableString text) => writer.Write(text.ToString(CultureInfo.InvariantCulture) + "\n");
}
