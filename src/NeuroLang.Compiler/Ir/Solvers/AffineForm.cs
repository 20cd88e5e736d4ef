namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// <c>constant + Σ coefficient · state + Σ coefficient · input</c>, where an input is an expression that stands still within a step.
/// </summary>
internal sealed class AffineForm
{
    /// <summary>The part that multiplies nothing.</summary>
    public Coefficient Constant { get; private init; } = Coefficient.Zero;

    /// <summary>Coefficients of states; none is the constant zero.</summary>
    public IReadOnlyDictionary<string, Coefficient> States { get; private init; } = new Dictionary<string, Coefficient>();

    /// <summary>Inputs in the order of their first appearance; no coefficient is the constant zero.</summary>
    public IReadOnlyList<(IrExpr Input, Coefficient Coefficient)> Inputs { get; private init; } = [];

    public bool IsConstant => States.Count == 0 && Inputs.Count == 0;

    public static AffineForm OfConstant(Coefficient value) => new() { Constant = value };

    public static AffineForm OfState(string state) => new() { States = new Dictionary<string, Coefficient>(StringComparer.Ordinal) { [state] = Coefficient.One } };

    public static AffineForm OfInput(IrExpr input) => new() { Inputs = [(input, Coefficient.One)] };

    public AffineForm Map(Func<Coefficient, Coefficient> map) => Combine(this, OfConstant(Coefficient.Zero), (a, _) => map(a));

    /// <summary>Combines two forms coefficient by coefficient; what is missing in one counts as zero.</summary>
    public static AffineForm Combine(AffineForm a, AffineForm b, Func<Coefficient, Coefficient, Coefficient> combine)
    {
        var states = new Dictionary<string, Coefficient>(StringComparer.Ordinal);
        foreach (var state in a.States.Keys.Concat(b.States.Keys.Where(s => !a.States.ContainsKey(s))))
        {
            var coefficient = combine(Of(a, state), Of(b, state));
            if (!coefficient.IsZero)
            {
                states.Add(state, coefficient);
            }
        }

        var inputs = new List<(IrExpr, Coefficient)>();
        var names = a.Inputs.Select(i => i.Input).ToList();
        foreach (var input in names.Concat(b.Inputs.Select(i => i.Input).Where(i => !names.Contains(i))))
        {
            var coefficient = combine(Of(a, input), Of(b, input));
            if (!coefficient.IsZero)
            {
                inputs.Add((input, coefficient));
            }
        }

        return new AffineForm { Constant = combine(a.Constant, b.Constant), States = states, Inputs = inputs };
    }

    private static Coefficient Of(AffineForm form, string state) => form.States.TryGetValue(state, out var coefficient) ? coefficient : Coefficient.Zero;

    private static Coefficient Of(AffineForm form, IrExpr input)
    {
        foreach (var (candidate, coefficient) in form.Inputs)
        {
            if (ReferenceEquals(candidate, input))
            {
                return coefficient;
            }
        }

        return Coefficient.Zero;
    }
}
