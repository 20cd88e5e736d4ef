using System.CommandLine;
using NeuroLang.Cli.Inspection;
using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc explain</c>: the page of a diagnostic, or what the compiler decided about a program.</summary>
internal static class ExplainCommand
{
    private const string ResourcePrefix = "NeuroLang.Diagnostics.";

    public static Command Create(CliContext context)
    {
        var code = new Argument<string>("CODE") { Description = "A code of a diagnostic, such as NL3004", Arity = ArgumentArity.ZeroOrOne };
        var plan = new Option<string?>("--plan") { Description = "Program whose solvers and storage are explained", HelpName = "FILE" };
        var command = new Command("explain", "Explain a diagnostic, or what the compiler decided about a program") { code, plan };
        command.Validators.Add(result =>
        {
            if (result.GetResult(code) is { Tokens.Count: > 0 } == result.GetValue(plan) is not null)
            {
                result.AddError("Name either a code or a program with --plan.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(plan) is { } file
            ? context.Execute(parsed, reporter => Plan(context.Console, file, reporter))
            : Page(context.Console, parsed.GetValue(code) ?? ""));
        return command;
    }

    private static int Plan(CliConsole console, string file, DiagnosticReporter reporter)
    {
        IrModule? equations = null;
        void Keep(string pass, IrModule module) => equations = module.Models.Any(m => !m.Equations.IsEmpty) ? module : equations ?? module;
        if (LoweringCommand.Load(file, null, LoweringOptions.Default, reporter, Keep) is not { } program || equations is null)
        {
            return ExitCodes.Failure;
        }

        PlanReport.Write(console.Output, program, equations);
        return ExitCodes.Success;
    }

    private static int Page(CliConsole console, string code)
    {
        var name = code.ToUpperInvariant();
        var assembly = typeof(ExplainCommand).Assembly;
        using var page = assembly.GetManifestResourceStream(ResourcePrefix + name + ".md");
        if (page is null)
        {
            console.Error.WriteLine("nlc: there is no diagnostic '" + code + "'; codes are NL and four digits, such as NL3004");
            return ExitCodes.Usage;
        }

        using var reader = new StreamReader(page);
        console.Output.Write(reader.ReadToEnd());
        return ExitCodes.Success;
    }
}
