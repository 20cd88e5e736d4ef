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
        if (connection.Pre?.Elements.Any(e => e.Source is PortSymbol { IsSpikes: false }) != true)
        {
            Check(session, pre, connection, ends, EndpointSide.Pre, connection.Weight is not null);
        }

        CheckPorts(session, pre, connection);
        Check(session, connection.Post?.Location ?? pre, connection, ends, EndpointSide.Post, false);
    }

    /// <summary>A port of spikes has no other events, and one of values has none.</summary>
    private static void CheckPorts(BindingSession session, Location pre, ConnectionSymbol connection)
    {
        var handlers = connection.Synapse?.Handlers.Where(h => h.Side == EndpointSide.Pre).ToList() ?? [];
        foreach (var port in connection.Pre?.Elements.Select(e => e.Source).OfType<PortSymbol>().Where(p => !p.IsOutput) ?? [])
        {
            if (handlers.FirstOrDefault(h => h.EventName != "spike") is { } other)
            {
                session.Diagnostics.Report(NameDiagnostics.UnknownEvent, pre, port.Name, other.EventName);
            }
            else if (!port.IsSpikes && handlers.Count > 0)
            {
                session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.NeverSpikes, pre, port.Name).WithHint("declare it 'in " + port.Name + " : spikes[…]'").WithRelated(port.Location, $"'{port.Name}' is declared here"));
            }
        }
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
