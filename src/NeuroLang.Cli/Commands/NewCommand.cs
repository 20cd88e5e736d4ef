using System.CommandLine;
using NeuroLang.Cli.Recordings;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc new</c>: a folder with a small working program.</summary>
internal static class NewCommand
{
    private const string Template = "NeuroLang.Templates.first.nl";

    public static Command Create(CliContext context)
    {
        var name = new Argument<string>("NAME") { Description = "Folder to make" };
        var command = new Command("new", "Write a small working program into a new folder") { name };
        command.SetAction(parsed => context.Execute(parsed, _ =>
        {
            var folder = parsed.GetValue(name) ?? "";
            var file = Write(folder);
            context.Console.Output.WriteLine("wrote " + file);
            context.Console.Output.WriteLine("run it with: nlc run " + file);
            return ExitCodes.Success;
        }));
        return command;
    }

    private static string Write(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw CliException.From(HostDiagnostics.FolderNotEmpty, folder);
        }

        var output = OutputFolder.Open(folder);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) + ".nl";
        using var template = typeof(NewCommand).Assembly.GetManifestResourceStream(Template) ?? throw new InvalidOperationException("the template is missing from the assembly");
        output.Write(name, template.CopyTo);
        return Path.Combine(folder, name);
    }
}
