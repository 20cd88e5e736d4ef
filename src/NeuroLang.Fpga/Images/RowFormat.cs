namespace NeuroLang.Fpga.Images;

/// <summary>How the words of a row look (docs/fpga/isa.md, section 6).</summary>
public enum RowFormat
{
    /// <summary>Weight, delay and slot in one word.</summary>
    NarrowDelay = 0,

    /// <summary>Weight and slot in one word.</summary>
    Narrow = 1,

    /// <summary>Delay and slot in one word, the weight beside it.</summary>
    Wide = 2,

    /// <summary>Weights alone.</summary>
    Dense = 3,
}
