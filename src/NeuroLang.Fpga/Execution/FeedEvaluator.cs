using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Fpga.Execution;

/// <summary>Evaluates what a <c>feed</c> of an experiment gives the channels of a port of values: the host of the core does that, in binary64, as on other targets.</summary>
/// <param name="module">The module.</param>
internal sealed class FeedEvaluator(IrModule module)
{
    private const string Argument = "arg.";

    /// <summary>Whether random numbers are drawn, which the host of the core has not.</summary>
    public static bool Draws(IrSetter setter) => IrTraversal.PostOrder([setter.Value]).Any(e => e.Op is IrOp.Random or IrOp.RandomBits);

    /// <summary>Evaluates a setter for the channels of its view.</summary>
    /// <param name="setter">The setter.</param>
    /// <param name="arguments">The experiment's variables.</param>
    /// <param name="step">The boundary.</param>
    /// <param name="values">For each population the values of its channels, of which those of the view change.</param>
    /// <exception cref="SimulationException">It draws random numbers.</exception>
    public void Evaluate(IrSetter setter, IReadOnlyDictionary<string, double> arguments, long step, Func<int, double[]> values)
    {
        if (Draws(setter))
        {
            throw new SimulationException(SimulationErrorKind.InvalidRule, "the core does not execute a \"feed\" of random numbers");
        }

        long cell = 0, width = 1;
        IrValue Leaf(IrExpr leaf) => Value(leaf.Type, (leaf.Op, leaf.Name) switch
        {
            (IrOp.Attribute, "row") => cell / width,
            (IrOp.Attribute, "col") => cell % width,
            (IrOp.Attribute, _) => cell,
            (IrOp.Uniform, "k") => step,
            (IrOp.Uniform, "t") => (double)step * module.StepNumerator / module.StepDenominator,
            _ => arguments[(leaf.Name ?? "")[Argument.Length..]],
        });
        var evaluator = new IrEvaluator(module.Factory, Leaf);
        foreach (var range in setter.View.Ranges)
        {
            var population = module.Populations[range.Population];
            width = population.Dimensions.IsDefaultOrEmpty ? population.Size : population.Dimensions[^1];
            for (var n = 0L; n < range.Count; n++)
            {
                cell = range[n];
                evaluator.Reset();
                values(range.Population)[cell] = evaluator.Evaluate(setter.Value).Number;
            }
        }
    }

    private static IrValue Value(IrType type, double number) => type is IrType.Float32 or IrType.Float64 ? IrValue.Real(type, number) : IrValue.Int(type, (long)number);
}
