namespace NeuroLang.Compiler.Text;

/// <summary>Finds the text of an imported file. The compiler itself reads no files.</summary>
public interface ISourceResolver
{
    /// <summary>
    /// The text of <paramref name="path"/> as written in an <c>import</c>, relative to <paramref name="importer"/>,
    /// or null where there is none. The same file must give a text with the same <see cref="SourceText.Path"/>.
    /// </summary>
    SourceText? Resolve(string path, SourceText importer);
}
