using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Link;

/// <summary>The parameters of a core as words of the response to CAPS.</summary>
internal static class CapabilityWords
{
    /// <summary>Number of words.</summary>
    public const int Count = 20;

    /// <summary>The words.</summary>
    public static ushort[] ToWords(this CoreShape shape) =>
        [.. new[]
        {
            shape.Lanes, shape.Tiles, shape.SlotBits, shape.DelayBits, shape.Receptors, shape.Variables, shape.Tables, shape.CodeDepth, Math.Min(shape.Rows, ushort.MaxValue), shape.Depth / 16,
            shape.SynapseVariables, shape.Incoming / 16, shape.Schedule, shape.AccumulatorBits, (int)shape.Features, shape.AddressBits,
            shape.Timing.Step, shape.Timing.Entry, shape.Timing.Cells, shape.Timing.Ring,
        }.Select(word => (ushort)word)];

    /// <summary>The parameters.</summary>
    public static CoreShape FromWords(ReadOnlySpan<ushort> words) => new()
    {
        Lanes = words[0],
        Tiles = words[1],
        SlotBits = words[2],
        DelayBits = words[3],
        Receptors = words[4],
        Variables = words[5],
        Tables = words[6],
        CodeDepth = words[7],
        Rows = words[8],
        Depth = 16 * words[9],
        SynapseVariables = words[10],
        Incoming = 16 * words[11],
        Schedule = words[12],
        AccumulatorBits = words[13],
        Features = (CoreFeatures)words[14],
        AddressBits = words[15],
        Timing = new TimingModel(words[16], words[17], words[18], words[19]),
    };
}
