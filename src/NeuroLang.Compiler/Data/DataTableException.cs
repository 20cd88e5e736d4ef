namespace NeuroLang.Compiler.Data;

/// <summary>A file of data is not what it should be; it never leaves the compiler, which turns it into a diagnostic.</summary>
/// <param name="line">The line at fault, from one, or zero where none is.</param>
/// <param name="problem">What is wrong, without a full stop.</param>
internal sealed class DataTableException(int line, string problem) : Exception(problem)
{
    /// <summary>The line at fault, from one, or zero where none is.</summary>
    public int Line { get; } = line;
}
