using System.Collections.Immutable;

namespace NeuroLang.Fpga.Reporting;

/// <summary>Memory of a device, from the vendor's data sheet.</summary>
/// <param name="Name">The device.</param>
/// <param name="Kilobits">Kilobits (1024 bits) of block memory, large blocks included.</param>
public sealed record DeviceFit(string Name, int Kilobits)
{
    /// <summary>Devices by size: block RAM and, for the UP5K, its single-port RAM.</summary>
    public static ImmutableArray<DeviceFit> Known { get; } =
    [
        new("iCE40-UP5K", 1024 + 120),
        new("ECP5-25F", 1008),
        new("Artix-7 35T", 1800),
        new("ECP5-85F", 3744),
        new("Artix-7 100T", 4860),
    ];

    /// <summary>Whether so many bits fit; how they are cut into blocks costs a little more.</summary>
    public bool Holds(long bits) => bits <= (long)Kilobits * 1024;
}
