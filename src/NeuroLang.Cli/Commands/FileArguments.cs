using System.CommandLine;

namespace NeuroLang.Cli.Commands;

/// <summary>Files on the command line; what looks like an option is taken for a mistyped one, not for a file.</summary>
internal static class FileArguments
{
    public static Argument<string[]> Several(string description) => Checked(new Argument<string[]>("FILE") { Description = description, Arity = ArgumentArity.OneOrMore });

    public static Argument<string> One(string description) => Checked(new Argument<string>("FILE") { Description = description });

    /// <summary>A file itself, or all programs under a folder in ordinal order.</summary>
    public static IEnumerable<string> Programs(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.nl", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];

    private static Argument<T> Checked<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.StartsWith('-'))
                {
                    result.AddError("Unrecognized option '" + token.Value + "'.");
                }
            }
        });
        return argument;
    }
}
