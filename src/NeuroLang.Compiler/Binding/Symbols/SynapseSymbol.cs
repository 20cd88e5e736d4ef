using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>synapse</c>, bound for one connection (or for none, at its declaration).</summary>
public sealed class SynapseSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>Parameters in source order.</summary>
    public ImmutableArray<ParameterSymbol> Parameters { get; internal set; } = [];

    /// <summary>States in source order; hidden derivatives behind the state they belong to.</summary>
    public ImmutableArray<StateSymbol> States { get; internal set; } = [];

    /// <summary>Named expressions in source order.</summary>
    public ImmutableArray<LetSymbol> Lets { get; internal set; } = [];

    /// <summary>Functions of the synapse.</summary>
    public ImmutableArray<FunctionSymbol> Functions { get; internal set; } = [];

    /// <summary>Third factors.</summary>
    public ImmutableArray<ModulatorSymbol> Modulators { get; internal set; } = [];

    /// <summary>Differential equations, all of first order.</summary>
    public ImmutableArray<BoundEquation> Equations { get; internal set; } = [];

    /// <summary>The solver the user asks for, or null.</summary>
    public string? Method { get; internal set; }

    /// <summary><c>on pre</c>, <c>on post</c> handlers in source order.</summary>
    public ImmutableArray<SynapseHandlerSymbol> Handlers { get; internal set; } = [];

    /// <summary>Continuous contributions in source order.</summary>
    public ImmutableArray<BoundExpression> Drives { get; internal set; } = [];

    /// <summary>Timed handlers in source order.</summary>
    public ImmutableArray<TimedSymbol> Timed { get; internal set; } = [];
}
