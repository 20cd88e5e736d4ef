using System.Buffers.Binary;
using System.Text;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Containers;

/// <summary>Writes containers (docs/fpga/isa.md, section 9). There is one sequence of bytes for each container.</summary>
public static class ContainerWriter
{
    /// <summary>The bytes of the file.</summary>
    /// <exception cref="ContainerException">The program breaks a rule.</exception>
    public static byte[] Write(Container container)
    {
        if (BytecodeVerifier.Check(container.Program) is { } reason)
        {
            throw new ContainerException(reason);
        }

        var program = container.Program;
        var sections = new List<(string Tag, ushort Flags, byte[] Payload)>();
        Add("HEAD", writer => Head(writer, program));
        Add("CODE", writer => Code(writer, program));
        Add("POPS", writer => Populations(writer, program));
        Add("STAT", writer => State(writer, program));
        Add("TABL", writer => Tables(writer, program));
        Add("PROJ", writer => Projections(writer, program));
        Add("ROWS", writer => Rows(writer, program));
        Add("SYNS", writer => Synapses(writer, program));
        Add("PROB", writer => Probes(writer, program));
        Add("FMTS", writer => Formats(writer, program));
        if (program.Lines.Length > 0)
        {
            Add("SMAP", writer => Lines(writer, program), critical: false);
        }

        if (program.Provenance is { } provenance)
        {
            Add("PROV", writer => Provenance(writer, provenance), critical: false);
        }

        foreach (var section in container.Foreign)
        {
            sections.Add((section.Tag, 0, [.. section.Payload]));
        }

        var file = new SectionWriter();
        file.Bytes(ContainerFormat.Magic);
        file.U16(ContainerFormat.Version);
        file.U16(sections.Count);
        foreach (var (tag, flags, payload) in sections)
        {
            file.Bytes(Framed(tag, flags, payload));
        }

        return file.ToArray();

        void Add(string tag, Action<SectionWriter> write, bool critical = true)
        {
            var writer = new SectionWriter();
            write(writer);
            sections.Add((tag, critical ? ContainerFormat.Critical : (ushort)0, writer.ToArray()));
        }
    }

    /// <summary>A section with its header and check.</summary>
    internal static byte[] Framed(string tag, ushort flags, byte[] payload)
    {
        var writer = new SectionWriter();
        writer.Bytes(Encoding.ASCII.GetBytes(tag));
        writer.U16(flags);
        writer.U16(0);
        writer.U32(payload.Length);
        writer.Bytes(payload);
        var bytes = writer.ToArray();
        var crc = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(crc, ContainerFormat.Crc(bytes));
        return [.. bytes, .. crc];
    }

    private static void Head(SectionWriter writer, BytecodeProgram program)
    {
        writer.U64(program.StepNanoseconds);
        writer.U8(program.AccumulatorBits);
        writer.U8(program.AccumulatorsCannotWrap ? 1 : 0);
        writer.U32(program.SeedKey);
        writer.Text(program.Name);
    }

    private static void Code(SectionWriter writer, BytecodeProgram program)
    {
        writer.U32(program.Code.Length);
        foreach (var instruction in program.Code)
        {
            writer.U32(instruction.Word);
            writer.I16(instruction.Constant);
        }
    }

    private static void Populations(SectionWriter writer, BytecodeProgram program)
    {
        writer.U16(program.Populations.Length);
        foreach (var population in program.Populations)
        {
            writer.U8((int)population.Kind);
            writer.U8(population.IsReported ? 1 : 0);
            writer.U32(population.Count);
            writer.U32(population.FirstInstruction);
            writer.U16(population.Length);
            writer.U8(population.Variables.Length);
            writer.U8(population.Receptors.Length);
            writer.Text(population.Name);
        }
    }

