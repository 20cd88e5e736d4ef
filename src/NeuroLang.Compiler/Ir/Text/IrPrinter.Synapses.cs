namespace NeuroLang.Compiler.Ir.Text;

/// <content>Synapse models.</content>
public static partial class IrPrinter
{
    /// <summary>One synapse model.</summary>
    public static string Print(IrSynapse synapse)
    {
        var writer = new IrTextWriter();
        Write(writer, synapse);
        return writer.ToString();
    }

    private static void Write(IrTextWriter writer, IrSynapse synapse)
    {
        writer.StartItem(IrTraversal.Expressions(synapse));
        writer.Open("synapse " + Word(synapse.Name));
        Slots(writer, "slot", synapse.Slots);
        Slots(writer, "preslot", synapse.PreSlots);
        Slots(writer, "postslot", synapse.PostSlots);
        if (synapse.Method is { } method)
        {
            writer.Line("method " + Word(method));
        }

        foreach (var slot in synapse.Freezable)
        {
            writer.Line("freezable " + Word(slot));
        }

        foreach (var bound in synapse.Bounds)
        {
            if (bound.Lower is { } lower)
            {
                writer.Line("lower " + Word(bound.Slot), lower);
            }

            if (bound.Upper is { } upper)
            {
                writer.Line("upper " + Word(bound.Slot), upper);
            }
        }

        foreach (var equation in synapse.Equations)
        {
            writer.Line($"equation {Word(equation.State)} =", equation.Rhs);
        }

        foreach (var propagation in synapse.Propagations)
        {
            Block(writer, "propagate " + Word(propagation.Name), [.. propagation.Advance]);
        }

        if (!synapse.Integrate.IsEmpty)
        {
            Block(writer, "integrate", [.. synapse.Integrate]);
        }

        foreach (var handler in synapse.Handlers)
        {
            Block(writer, $"on {Lower(handler.Side)} {Word(handler.Event)}", handler.Body);
        }

        foreach (var drive in synapse.Drives)
        {
            writer.Line("drive", drive.Value);
        }

        foreach (var timed in synapse.Timed)
        {
            Block(writer, Format("timed {0} {1}", Lower(timed.Kind), timed.Steps), timed.Body);
        }

        writer.Close();
    }

    // What a connection with a synapse model has besides.
    private static void WriteSynapse(IrTextWriter writer, IrConnection connection, string synapse)
    {
        writer.Line("synapse " + Word(synapse));
        if (connection.Target is { } target)
        {
            writer.Line("target " + Word(target));
        }

        if (!connection.Elements.IsEmpty)
        {
            writer.Line("elements " + Words(connection.Elements));
        }

        if (connection.DendriticSteps is { } steps)
        {
            writer.Line(Format("dendriticsteps {0}", steps));
        }

        if (connection.Dendritic is { } dendritic)
        {
            writer.Line("dendritic", dendritic);
        }

        foreach (var initializer in connection.Initializers)
        {
            writer.Line($"init {Word(initializer.Slot)} =", initializer.Value);
        }

        foreach (var contribution in connection.Contributions)
        {
            writer.Line(Format("bound {0} {1} {2}d{3}", Lower(contribution.Side), Word(contribution.Slot), Real(contribution.Bound), contribution.IsAtElement ? " element" : ""));
        }
    }
}
