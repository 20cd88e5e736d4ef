namespace NeuroLang.Interpreter.Draws;

/// <summary>
/// Philox4x32-10: a random function of a key and a counter (Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3").
/// </summary>
internal static class Philox
{
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;

    /// <summary>The four output words for a key of two and a counter of four words.</summary>
    public static uint[] Words(uint key0, uint key1, uint c0, uint c1, uint c2, uint c3)
    {
        unchecked
        {
            for (var round = 0; round < 10; round++)
            {
                var product0 = (ulong)Multiplier0 * c0;
                var product1 = (ulong)Multiplier1 * c2;
                (c0, c1, c2, c3) = ((uint)(product1 >> 32) ^ c1 ^ key0, (uint)product1, (uint)(product0 >> 32) ^ c3 ^ key1, (uint)product0);
                key0 += Weyl0;
                key1 += Weyl1;
            }
        }

        return [c0, c1, c2, c3];
    }
}
