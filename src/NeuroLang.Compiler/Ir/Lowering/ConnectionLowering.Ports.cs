using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <content>Connections whose source is a port.</content>
internal sealed partial class ConnectionLowering
{
    private const string WeightSlot = "w";

    /// <summary>The time in ms that passes on the way to the port of a part.</summary>
    private BigRational FeedDelay => feed?.Delay ?? BigRational.Zero;

    /// <summary>A delay in ms that begins later.</summary>
    private IrExpr Later(IrExpr delay, BigRational before) => before.IsZero ? delay : factory.Add(factory.Real(IrType.Float64, before.ToDouble()), delay);

    /// <summary>Whether the source is a port of values.</summary>
    private bool IsFromValues(ConnectionSymbol connection, IrView pre)
    {
        var values = pre.Ranges.Select(r => network.Populations[r.Population].Port is { IsSpikes: false }).Distinct().ToList();
        if (values.Count > 1)
        {
            diagnostics.Report(TargetDiagnostics.Ports, connection.Location, "of values", "stands alone as the source of a connection");
        }

        return values.Contains(true);
    }

    /// <summary>A port of values needs no synapse: it drives its target with <c>w * pre.value</c>.</summary>
    private IrConnection? LowerPort(ConnectionSymbol connection, string name, IrView pre, IrView post, IrRule rule, IrExpr? where)
    {
        var before = diagnostics.ErrorCount;
        if (connection.Target?.Cases.FirstOrDefault(c => c.Symbol is StateSymbol) is { } state)
        {
            diagnostics.Report(ElaborationDiagnostics.DriveNeedsInput, connection.Location, state.Symbol.Name);
        }

        var end = Target(connection, name, pre, post);
        var axonal = Delay(connection.Axonal, name + "/delay", pre, post, FeedDelay);
        var dendritic = Delay(connection.Dendritic, name + "/dendritic", pre, post, BigRational.Zero);
        var (known, weight) = PortWeight(connection, Pair(name + "/weight", pre, post));
        if (diagnostics.ErrorCount > before || end is null)
        {
            return null;
        }

        var real = precision == Precision.Float32 ? IrType.Float32 : IrType.Float64;
        var value = factory.Load(IrSynapse.Pre + IrVerifier.PortSlot, real);
        var drive = new IrDrive(known switch
        {
            1 => value,
            { } number => factory.Mul(factory.Real(real, number), value),
            null => factory.Mul(factory.Load(WeightSlot, real), value),
        });
        var model = new IrSynapse("", weight is null ? [] : [new IrSlot(WeightSlot, IrSlotKind.Parameter, real, "", 1)], [], [], [], null, [], [], [], [drive], []);
        ImmutableArray<IrInitializer> starts = weight is null ? [] : [new IrInitializer(WeightSlot, weight)];
        (model, starts) = WithElement(model, starts, end);
        return new IrConnection(name, pre, "", post, [], rule, where, !connection.NoAutapses, !connection.NoMultapses, axonal.Steps, axonal.Expression, connection.Location)
        {
            Synapse = models.Share("port values", model, []).Name,
            Target = end.Slot,
            Elements = end.Elements,
            Initializers = starts,
            DendriticSteps = dendritic.Steps,
            Dendritic = dendritic.Expression,
        };
    }

    /// <summary>What a port's values are multiplied with: a number, or an expression of the pair.</summary>
    private (double? Known, IrExpr? Weight) PortWeight(ConnectionSymbol connection, ExpressionLowering expressions)
    {
        var factor = feed?.Factor ?? 1;
        if (connection.Weight is not { } weight)
        {
            return (factor, null);
        }

        return expressions.Constant(weight) is { } constant
            ? (constant.Number * factor, null)
            : (null, factor == 1 ? expressions.Lower(weight) : factory.Mul(factory.Real(IrType.Float64, factor), expressions.Lower(weight)));
    }
}
