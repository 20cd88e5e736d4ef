using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary><c>on pre</c>, <c>on post</c> or <c>on pre.event</c>.</summary>
public sealed class SynapseHandlerSymbol(string name, Location location, string? documentation, EndpointSide side, string eventName) : Symbol(name, location, documentation)
{
    /// <summary>Whose event.</summary>
    public EndpointSide Side { get; } = side;

    /// <summary><c>spike</c> or the event.</summary>
    public string EventName { get; } = eventName;

    /// <summary>The handler.</summary>
    public ImmutableArray<BoundStatement> Body { get; internal set; } = [];
}
