using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>Makes tables of what the cases of a sweep gave.</summary>
internal static class SweepTables
{
    /// <summary>One table for each <c>tabulate</c> in a sweep, in source order, with the rows that came of it.</summary>
    public static IEnumerable<SweepTable> Of(BoundSweep sweep, IReadOnlyCollection<SweepRow> rows) =>
        Statements(sweep, []).Select(s => Of(s.Statement, s.Sweeps, rows.Where(r => r.Statement == s.Statement)));

    private static SweepTable Of(BoundTabulate statement, ImmutableArray<BoundSweep> sweeps, IEnumerable<SweepRow> rows)
    {
        var units = sweeps.Select(UnitOf).Concat(statement.Values.Select(UnitOf)).ToList();
        return new SweepTable(
            [.. sweeps.Select((s, n) => new TableColumn(s.Variable.Name, units[n]?.Symbol ?? ""))],
            [.. statement.Values.Select((v, n) => new TableColumn(statement.Texts[n], units[sweeps.Length + n]?.Symbol ?? ""))],
            [.. rows.Select(r => r.Variables.Concat(r.Values).Select((v, n) => InUnit(v, units[n])).ToArray())]);
    }

    private static IEnumerable<(BoundTabulate Statement, ImmutableArray<BoundSweep> Sweeps)> Statements(BoundSweep sweep, ImmutableArray<BoundSweep> around)
    {
        var sweeps = around.Add(sweep);
        return In(sweep.Body);

        IEnumerable<(BoundTabulate, ImmutableArray<BoundSweep>)> In(ImmutableArray<BoundExperimentStatement> body) => body.SelectMany(s => s switch
        {
            BoundTabulate tabulate => [(tabulate, sweeps)],
            BoundSweep inner => Statements(inner, sweeps),
            BoundExperimentFor loop => In(loop.Body),
            BoundExperimentIf choice => In(choice.Then).Concat(In(choice.Else)),
            _ => [],
        });
    }

    private static Unit? UnitOf(BoundSweep sweep) => sweep.Variable.DisplayUnit ?? UnitOf(sweep.Lower);

    private static Unit? UnitOf(BoundExpression value) =>
        value.Type.Dimension.IsDimensionless ? null : QuantityFormatter.Choose(value.Type.Dimension, BoundExpressions.Units(value));

    private static double InUnit(ConstantValue value, Unit? unit) =>
        unit is null ? value.Number : QuantityFormatter.InUnit(value, unit);
}
