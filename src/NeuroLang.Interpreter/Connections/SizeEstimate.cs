using System.Globalization;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Interpreter.Connections;

/// <summary>What a network needs, estimated before anything is allocated.</summary>
internal static class SizeEstimate
{
    /// <summary>Bytes of one synapse with a send, its places in lists included.</summary>
    public const double SynapseBytes = 200;

    private const double SlotBytes = 8;
    private const double CellBytes = 16;

    /// <summary>Refuses a network that needs more than the limit, or has a population this target cannot index.</summary>
    /// <exception cref="SimulationException"><see cref="SimulationErrorKind.TooLarge"/>.</exception>
    public static void Check(IrModule module, long limit)
    {
        var bytes = 0.0;
        foreach (var population in module.Populations)
        {
            bytes += population.Size * (CellBytes + (SlotBytes * module.GetModel(population.Model).Slots.Length));
            Refuse(bytes, population.Size > Array.MaxLength ? 0 : limit, $"population '{population.Name}' with {population.Size} cells");
        }

        foreach (var connection in module.Connections)
        {
            bytes += SynapseBytes * Expected(module, connection);
            Refuse(bytes, limit, $"connection '{connection.Name}'");
        }
    }

    /// <summary>Refuses what needs more than the limit.</summary>
    public static void Refuse(double bytes, long limit, string what)
    {
        if (bytes > limit)
        {
            throw new SimulationException(
                SimulationErrorKind.TooLarge,
                string.Format(CultureInfo.InvariantCulture, "The network needs about {0:N0} MB up to {1}; {2:N0} MB are allowed.", bytes / 1e6, what, limit / 1e6))
            {
                Value = bytes,
            };
        }
    }

    /// <summary>The expected number of synapses; where it depends on the pairs, zero: they are then counted as they are made.</summary>
    private static double Expected(IrModule module, IrConnection connection)
    {
        double pre = connection.Pre.Count;
        double post = connection.Post.Count;
        var number = connection.Rule.Parameter is { IsConst: true } constant ? constant.Number : 0;
        return connection.Rule.Kind switch
        {
            IrRuleKind.AllToAll => connection.Where is null ? pre * post : 0,
            IrRuleKind.OneToOne => pre,
            IrRuleKind.Probability => Math.Clamp(number, 0, 1) * pre * post,
            IrRuleKind.Poisson => number * pre * post,
            IrRuleKind.InDegree => number * post,
            IrRuleKind.OutDegree => number * pre,
            IrRuleKind.Total => number,
            IrRuleKind.Convolution when connection.Rule.Convolution is { } c => post * c.KernelRows * c.KernelColumns,
            IrRuleKind.Table => module.Tables.First(t => t.Name == connection.Rule.Table).Rows,
            _ => connection.Rule.Pairs.Length,
        };
    }
}
