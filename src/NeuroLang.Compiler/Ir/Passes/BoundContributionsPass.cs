using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Finds how much each statement of a synapse's handlers can add to its target, so that integer sums get a scale that never overflows.
/// A target to which something without a bound is added is summed in 64 bits in every precision.
/// <code>
/// on pre spike { add target w:f32 }   with w = (min (max … 0f) 1f)   becomes   bound post g 1d   in the connection
/// </code>
/// </summary>
public sealed class BoundContributionsPass : IIrPass
{
    // Values are rounded in the module's precision, bounds in float64.
    private const double Rounding = 1 + 1e-6;

    /// <inheritdoc/>
    public string Name => "bound-contributions";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics)
    {
        var connections = module.Connections.Select(c => c.Synapse is { } name ? Bound(c, module.GetSynapse(name)) : c).ToImmutableArray();
        var wide = connections
            .SelectMany(c => c.Contributions.Where(b => double.IsInfinity(b.Bound)).SelectMany(b => c.View(b.Side).Ranges.SelectMany(r => c.Slots(b.Slot, b.IsAtElement).Select(slot => (module.Populations[r.Population].Model, Slot: slot)))))
            .ToImmutableHashSet();
        return module with
        {
            Connections = connections,
            Models = [.. module.Models.Select(m => wide.Any(w => w.Model == m.Name) ? m with { WideTargets = [.. m.Targets.Where(t => wide.Contains((m.Name, t)))] } : m)],
        };
    }

    private static IrConnection Bound(IrConnection connection, IrSynapse synapse) => connection with
    {
        Contributions =
        [
            .. new IntervalAnalysis(synapse, connection.Initializers).Contributions().Select(c =>
            {
                var (side, slot, isAtElement) = connection.Resolve(c.Target);
                var bound = c.Values.Magnitude * Rounding;
                return new IrContribution(side, slot, double.IsNaN(bound) ? double.PositiveInfinity : bound) { IsAtElement = isAtElement };
            }),
        ],
    };
}
