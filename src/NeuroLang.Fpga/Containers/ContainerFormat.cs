using System.Numerics;

namespace NeuroLang.Fpga.Containers;

/// <summary>Numbers of the file format (docs/fpga/isa.md, section 9).</summary>
internal static class ContainerFormat
{
    /// <summary>What a file starts with.</summary>
    public static ReadOnlySpan<byte> Magic => "NLFP"u8;

    /// <summary>Version of the format.</summary>
    public const ushort Version = 1;

    /// <summary>Bytes of a section beside its payload.</summary>
    public const int SectionHeader = 12;

    /// <summary>Flag of a section that no reader may pass over.</summary>
    public const ushort Critical = 1;

    /// <summary>Sections that every file has, in their order.</summary>
    public static readonly string[] Mandatory = ["HEAD", "CODE", "POPS", "STAT", "TABL", "PROJ", "ROWS", "SYNS", "PROB", "FMTS"];

    /// <summary>Sections that a file has if there is something in them; they follow the mandatory ones.</summary>
    public static readonly string[] Optional = ["SMAP", "PROV"];

    /// <summary>CRC-32C (Castagnoli), with the usual initial value and final complement.</summary>
    public static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return ~crc;
    }
}
