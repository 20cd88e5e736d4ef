namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>A program that two targets carry out.</summary>
/// <param name="Seed">Says which channels of ports are fed, and which connection is cut.</param>
/// <param name="Steps">Number of steps.</param>
/// <param name="Text">The source text.</param>
/// <param name="Files">The data files it names.</param>
internal sealed record ComparedProgram(ulong Seed, int Steps, string Text, IReadOnlyList<(string Path, string Text)> Files)
{
    /// <summary>A random program.</summary>
    public static ComparedProgram Of(RandomProgram program) => new(program.Seed, program.Steps, program.Text, program.Files);
}
