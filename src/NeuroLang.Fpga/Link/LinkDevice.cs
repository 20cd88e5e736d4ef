using System.Buffers.Binary;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Link;

/// <summary>The device's side of the host link, around an emulated core. It acts when bytes come and never by itself, so it gives the same for the same bytes.</summary>
public sealed class LinkDevice(CoreShape shape)
{
    private const int StepsToAPoll = 256;
    private const int OutputWords = 1024;
    private const byte Done = 0;
    private const byte Refused = 1;

    private readonly FrameDecoder _decoder = new();
    private byte _last = 255;
    private byte[] _response = [];
    private int _given;
    private uint _left;

    /// <summary>The core.</summary>
    public MemoryCore Core { get; } = new(shape);

    /// <summary>Number of requests that were carried out.</summary>
    public long Executed { get; private set; }

    /// <summary>Takes bytes from the host.</summary>
    /// <returns>What the device sends in return.</returns>
    public byte[] Receive(ReadOnlySpan<byte> bytes)
    {
        var output = new List<byte>();
        foreach (var value in bytes)
        {
            if (_decoder.Push(value, out var frame))
            {
                output.AddRange(Answer(frame));
            }
        }

        return [.. output];
    }

    private byte[] Answer(LinkFrame? frame)
    {
        var isNext = frame is not null && (frame.Sequence == (byte)(_last + 1) || frame is { Code: LinkCode.Capabilities, Payload.Length: 0 });
        if (frame is not null && frame.Sequence == _last && _response.Length > 0 && frame.Code != LinkCode.Capabilities)
        {
            return _response;
        }

        if (!isNext || Execute(frame!) is not { } payload)
        {
            return FrameCodec.Encode(new LinkFrame((byte)(_last + 1), LinkCode.Refused, [(byte)(_last + 1)]));
        }

        Executed++;
        _last = frame!.Sequence;
        _response = FrameCodec.Encode(new LinkFrame(frame.Sequence, (byte)(frame.Code | LinkCode.Response), payload));
        return _response;
    }

    private byte[]? Execute(LinkFrame frame)
    {
        // A request with a new number says that the last response has come, so what it gave is no longer needed.
        var given = _given;
        var payload = frame.Payload;
        var response = (frame.Code, payload.Length) switch
        {
            (LinkCode.Capabilities, 0) => Capabilities(),
            (LinkCode.Write, >= 6) when payload.Length % 2 == 0 => Write(payload),
            (LinkCode.Read, 7) when payload[6] <= LinkCode.MostWords => Read(payload),
            (LinkCode.Run, 4) => Run(BinaryPrimitives.ReadUInt32LittleEndian(payload)),
            (LinkCode.Poll, 0) => Poll(given),
            (LinkCode.Push, _) when payload.Length % 2 == 0 => Push(payload),
            (LinkCode.Reset, 0) => Reset(),
            _ => null,
        };
        if (response is not null && frame.Code is not (LinkCode.Poll or LinkCode.Reset))
        {
            Drop(given);
            _given = 0;
        }

        return response;
    }

    private void Drop(int words)
    {
        for (; words > 0; words--)
        {
            Core.Output.Dequeue();
        }
    }

    private byte[] Capabilities()
    {
        var words = shape.ToWords();
        var payload = new byte[1 + 2 * words.Length];
        payload[0] = LinkCode.Version;
        Words(payload.AsSpan(1), words);
        return payload;
    }

    private byte[] Write(byte[] payload)
    {
        var address = BinaryPrimitives.ReadUInt32LittleEndian(payload.AsSpan(2));
        var isThere = _left == 0;
        for (var at = 6; at < payload.Length && isThere; at += 2)
        {
            isThere = Core.Write((MemorySpace)payload[0], payload[1], address++, BinaryPrimitives.ReadUInt16LittleEndian(payload.AsSpan(at)));
        }

        return [isThere ? Done : Refused];
    }

    private byte[] Read(byte[] payload)
    {
        var address = BinaryPrimitives.ReadUInt32LittleEndian(payload.AsSpan(2));
        var words = new ushort[payload[6]];
        var isThere = _left == 0;
        for (var n = 0; n < words.Length && isThere; n++)
        {
            isThere = Core.Read((MemorySpace)payload[0], payload[1], address + n, out words[n]);
        }

        var response = new byte[1 + (isThere ? 2 * words.Length : 0)];
        response[0] = isThere ? Done : Refused;
        Words(response.AsSpan(1), isThere ? words : []);
        return response;
    }

    private byte[] Run(uint steps)
    {
        if (_left != 0)
        {
            return [Refused];
        }

        _left = steps;
        return [Done];
    }

    private byte[] Poll(int given)
    {
        Drop(given);
        var waits = false;
        for (var n = 0; n < StepsToAPoll && _left > 0 && !waits && Core.Output.Count < OutputWords; n++)
        {
            waits = !Core.TryStep();
            _left -= waits ? 0u : 1;
        }

        var words = Core.Output.Take(LinkCode.MostOutput).ToArray();
        _given = words.Length;
        var response = new byte[14 + 2 * words.Length];
        response[0] = (byte)((_left > 0 ? 1 : 0) | (Core.Output.Count > 0 ? 2 : 0) | (waits ? 4 : 0));
        response[1] = (byte)Core.Flags;
        BinaryPrimitives.WriteUInt32LittleEndian(response.AsSpan(2), (uint)Core.Steps);
        BinaryPrimitives.WriteInt64LittleEndian(response.AsSpan(6), Core.Cycles);
        Words(response.AsSpan(14), words);
        return response;
    }

    private byte[] Push(byte[] payload)
    {
        for (var at = 0; at < payload.Length; at += 2)
        {
            Core.Input.Enqueue(BinaryPrimitives.ReadUInt16LittleEndian(payload.AsSpan(at)));
        }

        return [Done, (byte)(payload.Length / 2)];
    }

    private byte[] Reset()
    {
        Core.Reset();
        (_left, _given) = (0, 0);
        return [Done];
    }

    private static void Words(Span<byte> bytes, ReadOnlySpan<ushort> words)
    {
        for (var n = 0; n < words.Length; n++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes[(2 * n)..], words[n]);
        }
    }
}
