namespace NeuroLang.Generators.Model;

/// <summary>An additional file that programs are made of: a <c>.nl</c> file, or a table.</summary>
/// <param name="Path">Its path with slashes.</param>
/// <param name="Content">Its text.</param>
/// <param name="Mentioned">What stands in quotation marks in a <c>.nl</c> file: all that it can import or read is among that.</param>
/// <param name="Declarations">What a <c>.nl</c> file declares, in source order.</param>
internal sealed record ProgramFile(string Path, string Content, EquatableArray<string> Mentioned, EquatableArray<DeclarationRange> Declarations)
{
    /// <summary>Whether it is a program.</summary>
    public bool IsProgram => IsProgramPath(Path);

    /// <summary>Whether the generator looks at a file of that name at all.</summary>
    public static bool IsUsed(string path) => IsProgramPath(path) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static bool IsProgramPath(string path) => path.EndsWith(".nl", StringComparison.OrdinalIgnoreCase);
}
