using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Emulation;

namespace NeuroLang.Fpga.Tests.Emulation;

public sealed class ArithmeticTests
{
    [Theory]
    [InlineData(5, 1, RoundingMode.Nearest, 3)]
    [InlineData(-5, 1, RoundingMode.Nearest, -2)]
    [InlineData(-6, 2, RoundingMode.Nearest, -1)]
    [InlineData(5, 1, RoundingMode.Floor, 2)]
    [InlineData(-5, 1, RoundingMode.Floor, -3)]
    [InlineData(5, 1, RoundingMode.TowardZero, 2)]
    [InlineData(-5, 1, RoundingMode.TowardZero, -2)]
    [InlineData(-8, 2, RoundingMode.TowardZero, -2)]
    [InlineData(7, 0, RoundingMode.Nearest, 7)]
    [InlineData(1 << 30, 31, RoundingMode.Nearest, 1)]
    public void Products_are_rounded(long product, int shift, RoundingMode mode, long expected) =>
        Assert.Equal(expected, Arithmetic.Round(product, shift, mode, 0));

    [Theory]
    [InlineData(7, 0, 1)]
    [InlineData(7, 1, 2)]
    [InlineData(-7, 2, -2)]
    [InlineData(-7, 3, -1)]
    public void Stochastic_rounding_adds_the_low_random_bits(long product, int random, long expected) =>
        Assert.Equal(expected, Arithmetic.Round(product, 2, RoundingMode.Stochastic, (ushort)random));

    /// <summary>Numbers of a program in C that was written from the specification.</summary>
    [Fact]
    public void Keys_follow_the_engine()
    {
        Assert.Equal(0x00210400u, Arithmetic.NextKey(1));
        Assert.Equal(0xa0058410u, Arithmetic.NextKey(0x00210400));
        var key = 0x12345678u;
        for (var n = 0; n < 1000; n++)
        {
            key = Arithmetic.NextKey(key);
        }

        Assert.Equal(0xa0a91fdfu, key);
    }

    /// <summary>Numbers of the same program.</summary>
    [Theory]
    [InlineData(0, 0x12345678u, 58119)]
    [InlineData(1, 0x12345678u, 10978)]
    [InlineData(0xabcd, 0xdeadbeefu, 44843)]
    [InlineData(999, 1u, 63916)]
    public void Bits_are_a_hash_of_key_and_index(int index, uint key, int expected) =>
        Assert.Equal(expected, Arithmetic.Hash(key, (ushort)index));

    /// <summary>A fair share of ones within five standard errors, and no correlation between neighbours.</summary>
    [Fact]
    public void Bits_look_random()
    {
        const int Draws = 20_000;
        var key = 0x2545F491u;
        double sum = 0, product = 0;
        for (var n = 0; n < Draws; n++)
        {
            key = Arithmetic.NextKey(key);
            var first = Arithmetic.Hash(key, 17) / 65536.0 - 0.5;
            var second = Arithmetic.Hash(key, 18) / 65536.0 - 0.5;
            sum += first;
            product += first * second;
        }

        Assert.InRange(Math.Abs(sum) / Math.Sqrt(Draws / 12.0), 0, 5);
        Assert.InRange(Math.Abs(product) * 12 / Math.Sqrt(Draws), 0, 5);
    }
}
