using System.Runtime.CompilerServices;

namespace NeuroLang.Tests;

/// <summary>
/// Compares a text with the committed <c>NAME.verified.txt</c> beside the test. On a difference the text is left in
/// <c>NAME.received.txt</c>; with the environment variable <c>NEUROLANG_ACCEPT=1</c> it replaces the committed one.
/// </summary>
internal static class Baseline
{
    public static void Verify(string name, string text, [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test) ?? "";
        var verified = Path.Combine(folder, name + ".verified.txt");
        var received = Path.Combine(folder, name + ".received.txt");
        if (Environment.GetEnvironmentVariable("NEUROLANG_ACCEPT") == "1")
        {
            File.WriteAllText(verified, text);
            return;
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        if (expected != text)
        {
            File.WriteAllText(received, text);
        }

        Assert.Equal(expected, text);
    }
}
