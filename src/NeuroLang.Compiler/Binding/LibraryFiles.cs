using System.Collections.Immutable;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>The files of the library. They come with the compiler and never change, so each is parsed once in a process.</summary>
internal static class LibraryFiles
{
    private const string Prefix = "NeuroLang.Library.";
    private const string Suffix = ".nl";

    private static readonly ImmutableSortedDictionary<string, Lazy<SyntaxTree>> Files = typeof(LibraryFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(n => "std." + n.Substring(Prefix.Length, n.Length - Prefix.Length - Suffix.Length), n => new Lazy<SyntaxTree>(() => Read(n)), StringComparer.Ordinal);

    /// <summary>Their names, such as <c>std.cells</c>, in order.</summary>
    public static IEnumerable<string> Names => Files.Keys;

    /// <summary>The file of that name, or null.</summary>
    public static SyntaxTree? Find(string name) => Files.TryGetValue(name, out var file) ? file.Value : null;

    private static SyntaxTree Read(string resource)
    {
        using var reader = new StreamReader(typeof(LibraryFiles).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException("The library lacks " + resource));
        var name = "std." + resource.Substring(Prefix.Length, resource.Length - Prefix.Length - Suffix.Length);
        return Parser.Parse(new SourceText(name, reader.ReadToEnd()));
    }
}
