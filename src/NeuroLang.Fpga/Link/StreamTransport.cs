using System.Collections.Concurrent;

namespace NeuroLang.Fpga.Link;

/// <summary>Streams of any kind: pipes of a process, a serial line, a socket.</summary>
public sealed class StreamTransport : ILinkTransport
{
    private readonly Stream _output;
    private readonly BlockingCollection<byte[]> _received = [];

    /// <summary>Starts to read.</summary>
    /// <param name="input">From the core.</param>
    /// <param name="output">To the core.</param>
    public StreamTransport(Stream input, Stream output)
    {
        _output = output;
        var reader = new Thread(() => Pump(input)) { IsBackground = true, Name = "core" };
        reader.Start();
    }

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _output.Flush();
    }

    /// <inheritdoc/>
    /// <exception cref="LinkException">The stream has ended.</exception>
    public ReadOnlyMemory<byte> Receive(TimeSpan limit) =>
        _received.TryTake(out var bytes, limit) ? bytes
        : _received.IsCompleted ? throw new LinkException("the core has closed the line")
        : ReadOnlyMemory<byte>.Empty;

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private void Pump(Stream input)
    {
        var buffer = new byte[4096];
        try
        {
            for (var count = input.Read(buffer); count > 0; count = input.Read(buffer))
            {
                _received.Add(buffer[..count]);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The line is gone; whoever waits is told by what follows.
        }

        _received.CompleteAdding();
    }
}
