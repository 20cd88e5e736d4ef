namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>
/// The operations of the soft core (docs/fpga/isa.md, section 2). A is the first operand, B register <c>rb</c>, K the constant; names that end in K use the
/// constant where those in R use B.
/// </summary>
public enum Opcode : byte
{
    /// <summary>round(A·K) + B.</summary>
    Madk = 0,

    /// <summary>round(A·B) + C, C the register that the constant names.</summary>
    Madr = 1,

    /// <summary>round(−A·K) + B.</summary>
    Msbk = 2,

    /// <summary>round(−A·B) + C.</summary>
    Msbr = 3,

    /// <summary>A table of 256 segments: round((A mod 256)·slope) + base.</summary>
    Luti = 4,

    /// <summary>A + K where the guard holds, else A.</summary>
    Addk = 6,

    /// <summary>A + B where the guard holds, else A.</summary>
    Addr = 7,

    /// <summary>Predicate: guard and A ≥ K. The result is A.</summary>
    Cmpk = 8,

    /// <summary>Predicate: guard and A ≥ B. The result is A.</summary>
    Cmpr = 9,

    /// <summary>K where the guard holds, else A.</summary>
    Selk = 10,

    /// <summary>B where the guard holds, else A.</summary>
    Selr = 11,

    /// <summary>min(A, K).</summary>
    Mink = 12,

    /// <summary>min(A, B).</summary>
    Minr = 13,

    /// <summary>max(A, K).</summary>
    Maxk = 14,

    /// <summary>max(A, B).</summary>
    Maxr = 15,

    /// <summary>Spike and reset: where the guard holds and A ≥ K, the cell spikes and the result is B; else A.</summary>
    Spkk = 16,

    /// <summary>Spike and reset: where the guard holds and A ≥ B, the cell spikes and the result is K; else A.</summary>
    Spkr = 17,

    /// <summary>max(A − 1, 0). Predicate: guard and A &gt; 0.</summary>
    Deck = 18,

    /// <summary>A and K, bit by bit.</summary>
    Andk = 20,

    /// <summary>A and B, bit by bit.</summary>
    Andr = 21,

    /// <summary>A or K, bit by bit.</summary>
    Ork = 22,

    /// <summary>A or B, bit by bit.</summary>
    Orr = 23,

    /// <summary>A exclusive-or K, bit by bit.</summary>
    Xork = 24,

    /// <summary>A exclusive-or B, bit by bit.</summary>
    Xorr = 25,

    /// <summary>16 random bits.</summary>
    Rnd = 26,

    /// <summary>Predicate: guard and random bits below K, both without a sign. The result is A.</summary>
    Bern = 27,

    /// <summary>Programs of synapses: A is added to the synapse's accumulator. The result is A.</summary>
    Send = 28,

    /// <summary>State variable <c>ra</c> of cell K of a replicated population.</summary>
    Ldsr = 29,

    /// <summary>The low 16 bits of the step number.</summary>
    Step = 30,
}
