using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <content>Views: which cells a group or a slice names.</content>
public sealed partial class ElaboratedInstance
{
    /// <summary>
    /// The cells of a view that is written in this instance. Indices that do not exist or cannot be known are reported, and give null.
    /// A part without an index stands for all its copies, and a slice behind it for the slice of each.
    /// </summary>
    /// <param name="view">The view.</param>
    /// <param name="diagnostics">Takes errors.</param>
    /// <param name="lookup">Values of names in indices, such as an experiment's loop variables.</param>
    public IrView? Resolve(BoundView view, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup = null)
    {
        ConstantValue? Known(ValueSymbol symbol) => lookup?.Invoke(symbol) ?? Constant(symbol);
        var ranges = ImmutableArray.CreateBuilder<IrRange>();
        foreach (var element in view.Elements)
        {
            var instances = Reach(element, diagnostics, lookup);
            if (instances.IsEmpty)
            {
                return null;
            }

            foreach (var instance in instances)
            {
                if (instance.Cells(element, diagnostics, Known) is not { } part)
                {
                    return null;
                }

                ranges.AddRange(part);
            }
        }

        return new IrView(ranges.ToImmutable());
    }

    /// <summary>The cells that an element of a view chooses among those given in place of its source.</summary>
    internal IrView? Slice(IrView whole, BoundViewElement element, DiagnosticBag diagnostics) =>
        Select(whole.Ranges, element, diagnostics, Constant) is { } ranges ? new IrView(ranges) : null;

    /// <summary>The cells of a view from one position to another, both included.</summary>
    internal static IrView Cut(IrView view, long from, long to) => new(Cut(view.Ranges, from, to));

    /// <summary>The instances to which the parts in front of a view lead; none after an error.</summary>
    internal ImmutableArray<ElaboratedInstance> Reach(BoundViewElement element, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?>? lookup = null)
    {
        ConstantValue? Known(ValueSymbol symbol) => lookup?.Invoke(symbol) ?? Constant(symbol);
        ImmutableArray<ElaboratedInstance> reached = [this];
        foreach (var step in element.Path)
        {
            var next = ImmutableArray.CreateBuilder<ElaboratedInstance>();
            foreach (var instance in reached)
            {
                var copies = instance.Copies(step.Part);
                if (step.Index is not { } expression)
                {
                    next.AddRange(copies);
                }
                else if (instance.Evaluator(Known).Evaluate(expression) is not { IsNumber: true } index)
                {
                    diagnostics.ReportUnknown(expression, "the index of a part");
                    return [];
                }
                else if (index.Number < 0 || index.Number >= copies.Length || index.Number != Math.Floor(index.Number))
                {
                    diagnostics.Report(ElaborationDiagnostics.PartOutOfRange, expression.Location, instance.FullName(step.Part.Name), index.Number, copies.Length);
                    return [];
                }
                else
                {
                    next.Add(copies[(int)index.Number]);
                }
            }

            reached = next.ToImmutable();
        }

        return reached;
    }

    private ImmutableArray<IrRange>? Cells(BoundViewElement element, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?> lookup)
    {
        if (Find(element.Source) is { } population)
        {
            return Select([new IrRange(population.Index, 0, population.Size, null)], element, diagnostics, lookup);
        }

        // An out port is another name for the cells it reads.
        if (((element.Source as GroupSymbol)?.View ?? (element.Source as PortSymbol)?.View) is { } inner)
        {
            return Resolve(inner, diagnostics, lookup) is { } view ? Select(view.Ranges, element, diagnostics, lookup) : null;
        }

        diagnostics.Report(TargetDiagnostics.Ports, element.Location, element.Source.Name, "has no cells of its own: they are those of what feeds it");
        return null;
    }

    private ImmutableArray<IrRange>? Select(ImmutableArray<IrRange> whole, BoundViewElement element, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?> lookup)
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
            case LabelSelector label:
                return Label(whole, label.Label, element, diagnostics);
            default:
                throw new InvalidOperationException("An unknown selector: " + element.Selector.GetType().Name);
        }
    }

    /// <summary>The cell of a label; in a view of several populations the first that has it.</summary>
    private ImmutableArray<IrRange>? Label(ImmutableArray<IrRange> whole, string label, BoundViewElement element, DiagnosticBag diagnostics)
    {
        foreach (var range in whole)
        {
            if (_all[range.Population].Table is { } table && table.Index.TryGetValue(label, out var cell) && range.Contains(cell))
            {
                return [new IrRange(range.Population, cell, 1, null)];
            }
        }

        var labels = whole.Select(r => r.Population).Distinct().SelectMany(p => _all[p].Table?.Labels ?? []);
        diagnostics.Add(Diagnostic.Create(ElaborationDiagnostics.UnknownLabel, element.Location, element.Source.Name, label, "").WithHint(Suggestions.DidYouMean(label, labels)));
        return null;
    }

    private long? Index(BoundExpression expression, long size, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?> lookup)
    {
        if (Evaluator(lookup).Evaluate(expression) is not { IsNumber: true } value)
        {
            diagnostics.ReportUnknown(expression, "an index");
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

    private ImmutableArray<IrRange>? Filter(ImmutableArray<IrRange> whole, FilterSelector filter, DiagnosticBag diagnostics, Func<ValueSymbol, ConstantValue?> lookup)
    {
        var position = 0L;
        var evaluator = Evaluator(symbol => symbol == filter.Variable ? ConstantValue.Of((BigRational)position) : lookup(symbol));
        var result = ImmutableArray.CreateBuilder<IrRange>();
        foreach (var range in whole)
        {
            var chosen = ImmutableArray.CreateBuilder<int>();
            for (var k = 0L; k < range.Count; k++, position++)
            {
                if (evaluator.Evaluate(filter.Condition) is not { IsTruth: true } value)
                {
                    diagnostics.ReportUnknown(filter.Condition, "a filter");
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
