using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// Finds the states of a synapse that need no work between events: linear groups with constant coefficients which no drive and no
/// equation outside of the group reads, and which nothing freezes. What they are n steps after they were stored is written in closed form.
/// <code>
/// before   equation a = (neg (div a:f32 20f))                                              step 1/10
/// after    propagate a { a = (mul a:f32 (call.exp (mul (convert.f32 @elapsed:i32) -0.005f))) }
/// </code>
/// </summary>
internal sealed class EventDrivenStates
{
    private const int Bits = 31;

    private readonly SolverContext _context;
    private readonly IrSynapse _synapse;
    private readonly IrType _integer;
    private readonly Dictionary<string, IrBound> _bounds;
    private readonly List<LinearSystem> _systems;

    private EventDrivenStates(IrModule module, IrSynapse synapse)
    {
        _synapse = synapse;
        _integer = module.Int;
        _bounds = synapse.Bounds.ToDictionary(b => b.Slot, StringComparer.Ordinal);
        var model = synapse.AsModel(module);
        _context = new SolverContext(module, model with { Equations = [.. synapse.Equations, .. Standing(module, model)] });
        _systems = synapse.Method is null ? [.. new LinearAnalysis(_context).Systems.Where(IsEventDriven)] : [];
        while (_systems.Where(IsReadByOthers).ToList() is { Count: > 0 } clocked)
        {
            // A group that turns out to be clocked is one more reader of the others.
            _systems.RemoveAll(clocked.Contains);
        }
    }

    /// <summary>The groups, and the equations that are left to be integrated step by step.</summary>
    public static (ImmutableArray<IrPropagation> Propagations, ImmutableArray<IrEquation> Clocked) Split(IrModule module, IrSynapse synapse)
    {
        var found = new EventDrivenStates(module, synapse);
        var members = found._systems.SelectMany(s => s.States).ToImmutableHashSet(StringComparer.Ordinal);
        return ([.. found._systems.Select(found.Propagation)], [.. synapse.Equations.Where(e => !members.Contains(e.State))]);
    }

    /// <summary>States that equations read and that have none themselves stand still between events: x' = 0.</summary>
    private IEnumerable<IrEquation> Standing(IrModule module, IrModel model)
    {
        var read = Loads(_synapse.Equations.Select(e => e.Rhs));
        return model.Slots
            .Where(s => s.Kind == IrSlotKind.State && s.Type == module.Real && read.Contains(s.Name) && _synapse.Equations.All(e => e.State != s.Name))
            .Where(s => _synapse.Slots.Contains(s))
            .Select(s => new IrEquation(s.Name, module.Factory.Real(module.Real, 0)));
    }

    private static HashSet<string> Loads(IEnumerable<IrExpr> roots) =>
        [.. IrTraversal.PostOrder(roots).Where(e => e.Op == IrOp.Load).Select(e => e.Name).OfType<string>()];

    private bool IsEventDriven(LinearSystem system)
    {
        var coefficients = system.Matrix.Cast<Coefficient>().Concat(system.Forms.Select(f => f.Constant));
        return system.Forms.All(f => f.Inputs.Count == 0)
            && (system.States.Count == 1 || coefficients.All(c => c.IsConstant))
            && system.States.Any(s => _synapse.Equations.Any(e => e.State == s))
            && !system.States.Any(s => _synapse.Freezable.Contains(s) && _synapse.Equations.Any(e => e.State == s));
    }

    private bool IsReadByOthers(LinearSystem system)
    {
        var clocked = _synapse.Equations.Where(e => _systems.All(s => !s.States.Contains(e.State))).Select(e => e.Rhs);
        var read = Loads(_synapse.Drives.Select(d => d.Value).Concat(clocked));
        return system.States.Any(read.Contains);
    }

    private IrPropagation Propagation(LinearSystem system) => new(
        system.States[0],
        [.. (system.States.Count == 1 ? [Single(system)] : Several(system)).Select((value, i) => new IrAssign(system.States[i], Cut(system.States[i], value)))]);

    private IrExpr Cut(string state, IrExpr value) => _bounds.TryGetValue(state, out var bound) ? bound.Cut(_context.Factory, value) : value;

    private IrExpr Elapsed => _context.Factory.Attribute(IrSynapse.Elapsed, _integer);

    /// <summary>x' = a x + b: x decays towards -b/a, or grows evenly where a is zero.</summary>
    private IrExpr Single(LinearSystem system)
    {
        var factory = _context.Factory;
        var algebra = _context.Algebra;
        var x = _context.Load(system.States[0]);
        var n = factory.Convert(_context.Real, Elapsed);
        var (a, b) = (system.Matrix[0, 0], system.Forms[0].Constant);
        var step = new Coefficient(_context.Step);
        if (a.IsZero)
        {
            return factory.Add(x, factory.Mul(n, algebra.ToReal(algebra.Multiply(b, step), _context.Real)));
        }

        var decay = factory.Call("exp", factory.Mul(n, algebra.ToReal(algebra.Multiply(a, step), _context.Real)));
        if (b.IsZero)
        {
            return factory.Mul(x, decay);
        }

        var limit = algebra.ToReal(algebra.Divide(algebra.Negate(b), a), _context.Real);
        return factory.Fma(factory.Sub(x, limit), decay, limit);
    }

    /// <summary>A system: the propagators over 1, 2, 4, … steps, applied for the bits of n that are set, from the lowest on.</summary>
    private IEnumerable<IrExpr> Several(LinearSystem system)
    {
        var factory = _context.Factory;
        var values = system.States.Select(_context.Load).ToArray();
        for (var bit = 0; bit < Bits; bit++)
        {
            var propagator = Propagator.Of(system, _context.Step.Scale(bit), _context.Algebra);
            var mask = factory.Int(_integer, 1);
            var isSet = factory.Compare(IrOp.Ne, factory.And(factory.Shift(IrOp.Shr, Elapsed, bit), mask), factory.Int(_integer, 0));
            var next = values.Select((_, i) => Row(system, propagator, i, values)).ToArray();
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = ReferenceEquals(next[i], values[i]) ? values[i] : factory.Select(isSet, next[i], values[i]);
            }
        }

        return values;
    }

    private IrExpr Row(LinearSystem system, Propagator propagator, int row, IrExpr[] values)
    {
        var factory = _context.Factory;
        var algebra = _context.Algebra;
        var constant = Coefficient.Zero;
        for (var j = 0; j < values.Length; j++)
        {
            constant = algebra.MultiplyAdd(propagator.Response[row, j], system.Forms[j].Constant, constant);
        }

        var sum = constant.IsZero ? null : algebra.ToReal(constant, _context.Real);
        for (var j = 0; j < values.Length; j++)
        {
            var coefficient = propagator.Transition[row, j];
            if (coefficient.IsZero)
            {
                continue;
            }

            var factor = algebra.ToReal(coefficient, _context.Real);
            sum = coefficient.IsOne
                ? sum is null ? values[j] : factory.Add(sum, values[j])
                : sum is null ? factory.Mul(factor, values[j]) : factory.Fma(factor, values[j], sum);
        }

        return sum ?? _context.Constant(BigFloat.Zero);
    }
}
