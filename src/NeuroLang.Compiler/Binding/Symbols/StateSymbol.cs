using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>state</c> of a cell or synapse.</summary>
public sealed class StateSymbol(string name, Location location, string? documentation) : ValueSymbol(name, location, documentation)
{
    /// <summary>Its start value; null only after an error.</summary>
    public BoundExpression? Initial { get; internal set; }

    /// <summary>A condition kept by projection after every change, or null.</summary>
    public BoundExpression? Bound { get; internal set; }

    /// <summary>How the fixed-point core keeps it, where the program says so.</summary>
    public BoundFormat? Format { get; internal set; }

    /// <summary>True for the derivatives that an equation of higher order brings with it.</summary>
    public bool IsHidden { get; internal set; }
}
