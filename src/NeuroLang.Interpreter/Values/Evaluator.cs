using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Elementary;

namespace NeuroLang.Interpreter.Values;

/// <summary>
/// Evaluates expressions. Elementary functions and distributions are part of the program (semantics, "Numbers" and "Random
/// numbers"): they are expanded into basic operations by the compiler's own definitions, once for each expression.
/// </summary>
internal sealed class Evaluator
{
    private readonly IrFactory _factory;
    private readonly IrRewriter _expansion;
    private readonly Dictionary<IrExpr, Formula> _formulas = [];

    public Evaluator(IrFactory factory)
    {
        _factory = factory;
        _expansion = new IrRewriter(factory, Expand);
    }

    /// <summary>The value of an expression.</summary>
    public Value Evaluate(IrExpr expr, ISurroundings surroundings) => FormulaOf(expr).Evaluate(surroundings);

    /// <summary>The value of a float64 expression.</summary>
    public double Number(IrExpr expr, ISurroundings surroundings) => Evaluate(expr, surroundings).ToDouble();

    /// <summary>The reductions an expression needs, innermost first.</summary>
    public IEnumerable<IrExpr> Reductions(IrExpr expr) =>
        FormulaOf(expr).Reductions.SelectMany(reduction => reduction.Args.SelectMany(Reductions).Append(reduction));

    private Formula FormulaOf(IrExpr expr)
    {
        if (!_formulas.TryGetValue(expr, out var formula))
        {
            // The factory belongs to the module, which several simulations may share.
            lock (_factory)
            {
                formula = new Formula(_expansion.Rewrite(expr));
            }

            _formulas.Add(expr, formula);
        }

        return formula;
    }

    private IrExpr Expand(IrExpr node) => node.Op switch
    {
        IrOp.Call when node.Name is { } function => ElementaryFunctions.Expand(_factory, function, node.Args),
        IrOp.Random => Distributions.Expand(_factory, node),
        _ => node,
    };
}
