namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>An instruction before registers are dealt out: registers and predicates are numbered without end; -1 stands for register zero and for the predicate that always holds.</summary>
internal sealed record VirtualInstruction(Opcode Op)
{
    /// <summary>Register of the result.</summary>
    public int Result { get; init; } = -1;

    /// <summary>Where the first operand comes from.</summary>
    public OperandSource Source { get; init; }

    /// <summary>The first operand: a register, or the number of a variable or receptor; of <see cref="Opcode.Ldsr"/> a variable.</summary>
    public int A { get; init; } = -1;

    /// <summary>The register of the second operand; of <see cref="Opcode.Ldsr"/> the number of a replicated population.</summary>
    public int B { get; init; } = -1;

    /// <summary>The register of the addend of a product of two registers.</summary>
    public int C { get; init; } = -1;

    /// <summary>The constant.</summary>
    public short Constant { get; init; }

    /// <summary>The shift.</summary>
    public int Shift { get; init; }

    /// <summary>The rounding.</summary>
    public RoundingMode Rounding { get; init; }

    /// <summary>The guard.</summary>
    public int Guard { get; init; } = -1;

    /// <summary>Whether the guard is negated.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The predicate that is written.</summary>
    public int Predicate { get; init; } = -1;

    /// <summary>Whether the comparison is inverted.</summary>
    public bool IsInverted { get; init; }

    /// <summary>The variable that the result is stored in; -1 for none.</summary>
    public int Store { get; init; } = -1;

    /// <summary>What it is part of, for listings.</summary>
    public string Note { get; init; } = "";

    /// <summary>The registers that it reads.</summary>
    public IEnumerable<int> Reads
    {
        get
        {
            if (OpcodeTraits.ReadsA(Op) && Source == OperandSource.Register && A >= 0)
            {
                yield return A;
            }

            if (OpcodeTraits.ReadsB(Op) && B >= 0)
            {
                yield return B;
            }

            if (OpcodeTraits.ReadsC(Op) && C >= 0)
            {
                yield return C;
            }
        }
    }
}
