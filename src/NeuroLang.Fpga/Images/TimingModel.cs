namespace NeuroLang.Fpga.Images;

/// <summary>The constants of the cycle count (docs/fpga/isa.md, section 7).</summary>
/// <param name="Step">Cycles of a step with an empty schedule.</param>
/// <param name="Entry">Cycles to take up an entry of the schedule.</param>
/// <param name="Cells">Cycles that a program of cells takes beside issuing.</param>
/// <param name="Ring">Cycles that passing on the entries of one tile takes beside them.</param>
public sealed record TimingModel(int Step, int Entry, int Cells, int Ring)
{
    /// <summary>Those of the published core.</summary>
    public static TimingModel Published { get; } = new(12, 24, 24, 4);

    /// <summary>Cycles of a row beside its words.</summary>
    public const int Row = 2;

    /// <summary>Cells, or words of a row, to a strip.</summary>
    public const int Strip = 16;
}
