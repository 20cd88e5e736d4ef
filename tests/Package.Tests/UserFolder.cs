namespace NeuroLang.Package.Tests;

/// <summary>A folder of a user, who writes files and runs commands.</summary>
/// <param name="path">Where it is.</param>
/// <param name="packages">Where restored packages go.</param>
internal sealed class UserFolder(string path, string packages)
{
    /// <summary>Where a file is.</summary>
    public string this[string name] => Path.Combine(path, name);

    /// <summary>Writes a file.</summary>
    public UserFolder Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name]) ?? path);
        File.WriteAllText(this[name], content);
        return this;
    }

    /// <summary>Copies the files of a folder, without what a build left there.</summary>
    public UserFolder Copy(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.Copy(file, this[Path.GetFileName(file)]);
        }

        return this;
    }

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public CommandResult DotNet(params IEnumerable<string> arguments) => Tests.DotNet.Run(path, packages, arguments);

    /// <summary>Builds and runs the project of the folder.</summary>
    public CommandResult BuildAndRun(params IEnumerable<string> arguments)
    {
        DotNet("build", "-c", "Release", "-nologo", "-p:TreatWarningsAsErrors=true").Succeeded();
        return DotNet(["run", "-c", "Release", "--no-build", "--", .. arguments]).Succeeded();
    }
}
