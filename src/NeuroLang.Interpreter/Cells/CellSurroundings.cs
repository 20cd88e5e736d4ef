using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Draws;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Cells;

/// <summary>A cell in a step.</summary>
/// <param name="population">The cell's population.</param>
/// <param name="clock">The step.</param>
/// <param name="random">The program's random bits.</param>
/// <param name="reductions">Aggregates over the population, for each cell, taken before any of its cells was changed.</param>
internal sealed class CellSurroundings(
    CellPopulation population,
    Clock clock,
    RandomKey random,
    IReadOnlyDictionary<IrExpr, IReadOnlyList<Value>> reductions) : ISurroundings
{
    public CellPopulation Population => population;

    public int Cell { get; set; }

    /// <summary>The locals in scope.</summary>
    public Dictionary<string, Value> Locals { get; set; } = new(StringComparer.Ordinal);

    public Value Leaf(IrExpr leaf)
    {
        var name = leaf.Name ?? "";
        return leaf.Op switch
        {
            IrOp.Load => population.Get(name, Cell),
            IrOp.Local => Locals[name],
            IrOp.Held => Value.Of(population.IsHeld(Cell)),
            IrOp.Reduce => reductions[leaf][Cell],
            IrOp.RandomBits => random.OfCell(leaf.Type, (uint)leaf.Integer ^ population.Source.Salt, leaf.Draw, Cell, clock.Step),
            IrOp.Attribute when name == "i" => Arithmetic.Convert(Value.Of((long)Cell), leaf.Type),
            IrOp.Uniform when name == "k" => Arithmetic.Convert(Value.Of(clock.Step), leaf.Type),
            IrOp.Uniform when name == "t" => Arithmetic.Convert(Value.Of(clock.Milliseconds), leaf.Type),
            _ => throw new InvalidOperationException($"The IR reads {leaf} in a step."),
        };
    }
}
