namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// The white noise of equations. A source is one standard normal number a step for each cell, shared by all equations that name it;
/// over a step of h ms it is that number divided by the root of h.
/// </summary>
internal sealed class NoiseTerms
{
    private readonly SolverContext _context;
    private readonly BigFloat _root;

    public NoiseTerms(SolverContext context)
    {
        _context = context;
        _root = BigFloat.FromDouble(Math.Sqrt(context.Step.ToDouble()));
    }

    /// <summary>The sources in an expression, in the order they are met.</summary>
    public IReadOnlyList<IrExpr> SourcesOf(IrExpr expr) => [.. IrTraversal.PostOrder([expr]).Where(n => n.Op == IrOp.Noise)];

    /// <summary>Whether the noise enters linearly; otherwise the term in which it does not.</summary>
    public bool IsLinear(IrExpr rhs, out IrExpr? obstacle)
    {
        foreach (var source in SourcesOf(rhs))
        {
            var reader = new SlopeReader(_context, source);
            if (!reader.TryRead(rhs, out var gain) || (gain is not null && (_context.DependenceOf(gain) & Dependence.Noise) != 0))
            {
                obstacle = reader.Obstacle ?? rhs;
                return false;
            }
        }

        obstacle = null;
        return true;
    }

    /// <summary>
    /// The step of Euler and Maruyama, in the sense of Ito: <c>x + h f(x) + Σ (√h g(x)) N</c> for <c>x' = f(x) + Σ g(x) xi</c>, one standard
    /// normal N for each source (Maruyama 1955; Kloeden and Platen 1992, 10.2).
    /// </summary>
    public IrExpr EulerMaruyama(string state)
    {
        var factory = _context.Factory;
        var rhs = _context.Rhs(state);
        var zero = _context.Constant(BigFloat.Zero);
        var drift = new Substitution(factory, n => n.Op == IrOp.Noise ? zero : null).Apply(rhs);
        var sum = factory.Add(_context.Load(state), factory.Mul(_context.Constant(_context.Step), drift));
        if (ReferenceEquals(drift, zero))
        {
            sum = _context.Load(state);
        }

        foreach (var source in SourcesOf(rhs))
        {
            new SlopeReader(_context, source).TryRead(rhs, out var gain);
            if (gain is not null)
            {
                sum = factory.Add(sum, factory.Mul(Scaled(gain), Normal(source)));
            }
        }

        return sum;
    }

    /// <summary>The right-hand side with each source as the constant it is during one step: for Heun's method, which then converges in the sense of Stratonovich.</summary>
    public IrExpr Frozen(IrExpr rhs)
    {
        var inverse = _context.Constant(BigFloat.One / _root);
        return new Substitution(_context.Factory, n => n.Op == IrOp.Noise ? _context.Factory.Mul(inverse, Normal(n)) : null).Apply(rhs);
    }

    private IrExpr Scaled(IrExpr gain)
    {
        var algebra = _context.Algebra;
        var root = new Coefficient(_root);
        return new AffineReader(_context, []).ReadStatic(gain) is { } known
            ? algebra.ToReal(algebra.Multiply(root, known), _context.Real)
            : _context.Factory.Mul(_context.Constant(_root), gain);
    }

    private IrExpr Normal(IrExpr source) => _context.Factory.Make(
        IrOp.Random, _context.Real, [_context.Constant(BigFloat.Zero), _context.Constant(BigFloat.One)], "normal", 0, source.Integer);
}
