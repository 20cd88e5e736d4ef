namespace NeuroLang.Compiler.Data;

/// <summary>A file of data, read whole.</summary>
/// <param name="Path">Its path, for messages.</param>
/// <param name="Content">Its bytes: text in UTF-8.</param>
/// <param name="Problem">Why it was not read, as a sentence without its full stop (it is too large, say); null where it was.</param>
public sealed record DataFile(string Path, byte[] Content, string? Problem = null);
