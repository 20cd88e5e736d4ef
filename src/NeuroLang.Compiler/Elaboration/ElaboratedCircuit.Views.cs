using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <content>Views: which cells a group or a slice names.</content>
public sealed partial class ElaboratedCircuit
{
    /// <summary>
    /// The cells of a view. Indices that do not exist or cannot be known are reported, and give null.
    /// </summary>
    /// <param name="view">The view.</param>
    /// <param name="diagnostics">Takes errors.</param>
    /// <param name="lookup">Values of names in indices, such as an experiment's loop variables.</param>
    public IrView? Resolve(BoundView view, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup = null)
    {
        var ranges = ImmutableArray.CreateBuilder<IrRange>();
        foreach (var element in view.Elements)
        {
            if (Resolve(element, diagnostics, lookup) is not { } part)
            {
                return null;
            }

            ranges.AddRange(part);
        }

        return new IrView(ranges.ToImmutable());
    }

    private ImmutableArray<IrRange>? Resolve(BoundViewElement element, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup)
    {
        ImmutableArray<IrRange> whole;
        if (element.Source is PopulationSymbol symbol && element.Path.IsEmpty && Find(symbol) is { } population)
        {
            whole = [new IrRange(population.Index, 0, population.Size, null)];
        }
        else if (element.Source is GroupSymbol { View: { } inner } && element.Path.IsEmpty)
        {
            if (Resolve(inner, diagnostics, lookup) is not { } view)
            {
                return null;
            }

            whole = view.Ranges;
        }
        else
        {
            diagnostics.Report(element.Path.IsEmpty ? TargetDiagnostics.Ports : TargetDiagnostics.Parts, element.Location);
            return null;
        }

        return Select(whole, element, diagnostics, lookup);
    }

    private ImmutableArray<IrRange>? Select(ImmutableArray<IrRange> whole, BoundViewElement element, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup)
    {
        var size = whole.Sum(r => r.Count);
        switch (element.Selector)
        {
            case AllSelector:
                return whole;
            case IndexSelector index:
                return Index(index.Index, size, diagnostics, lookup) is { } at ? Cut(whole, at, at) : null;
            case RangeSelector range:
                if (Index(range.Lower, size, diagnostics, lookup) is not { } from || Index(range.Upper, size, diagnostics, lookup) is not { } to)
                {
                    return null;
                }

                return Cut(whole, from, to);
            case FilterSelector filter:
                return Filter(whole, filter, diagnostics, lookup);
            default:
                diagnostics.Report(TargetDiagnostics.Tables, element.Location);
                return null;
        }
    }

    private long? Index(BoundExpression expression, long size, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup)
    {
        if (Evaluator(lookup).Evaluate(expression) is not { IsNumber: true } value)
        {
            diagnostics.Report(ElaborationDiagnostics.NotConstant, expression.Location, "an index");
            return null;
        }

        if (value.Number < 0 || value.Number >= size || value.Number != Math.Floor(value.Number))
        {
            diagnostics.Report(ElaborationDiagnostics.IndexOutOfRange, expression.Location, value.Number, size);
            return null;
        }

        return (long)value.Number;
    }

    private static ImmutableArray<IrRange> Cut(ImmutableArray<IrRange> whole, long from, long to)
    {
        var result = ImmutableArray.CreateBuilder<IrRange>();
        var offset = 0L;
        foreach (var range in whole)
        {
            var first = Math.Max(from - offset, 0);
            var last = Math.Min(to - offset, range.Count - 1);
            if (first <= last)
            {
                result.Add(range.Indices is { } indices
                    ? range with { Count = last - first + 1, Indices = [.. indices.Skip((int)first).Take((int)(last - first + 1))] }
                    : range with { Start = range.Start + first, Count = last - first + 1 });
            }

            offset += range.Count;
        }

        return result.ToImmutable();
    }

    private ImmutableArray<IrRange>? Filter(ImmutableArray<IrRange> whole, FilterSelector filter, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup)
    {
        var position = 0L;
        var evaluator = Evaluator(symbol => symbol == filter.Variable ? ConstantValue.Of((BigRational)position) : lookup?.Invoke(symbol));
        var result = ImmutableArray.CreateBuilder<IrRange>();
        foreach (var range in whole)
        {
            var chosen = ImmutableArray.CreateBuilder<int>();
            for (var k = 0L; k < range.Count; k++, position++)
            {
                if (evaluator.Evaluate(filter.Condition) is not { IsTruth: true } value)
                {
                    diagnostics.Report(ElaborationDiagnostics.NotConstant, filter.Condition.Location, "a filter");
                    return null;
                }

                if (value.Truth)
                {
                    chosen.Add((int)range[k]);
                }
            }

            if (chosen.Count > 0)
            {
                result.Add(new IrRange(range.Population, 0, chosen.Count, chosen.ToImmutable()));
            }
        }

        return result.ToImmutable();
    }
}
