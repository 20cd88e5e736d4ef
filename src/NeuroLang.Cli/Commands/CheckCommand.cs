using System.CommandLine;
using NeuroLang.Compiler.Parsing;

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
                reporter.Report(Parser.Parse(new SourceFiles().Read(file)).Diagnostics);
            }

            return reporter.HasErrors ? ExitCodes.Failure : ExitCodes.Success;
        }));
        return command;
    }
}
