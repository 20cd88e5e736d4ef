using System.IO.Compression;

namespace NeuroLang.Package.Tests;

/// <summary>What is in the packages.</summary>
[Collection(PackageCollection.Name)]
public sealed class ContentTests(PackageFeed feed)
{
    /// <summary>The runtime to link with, the generator with all that it loads, what a project imports; nothing else, and no dependency.</summary>
    [Fact]
    public void PackageHoldsRuntimeAndGenerator()
    {
        using var package = Open("NeuroLang", feed.Feed);

        Assert.Equal(
            [
                "NeuroLang.nuspec",
                "README.md",
                "analyzers/dotnet/cs/Antlr4.Runtime.Standard.dll",
                "analyzers/dotnet/cs/NeuroLang.Compiler.dll",
                "analyzers/dotnet/cs/NeuroLang.Generators.dll",
                "buildTransitive/NeuroLang.props",
                "lib/net10.0/NeuroLang.Runtime.dll",
                "lib/net10.0/NeuroLang.Runtime.xml",
                "lib/net8.0/NeuroLang.Runtime.dll",
                "lib/net8.0/NeuroLang.Runtime.xml",
            ],
            Files(package));
        using var text = new StreamReader((package.GetEntry("NeuroLang.nuspec") ?? throw new InvalidDataException()).Open());
        var specification = text.ReadToEnd();
        Assert.DoesNotContain("<dependency ", specification, StringComparison.Ordinal);
        Assert.Contains("<license type=\"expression\">Apache-2.0</license>", specification, StringComparison.Ordinal);
    }

    [Fact]
    public void TemplatePackageHoldsTheTemplate()
    {
        using var package = Open("NeuroLang.Templates", feed.Feed);

        Assert.Equal(
            [
                "NeuroLang.Templates.nuspec",
                "README.md",
                "content/neurolang/.template.config/template.json",
                "content/neurolang/Neuro.1.csproj",
                "content/neurolang/Program.cs",
                "content/neurolang/brain.nl",
            ],
            Files(package));
    }

    /// <summary>Packed again, a package is the same to the byte.</summary>
    [Fact]
    public void PackagesAreDeterministic()
    {
        var again = Directory.CreateDirectory(Path.Combine(feed.Feed, "..", "again")).FullName;
        feed.Pack(again);

        foreach (var name in new[] { "NeuroLang", "NeuroLang.Templates" })
        {
            Assert.Equal(File.ReadAllBytes(PackageIn(feed.Feed, name)), File.ReadAllBytes(PackageIn(again, name)));
        }
    }

    private static string PackageIn(string folder, string name) => Path.Combine(folder, $"{name}.{PackageFeed.Version}.nupkg");

    private static ZipArchive Open(string name, string folder) => ZipFile.OpenRead(PackageIn(folder, name));

    private static IEnumerable<string> Files(ZipArchive package) => package.Entries.Select(entry => entry.FullName)
        .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
