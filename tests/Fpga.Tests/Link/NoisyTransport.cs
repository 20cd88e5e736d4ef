using NeuroLang.Fpga.Link;

namespace NeuroLang.Fpga.Tests.Link;

/// <summary>A line to an emulated device that damages every n-th burst of bytes. Nothing waits: what has not come by then never comes.</summary>
internal sealed class NoisyTransport(LinkDevice device, int seed, int damagedOfHundred) : ILinkTransport
{
    private readonly Random _random = new(seed);
    private byte[] _answer = [];

    public int Damaged { get; private set; }

    public void Send(ReadOnlySpan<byte> bytes) => _answer = Pass(device.Receive(Pass(bytes.ToArray())));

    public ReadOnlyMemory<byte> Receive(TimeSpan limit)
    {
        var answer = _answer;
        _answer = [];
        return answer;
    }

    public void Dispose()
    {
    }

    private byte[] Pass(byte[] bytes)
    {
        if (bytes.Length == 0 || _random.Next(100) >= damagedOfHundred)
        {
            return bytes;
        }

        Damaged++;
        switch (_random.Next(6))
        {
            case 0:
                bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
                return bytes;
            case 1:
                return bytes[.._random.Next(bytes.Length)];
            case 2:
                return bytes[_random.Next(bytes.Length)..];
            case 3:
                var at = _random.Next(bytes.Length);
                return [.. bytes[..at], (byte)_random.Next(256), .. bytes[at..]];
            case 4:
                return [.. bytes, .. bytes];
            default:
                for (var n = _random.Next(1, 8); n > 0; n--)
                {
                    bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
                }

                return bytes;
        }
    }
}
