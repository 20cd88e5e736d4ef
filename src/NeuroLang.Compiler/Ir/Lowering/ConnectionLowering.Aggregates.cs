using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <content>Connections whose source is an aggregate, and modulators that read other cells.</content>
internal sealed partial class ConnectionLowering
{
    /// <summary>An aggregate drives each target cell with <c>w * aggregate</c>: one synapse a cell, from the first of the aggregated ones.</summary>
    private IrConnection? LowerAggregate(ConnectionSymbol connection, BoundAggregate aggregate, string name, IrView pre, IrView post, IrRule rule)
    {
        var before = diagnostics.ErrorCount;
        var source = new IrView([pre.Ranges[0] with { Count = 1, Indices = pre.Ranges[0].Indices is { } indices ? [indices[0]] : null }]);
        var weight = connection.Weight is { } given ? Pair(name + "/weight", source, post).Lower(given) : factory.Real(IrType.Float64, 1);
        var axonal = Delay(connection.Axonal, name + "/delay", source, post, BigRational.Zero);
        var dendritic = Delay(connection.Dendritic, name + "/dendritic", source, post, BigRational.Zero);
        if (connection.Target?.Cases.FirstOrDefault(c => c.Symbol is StateSymbol) is { } state)
        {
            diagnostics.Report(ElaborationDiagnostics.DriveNeedsInput, connection.Location, state.Symbol.Name);
        }

        if (probes.Of(aggregate, circuit, IrProbe.Former) is not { } value || Target(connection, name, source, post) is not { } end || diagnostics.ErrorCount > before)
        {
            return null;
        }

        var real = value.Type;
        var isKnown = weight.IsConst;
        var drive = new IrDrive(isKnown && weight.Number == 1 ? value : factory.Mul(isKnown ? factory.Real(real, weight.Number) : factory.Load(WeightSlot, real), value));
        var model = new IrSynapse("", isKnown ? [] : [new IrSlot(WeightSlot, IrSlotKind.Parameter, real, "", 1)], [], [], [], null, [], [], [], [drive], []);
        ImmutableArray<IrInitializer> starts = isKnown ? [] : [new IrInitializer(WeightSlot, weight)];
        (model, starts) = WithElement(model, starts, end);
        return new IrConnection(name, source, "", post, [], rule, null, true, true, axonal.Steps, axonal.Expression, connection.Location)
        {
            Synapse = models.Share("aggregate", model, starts).Name,
            Target = end.Slot,
            Elements = end.Elements,
            Initializers = starts,
            DendriticSteps = dendritic.Steps,
            Dendritic = dendritic.Expression,
        };
    }

    /// <summary>
    /// What a modulator reads of other cells: one value; where it is a variable of as many cells as the target has, that of the cell at the target's place; else the same for the source.
    /// </summary>
    private IrExpr? Modulator(BoundExpression expression, IrView pre, IrView post, Func<BoundEndpoint, IrExpr?> endpoints)
    {
        if (expression is BoundAggregate aggregate)
        {
            return probes.Of(aggregate, circuit, IrProbe.Now);
        }

        if (expression is not BoundViewVariable variable || circuit.Resolve(variable.View, diagnostics) is not { } view)
        {
            return null;
        }

        if (Same(view, post) || Same(view, pre))
        {
            return endpoints(new BoundEndpoint(variable.Type, variable.Location, Same(view, post) ? EndpointSide.Post : EndpointSide.Pre, variable.Variable));
        }

        if (view.Count == 1 || view.Count == post.Count || view.Count == pre.Count)
        {
            return probes.Of(variable, circuit, view, view.Count == post.Count ? IrSynapse.ByPost : IrSynapse.ByPre);
        }

        diagnostics.Report(ElaborationDiagnostics.ModulatorSize, variable.Location, view.Count, post.Count, pre.Count);
        return null;
    }

    private static bool Same(IrView a, IrView b) => a.Ranges.Length == b.Ranges.Length
        && a.Ranges.Zip(b.Ranges, (x, y) => x.Population == y.Population && x.Start == y.Start && x.Count == y.Count && (x.Indices ?? []).SequenceEqual(y.Indices ?? [])).All(same => same);
}
