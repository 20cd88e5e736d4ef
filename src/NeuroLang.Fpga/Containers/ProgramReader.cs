using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Containers;

/// <summary>Makes a program of the sections of a file. What only a whole program shows is left to <see cref="BytecodeVerifier"/>.</summary>
internal sealed class ProgramReader(Dictionary<string, SectionReader> sections)
{
    /// <summary>The program.</summary>
    public BytecodeProgram Read()
    {
        var head = sections["HEAD"];
        var step = head.U64();
        var bits = head.U8();
        var cannotWrap = Flags(head, head.U8(), 1) == 1;
        var seed = head.U32();
        var name = head.Text();
        var code = Code();
        var populations = Populations();
        var tables = Tables();
        var projections = Projections(populations);
        return new BytecodeProgram(name, step, bits, seed, code, [.. populations], tables, projections)
        {
            AccumulatorsCannotWrap = cannotWrap,
            Probes = Probes(),
            Lines = Lines(code.Length),
            Provenance = Provenance(),
        };
    }

    private ImmutableArray<Instruction> Code()
    {
        var section = sections["CODE"];
        var code = new Instruction[section.Count32(Instruction.Size)];
        for (var n = 0; n < code.Length; n++)
        {
            var word = section.U32();
            code[n] = Instruction.Decode(word, section.I16());
            if (code[n].Word != word)
            {
                throw section.Broken($"instruction {n} has bits that mean nothing");
            }
        }

        return [.. code];
    }

    private BytecodePopulation[] Populations()
    {
        var section = sections["POPS"];
        var state = sections["STAT"];
        var formats = sections["FMTS"];
        var populations = new BytecodePopulation[section.Checked(section.U16(), 16)];
        for (var p = 0; p < populations.Length; p++)
        {
            var kind = (PopulationKind)section.U8();
            if (kind > PopulationKind.Port)
            {
                throw section.Broken($"population {p} is of an unknown kind");
            }

            var isReported = Flags(section, section.U8(), 1) == 1;
            var count = section.Index32();
            var first = section.Index32();
            var length = section.U16();
            var variables = new BytecodeVariable[section.U8()];
            var receptors = new BytecodeReceptor[section.U8()];
            var name = section.Text();
            for (var v = 0; v < variables.Length; v++)
            {
                variables[v] = Variable(formats, state.Numbers(count));
            }

            for (var r = 0; r < receptors.Length; r++)
            {
                var fractionBits = formats.I8();
                var unit = formats.Text();
                receptors[r] = new BytecodeReceptor(formats.Text(), fractionBits, unit);
            }

            populations[p] = new BytecodePopulation(name, kind, count, first, length, [.. variables], [.. receptors], isReported);
        }

        return populations;
    }

    private static BytecodeVariable Variable(SectionReader formats, short[] values)
    {
        var fractionBits = formats.I8();
        var unit = formats.Text();
        return new BytecodeVariable(formats.Text(), fractionBits, unit, [.. values]);
    }

    private ImmutableArray<BytecodeTable> Tables()
    {
        var section = sections["TABL"];
        var tables = new BytecodeTable[section.Checked(section.U16(), 4 * BytecodeTable.Segments)];
        for (var n = 0; n < tables.Length; n++)
        {
            var bases = new short[BytecodeTable.Segments];
            var slopes = new short[BytecodeTable.Segments];
            for (var s = 0; s < bases.Length; s++)
            {
                bases[s] = section.I16();
                slopes[s] = section.I16();
            }

            tables[n] = new BytecodeTable(sections["FMTS"].Text(), [.. bases], [.. slopes]);
        }

        return [.. tables];
    }

