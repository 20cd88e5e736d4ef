using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>cell</c>.</summary>
public sealed class CellSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>Parameters in source order.</summary>
    public ImmutableArray<ParameterSymbol> Parameters { get; internal set; } = [];

    /// <summary>States in source order; hidden derivatives behind the state they belong to.</summary>
    public ImmutableArray<StateSymbol> States { get; internal set; } = [];

    /// <summary>Named expressions in source order.</summary>
    public ImmutableArray<LetSymbol> Lets { get; internal set; } = [];

    /// <summary>Inputs in source order.</summary>
    public ImmutableArray<InputSymbol> Inputs { get; internal set; } = [];

    /// <summary>Functions of the cell.</summary>
    public ImmutableArray<FunctionSymbol> Functions { get; internal set; } = [];

    /// <summary>Differential equations, all of first order.</summary>
    public ImmutableArray<BoundEquation> Equations { get; internal set; } = [];

    /// <summary>The solver the user asks for: <c>exact exponential_euler euler rk2 rk4 heun</c>, or null.</summary>
    public string? Method { get; internal set; }

    /// <summary>What runs once a step after integration.</summary>
    public ImmutableArray<BoundStatement> Update { get; internal set; } = [];

    /// <summary>The spike, or null for a cell that never spikes.</summary>
    public EventSymbol? Spike { get; internal set; }

    /// <summary>Other events in source order.</summary>
    public ImmutableArray<EventSymbol> Events { get; internal set; } = [];

    /// <summary>Timed handlers in source order.</summary>
    public ImmutableArray<TimedSymbol> Timed { get; internal set; } = [];
}
