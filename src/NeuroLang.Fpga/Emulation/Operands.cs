namespace NeuroLang.Fpga.Emulation;

/// <summary>The operands of one instruction for one cell or synapse.</summary>
internal readonly record struct Operands
{
    /// <summary>First operand; for operations without one, their result.</summary>
    public short A { get; init; }

    /// <summary>Register <c>rb</c>.</summary>
    public short B { get; init; }

    /// <summary>The register that the constant names.</summary>
    public short C { get; init; }

    /// <summary>Slope of the segment that A lies in.</summary>
    public short Slope { get; init; }

    /// <summary>Base of the segment that A lies in.</summary>
    public short Base { get; init; }

    /// <summary>Guard.</summary>
    public bool Guard { get; init; }

    /// <summary>Random bits.</summary>
    public ushort Random { get; init; }
}
