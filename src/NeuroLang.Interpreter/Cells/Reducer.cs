using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Cells;

/// <summary>
/// Aggregates over the cells of a population. Sums have the shape of drives (semantics, "Numbers"): element n goes to partial
/// n mod 16, partials start at zero; then partial n is added to n + 8 … as a balanced tree: 8 and 8, 4 and 4, 2 and 2, 1 and 1.
/// </summary>
internal static class Reducer
{
    private const int Partials = 16;

    /// <summary>For each cell the aggregate <paramref name="name"/> of the elements: one value for all, or each cell's rank.</summary>
    public static IReadOnlyList<Value> Reduce(string name, IrType type, IReadOnlyList<Value> elements) => name == "rank"
        ? [.. elements.Select(own => Arithmetic.Convert(Value.Of(elements.LongCount(other => own.ToDouble() < other.ToDouble())), type))]
        : [.. Enumerable.Repeat(Total(name, type, elements), elements.Count)];

    /// <summary>An aggregate that is one value.</summary>
    public static Value Total(string name, IrType type, IReadOnlyList<Value> elements) => name switch
    {
        "count" => Arithmetic.Convert(Value.Of((long)elements.Count), type),
        "sum" => Fold(elements, type, IrOp.Add, 0),
        "mean" => Arithmetic.Apply(IrOp.Div, type, [Fold(elements, type, IrOp.Add, 0), Arithmetic.Convert(Value.Of((long)elements.Count), type)]),
        "max" => Fold(elements, type, IrOp.Max, double.NegativeInfinity),
        "min" => Fold(elements, type, IrOp.Min, double.PositiveInfinity),
        "argmax" => Arithmetic.Convert(Value.Of(FirstLargest(elements)), type),
        _ => throw new InvalidOperationException($"The IR has no aggregate '{name}'."),
    };

    private static Value Fold(IReadOnlyList<Value> elements, IrType type, IrOp op, double neutral)
    {
        var partial = new Value[Partials];
        Array.Fill(partial, Arithmetic.Convert(Value.Of(neutral), type));
        for (var n = 0; n < elements.Count; n++)
        {
            partial[n % Partials] = Arithmetic.Apply(op, type, [partial[n % Partials], elements[n]]);
        }

        for (var half = Partials / 2; half > 0; half /= 2)
        {
            for (var n = 0; n < half; n++)
            {
                partial[n] = Arithmetic.Apply(op, type, [partial[n], partial[n + half]]);
            }
        }

        return partial[0];
    }

    private static long FirstLargest(IReadOnlyList<Value> elements)
    {
        var best = 0;
        for (var n = 1; n < elements.Count; n++)
        {
            if (elements[best].ToDouble() < elements[n].ToDouble())
            {
                best = n;
            }
        }

        return best;
    }
}
