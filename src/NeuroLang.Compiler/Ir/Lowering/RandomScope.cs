namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>Numbers the draws of one expression or handler in the order in which they are written.</summary>
internal sealed class RandomScope(string path)
{
    private int _next;

    /// <summary>The stream.</summary>
    public uint Stream { get; } = IrStreams.Of(path);

    /// <summary>Number of draws so far.</summary>
    public int Count => _next;

    /// <summary>The next draw's number.</summary>
    public int Next() => _next++;
}
