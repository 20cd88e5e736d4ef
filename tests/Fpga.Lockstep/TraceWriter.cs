using System.Globalization;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Lockstep;

/// <summary>
/// Images and traces as text, for benches that read no containers. All numbers are decimal, fields are parted by one space.
/// Image: <c>S key value</c> for the shape, <c>W space unit address word …</c> for each block to write.
/// Inputs: <c>I step word …</c>, the words of the input stream of a step.
/// Trace, for each step: <c>K step cycles-of-this-step flags</c>, <c>P gid …</c> (all spikes of this step, ascending, ports excepted), <c>V population variable value …</c>.
/// At the end for each projection with a program: <c>Y projection variable value …</c>, in the order of the container,
/// and for each of its synapses in a lane <c>M space lane address value</c>.
/// </summary>
public static class TraceWriter
{
    public static void WriteImage(TextWriter writer, CoreImage image)
    {
        var shape = image.Shape;
        Line(writer, "S", "lanes", shape.Lanes);
        Line(writer, "S", "tiles", shape.Tiles);
        Line(writer, "S", "slotbits", shape.SlotBits);
        Line(writer, "S", "delaybits", shape.DelayBits);
        Line(writer, "S", "receptors", shape.Receptors);
        Line(writer, "S", "accumulatorbits", shape.AccumulatorBits);
        Line(writer, "S", "depth", shape.Depth);
        foreach (var block in image.Blocks().Where(block => block.Words.Length > 0))
        {
            Line(writer, "W", [(int)block.Space, block.Unit, block.Address, .. block.Words]);
        }
    }

    public static void WriteInputs(TextWriter writer, BytecodeProgram program, int seed, long steps)
    {
        for (var step = 0; step < steps; step++)
        {
            var ports = RandomProgram.Inputs(program, seed, step);
            if (ports.Count > 0)
            {
                Line(writer, "I", [step, .. ports.SelectMany(channels => channels.Append(0x8000))]);
            }
        }
    }

    public static void WriteTrace(TextWriter writer, CoreImage image, int seed, long steps)
    {
        var program = image.Program;
        var emulator = new ReferenceEmulator(image);
        for (var step = 0; step < steps; step++)
        {
            var before = emulator.Cycles;
            emulator.Step(RandomProgram.Inputs(program, seed, step));
            Line(writer, "K", [step, (int)(emulator.Cycles - before), (int)emulator.Flags]);
            Line(writer, "P", [.. Cells(program).SelectMany(p => emulator.Spikes(p).Select(cell => image.Layout.First(p) + cell)).Order()]);
            for (var p = 0; p < program.Populations.Length; p++)
            {
                for (var v = 0; v < program.Populations[p].Variables.Length; v++)
                {
                    Line(writer, "V", [p, v, .. emulator.State(p, v)]);
                }
            }
        }

        for (var n = 0; n < program.Projections.Length; n++)
        {
            if (program.Projections[n].Pre is not null || program.Projections[n].Post is not null)
            {
                for (var v = 0; v < program.Projections[n].Variables.Length; v++)
                {
                    var values = emulator.Synapses(n, v);
                    Line(writer, "Y", [n, v, .. values]);
                    for (var lane = 0; lane < image.Shape.Width; lane++)
                    {
                        foreach (var (synapse, place) in image.Projections[n].Places[lane].OrderBy(pair => pair.Value))
                        {
                            Line(writer, "M", [(int)MemorySpace.SynapseVariables, lane, v * image.Shape.Depth + place, values[synapse]]);
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<int> Cells(BytecodeProgram program) =>
        Enumerable.Range(0, program.Populations.Length).Where(p => program.Populations[p].Kind == PopulationKind.Cells);

    private static void Line(TextWriter writer, string kind, string key, int value) =>
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{kind} {key} {value}\n"));

    private static void Line(TextWriter writer, string kind, ReadOnlySpan<int> numbers)
    {
        writer.Write(kind);
        foreach (var number in numbers)
        {
            writer.Write(' ');
            writer.Write(number.ToString(CultureInfo.InvariantCulture));
        }

        writer.Write('\n');
    }
}
