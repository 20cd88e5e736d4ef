using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Images;

/// <summary>Lays a program out for a core: cells to slots, synapses to rows, the schedule.</summary>
public static class CoreImageBuilder
{
    /// <summary>The memories of <paramref name="shape"/> for a program that keeps the rules.</summary>
    /// <exception cref="LoadException">The core lacks something; the message says what.</exception>
    public static CoreImage Build(BytecodeProgram program, CoreShape shape)
    {
        var layout = new CellLayout(program, shape.Width);
        ShapeCheck.Require(program, shape, layout);
        var packer = new ProjectionPacker(program, shape, layout);
        var packed = new PackedProjection[program.Projections.Length];
        for (var p = 0; p < packed.Length; p++)
        {
            packed[p] = packer.Pack(p);
        }

        var schedule = ScheduleBuilder.Build(program, shape, layout, packed);
        if (schedule.Length / ScheduleBuilder.EntryWords > shape.Schedule)
        {
            throw new LoadException($"the schedule has {schedule.Length / ScheduleBuilder.EntryWords} entries, the core has room for {shape.Schedule}");
        }

        return new CoreImage
        {
            Program = program,
            Shape = shape,
            Layout = layout,
            Code = Code(program, layout),
            Tables = Tables(program),
            Schedule = schedule,
            State = State(program, shape, layout),
            Rows = packer.Rows,
            Synapses = packer.Synapses,
            SynapseVariables = packer.Variables,
            Incoming = packer.Incoming,
            IncomingSources = packer.IncomingSources,
            Projections = packed,
        };
    }

    private static ushort[] Code(BytecodeProgram program, CellLayout layout)
    {
        var replicated = Enumerable.Range(0, program.Populations.Length).Where(p => program.Populations[p].Kind == PopulationKind.Replicated).ToArray();
        var words = new ushort[program.Code.Length * 3];
        for (var n = 0; n < program.Code.Length; n++)
        {
            var instruction = program.Code[n];
            if (instruction.Op == Opcode.Ldsr)
            {
                instruction = instruction with { Rb = 0, Constant = (short)layout.Slot(replicated[instruction.Rb], (ushort)instruction.Constant) };
            }

            words[3 * n] = (ushort)instruction.Word;
            words[3 * n + 1] = (ushort)(instruction.Word >> 16);
            words[3 * n + 2] = (ushort)instruction.Constant;
        }

        return words;
    }

    private static ushort[] Tables(BytecodeProgram program)
    {
        var words = new ushort[program.Tables.Length * 2 * BytecodeTable.Segments];
        for (var n = 0; n < words.Length; n++)
        {
            var table = program.Tables[n / (2 * BytecodeTable.Segments)];
            var segment = n / 2 % BytecodeTable.Segments;
            words[n] = (ushort)(n % 2 == 0 ? table.Bases[segment] : table.Slopes[segment]);
        }

        return words;
    }

    private static ushort[][] State(BytecodeProgram program, CoreShape shape, CellLayout layout)
    {
        var variables = program.Populations.Max(population => population.Variables.Length);
        var state = new ushort[shape.Width][];
        for (var lane = 0; lane < shape.Width; lane++)
        {
            state[lane] = new ushort[variables * shape.Slots];
            for (var p = 0; p < program.Populations.Length; p++)
            {
                var population = program.Populations[p];
                for (var v = 0; v < population.Variables.Length; v++)
                {
                    for (var cell = 0; cell < population.Count; cell++)
                    {
                        if (layout.Lives(p, cell, lane))
                        {
                            state[lane][v * shape.Slots + layout.Slot(p, cell)] = (ushort)population.Variables[v].Values[cell];
                        }
                    }
                }
            }
        }

        return state;
    }
}
