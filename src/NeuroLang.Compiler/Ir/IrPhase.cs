namespace NeuroLang.Compiler.Ir;

/// <summary>When a kernel runs.</summary>
public enum IrPhase
{
    /// <summary>When the network is built and after each <c>set</c>: derived slots.</summary>
    Derive,

    /// <summary>After the initial values: <c>on start</c>, and flags that depend on them.</summary>
    Start,

    /// <summary>Adds what arrives at boundary k.</summary>
    Arrive,

    /// <summary>A timed handler.</summary>
    Timed,

    /// <summary>Computes what is recorded.</summary>
    Observe,

    /// <summary>Computes what an aggregate of the kernel that follows runs over.</summary>
    Reduce,

    /// <summary>Integrates, updates, detects and resets.</summary>
    Integrate,

    /// <summary>Arrive and integrate in one pass over the cells, for steps in which nothing looks in between.</summary>
    Advance,
}
