using NeuroLang.Compiler.Ir;

namespace NeuroLang.Interpreter.Values;

/// <summary>Evaluates expressions; lays each out once.</summary>
internal sealed class Evaluator
{
    private readonly Dictionary<IrExpr, Formula> _formulas = [];

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
            formula = new Formula(expr);
            _formulas.Add(expr, formula);
        }

        return formula;
    }
}
