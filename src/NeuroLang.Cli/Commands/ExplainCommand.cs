using System.CommandLine;

namespace NeuroLang.Cli.Commands;

/// <summary><c>nlc explain</c>: the page of a diagnostic.</summary>
internal static class ExplainCommand
{
    private const string ResourcePrefix = "NeuroLang.Diagnostics.";

    public static Command Create(CliContext context)
    {
        var code = new Argument<string>("CODE") { Description = "A code of a diagnostic, such as NL3004" };
        var command = new Command("explain", "Explain a diagnostic") { code };
        command.SetAction(parsed => Page(context.Console, parsed.GetValue(code) ?? ""));
        return command;
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
