using System.Runtime.Intrinsics;

namespace NeuroLang.Runtime.Tests;

public sealed class UniformTests
{
    [Fact]
    public void Ends_and_middle_are_exact()
    {
        Assert.Equal(MathF.ScaleB(1, -24), Uniform.FromWord(0u));
        Assert.Equal(1 - MathF.ScaleB(1, -24), Uniform.FromWord(uint.MaxValue));
        Assert.Equal(0.5f + MathF.ScaleB(1, -24), Uniform.FromWord(0x8000_0000u));
        Assert.Equal(Math.ScaleB(1, -53), Uniform.FromWord(0ul));
        Assert.Equal(1 - Math.ScaleB(1, -53), Uniform.FromWord(ulong.MaxValue));
        Assert.Equal(0.5 + Math.ScaleB(1, -53), Uniform.FromWord(1ul << 63));
    }

    [Fact]
    public void Every_width_agrees_with_the_scalar()
    {
        var random = new Random(1);
        for (var round = 0; round < 1000; round++)
        {
            var words = Enumerable.Range(0, 16).Select(_ => (uint)random.NextInt64(1L << 32)).ToArray();
            var wide = Enumerable.Range(0, 8).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue)).ToArray();
            for (var n = 0; n < 16; n++)
            {
                Assert.Equal(Uniform.FromWord(words[n]), Uniform.FromWord(Vector512.Create(words))[n]);
                Assert.Equal(Uniform.FromWord(words[n % 8]), Uniform.FromWord(Vector256.Create(words))[n % 8]);
                Assert.Equal(Uniform.FromWord(words[n % 4]), Uniform.FromWord(Vector128.Create(words))[n % 4]);
            }
            for (var n = 0; n < 8; n++)
            {
                Assert.Equal(Uniform.FromWord(wide[n]), Uniform.FromWord(Vector512.Create(wide))[n]);
                Assert.Equal(Uniform.FromWord(wide[n % 4]), Uniform.FromWord(Vector256.Create(wide))[n % 4]);
                Assert.Equal(Uniform.FromWord(wide[n % 2]), Uniform.FromWord(Vector128.Create(wide))[n % 2]);
            }
        }
    }
}
