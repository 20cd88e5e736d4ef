namespace NeuroLang.Compiler.Ir;

public sealed partial class IrVerifier
{
    private void Population(IrPopulation population)
    {
        var place = "population " + population.Name;
        var model = FindModel(population.Model, place);
        Require(population.Size >= 0, $"{place} has a negative size");
        Require(population.Dimensions.IsEmpty || population.Dimensions.Aggregate(1L, (a, b) => a * b) == population.Size, $"{place}: its shape does not give its size");
        Port(population, model, place);
        Require(population.Table is null || FindTable(population.Table, place).Rows == population.Size, $"{place}: its table has another size");
        foreach (var initializer in population.Initializers)
        {
            Build(initializer.Value, model, $"{place}, start of {initializer.Slot}");
            Require(model.FindSlot(initializer.Slot) is not null, $"{place}: unknown slot '{initializer.Slot}'");
        }

        foreach (var check in population.Checks)
        {
            Build(check.Condition, model, $"{place}, guard of {check.Parameter}", IrType.Bool);
        }
    }

    private void Table(IrTable table)
    {
        Require(table.Columns.Length == table.Values.Length && table.Values.All(v => v.Length == table.Rows), $"table {table.Name}: columns of different lengths");
        Require(table.Pre.Length == table.Post.Length && (table.Pre.IsEmpty || table.Pre.Length == table.Rows), $"table {table.Name}: pairs of another number");
    }

    private IrTable FindTable(string? name, string place) =>
        _module.Tables.FirstOrDefault(t => t.Name == name) ?? throw new Diagnostics.InternalCompilerException(_pass, $"{place}: unknown table '{name}'");

    private void Connection(IrConnection connection)
    {
        var place = "connection " + connection.Name;
        if (connection.Rule.Kind == IrRuleKind.Table)
        {
            var table = FindTable(connection.Rule.Table, place);
            Require(table.Pre.All(i => i >= 0 && i < connection.Pre.Count) && table.Post.All(j => j >= 0 && j < connection.Post.Count), $"{place}: a pair outside the views");
        }

        Require(!connection.IsProcedural || connection.Synapse is null, $"{place}: a synapse model is no procedural one");
        Require(!connection.IsProcedural || connection.Rule.Kind is not (IrRuleKind.InDegree or IrRuleKind.Total or IrRuleKind.List or IrRuleKind.Table), $"{place}: its rule has no rows of its own");
        Require(!connection.TiesKernel || connection.Rule.Kind == IrRuleKind.Convolution, $"{place}: there is no kernel");
        if (connection.Rule.Kind == IrRuleKind.Convolution)
        {
            var c = connection.Rule.Convolution;
            Require(c is not null && (long)c.PreRows * c.PreColumns == connection.Pre.Count && (long)c.PostRows * c.PostColumns == connection.Post.Count, $"{place}: its grids are not the views");
            Require(c is not null && (connection.Rule.Table is null || FindTable(connection.Rule.Table, place).Rows == c.KernelRows * c.KernelColumns), $"{place}: its kernel has another size");
        }

        View(connection.Pre, place);
        View(connection.Post, place);
        if (connection.Synapse is { } synapse)
        {
            SynapseConnection(connection, synapse, place);
        }

        foreach (var range in connection.Pre.Ranges.Where(_ => connection.Synapse is null))
        {
            Require(ModelOf(range).Events.Any(e => e.Name == connection.Event), $"{place}: its source has no event '{connection.Event}'");
        }

        foreach (var send in connection.Sends)
        {
            Build(send.Weight, null, $"{place}, weight of {send.Slot}");
            Require(connection.Post.Ranges.All(r => send.Slots.All(ModelOf(r).Targets.Contains)), $"{place}: '{send.Slot}' is no target of every post cell");
            Require(send.Element is null == send.Elements.IsEmpty, $"{place}: elements of '{send.Slot}' without a choice");
            if (send.Element is { } element)
            {
                Build(element, null, $"{place}, element of {send.Slot}");
            }
        }

        if (connection.Rule.Parameter is { } parameter)
        {
            Build(parameter, null, place + ", rule");
        }

        if (connection.Where is { } condition)
        {
            Build(condition, null, place + ", where", IrType.Bool);
        }

        if (connection.Delay is { } delay)
        {
            Build(delay, null, place + ", delay");
        }

        if (connection.Dendritic is { } dendritic)
        {
            Build(dendritic, null, place + ", dendritic delay");
        }

        Require(connection.DelaySteps is null != (connection.Delay is null), $"{place} needs one delay");
        Require(connection.DelaySteps is not < 0, $"{place} has a negative delay");
    }

    private void View(IrView view, string place)
    {
        foreach (var range in view.Ranges)
        {
            Require(range.Population >= 0 && range.Population < _module.Populations.Length, $"{place}: there is no population {range.Population}");
            var size = _module.Populations[range.Population].Size;
            Require(
                range.Indices is { } indices ? indices.All(i => i >= 0 && i < size) : range.Start >= 0 && range.Count >= 0 && range.Start + range.Count <= size,
                $"{place}: cells outside population '{_module.Populations[range.Population].Name}'");
        }
    }

    /// <summary>An expression that is evaluated while the network is built: float64, unless a condition is wanted.</summary>
    private void Build(IrExpr expr, IrModel? model, string place, IrType type = IrType.Float64)
    {
        foreach (var node in IrTraversal.PostOrder([expr]))
        {
            Types(place, node);
            Require(
                node.Op is not (IrOp.Local or IrOp.Reference or IrOp.Parameter or IrOp.Held or IrOp.Noise or IrOp.Reduce),
                $"{place}: {node.Op} where the network is built");
            if (node.Op == IrOp.Load)
            {
                var slot = node.Name is null ? null : model?.FindSlot(node.Name);
                Require(slot is not null, $"{place}: unknown slot '{node.Name}'");
                Require(slot?.Type == node.Type, $"{place}: '{node.Name}' is loaded as {node.Type}");
            }
        }

        Require(expr.Type == type, $"{place}: {type} expected, found {expr.Type}");
    }

    private IrModel FindModel(string name, string place)
    {
        var model = _module.Models.FirstOrDefault(m => m.Name == name);
        return model ?? throw new Diagnostics.InternalCompilerException(_pass, $"{place}: unknown model '{name}'");
    }

    private IrModel ModelOf(IrRange range) => FindModel(_module.Populations[range.Population].Model, "population " + _module.Populations[range.Population].Name);
}
