using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>param</c> of a cell, synapse or circuit: constant while the network runs unless tunable. A tunable one of a circuit gets its value when a network is built.</summary>
public sealed class ParameterSymbol(string name, Location location, string? documentation) : ValueSymbol(name, location, documentation)
{
    /// <summary>Its default; null where every user must give it.</summary>
    public BoundExpression? Default { get; internal set; }

    /// <summary>A condition on its values, checked when the network is built, or null.</summary>
    public BoundExpression? Guard { get; internal set; }

    /// <summary>The guard as written.</summary>
    public string? GuardText { get; internal set; }

    /// <summary>True where it may be set while running; of a circuit, where each network that is built may have a value of its own.</summary>
    public bool IsTunable { get; internal set; }

    /// <summary>True for a parameter of a circuit.</summary>
    public bool IsOfCircuit { get; internal set; }
}
