namespace NeuroLang.Compiler.Ir.Text;

public static partial class IrPrinter
{
    private static void Write(IrTextWriter writer, IrPopulation population)
    {
        writer.StartItem(population.Initializers.Select(i => i.Value).Concat(population.Checks.Select(c => c.Condition)));
        var dimensions = population.Dimensions.Select(d => Format("{0}", d));
        writer.Open(Format("population {0} {1} {2} {3}", Word(population.Name), Word(population.Model), population.Size, Words(dimensions)));
        if (population.Port != IrPortKind.None)
        {
            writer.Line("port " + Lower(population.Port));
        }

        if (population.Sign != 0)
        {
            writer.Line(Format("sign {0}", population.Sign));
        }

        if (population.Table is { } table)
        {
            writer.Line("table " + Word(table));
        }

        foreach (var initializer in population.Initializers)
        {
            writer.Line($"init {Word(initializer.Slot)} =", initializer.Value);
        }

        foreach (var check in population.Checks)
        {
            writer.Line($"check {Word(check.Parameter)} {IrTextWriter.Quote(check.Text)}", check.Condition);
        }

        writer.Close();
    }

    private static void Write(IrTextWriter writer, IrTable table)
    {
        writer.Open(Format("table {0} {1}", Word(table.Name), table.Rows));
        if (!table.Pre.IsEmpty)
        {
            writer.Line("pairs " + Words(table.Pre.Zip(table.Post, (i, j) => Format("{0}:{1}", i, j))));
        }

        for (var column = 0; column < table.Columns.Length; column++)
        {
            writer.Line("column " + Word(table.Columns[column]) + " (" + string.Join(" ", table.Values[column].Select(Real)) + ")");
        }

        writer.Close();
    }

    private static void Write(IrTextWriter writer, IrConnection connection)
    {
        writer.StartItem(connection.Sends.SelectMany(s => new[] { s.Weight }.Concat(Optional(s.Element)))
            .Concat(Optional(connection.Rule.Parameter))
            .Concat(Optional(connection.Where))
            .Concat(Optional(connection.Delay))
            .Concat(Optional(connection.Dendritic))
            .Concat(connection.Initializers.Select(i => i.Value)));
        writer.Open("connection " + Word(connection.Name));
        writer.Line("pre " + View(connection.Pre) + " " + Word(connection.Event));
        writer.Line("post " + View(connection.Post));
        foreach (var send in connection.Sends)
        {
            writer.Line($"send {Word(send.Slot)} =", send.Weight);
            if (send.Element is { } element)
            {
                writer.Line($"element {Words(send.Elements)}", element);
            }
        }

        var rule = connection.Rule;
        writer.Line(Format("rule {0} {1}", Lower(rule.Kind), rule.Stream));
        if (rule.Parameter is { } parameter)
        {
            writer.Line("parameter", parameter);
        }

        if (rule.Convolution is { } c)
        {
            writer.Line("convolution " + Words(new[] { c.PreRows, c.PreColumns, c.PostRows, c.PostColumns, c.KernelRows, c.KernelColumns, c.RowStride, c.ColumnStride, c.RowPadding, c.ColumnPadding }.Select(n => Format("{0}", n))));
        }

        if (rule.Table is { } table)
        {
            writer.Line("table " + Word(table));
        }

        if (!rule.Pairs.IsEmpty)
        {
            writer.Line("pairs " + Words(rule.Pairs.Select(p => Format("{0}:{1}", p.Pre, p.Post))));
        }

        if (connection.Where is { } condition)
        {
            writer.Line("where", condition);
        }

        if (connection.IsProcedural)
        {
            writer.Line("procedural");
        }

        if (connection.TiesKernel)
        {
            writer.Line("tieskernel");
        }

        writer.Line($"autapses {(connection.Autapses ? "yes" : "no")}");
        writer.Line($"multapses {(connection.Multapses ? "yes" : "no")}");
        if (connection.DelaySteps is { } steps)
        {
            writer.Line(Format("delaysteps {0}", steps));
        }

        if (connection.Delay is { } delay)
        {
            writer.Line("delay", delay);
        }

        if (connection.Synapse is { } synapse)
        {
            WriteSynapse(writer, connection, synapse);
        }

        writer.Close();
    }

    private static void Write(IrTextWriter writer, IrRecording recording)
    {
        var what = recording.Variable is { } variable ? "variable " + Word(variable) : "event " + Word(recording.Event ?? "");
        writer.Line(Format("record {0} {1} every {2} from {3} to {4}", what, View(recording.View), recording.EverySteps, recording.FirstStep, recording.LastStep));
    }

    private static void Write(IrTextWriter writer, IrSetter setter)
    {
        writer.StartItem([setter.Value]);
        writer.Line(Format("set {0} {1} {2} {3} =", setter.Id, View(setter.View), Word(setter.Slot), Words(setter.Arguments)), setter.Value);
    }

    // A run of cells is population:start+count, listed cells are population:3,5,8.
    private static string View(IrView view) => Words(view.Ranges.Select(r => r.Indices is { } indices
        ? Format("{0}:", r.Population) + string.Join(",", indices.Select(i => Format("{0}", i)))
        : Format("{0}:{1}+{2}", r.Population, r.Start, r.Count)));
}
