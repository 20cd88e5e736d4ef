namespace NeuroLang.Fpga.Link;

/// <summary>The requests of the host link.</summary>
internal static class LinkCode
{
    public const byte Capabilities = 1;
    public const byte Write = 2;
    public const byte Read = 3;
    public const byte Run = 4;
    public const byte Poll = 5;
    public const byte Push = 6;
    public const byte Reset = 7;

    /// <summary>Makes a response of a request's code.</summary>
    public const byte Response = 0x80;

    /// <summary>The response to what was not understood.</summary>
    public const byte Refused = 0x95;

    /// <summary>Version of the protocol.</summary>
    public const byte Version = 1;

    /// <summary>Most words of a WRITE, READ or PUSH.</summary>
    public const int MostWords = 60;

    /// <summary>Most words of the output stream in a response to POLL.</summary>
    public const int MostOutput = 56;
}
