namespace NeuroLang.Compiler.Ir;

/// <summary>When a timed handler runs.</summary>
public enum IrTimedKind
{
    /// <summary>Once, after the initial values.</summary>
    Start,

    /// <summary>At the boundary of one step.</summary>
    At,

    /// <summary>At every boundary whose step is a multiple of the interval, from step zero on.</summary>
    Every,
}
