namespace NeuroLang.Package.Tests;

/// <summary>A project as somebody makes it who has just heard of the package, built once.</summary>
public sealed class FreshProject
{
    /// <summary>Makes and builds it.</summary>
    public FreshProject(PackageFeed feed)
    {
        Folder = feed.CreateFolder("Fresh");
        Folder.DotNet("new", "console", "--framework", "net10.0", "--debug:custom-hive", Folder["../hive"]).Succeeded();
        Folder.DotNet("add", "package", "NeuroLang").Succeeded();
        Folder.Write("clocks.nl", Programs.Clocks).Write("Program.cs", Programs.HostIn("Fresh"));

        // What a build leaves behind is not part of the program.
        Folder.Write("obj/broken.nl", "circuit {").Write("bin/broken.nl", "circuit {");
        Build = Folder.DotNet("build", "-c", "Release", "-nologo", "-p:TreatWarningsAsErrors=true");
    }

    /// <summary>Its folder.</summary>
    internal UserFolder Folder { get; }

    /// <summary>How the build ended.</summary>
    internal CommandResult Build { get; }
}
