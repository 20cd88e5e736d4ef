using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Moves what depends on a cell's parameters alone out of the step, into derived slots that are computed when the network is
/// built and after each <c>set</c>. Float64 subexpressions of a float32 module always move; cheap ones of the lane type stay.
/// <code>
/// v = (mul (convert.f32 (call.exp (div -0.1d (convert.f64 tau:f32)))) v:f32)
///   =>
/// derive:  derived.0 = (convert.f32 (call.exp …))
/// v = (mul derived.0:f32 v:f32)
/// </code>
/// </summary>
public sealed class HoistInvariantsPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "hoist-invariants";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics)
    {
        var models = ImmutableArray.CreateBuilder<IrModel>();
        var kernels = ImmutableArray.CreateBuilder<IrKernel>();
        foreach (var model in module.Models)
        {
            var hoister = new ModelHoister(module, model);
            kernels.AddRange(module.Kernels.Where(k => k.Model == model.Name).Select(hoister.Hoist));
            models.Add(hoister.Extend());
            if (hoister.Derive() is { } derive)
            {
                kernels.Add(derive);
            }
        }

        return module with { Models = models.ToImmutable(), Kernels = kernels.ToImmutable() };
    }

    private sealed class ModelHoister(IrModule module, IrModel model)
    {
        private readonly HashSet<string> _parameters = [.. model.Slots.Where(s => s.Kind == IrSlotKind.Parameter).Select(s => s.Name)];
        private readonly Dictionary<IrExpr, Dependence> _dependence = [];
        private readonly Dictionary<IrExpr, IrExpr> _replaced = [];
        private readonly List<IrAssign> _derived = [];
        private readonly List<IrSlot> _slots = [];

        public IrKernel Hoist(IrKernel kernel) => kernel with { Body = [.. kernel.Body.Select(Hoist)] };

        public IrModel Extend() => model with { Slots = model.Slots.AddRange(_slots) };

        public IrKernel? Derive() => _derived.Count == 0 ? null : new IrKernel(model.Name + ".derive", IrPhase.Derive, model.Name, -1, [.. _derived]);

        private IrStatement Hoist(IrStatement statement) => statement switch
        {
            IrAssign s => s with { Value = Hoist(s.Value) },
            IrEmit s => s with { Condition = Hoist(s.Condition) },
            IrTrap s => s with { Value = Hoist(s.Value) },
            _ => statement,
        };

        private IrExpr Hoist(IrExpr expr)
        {
            if (_replaced.TryGetValue(expr, out var done))
            {
                return done;
            }

            var result = DependenceOf(expr) == Dependence.Parameters && IsWorthASlot(expr)
                ? NewSlot(expr)
                : module.Factory.With(expr, [.. expr.Args.Select(Hoist)]);
            _replaced.Add(expr, result);
            return result;
        }

        private IrExpr NewSlot(IrExpr expr)
        {
            var name = "derived." + _slots.Count.ToString(CultureInfo.InvariantCulture);
            _slots.Add(new IrSlot(name, IrSlotKind.Derived, expr.Type, "", 1));
            _derived.Add(new IrAssign(name, expr));
            return module.Factory.Load(name, expr.Type);
        }

        /// <summary>What an expression depends on, remembered, since expressions share nodes.</summary>
        private Dependence DependenceOf(IrExpr expr)
        {
            if (!_dependence.TryGetValue(expr, out var result))
            {
                result = expr.Op switch
                {
                    IrOp.Const => Dependence.Nothing,
                    IrOp.Load => expr.Name is { } name && _parameters.Contains(name) ? Dependence.Parameters : Dependence.Step,
                    IrOp.Uniform or IrOp.Attribute or IrOp.Local or IrOp.Held or IrOp.Random or IrOp.RandomBits or IrOp.Reduce => Dependence.Step,
                    _ => expr.Args.Select(DependenceOf).DefaultIfEmpty(Dependence.Nothing).Max(),
                };
                _dependence.Add(expr, result);
            }

            return result;
        }

        // A slot costs a load in every step; one addition or product of two values that are loaded anyway does not pay for it.
        private bool IsWorthASlot(IrExpr expr) =>
            (expr.Type == module.Real || expr.Type == module.Int) && expr.Op switch
            {
                IrOp.Const or IrOp.Load or IrOp.Neg or IrOp.Abs => false,
                IrOp.Div or IrOp.Sqrt or IrOp.Call or IrOp.Convert or IrOp.Bitcast or IrOp.Floor or IrOp.Round => true,
                _ => expr.Args.Any(a => !a.Args.IsEmpty),
            };
    }

    private enum Dependence
    {
        Nothing,
        Parameters,
        Step,
    }
}
