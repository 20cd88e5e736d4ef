using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Data;

/// <summary>Finds files of data (tables, matrices) that a program names. The compiler itself reads no files.</summary>
public interface IDataResolver
{
    /// <summary>
    /// The file of <paramref name="path"/> as written in a program, relative to the text it is written in, or null where there is none. A file that
    /// is there and cannot be read has a <see cref="DataFile.Problem"/>.
    /// </summary>
    DataFile? Resolve(string path, SourceText asker);
}
