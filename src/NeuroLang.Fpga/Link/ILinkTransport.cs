namespace NeuroLang.Fpga.Link;

/// <summary>Two streams of bytes to a core.</summary>
public interface ILinkTransport : IDisposable
{
    /// <summary>Sends bytes.</summary>
    void Send(ReadOnlySpan<byte> bytes);

    /// <summary>Waits for bytes.</summary>
    /// <param name="limit">How long at most.</param>
    /// <returns>What came; nothing when the time is over.</returns>
    ReadOnlyMemory<byte> Receive(TimeSpan limit);
}
