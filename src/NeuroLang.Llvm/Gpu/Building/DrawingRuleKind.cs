namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>How the candidates of a row come about on a device.</summary>
internal enum DrawingRuleKind
{
    /// <summary>All places, or that of the row's own number.</summary>
    Range,

    /// <summary>By gaps from a table.</summary>
    Gaps,

    /// <summary>Pair by pair.</summary>
    Pairwise,

    /// <summary>By a number of picks.</summary>
    Picks,

    /// <summary>By a number of picks that is drawn.</summary>
    Poisson,

    /// <summary>They lie in memory.</summary>
    Kept,
}
