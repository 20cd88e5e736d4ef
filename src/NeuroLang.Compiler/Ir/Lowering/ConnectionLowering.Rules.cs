using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <content>Connection rules.</content>
internal sealed partial class ConnectionLowering
{
    private IrRule Rule(BoundRule rule, string name, IrView pre, IrView post, ConnectionSymbol connection)
    {
        var stream = IrStreams.Of(name + "/rule");
        var expressions = Pair(name + "/parameter", pre, post);
        var value = rule.Name is not ("table" or "matrix" or "convolution") && rule.Argument is { } argument ? expressions.Lower(argument) : null;
        switch (rule.Name)
        {
            case "all_to_all":
                return new IrRule(IrRuleKind.AllToAll, null, [], stream);
            case "one_to_one":
                if (pre.Count != post.Count)
                {
                    diagnostics.Report(ElaborationDiagnostics.SizeMismatch, rule.Location, pre.Count, post.Count);
                }

                return new IrRule(IrRuleKind.OneToOne, null, [], stream);
            case "probability":
                if (value is { IsConst: true } p && !(p.Number >= 0 && p.Number <= 1))
                {
                    diagnostics.Report(ElaborationDiagnostics.InvalidProbability, rule.Location, p.Number);
                }

                return new IrRule(IrRuleKind.Probability, value, [], stream);
            case "indegree":
                return new IrRule(IrRuleKind.InDegree, Number(rule, value, connection.NoMultapses ? Available(pre, connection) : double.MaxValue), [], stream);
            case "outdegree":
                return new IrRule(IrRuleKind.OutDegree, Number(rule, value, connection.NoMultapses ? Available(post, connection) : double.MaxValue), [], stream);
            case "total":
                return new IrRule(IrRuleKind.Total, Number(rule, value, connection.NoMultapses ? (double)pre.Count * post.Count : double.MaxValue), [], stream);
            case "poisson":
                if (value is { IsConst: true } mean && !(mean.Number >= 0))
                {
                    diagnostics.Report(CircuitDiagnostics.InvalidDegree, rule.Location, mean.Number, "a mean is not negative");
                }

                return new IrRule(IrRuleKind.Poisson, value is not null && IrArgument.IsKnownAtBuild(value) ? value : Known(rule, value), [], stream);
            case "list":
                return new IrRule(IrRuleKind.List, null, Pairs(rule, expressions, pre, post), stream);
            case "table" or "matrix":
                _table = Table(rule, pre, post);
                return new IrRule(IrRuleKind.Table, null, [], stream) { Table = _table?.Name };
            case "convolution":
                _convolution = Convolution(rule, pre, post);
                return new IrRule(IrRuleKind.Convolution, null, [], stream) { Convolution = _convolution, Table = _table?.Name };
            default:
                throw new InvalidOperationException("An unknown rule: " + rule.Name);
        }
    }

    private TableBuilder? Table(BoundRule rule, IrView pre, IrView post)
    {
        var arguments = new TableElaborator(tables.Data, diagnostics, circuit.Evaluator());
        var pairs = new PairTables(tables, network.Populations, diagnostics);
        if (arguments.Text(rule.Arguments, "file") is not { } path)
        {
            return null;
        }

        if (rule.Name == "matrix")
        {
            return pairs.OfMatrix(path, pre, post, rule.Location);
        }

        return arguments.Text(rule.Arguments, "pre", "pre") is { } i && arguments.Text(rule.Arguments, "post", "post") is { } j ? pairs.OfTable(path, i, j, pre, post, rule.Location) : null;
    }

    private static double Available(IrView view, ConnectionSymbol connection) => view.Count - (connection.NoAutapses ? 1 : 0);

    private IrExpr? Number(BoundRule rule, IrExpr? value, double most)
    {
        if (Known(rule, value) is { } known && (known.Number < 0 || known.Number > most || known.Number != Math.Floor(known.Number)))
        {
            diagnostics.Report(CircuitDiagnostics.InvalidDegree, rule.Location, known.Number, known.Number > most ? $"without multapses there are at most {most}" : "it must be a whole number that is not negative");
        }

        return value;
    }

    private IrExpr? Known(BoundRule rule, IrExpr? value)
    {
        if (value is { IsConst: true })
        {
            return value;
        }

        if (rule.Argument is { } argument)
        {
            diagnostics.ReportUnknown(argument with { Location = rule.Location }, rule.Name);
        }

        return null;
    }

    private ImmutableArray<IrPair> Pairs(BoundRule rule, ExpressionLowering expressions, IrView pre, IrView post)
    {
        var pairs = ImmutableArray.CreateBuilder<IrPair>();
        foreach (var pair in rule.Pairs)
        {
            if (Position(expressions, pair.Pre, pre) is { } i && Position(expressions, pair.Post, post) is { } j)
            {
                pairs.Add(new IrPair(i, j));
            }
        }

        return pairs.ToImmutable();
    }

    private int? Position(ExpressionLowering expressions, BoundExpression expression, IrView view)
    {
        if (expressions.Constant(expression) is not { IsNumber: true } value)
        {
            diagnostics.ReportUnknown(expression, "an index");
            return null;
        }

        if (value.Number < 0 || value.Number >= view.Count || value.Number != Math.Floor(value.Number))
        {
            diagnostics.Report(ElaborationDiagnostics.IndexOutOfRange, expression.Location, value.Number, view.Count);
            return null;
        }

        return (int)value.Number;
    }
}
