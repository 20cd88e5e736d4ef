namespace NeuroLang.Fpga.Link;

/// <summary>A request or response of the host link (docs/fpga/isa.md, section 8).</summary>
/// <param name="Sequence">Number of the request, modulo 256.</param>
/// <param name="Code">What is asked for; in responses with bit 7.</param>
/// <param name="Payload">At most <see cref="MostPayload"/> bytes.</param>
public sealed record LinkFrame(byte Sequence, byte Code, byte[] Payload)
{
    /// <summary>Most bytes of a payload.</summary>
    public const int MostPayload = 128;
}
