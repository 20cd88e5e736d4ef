using System.Numerics;

namespace NeuroLang.Runtime;

/// <summary>
/// Random words of a synapse while the simulation runs. With draw plane p the counter is (pre cell, post cell, low 32 bits of the
/// step, multiplicity * 65536 + p) and the key (seed, stream ^ pre salt ^ (post salt rotated left by 16)), so that a number depends
/// on the two cells and not on how the synapse is stored.
/// </summary>
public static class SynapseRandom
{
    private const int SaltRotation = 16;
    private const int MultiplicityShift = 16;

    /// <summary>The 32-bit word of draw <paramref name="draw"/>: word draw mod 4 of plane draw / 4.</summary>
    public static uint Bits32(uint seed, uint stream, uint preSalt, uint postSalt, int preCell, int postCell, long step, int multiplicity, int draw)
    {
        var (w0, w1, w2, w3) = Words(seed, stream, preSalt, postSalt, preCell, postCell, step, multiplicity, (uint)draw >> 2);
        return (draw & 3) switch { 0 => w0, 1 => w1, 2 => w2, _ => w3 };
    }

    /// <summary>The 64-bit word of draw <paramref name="draw"/>: words 2 (draw mod 2), the upper one, and 2 (draw mod 2) + 1 of plane draw / 2.</summary>
    public static ulong Bits64(uint seed, uint stream, uint preSalt, uint postSalt, int preCell, int postCell, long step, int multiplicity, int draw)
    {
        var (w0, w1, w2, w3) = Words(seed, stream, preSalt, postSalt, preCell, postCell, step, multiplicity, (uint)draw >> 1);
        return (draw & 1) == 0 ? ((ulong)w0 << 32) | w1 : ((ulong)w2 << 32) | w3;
    }

    private static (uint W0, uint W1, uint W2, uint W3) Words(
        uint seed, uint stream, uint preSalt, uint postSalt, int preCell, int postCell, long step, int multiplicity, uint plane) =>
        Philox.Words(
            seed, stream ^ preSalt ^ BitOperations.RotateLeft(postSalt, SaltRotation), (uint)preCell, (uint)postCell, (uint)step, ((uint)multiplicity << MultiplicityShift) | plane);
}
