using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>An <c>every T</c>, <c>at t</c> or <c>on start</c> handler.</summary>
public sealed class TimedSymbol(string name, Location location, string? documentation, TimedKind kind) : Symbol(name, location, documentation)
{
    /// <summary>Which of the three.</summary>
    public TimedKind Kind { get; } = kind;

    /// <summary>The interval or the time; null for a start.</summary>
    public BoundExpression? Time { get; internal set; }

    /// <summary>The handler.</summary>
    public ImmutableArray<BoundStatement> Body { get; internal set; } = [];
}
