using System.Buffers.Binary;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Link;

/// <summary>The host's side of the link: asks a core, and asks again until the answer is sound.</summary>
public sealed class HostLink : IDisposable
{
    private readonly ILinkTransport _transport;
    private readonly FrameDecoder _decoder = new();
    private readonly TimeSpan _patience;
    private readonly int _repetitions;
    private byte _next;

    /// <summary>Asks the core for its parameters.</summary>
    /// <param name="transport">The line; the link disposes of it.</param>
    /// <param name="patience">How long an answer may take.</param>
    /// <param name="repetitions">How often a request is repeated.</param>
    /// <exception cref="LinkException">Nobody answers, or it speaks another version of the protocol.</exception>
    public HostLink(ILinkTransport transport, TimeSpan patience, int repetitions = 8)
    {
        (_transport, _patience, _repetitions) = (transport, patience, repetitions);
        var answer = Ask(LinkCode.Capabilities, []);
        if (answer.Length != 1 + 2 * CapabilityWords.Count || answer[0] != LinkCode.Version)
        {
            throw new LinkException("the core speaks another version of the protocol");
        }

        Shape = CapabilityWords.FromWords(Words(answer.AsSpan(1)));
    }

    /// <summary>The core's parameters.</summary>
    public CoreShape Shape { get; }

    /// <summary>Number of requests that were repeated.</summary>
    public long Repeated { get; private set; }

    /// <summary>Writes all memories for a program, and puts the core at boundary 0.</summary>
    public void Load(CoreImage image)
    {
        foreach (var block in image.Blocks())
        {
            Write(block.Space, block.Unit, block.Address, block.Words);
        }

        Accept(Ask(LinkCode.Reset, []), "reset");
    }

    /// <summary>Writes words to neighbouring addresses.</summary>
    public void Write(MemorySpace space, int unit, int address, ReadOnlySpan<ushort> words)
    {
        for (var at = 0; at < words.Length; at += LinkCode.MostWords)
        {
            var part = words[at..Math.Min(words.Length, at + LinkCode.MostWords)];
            var payload = new byte[6 + 2 * part.Length];
            Address(payload, space, unit, address + at);
            Store(payload.AsSpan(6), part);
            Accept(Ask(LinkCode.Write, payload), $"writing to {space}");
        }
    }

    /// <summary>Reads words from neighbouring addresses.</summary>
    public ushort[] Read(MemorySpace space, int unit, int address, int count)
    {
        var words = new List<ushort>();
        while (words.Count < count)
        {
            var payload = new byte[7];
            Address(payload, space, unit, address + words.Count);
            payload[6] = (byte)Math.Min(count - words.Count, LinkCode.MostWords);
            var answer = Ask(LinkCode.Read, payload);
            Accept(answer, $"reading {space}");
            words.AddRange(Words(answer.AsSpan(1)));
        }

        return [.. words];
    }

    /// <summary>Starts steps; <see cref="Poll"/> says when they are done.</summary>
    public void Run(uint steps)
    {
        var payload = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(payload, steps);
        Accept(Ask(LinkCode.Run, payload), "running");
    }

    /// <summary>Asks how far the core is, and takes what it has put out.</summary>
    /// <param name="output">Receives the words.</param>
    public CoreStatus Poll(ICollection<ushort> output)
    {
        var answer = Ask(LinkCode.Poll, []);
        if (answer.Length < 14)
        {
            throw new LinkException("the core's status is too short");
        }

        foreach (var word in Words(answer.AsSpan(14)))
        {
            output.Add(word);
        }

        return new CoreStatus((answer[0] & 1) != 0, (answer[0] & 4) != 0, (StepFlags)answer[1], BinaryPrimitives.ReadUInt32LittleEndian(answer.AsSpan(2)), BinaryPrimitives.ReadInt64LittleEndian(answer.AsSpan(6)));
    }

    /// <summary>Sends words of the input stream.</summary>
    /// <returns>How many the core took.</returns>
    public int Push(ReadOnlySpan<ushort> words)
    {
        var part = words[..Math.Min(words.Length, LinkCode.MostWords)];
        var payload = new byte[2 * part.Length];
        Store(payload, part);
        var answer = Ask(LinkCode.Push, payload);
        Accept(answer, "input");
        return answer.Length > 1 ? Math.Min(answer[1], part.Length) : 0;
    }

    /// <inheritdoc/>
    public void Dispose() => _transport.Dispose();

    private byte[] Ask(byte code, byte[] payload)
    {
        var request = FrameCodec.Encode(new LinkFrame(_next, code, payload));
        for (var attempt = 0; attempt <= _repetitions; attempt++)
        {
            Repeated += attempt > 0 ? 1 : 0;
            _transport.Send(request);
            if (Answer((byte)(code | LinkCode.Response)) is { } answer)
            {
                _next++;
                return answer;
            }
        }

        throw new LinkException($"the core has not answered request {code} after {_repetitions} repetitions");
    }

    private byte[]? Answer(byte code)
    {
        for (var bytes = _transport.Receive(_patience); !bytes.IsEmpty; bytes = _transport.Receive(_patience))
        {
            byte[]? answer = null;
            var isRefused = false;
            foreach (var value in bytes.Span)
            {
                if (_decoder.Push(value, out var frame))
                {
                    isRefused |= frame is null || frame.Code == LinkCode.Refused;
                    answer ??= frame is not null && frame.Sequence == _next && frame.Code == code ? frame.Payload : null;
                }
            }

            if (answer is not null || isRefused)
            {
                return answer;
            }
        }

        return null;
    }

    private static void Accept(byte[] answer, string what)
    {
        if (answer.Length == 0 || answer[0] != 0)
        {
            throw new LinkException($"the core refuses {what}");
        }
    }

    private static void Address(Span<byte> payload, MemorySpace space, int unit, int address)
    {
        payload[0] = (byte)space;
        payload[1] = (byte)unit;
        BinaryPrimitives.WriteInt32LittleEndian(payload[2..], address);
    }

    private static void Store(Span<byte> bytes, ReadOnlySpan<ushort> words)
    {
        for (var n = 0; n < words.Length; n++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes[(2 * n)..], words[n]);
        }
    }

    private static ushort[] Words(ReadOnlySpan<byte> bytes)
    {
        var words = new ushort[bytes.Length / 2];
        for (var n = 0; n < words.Length; n++)
        {
            words[n] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * n)..]);
        }

        return words;
    }
}
