namespace NeuroLang.Compiler.Ir;

/// <summary>What a slot of a cell model holds.</summary>
public enum IrSlotKind
{
    /// <summary>A parameter that differs from cell to cell, or that may be set while running.</summary>
    Parameter,

    /// <summary>A state variable.</summary>
    State,

    /// <summary>The sum of what arrives at an input in this step; zero at the start of every step.</summary>
    Input,

    /// <summary>A counter or flag the compiler added.</summary>
    Counter,

    /// <summary>A value computed from parameters when the network is built and after each <c>set</c>.</summary>
    Derived,

    /// <summary>A <c>let</c> that is computed only where it is recorded.</summary>
    Observed,

    /// <summary>A value that lives within a step: what an aggregate runs over.</summary>
    Scratch,

    /// <summary>A coordinate of a cell's place in µm, float64 in both precisions; read only while the network is built.</summary>
    Place,
}
