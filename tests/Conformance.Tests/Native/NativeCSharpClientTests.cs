namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The client in C#, which calls the library by P/Invoke.</summary>
[RequiresTools("gcc", "dotnet")]
public sealed class NativeCSharpClientTests
{
    [Fact]
    public void AProgramCallsTheLibrary()
    {
        using var cuba = new CubaFolder();
        cuba.Build("--shared", "cuba.so");
        File.Copy(CubaFolder.Client("client.cs"), cuba.At("client.cs"));
        Assert.StartsWith(CubaFolder.Spikes, cuba.Run("dotnet", "run", "client.cs", "--", "./cuba.so", "cuba.nlimage"), StringComparison.Ordinal);
    }
}
