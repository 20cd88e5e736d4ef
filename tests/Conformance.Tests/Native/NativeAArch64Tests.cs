namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The client in C on another processor, with the image that this one made.</summary>
[RequiresTools("aarch64-linux-gnu-gcc", "qemu-aarch64")]
public sealed class NativeAArch64Tests
{
    [Fact]
    public void TheClientHasTheSameSpikes()
    {
        using var cuba = new CubaFolder();
        cuba.Build("--object", "cuba.o", "--triple", "aarch64-unknown-linux-gnu");
        cuba.Run("aarch64-linux-gnu-gcc", "-O2", "-static", CubaFolder.Client("client.c"), "cuba.o", "-I.", "-lm", "-o", "client");
        Assert.StartsWith(CubaFolder.Spikes, cuba.Run("qemu-aarch64", cuba.At("client"), "cuba.nlimage"), StringComparison.Ordinal);
    }
}
