using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>What an event of a connected cell does in each of its synapses.</summary>
/// <param name="Side">Whose event.</param>
/// <param name="Event"><c>spike</c> or a name.</param>
/// <param name="Body">Statements: assignments to slots of the synapse, contributions, choices.</param>
public sealed record IrHandler(IrSide Side, string Event, ImmutableArray<IrStatement> Body)
{
    /// <summary>Where it is written; null for what the compiler adds.</summary>
    public Location? Place { get; init; }
}
