namespace NeuroLang.Runtime.Tests;

public sealed class PhiloxTests
{
    // Known answers of Random123 (Salmon et al. 2011), kat_vectors.
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0u, ~0u, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0xa4093822u, 0x299f31d0u, 0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xd16cfe09u, 0x94fdcceb, 0x5001e420u, 0x24126ea1u)]
    public void Words_are_the_known_answers(uint k0, uint k1, uint c0, uint c1, uint c2, uint c3, uint w0, uint w1, uint w2, uint w3) =>
        Assert.Equal((w0, w1, w2, w3), Philox.Words(k0, k1, c0, c1, c2, c3));

    [Theory]
    [InlineData(5u, 9u, 0L, 0u, 0L)]
    [InlineData(0xFFFFFFFFu, 0x12345678u, 0x1_2345_6789L, 3u, 64L * 1000)]
    [InlineData(1u, 2u, 7L, 0xFFFFFFFFu, 64L * 0x3000_0000)]
    public void Filling_gives_each_cell_its_word(uint seed, uint stream, long step, uint plane, long firstCell)
    {
        var words = new uint[192];
        Philox.FillWords(words, seed, stream, step, plane, firstCell);
        for (var n = 0; n < words.Length; n++)
            Assert.Equal(Philox.CellWord(seed, stream, firstCell + n, step, plane), words[n]);
        var narrow = new uint[192];
        Philox.FillNarrow(narrow, seed, stream, step, plane, firstCell);
        Assert.Equal(words, narrow);
        var wide = new ulong[192];
        Philox.FillWords(wide, seed, stream, step, plane, firstCell);
        for (var n = 0; n < wide.Length; n++)
            Assert.Equal(Philox.CellWord64(seed, stream, firstCell + n, step, plane), wide[n]);
        var narrowWide = new ulong[192];
        Philox.FillNarrow(narrowWide, seed, stream, step, plane, firstCell);
        Assert.Equal(wide, narrowWide);
    }

    [Fact]
    public void A_cell_takes_word_e_over_16_of_counter_lane_e_modulo_16()
    {
        const int Cell = 64 * 5 + 16 * 2 + 7;
        Assert.Equal(Philox.Words(3, 4, (5 << 4) | 7, 11, 1, 6).W2, Philox.CellWord(3, 4, Cell, (1L << 32) + 11, 6));
        var high = Philox.Words(3, 4, (5 << 4) | 7, 11, 1, 12).W2;
        var low = Philox.Words(3, 4, (5 << 4) | 7, 11, 1, 13).W2;
        Assert.Equal(((ulong)high << 32) | low, Philox.CellWord64(3, 4, Cell, (1L << 32) + 11, 6));
    }

    [Theory]
    [InlineData(0, 8)]
    [InlineData(8, 32)]
    [InlineData(65536, 128)]
    public void Filling_a_row_gives_the_rows_uniforms(long first, int count)
    {
        var uniforms = new double[count];
        Philox.FillRow(uniforms, 42, 7, 0xFFFF_FFF0, first);
        for (var n = 0; n < count; n++)
        {
            var (w0, w1, w2, w3) = Philox.Words(42, 7, 0xFFFF_FFF0, (uint)((first + n) / 2), 0, 0);
            var word = n % 2 == 0 ? ((ulong)w0 << 32) | w1 : ((ulong)w2 << 32) | w3;
            Assert.Equal(((word >> 12) + 0.5) / (1L << 52), uniforms[n]);
        }
    }

    [Fact]
    public void A_part_of_a_block_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Philox.FillWords(new uint[63], 0, 0, 0, 0));
        Assert.Throws<ArgumentException>(() => Philox.FillWords(new uint[64], 0, 0, 0, 0, 32));
    }
}
