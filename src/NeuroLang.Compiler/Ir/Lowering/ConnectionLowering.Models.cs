using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Arithmetic;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <content>Connections whose synapses have a model of their own.</content>
internal sealed partial class ConnectionLowering
{
    private IrConnection? LowerSynapse(ConnectionSymbol connection, SynapseSymbol synapse, string name, IrView pre, IrView post, IrRule rule, IrExpr? where)
    {
        var before = diagnostics.ErrorCount;
        var place = new SynapsePlace(
            name,
            pre,
            post,
            _grid,
            lookup => circuit.Evaluator(lookup),
            (path, symbols) => Pair(path, pre, post, symbols),
            parameters,
            view => [.. view.Ranges.Select(r => r.Population).Distinct().Select(p => network.Populations[p])],
            (expression, endpoints) => Modulator(expression, pre, post, endpoints));
        var lowering = new SynapseLowering(connection, synapse, place, factory, precision, circuit, diagnostics);
        var model = lowering.Lower() with { Freezable = frozen(connection) };
        var end = Target(connection, name, pre, post);
        if (!model.Drives.IsEmpty && connection.Target?.Cases.FirstOrDefault(c => c.Symbol is StateSymbol) is { } state)
        {
            diagnostics.Report(ElaborationDiagnostics.DriveNeedsInput, connection.Location, state.Symbol.Name);
        }

        var axonal = Delay(connection.Axonal, name + "/delay", pre, post, FeedDelay);
        var dendritic = Delay(connection.Dendritic, name + "/dendritic", pre, post, BigRational.Zero);
        var initializers = lowering.Initializers(model);
        if (diagnostics.ErrorCount > before)
        {
            return null;
        }

        CheckSign(connection, pre, model, initializers);
        (model, initializers) = WithElement(model, initializers, end);
        (model, initializers) = WithPlaces(model, initializers);
        return new IrConnection(name, pre, "", post, [], rule, where, !connection.NoAutapses, !connection.NoMultapses, axonal.Steps, axonal.Expression, connection.Location)
        {
            Synapse = models.Share(synapse.Name, model, initializers).Name,
            Target = end?.Slot,
            Elements = end?.Elements ?? [],
            Initializers = initializers,
            DendriticSteps = dendritic.Steps,
            Dendritic = dendritic.Expression,
        };
    }

    /// <summary>Where the target is an element of a vector that differs from synapse to synapse, each synapse keeps which one it is.</summary>
    private (IrSynapse Model, ImmutableArray<IrInitializer> Starts) WithElement(IrSynapse model, ImmutableArray<IrInitializer> starts, IrSend? end)
    {
        if (end?.Element is not { } element)
        {
            return (model, starts);
        }

        return (model with { Slots = model.Slots.Add(Counter(IrSynapse.Element)) }, starts.Add(new IrInitializer(IrSynapse.Element, element)));
    }

    /// <summary>Synapses that read other cells by the place of one of their ends keep that place.</summary>
    private (IrSynapse Model, ImmutableArray<IrInitializer> Starts) WithPlaces(IrSynapse model, ImmutableArray<IrInitializer> starts)
    {
        foreach (var (prefix, slot, attribute) in new[] { (IrSynapse.ByPre, IrSynapse.PrePlace, "i"), (IrSynapse.ByPost, IrSynapse.PostPlace, "j") })
        {
            if (IrTraversal.PostOrder(IrTraversal.Expressions(model)).Any(e => e.Op == IrOp.Load && e.Name?.StartsWith(prefix, StringComparison.Ordinal) == true))
            {
                model = model with { Slots = model.Slots.Add(Counter(slot)) };
                starts = starts.Add(new IrInitializer(slot, factory.Attribute(attribute, IrType.Float64)));
            }
        }

        return (model, starts);
    }

    private IrSlot Counter(string name) => new(name, IrSlotKind.Counter, precision == Precision.Float32 ? IrType.Int32 : IrType.Int64, "", 1);

    /// <summary>What is sent has to stay on the side that Dale's law names, whatever plasticity does.</summary>
    private void CheckSign(ConnectionSymbol connection, IrView pre, IrSynapse model, ImmutableArray<IrInitializer> initializers)
    {
        foreach (var population in pre.Ranges.Select(r => network.Populations[r.Population]).Where(p => p.Symbol.Sign != PopulationSign.None).Distinct())
        {
            var isExcitatory = population.Symbol.Sign == PopulationSign.Excitatory;
            var sent = new IntervalAnalysis(model, initializers).Contributions().Where(c => c.Target == IrContribute.Connected);
            if (sent.Any(c => isExcitatory ? c.Values.Lower < 0 : c.Values.Upper > 0))
            {
                diagnostics.Report(ElaborationDiagnostics.DaleUnproved, connection.Location, population.Name, isExcitatory ? "excitatory" : "inhibitory", connection.Synapse?.Name ?? "");
            }
        }
    }

    private (long? Steps, IrExpr? Expression) Delay(BoundExpression? delay, string path, IrView pre, IrView post, BigRational before)
    {
        if (delay is null)
        {
            return ((long)(before / network.Step).Floor(), null);
        }

        var expressions = Pair(path, pre, post);
        return expressions.Constant(delay) is { } constant
            ? (_grid.Delay(before + (constant.Exact ?? BigRational.FromDouble(constant.Number)), delay.Location), null)
            : (null, Later(expressions.Lower(delay), before));
    }
}
