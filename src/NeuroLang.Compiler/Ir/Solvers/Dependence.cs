namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>What the value of an expression depends on, besides constants and parameters.</summary>
[Flags]
internal enum Dependence
{
    /// <summary>Nothing that changes while the network runs.</summary>
    None = 0,

    /// <summary>Something that stands still within a step: an input, an aggregate, a value from the experiment, a state without an equation.</summary>
    Held = 1,

    /// <summary>A state with an equation.</summary>
    State = 2,

    /// <summary>Time.</summary>
    Time = 4,

    /// <summary>A random draw.</summary>
    Random = 8,

    /// <summary>White noise.</summary>
    Noise = 16,
}
