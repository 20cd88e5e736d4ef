namespace NeuroLang.Compiler.Binding;

/// <summary>What an expression may contain at its place.</summary>
[Flags]
internal enum ExpressionFeatures
{
    /// <summary>Values alone.</summary>
    None = 0,

    /// <summary>Draws from distributions.</summary>
    Draws = 1,

    /// <summary>White noise <c>xi</c>.</summary>
    Noise = 2,

    /// <summary>Aggregates <c>own.sum(x)</c> over the population.</summary>
    Own = 4,

    /// <summary><c>pre.x</c> and <c>post.x</c>.</summary>
    Ends = 8,

    /// <summary><c>column("w")</c>.</summary>
    Columns = 16,

    /// <summary>Measures of a run.</summary>
    Measures = 32,

    /// <summary>Aggregates <c>incoming.sum(w)</c> and <c>outgoing.sum(w)</c>.</summary>
    Synapses = 64,

    /// <summary>The time <c>t</c>.</summary>
    Time = 128,

    /// <summary>The place of one cell: <c>i x y z row col</c>.</summary>
    Position = 256,

    /// <summary>A pair of cells: <c>i j distance</c>.</summary>
    Pair = 512,

    /// <summary>The number <c>i</c> of a copy of a part.</summary>
    Copy = 1024,
}
