using System.Globalization;
using NeuroLang.Cli.Profiling;
using NeuroLang.Cli.Terminal;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Compiler.Ir.Text;
using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Cli.Inspection;

/// <summary>What the compiler decided about a program: how each state is integrated and why, and what the network will need.</summary>
internal static class PlanReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="program">The program.</param>
    /// <param name="inlined">Its module before equations were discretised.</param>
    public static void Write(TextWriter writer, LoweredProgram program, IrModule inlined)
    {
        var module = program.Kernels();
        writer.WriteLine(FormattableString.Invariant($"{module.Name}: steps of {program.Circuit.Step.ToDouble():0.######} ms, {(module.Precision == Precision.Float32 ? "float32" : "float64")}"));
        writer.WriteLine();
        var solvers = new TextTable("equation", "solver", "because");
        foreach (var row in DiscretisePass.Report(inlined).Select(c => (Equation: c.Model.Split('#')[0] + "." + c.State, c.Method, c.Reason)).Distinct())
        {
            solvers.Add(row.Equation, row.Method, row.Reason);
        }

        solvers.Write(writer);
        writer.WriteLine();
        var storage = new TextTable("population", "model", ">cells", ">bytes a cell", ">bytes", ">bytes a step");
        foreach (var population in module.Populations)
        {
            var bytes = module.GetModel(population.Model).Slots.Sum(s => BytesOf(s.Type));
            storage.Add(population.Name, population.Model, Whole(population.Size), Whole(bytes), Whole(bytes * population.Size), Whole(StepBytes(module, population)));
        }

        storage.Write(writer);
        if (module.Connections.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        var connections = new TextTable("connection", ">from", ">to", "rule", ">synapses", "delay", ">bytes a synapse");
        foreach (var connection in module.Connections)
        {
            var delay = connection.DelaySteps is { } steps ? Whole(steps) + (steps == 1 ? " step" : " steps") : "each its own";
            connections.Add(connection.Name, Whole(connection.Pre.Count), Whole(connection.Post.Count), RuleText(connection.Rule), Expected(connection), delay, connection.Synapse is null ? SynapseBytes(module, connection).ToString("0.##", CultureInfo.InvariantCulture) : "");
        }

        connections.Write(writer);
        SynapseReport.Write(writer, module);
    }

    /// <summary>What the kernels of a step without records read and write.</summary>
    private static long StepBytes(IrModule module, IrPopulation population)
    {
        var kernels = module.Kernels.Where(k => k.Model == population.Model).ToList();
        var step = kernels.Where(k => k.Phase == IrPhase.Advance).DefaultIfEmpty().First() is { } fused ? [fused] : kernels.Where(k => k.Phase is IrPhase.Arrive or IrPhase.Integrate).ToList();
        return population.Size * (long)step.Sum(k => KernelCost.Of(k).Bytes);
    }

    /// <summary>Index and weight of a static synapse, as docs/runtime.md says; rows add a number for each cell.</summary>
    private static double SynapseBytes(IrModule module, IrConnection connection)
    {
        if (connection.IsProcedural)
        {
            return 0;
        }

        var isDense = connection is { Rule.Kind: IrRuleKind.AllToAll, DelaySteps: not null, Where: null, Autapses: true };
        var isNarrow = connection.DelaySteps is not null && connection.Post.Ranges.All(r => module.Populations[r.Population].Size <= ushort.MaxValue + 1);
        var index = isDense ? 0 : isNarrow ? sizeof(ushort) : sizeof(uint);
        var weight = connection.Sends.Max(s => s.Weight.IsConst ? 0 : BytesOf(module.Int));
        var bits = BitBytes(connection);
        return index > 0 && weight == 0 && connection.DelaySteps is not null && bits <= sizeof(ushort) ? bits : index + weight;
    }

    /// <summary>Bytes a synapse of rows that are bits, one a post cell; without what pairs of cells have beyond their first synapse.</summary>
    private static double BitBytes(IrConnection connection) =>
        ExpectedNumber(connection) is { } expected and > 0 ? connection.Pre.Count * (double)connection.Post.Ranges.Where(r => r.Count > 0).Sum(r => BitRows.Stride(0, r.Count)) / expected : double.PositiveInfinity;

    private static long BytesOf(IrType type) => type is IrType.Float64 or IrType.Int64 ? 8 : 4;

    private static string RuleName(IrRuleKind kind) => kind switch
    {
        IrRuleKind.AllToAll => "all_to_all",
        IrRuleKind.OneToOne => "one_to_one",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string RuleText(IrRule rule) => RuleName(rule.Kind) + (rule.Parameter is { } parameter ? "(" + (parameter.IsConst ? parameter.Number.ToString("G6", CultureInfo.InvariantCulture) : IrPrinter.Print(parameter)) + ")" : "");

    /// <summary>How many synapses are to be expected, where the rule's number is constant.</summary>
    private static string Expected(IrConnection connection) => ExpectedNumber(connection) is { } known ? "about " + Whole((long)Math.Round(known)) : "unknown";

    private static double? ExpectedNumber(IrConnection connection)
    {
        var (pre, post) = ((double)connection.Pre.Count, (double)connection.Post.Count);
        double? number = connection.Rule.Parameter is { IsConst: true } constant ? constant.Number : null;
        return connection.Rule.Kind switch
        {
            IrRuleKind.AllToAll => pre * post,
            IrRuleKind.OneToOne => pre,
            IrRuleKind.Probability or IrRuleKind.Poisson => number * pre * post,
            IrRuleKind.InDegree => number * post,
            IrRuleKind.OutDegree => number * pre,
            IrRuleKind.Total => number,
            _ => connection.Rule.Pairs.Length,
        };
    }

    private static string Whole(long value) => value.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