    private ImmutableArray<BytecodeProjection> Projections(BytecodePopulation[] populations)
    {
        var section = sections["PROJ"];
        var projections = new BytecodeProjection[section.Checked(section.U16(), 31)];
        for (var n = 0; n < projections.Length; n++)
        {
            var source = section.U16();
            var target = section.U16();
            var receptor = section.U8();
            var bits = section.U8();
            var flags = Flags(section, section.U8(), 15);
            var shift = section.U8();
            var payload = section.U8();
            var payloadShift = section.U8();
            var variables = section.U8();
            var replica = section.U16();
            var pre = Program(section);
            var post = Program(section);
            var name = section.Text();
            if (source >= populations.Length)
            {
                throw section.Broken($"projection {n} starts at a population that does not exist");
            }

            if ((flags & 4) == 0 && payload != 0)
            {
                throw section.Broken($"projection {n} names a variable that nothing reads");
            }

            var (starts, targets, delays, values) = Synapses(populations[source].Count, variables);
            projections[n] = new BytecodeProjection(name, source, target, receptor, bits, (flags & 1) != 0, shift, starts, targets, delays, values)
            {
                IsDense = (flags & 2) != 0,
                PayloadVariable = (flags & 4) != 0 ? payload : null,
                PayloadShift = payloadShift,
                IsContinuous = (flags & 8) != 0,
                Replica = replica == ushort.MaxValue ? null : replica,
                Pre = pre,
                Post = post,
            };
        }

        return [.. projections];
    }

    private (ImmutableArray<int> Starts, ImmutableArray<int> Targets, ImmutableArray<byte> Delays, ImmutableArray<BytecodeVariable> Variables) Synapses(int cells, int variables)
    {
        var rows = sections["ROWS"];
        var starts = new int[rows.Checked(cells + 1L, 4)];
        for (var row = 0; row < starts.Length; row++)
        {
            starts[row] = rows.Index32();
        }

        var section = sections["SYNS"];
        var targets = new int[section.Count32(3 + 2 * variables)];
        for (var s = 0; s < targets.Length; s++)
        {
            targets[s] = section.U16();
        }

        var delays = section.Take(targets.Length).ToArray();
        var values = new BytecodeVariable[variables];
        for (var v = 0; v < variables; v++)
        {
            values[v] = Variable(sections["FMTS"], section.Numbers(targets.Length));
        }

        return ([.. starts], [.. targets], [.. delays], [.. values]);
    }

    private static SynapseProgram? Program(SectionReader section)
    {
        var first = section.Index32();
        var length = section.U16();
        var salt = section.U16();
        return length != 0 ? new SynapseProgram(first, length, (ushort)salt)
            : first == 0 && salt == 0 ? null
            : throw section.Broken("a program without instructions has a place");
    }

    private ImmutableArray<BytecodeProbe> Probes()
    {
        var section = sections["PROB"];
        var probes = new BytecodeProbe[section.Checked(section.U16(), 9)];
        for (var n = 0; n < probes.Length; n++)
        {
            var population = section.U16();
            var variable = section.U8();
            var every = section.Index32();
            probes[n] = new BytecodeProbe(section.Text(), population, variable, every);
        }

        return [.. probes];
    }

    private ImmutableArray<BytecodeLine> Lines(int count)
    {
        if (!sections.TryGetValue("SMAP", out var section))
        {
            return [];
        }

        var lines = new BytecodeLine[section.Checked(count, 8)];
        if (count == 0)
        {
            throw section.Broken("it is empty");
        }

        for (var n = 0; n < lines.Length; n++)
        {
            var line = section.Index32();
            var column = section.U16();
            lines[n] = new BytecodeLine(line, column, section.Text());
        }

        return [.. lines];
    }

    private BytecodeProvenance? Provenance()
    {
        if (!sections.TryGetValue("PROV", out var section))
        {
            return null;
        }

        var compiler = section.Text();
        var source = section.Text();
        return new BytecodeProvenance(compiler, source, section.Text());
    }

    private static int Flags(SectionReader section, int value, int known) => (value & ~known) == 0 ? value : throw section.Broken("it has flags that are unknown");
}
