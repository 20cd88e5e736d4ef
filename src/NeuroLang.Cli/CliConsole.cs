using System.Text;

namespace NeuroLang.Cli;

/// <summary>Where a command writes, and what is at the other end.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">Diagnostics and progress.</param>
/// <param name="OutputIsTerminal">Whether a person reads the output as it comes.</param>
/// <param name="ErrorIsTerminal">Whether a person reads diagnostics and progress as they come.</param>
/// <param name="Width">Columns of the terminal; a usual width where there is none.</param>
internal sealed record CliConsole(TextWriter Output, TextWriter Error, bool OutputIsTerminal, bool ErrorIsTerminal, int Width)
{
    private const int UsualWidth = 100;

    /// <summary>The console of the process, in UTF-8 on every system.</summary>
    public static CliConsole OfProcess()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = encoding;
        }

        var output = new StreamWriter(Console.OpenStandardOutput(), encoding) { NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), encoding) { NewLine = "\n", AutoFlush = true };
        return new CliConsole(output, error, !Console.IsOutputRedirected, !Console.IsErrorRedirected, Console.IsOutputRedirected ? UsualWidth : ColumnsOfTerminal());
    }

    private static int ColumnsOfTerminal()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
