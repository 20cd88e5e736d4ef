namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The client in Python, which looks at the states through NumPy.</summary>
[RequiresNumPy]
public sealed class NativePythonClientTests
{
    [Fact]
    public void AProgramLooksAtTheStates()
    {
        using var cuba = new CubaFolder();
        cuba.Build("--shared", "cuba.so");
        Assert.StartsWith(CubaFolder.Spikes, cuba.Run(RequiresNumPyAttribute.Python, CubaFolder.Client("client.py"), "./cuba.so", "cuba.nlimage"), StringComparison.Ordinal);
    }
}
