namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>Which fields the operations use.</summary>
public static class OpcodeTraits
{
    /// <summary>Whether bits 14 to 8 of the word are predicates; else they are shift and rounding.</summary>
    public static bool HasPredicates(Opcode op) => op is >= Opcode.Addk and <= (Opcode)19 or Opcode.Bern;

    /// <summary>Whether the number stands for an operation.</summary>
    public static bool IsKnown(Opcode op) => op is <= Opcode.Step and not ((Opcode)5 or (Opcode)19);

    /// <summary>Whether the operation multiplies, and so shifts and rounds.</summary>
    public static bool Multiplies(Opcode op) => op <= Opcode.Luti;

    /// <summary>Whether the result is a sum that may have to be cut to 16 bits.</summary>
    public static bool Saturates(Opcode op) => op <= Opcode.Addr;

    /// <summary>Whether the first operand is used.</summary>
    public static bool ReadsA(Opcode op) => op is not (Opcode.Rnd or Opcode.Ldsr or Opcode.Step);

    /// <summary>Whether register <c>rb</c> is read.</summary>
    public static bool ReadsB(Opcode op) => op switch
    {
        Opcode.Madk or Opcode.Msbk or Opcode.Spkk => true,
        Opcode.Luti or Opcode.Deck or Opcode.Rnd or Opcode.Bern or Opcode.Send or Opcode.Ldsr or Opcode.Step => false,
        _ => ((int)op & 1) == 1,
    };

    /// <summary>Whether the constant names a third register.</summary>
    public static bool ReadsC(Opcode op) => op is Opcode.Madr or Opcode.Msbr;

    /// <summary>Whether the constant is a number that takes part.</summary>
    public static bool ReadsK(Opcode op) => op switch
    {
        Opcode.Luti or Opcode.Spkr or Opcode.Bern or Opcode.Ldsr => true,
        Opcode.Deck or Opcode.Rnd or Opcode.Send or Opcode.Step => false,
        _ => ((int)op & 1) == 0,
    };

    /// <summary>Whether a predicate can be written.</summary>
    public static bool WritesPredicate(Opcode op) => op is >= Opcode.Cmpk and <= Opcode.Cmpr or >= Opcode.Spkk and <= Opcode.Deck or Opcode.Bern;

    /// <summary>Whether the guard changes anything.</summary>
    public static bool ReadsGuard(Opcode op) => HasPredicates(op) && op is not (>= Opcode.Mink and <= Opcode.Maxr);

    /// <summary>Whether the comparison can be inverted.</summary>
    public static bool Inverts(Opcode op) => op is Opcode.Cmpk or Opcode.Cmpr or Opcode.Bern;

    /// <summary>Whether the cell may spike.</summary>
    public static bool Spikes(Opcode op) => op is Opcode.Spkk or Opcode.Spkr;
}
