namespace NeuroLang.Package.Tests;

/// <summary>Tests that share the feed. Builds run one after the other: each keeps the processor busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFeed>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "package";
}
