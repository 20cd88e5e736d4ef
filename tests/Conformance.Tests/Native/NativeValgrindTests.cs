namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The client in C under valgrind, which finds no error and no leak in a second of examples/cuba.</summary>
[RequiresTools("gcc", "valgrind")]
public sealed class NativeValgrindTests
{
    [Fact]
    public void NothingIsReadOrLostThatShouldNotBe()
    {
        using var cuba = new CubaFolder();
        cuba.Build("--object", "cuba.o");
        cuba.Run("gcc", "-O1", "-g", CubaFolder.Client("client.c"), "cuba.o", "-I.", "-lm", "-o", "client");
        var said = cuba.Run("valgrind", "--error-exitcode=9", "--leak-check=full", "--show-leak-kinds=all", "--errors-for-leak-kinds=all", cuba.At("client"), "cuba.nlimage");
        Assert.StartsWith(CubaFolder.Spikes, said, StringComparison.Ordinal);
    }
}
