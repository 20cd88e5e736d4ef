using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>The source of a connection that waits for spikes has some.</summary>
internal static class SpikingRule
{
    /// <summary>Reports cells that never spike although the connection waits for their spikes.</summary>
    public static void Check(BindingSession session, Location pre, ConnectionSymbol connection, ConnectionEnds ends)
    {
        Check(session, pre, connection, ends, EndpointSide.Pre, connection.Weight is not null);
        Check(session, connection.Post?.Location ?? pre, connection, ends, EndpointSide.Post, false);
    }

    private static void Check(BindingSession session, Location place, ConnectionSymbol connection, ConnectionEnds ends, EndpointSide side, bool always)
    {
        if (!always && connection.Synapse?.Handlers.Any(h => h.Side == side && h.EventName == "spike") != true)
        {
            return;
        }

        foreach (var cell in ends.On(side).Where(c => c.Spike is null))
        {
            session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.NeverSpikes, place, cell.Name).WithHint("give it 'spike when …'").WithRelated(cell.Location, $"'{cell.Name}' is declared here"));
        }
    }
}
