using System.CommandLine;
using NeuroLang.Cli.Commands;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Cli;

/// <summary>The command line as a function: arguments in, exit code out.</summary>
internal static class NlcApplication
{
    /// <summary>Carries a command line out.</summary>
    public static int Run(string[] args, CliConsole console, CancellationToken interrupt = default)
    {
        var context = new CliContext(console, interrupt);
        var stack = args.Contains("--stack", StringComparer.Ordinal);
        try
        {
            return Invoke(CreateRoot(context), args, console);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            ReportFault(console, exception, stack);
            return ExitCodes.Internal;
        }
    }

    private static int Invoke(RootCommand root, string[] args, CliConsole console)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                console.Error.WriteLine("nlc: " + error.Message);
            }

            console.Error.WriteLine();
            string[] help = parsed.CommandResult.Command == root ? ["--help"] : [parsed.CommandResult.Command.Name, "--help"];
            root.Parse(help).Invoke(new InvocationConfiguration { Output = console.Error, Error = console.Error });
            return ExitCodes.Usage;
        }

        var configuration = new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false };
        return parsed.Invoke(configuration);
    }

    private static RootCommand CreateRoot(CliContext context)
    {
        var root = new RootCommand("The NeuroLang compiler: checks, runs and translates circuits of neurons.")
        {
            RunCommand.Create(context),
            CheckCommand.Create(context),
            TestCommand.Create(context),
            BuildCommand.Create(context),
            FormatCommand.Create(context),
            DumpCommand.Create(context),
            ExplainCommand.Create(context),
            ContainerCommands.CreateDisassembler(context),
            ContainerCommands.CreateAssembler(context),
            NewCommand.Create(context),
        };
        root.Options.Add(context.Diagnostics);
        root.Options.Add(context.DiagnosticsFile);
        root.Options.Add(context.Stack);
        return root;
    }

    /// <summary>A fault of the compiler: what happened, where, and what to do about it; never a list of its inner calls unless asked for.</summary>
    private static void ReportFault(CliConsole console, Exception exception, bool stack)
    {
        var place = new System.Diagnostics.StackTrace(exception).GetFrames()
            .Select(f => f.GetMethod())
            .FirstOrDefault(m => m?.DeclaringType?.FullName?.StartsWith("NeuroLang.", StringComparison.Ordinal) == true);
        var name = place is null ? "an unknown place" : place.DeclaringType?.FullName + "." + place.Name;
        console.Error.WriteLine(Diagnostic.Create(HostDiagnostics.InternalFault, null, exception.GetType().Name + ": " + exception.Message, name).ToString());
        console.Error.WriteLine("This is a fault of nlc " + ProductVersion.Current + ", not of your program. Please report it with the program and this message.");
        if (stack)
        {
            console.Error.WriteLine(exception.ToString());
        }
    }
}
