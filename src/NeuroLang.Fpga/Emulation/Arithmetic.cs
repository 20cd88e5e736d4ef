using System.Numerics;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Emulation;

/// <summary>The numbers of docs/fpga/isa.md, sections 2 and 3, one at a time.</summary>
public static class Arithmetic
{
    /// <summary>Cut to 16 bits.</summary>
    public static short Saturate(long value) => (short)Math.Clamp(value, short.MinValue, short.MaxValue);

    /// <summary>A product without its low bits.</summary>
    /// <param name="product">The product, exact.</param>
    /// <param name="shift">How many bits go, 0 … 31.</param>
    /// <param name="mode">How.</param>
    /// <param name="random">16 random bits.</param>
    public static long Round(long product, int shift, RoundingMode mode, ushort random)
    {
        var mask = (1L << shift) - 1;
        var addend = mode switch
        {
            RoundingMode.Nearest => shift == 0 ? 0 : 1L << (shift - 1),
            RoundingMode.Stochastic => (random * 65537L) & mask,
            RoundingMode.TowardZero => product < 0 ? mask : 0,
            _ => 0,
        };
        return (product + addend) >> shift;
    }

    /// <summary>The engine of the random keys: xoroshiro on two words of 16 bits.</summary>
    public static uint NextKey(uint key)
    {
        var s0 = (ushort)(key >> 16);
        var s1 = (ushort)key;
        s1 ^= s0;
        s0 = (ushort)(Rotate(s0, 13) ^ s1 ^ (s1 << 5));
        return (uint)s0 << 16 | Rotate(s1, 10);
    }

    /// <summary>The 16 random bits of an index.</summary>
    public static ushort Hash(uint key, ushort index)
    {
        var x = (byte)(index >> 8);
        var y = (byte)index;
        for (var round = 0; round < 5; round++)
        {
            var t = (byte)(y ^ (x & RotateByte(x, 5)) ^ RotateByte(x, 1) ^ (byte)(key >> (8 * (round % 4))));
            y = x;
            x = t;
        }

        return (ushort)(x << 8 | y);
    }

    /// <summary>The index of a synapse: number of the postsynaptic cell, and place in a row.</summary>
    public static ushort SynapseIndex(int gid, int place) => (ushort)(gid ^ Rotate((ushort)place, 8));

    private static ushort Rotate(ushort value, int by) => (ushort)(value << by | value >> (16 - by));

    private static byte RotateByte(byte value, int by) => (byte)BitOperations.RotateLeft((uint)(value * 0x01010101u), by);
}
