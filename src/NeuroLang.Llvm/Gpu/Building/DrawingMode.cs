namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>What is done with the synapses of rows that are drawn.</summary>
internal enum DrawingMode
{
    /// <summary>Those of each row are counted; the longest delay, the largest weight and what cannot be are found.</summary>
    Survey,

    /// <summary>The sizes of their weights are summed by post cell.</summary>
    Bounds,

    /// <summary>They are counted by post cell.</summary>
    Numbers,

    /// <summary>They are stored.</summary>
    Fill,

    /// <summary>They are added to the ring of their target, for each event.</summary>
    Send,
}
