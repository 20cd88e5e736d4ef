using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>An <c>in</c> or <c>out</c> port.</summary>
public sealed class PortSymbol(string name, Location location, string? documentation, bool isOutput) : Symbol(name, location, documentation)
{
    /// <summary>True for an <c>out</c> port.</summary>
    public bool IsOutput { get; } = isOutput;

    /// <summary>True where it carries spikes, false where a quantity.</summary>
    public bool IsSpikes { get; internal set; }

    /// <summary>The type of what a continuous port carries.</summary>
    public BoundType Type { get; internal set; }

    /// <summary>The unit in which the type of a continuous <c>in</c> port is written.</summary>
    public Unit? DisplayUnit { get; internal set; }

    /// <summary>Number of channels of an <c>in</c> port; null for one.</summary>
    public BoundExpression? Size { get; internal set; }

    /// <summary>What an <c>out</c> port reads, else null.</summary>
    public BoundView? View { get; internal set; }

    /// <summary>The variable an <c>out</c> port reads; null for spikes.</summary>
    public BoundVariable? Variable { get; internal set; }
}
