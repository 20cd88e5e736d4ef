namespace NeuroLang.Fpga.Link;

/// <summary>Makes bytes of frames.</summary>
public static class FrameCodec
{
    /// <summary>Parts frames.</summary>
    public const byte Flag = 0x7E;

    internal const byte Escape = 0x7D;
    internal const byte Flip = 0x20;

    /// <summary>The bytes of a frame, flags included.</summary>
    public static byte[] Encode(LinkFrame frame)
    {
        byte[] body = [frame.Sequence, frame.Code, .. frame.Payload];
        var crc = Crc(body);
        var bytes = new List<byte> { Flag };
        foreach (var value in (byte[])[.. body, (byte)(crc >> 8), (byte)crc])
        {
            if (value is Flag or Escape)
            {
                bytes.Add(Escape);
                bytes.Add((byte)(value ^ Flip));
            }
            else
            {
                bytes.Add(value);
            }
        }

        bytes.Add(Flag);
        return [.. bytes];
    }

    /// <summary>What <see cref="Crc"/> gives over a body with its own check behind it. It is not zero, so zeros that follow do not go unseen.</summary>
    internal const ushort Residue = 0x1D0F ^ 0xFFFF;

    /// <summary>CRC-16 with polynomial 0x1021, initial value 0xFFFF and final complement.</summary>
    public static ushort Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFF;
        foreach (var value in bytes)
        {
            crc ^= value << 8;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
            }

            crc &= 0xFFFF;
        }

        return (ushort)~crc;
    }
}
