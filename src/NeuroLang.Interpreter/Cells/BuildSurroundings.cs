using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Draws;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Cells;

/// <summary>A cell whose slots are being given values outside the step: initialisers, guards, <c>set</c>.</summary>
/// <param name="population">The cell's population.</param>
/// <param name="random">The program's random bits.</param>
/// <param name="step">Zero for initial values; the step for <c>set</c>.</param>
/// <param name="arguments">The experiment's variables.</param>
/// <param name="milliseconds">The time.</param>
internal sealed class BuildSurroundings(CellPopulation population, RandomKey random, long step, IReadOnlyDictionary<string, double> arguments, double milliseconds = 0) : ISurroundings
{
    private const string Argument = "arg.";

    public int Cell { get; set; }

    public Value Leaf(IrExpr leaf)
    {
        var name = leaf.Name ?? "";
        return leaf.Op switch
        {
            IrOp.Load => Arithmetic.Convert(population.Get(name, Cell), leaf.Type),
            IrOp.Attribute => Attributes.OfCell(population, Cell, name, leaf.Type),
            IrOp.RandomBits => random.OfCell(leaf.Type, (uint)leaf.Integer ^ population.Source.Salt, leaf.Draw, Cell, step),
            IrOp.Uniform when name == "k" => Arithmetic.Convert(Value.Of(step), leaf.Type),
            IrOp.Uniform when name == "t" => Arithmetic.Convert(Value.Of(milliseconds), leaf.Type),
            IrOp.Uniform when name.StartsWith(Argument, StringComparison.Ordinal) =>
                Arithmetic.Convert(Value.Of(arguments[name[Argument.Length..]]), leaf.Type),
            _ => throw new InvalidOperationException($"The IR reads {leaf} while the network is built."),
        };
    }
}
