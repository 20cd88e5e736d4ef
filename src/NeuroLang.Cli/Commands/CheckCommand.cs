using System.CommandLine;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc check</c>: finds every error of files.</summary>
internal static class CheckCommand
{
    public static Command Create(CliContext context)
    {
        var files = FileArguments.Several("Programs to check");
        var command = new Command("check", "Find every error of programs") { files };
        command.SetAction(parsed => context.Execute(parsed, reporter =>
        {
            foreach (var file in parsed.GetValue(files) ?? [])
            {
                ProgramFile.Load(file, reporter);
            }

            return reporter.HasErrors ? ExitCodes.Failure : ExitCodes.Success;
        }));
        return command;
    }
}
