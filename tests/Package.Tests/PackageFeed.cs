using System.Reflection;

namespace NeuroLang.Package.Tests;

/// <summary>Both packages, packed once into a folder that is a feed, and projects that take them from there.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("neurolang-package-").FullName;

    /// <summary>Packs what the build of this project has built.</summary>
    public PackageFeed()
    {
        Feed = Path.Combine(_folder, "feed");

        // What the registry gives is kept from one run of the tests to the next; packages of this repository have the same number and other contents.
        Packages = Path.Combine(Root, "artifacts", "package-tests", "packages");
        foreach (var package in new[] { "neurolang", "neurolang.templates" }.Select(name => Path.Combine(Packages, name)).Where(Directory.Exists))
        {
            Directory.Delete(package, recursive: true);
        }

        Pack(Feed);
    }

    /// <summary>The folder that is the feed.</summary>
    public string Feed { get; }

    private string Packages { get; }

    /// <summary>The version of the packages.</summary>
    public static string Version => Metadata("Version");

    /// <summary>The repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Packs both packages into a folder.</summary>
    public void Pack(string folder)
    {
        foreach (var project in new[] { "NeuroLang", "NeuroLang.Templates" })
        {
            DotNet.Run(Root, null, "pack", Path.Combine("packaging", project), "-c", Metadata("Configuration"), "--no-build", "-o", folder, "-nologo").Succeeded();
        }
    }

    /// <summary>A new empty folder outside the repository, with a configuration that adds the feed to the sources of the machine.</summary>
    internal UserFolder CreateFolder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N")[..8], name)).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="neurolang-under-test" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        return new UserFolder(folder, Packages);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Metadata(string key) =>
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value ?? "";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NeuroLang.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