    private static void State(SectionWriter writer, BytecodeProgram program)
    {
        foreach (var variable in program.Populations.SelectMany(population => population.Variables))
        {
            foreach (var value in variable.Values)
            {
                writer.I16(value);
            }
        }
    }

    private static void Tables(SectionWriter writer, BytecodeProgram program)
    {
        writer.U16(program.Tables.Length);
        foreach (var table in program.Tables)
        {
            for (var n = 0; n < BytecodeTable.Segments; n++)
            {
                writer.I16(table.Bases[n]);
                writer.I16(table.Slopes[n]);
            }
        }
    }

    private static void Projections(SectionWriter writer, BytecodeProgram program)
    {
        writer.U16(program.Projections.Length);
        foreach (var projection in program.Projections)
        {
            writer.U16(projection.Source);
            writer.U16(projection.Target);
            writer.U8(projection.Receptor);
            writer.U8(projection.WeightBits);
            writer.U8((projection.IsSigned ? 1 : 0) | (projection.IsDense ? 2 : 0) | (projection.PayloadVariable is not null ? 4 : 0) | (projection.IsContinuous ? 8 : 0));
            writer.U8(projection.WeightShift);
            writer.U8(projection.PayloadVariable ?? 0);
            writer.U8(projection.PayloadShift);
            writer.U8(projection.Variables.Length);
            writer.U16(projection.Replica ?? ushort.MaxValue);
            Program(projection.Pre);
            Program(projection.Post);
            writer.Text(projection.Name);
        }

        void Program(SynapseProgram? synapses)
        {
            writer.U32(synapses?.FirstInstruction ?? 0);
            writer.U16(synapses?.Length ?? 0);
            writer.U16(synapses?.Salt ?? 0);
        }
    }

    private static void Rows(SectionWriter writer, BytecodeProgram program)
    {
        foreach (var start in program.Projections.SelectMany(projection => projection.RowStarts))
        {
            writer.U32(start);
        }
    }

    private static void Synapses(SectionWriter writer, BytecodeProgram program)
    {
        foreach (var projection in program.Projections)
        {
            writer.U32(projection.Targets.Length);
            foreach (var target in projection.Targets)
            {
                writer.U16(target);
            }

            writer.Bytes(projection.Delays.AsSpan());
            foreach (var value in projection.Variables.SelectMany(variable => variable.Values))
            {
                writer.I16(value);
            }
        }
    }

    private static void Probes(SectionWriter writer, BytecodeProgram program)
    {
        writer.U16(program.Probes.Length);
        foreach (var probe in program.Probes)
        {
            writer.U16(probe.Population);
            writer.U8(probe.Variable);
            writer.U32(probe.Every);
            writer.Text(probe.Name);
        }
    }

    private static void Formats(SectionWriter writer, BytecodeProgram program)
    {
        foreach (var population in program.Populations)
        {
            foreach (var variable in population.Variables)
            {
                Format(variable.FractionBits, variable.Unit, variable.Name);
            }

            foreach (var receptor in population.Receptors)
            {
                Format(receptor.FractionBits, receptor.Unit, receptor.Name);
            }
        }

        foreach (var table in program.Tables)
        {
            writer.Text(table.Name);
        }

        foreach (var variable in program.Projections.SelectMany(projection => projection.Variables))
        {
            Format(variable.FractionBits, variable.Unit, variable.Name);
        }

        void Format(int fractionBits, string unit, string name)
        {
            writer.I8(fractionBits);
            writer.Text(unit);
            writer.Text(name);
        }
    }

    private static void Lines(SectionWriter writer, BytecodeProgram program)
    {
        foreach (var line in program.Lines)
        {
            writer.U32(line.Line);
            writer.U16(line.Column);
            writer.Text(line.Text);
        }
    }

    private static void Provenance(SectionWriter writer, BytecodeProvenance provenance)
    {
        writer.Text(provenance.Compiler);
        writer.Text(provenance.Source);
        writer.Text(provenance.Experiment);
    }
}
