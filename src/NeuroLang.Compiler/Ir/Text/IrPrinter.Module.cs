using System.Collections.Immutable;
using System.Globalization;

namespace NeuroLang.Compiler.Ir.Text;

public static partial class IrPrinter
{
    /// <summary>A whole module: <see cref="IrParser.ParseModule"/> reads it back, except for places in the source.</summary>
    public static string Print(IrModule module)
    {
        var writer = new IrTextWriter();
        writer.Open(Format("module {0} {1} step {2}/{3}", Word(module.Name), TypeName(module.Real), module.StepNumerator, module.StepDenominator));
        foreach (var argument in module.Arguments)
        {
            writer.Line(Format("argument {0} {1}", Word(argument.Name), Real(argument.Value)));
        }

        foreach (var model in module.Models)
        {
            Write(writer, model);
        }

        foreach (var synapse in module.Synapses)
        {
            Write(writer, synapse);
        }

        foreach (var population in module.Populations)
        {
            Write(writer, population);
        }

        foreach (var connection in module.Connections)
        {
            Write(writer, connection);
        }

        foreach (var table in module.Tables)
        {
            Write(writer, table);
        }

        foreach (var probe in module.Probes)
        {
            writer.StartItem([probe.Value]);
            writer.Line(Format("probe {0} {1} {2} =", Word(probe.Name), Word(probe.Function), View(probe.View)), probe.Value);
        }

        foreach (var recording in module.Recordings)
        {
            Write(writer, recording);
        }

        foreach (var setter in module.Setters)
        {
            Write(writer, setter);
        }

        foreach (var kernel in module.Kernels)
        {
            writer.StartItem(IrTraversal.Expressions(kernel.Body));
            var before = kernel.Before.IsEmpty ? "" : " before (" + string.Join(" ", kernel.Before.Select(Word)) + ")";
            var ranking = kernel.Ranking is { } r ? " ranking " + Words([r.Slot, r.Sorted]) : "";
            writer.Open(Format("kernel {0} {1} {2} {3}{4}{5}", Word(kernel.Name), Lower(kernel.Phase), Word(kernel.Model), kernel.Timed, before, ranking));
            Write(writer, kernel.Body);
            writer.Close();
        }

        foreach (var kernel in module.SynapseKernels)
        {
            writer.StartItem(IrTraversal.Expressions(kernel.Body));
            writer.Open(Format("synapsekernel {0} {1} {2} {3}", Word(kernel.Name), Lower(kernel.Phase), Word(kernel.Synapse), kernel.Number));
            Write(writer, kernel.Body);
            writer.Close();
        }

        writer.Close();
        return writer.ToString();
    }

    /// <summary>One model.</summary>
    public static string Print(IrModel model)
    {
        var writer = new IrTextWriter();
        Write(writer, model);
        return writer.ToString();
    }

    private static void Write(IrTextWriter writer, IrModel model)
    {
        writer.StartItem(IrTraversal.Expressions(model));
        writer.Open("model " + Word(model.Name));
        Slots(writer, "slot", model.Slots);

        foreach (var definition in model.Definitions)
        {
            writer.Line($"define {Word(definition.Name)} {Words(definition.Parameters)} =", definition.Body);
        }

        if (model.Method is { } method)
        {
            writer.Line("method " + Word(method));
        }

        foreach (var equation in model.Equations)
        {
            writer.Line($"equation {Word(equation.State)} =", equation.Rhs);
        }

        if (!model.Integrate.IsEmpty)
        {
            Block(writer, "integrate", [.. model.Integrate]);
        }

        if (!model.Update.IsEmpty)
        {
            Block(writer, "update", model.Update);
        }

        foreach (var e in model.Events)
        {
            writer.Open($"event {Word(e.Name)}{(e.Edge ? " edge" : "")}", e.Condition);
            Write(writer, e.Body);
            writer.Close();
        }

        WriteRest(writer, model);
        writer.Close();
    }

    private static void WriteRest(IrTextWriter writer, IrModel model)
    {
        if (model.Refractory is { } refractory)
        {
            writer.Line("refractory hold " + Words(refractory.Hold) + (refractory.Steps is null ? "" : " steps"), Optional(refractory.Steps));
            if (refractory.While is { } condition)
            {
                writer.Line("refractory while", condition);
            }
        }

        foreach (var timed in model.Timed)
        {
            Block(writer, Format("timed {0} {1}", Lower(timed.Kind), timed.Steps), timed.Body);
        }

        if (!model.Targets.IsEmpty)
        {
            writer.Line("targets " + Words(model.Targets));
        }

        if (!model.WideTargets.IsEmpty)
        {
            writer.Line("wide " + Words(model.WideTargets));
        }

        if (!model.DrivenTargets.IsEmpty)
        {
            writer.Line("driven " + Words(model.DrivenTargets));
        }

        if (!model.Clamps.IsEmpty)
        {
            writer.Line("clamps " + Words(model.Clamps));
        }

        if (model.CanSilence)
        {
            writer.Line("silence");
        }

        foreach (var observed in model.Observed)
        {
            writer.Line($"observe {Word(observed.Slot)} =", observed.Value);
        }
    }

    private static void Slots(IrTextWriter writer, string keyword, ImmutableArray<IrSlot> slots)
    {
        foreach (var slot in slots)
        {
            writer.Line(Format("{0} {1} {2} {3} {4} {5}d", keyword, Word(slot.Name), Lower(slot.Kind), TypeName(slot.Type), IrTextWriter.Quote(slot.Unit), Real(slot.UnitScale)));
        }
    }

    private static void Block(IrTextWriter writer, string head, ImmutableArray<IrStatement> body)
    {
        writer.Open(head);
        Write(writer, body);
        writer.Close();
    }

    private static void Write(IrTextWriter writer, ImmutableArray<IrStatement> body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case IrAssign s:
                    writer.Line(Word(s.Slot) + " =", s.Value);
                    break;
                case IrLocal s:
                    writer.Line($"local {Word(s.Name)} =", s.Value);
                    break;
                case IrEmit s:
                    writer.Line("emit " + Word(s.Event), s.Condition);
                    break;
                case IrTrap s:
                    writer.Line("trap " + Word(s.Slot), s.Value);
                    break;
                case IrContribute s:
                    writer.Line("add " + Word(s.Target), s.Value);
                    break;
                case IrStructural s:
                    writer.Line(s.Grows ? "grow" : "prune", s.Condition);
                    break;
                case IrIf s:
                    writer.Open("if", s.Condition);
                    Write(writer, s.Then);
                    writer.Between("else");
                    Write(writer, s.Else);
                    writer.Close();
                    break;
            }
        }
    }

    private static string Word(string name) => IrTextWriter.Word(name);

    private static string Words(IEnumerable<string> names) => "(" + string.Join(" ", names.Select(Word)) + ")";

    private static IrExpr[] Optional(IrExpr? expr) => expr is null ? [] : [expr];

    private static string Format(string format, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, format, arguments);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
