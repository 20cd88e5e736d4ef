using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Standalone;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The client in C, as its first lines say how to build it: one second of examples/cuba, with the spikes of <c>nlc run</c>.</summary>
[RequiresTools("gcc", "nm")]
public sealed class NativeCClientTests : IDisposable
{
    private readonly CubaFolder _cuba = new();

    /// <summary>The numbers that all clients are held against, from the C# target.</summary>
    [Fact]
    public void TheRunHasTheseSpikes()
    {
        var summary = CubaFolder.Nlc("run", RepositoryFolder.At("examples", "cuba", "cuba.nl"), "--summary", "json", "--out", _cuba.At("out"));
        Assert.Contains("\"spikes\": 17717", summary, StringComparison.Ordinal);
        Assert.Contains("\"spikes\": 4463", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void AProgramLinksTheObject()
    {
        _cuba.Build("--object", "cuba.o");
        _cuba.Run("gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-std=c11", CubaFolder.Client("client.c"), "cuba.o", "-I.", "-lm", "-o", "client");
        Assert.StartsWith(CubaFolder.Spikes, _cuba.Run(_cuba.At("client"), "cuba.nlimage"), StringComparison.Ordinal);
    }

    [Fact]
    public void ALibraryExportsItsFunctionsAlone()
    {
        _cuba.Build("--shared", "cuba.so");
        var exported = _cuba.Run("nm", "-D", "--defined-only", "cuba.so").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[^1]).Order(StringComparer.Ordinal);
        Assert.Equal(LibraryFunctions.All.Select(f => "Cuba_" + f.Name).Order(StringComparer.Ordinal), exported);
    }

    public void Dispose() => _cuba.Dispose();
}
