using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Experiments;

/// <summary>The files that statements of an experiment name. The host reports what the system says about a file by an exception of its own.</summary>
public interface IExperimentFiles
{
    /// <summary>Opens a file for reading from its start; null where there is none. Called from several threads.</summary>
    /// <param name="name">The file as the statement names it.</param>
    /// <param name="statement">Where the statement is written.</param>
    Stream? Open(string name, Location statement);

    /// <summary>Writes a file; one of that name is replaced, and nobody ever sees half of it.</summary>
    void Write(string name, Action<Stream> write);
}
