using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// From model form to kernel form: writes the order of a step, hold and refractoriness out as statements.
/// <code>
/// integrate v = e;  spike when c refractory n hold v { v = r }
///   =>
/// %next.v = e
/// v = (select (lt 0i spike.refractory) v %next.v)
/// %fire.spike = (and (not (lt 0i spike.refractory)) c)
/// emit spike %fire.spike
/// if %fire.spike { v = r }
/// spike.refractory = (select %fire.spike n (select (lt 0i spike.refractory) (sub spike.refractory 1i) spike.refractory))
/// </code>
/// </summary>
public sealed class BuildKernelsPass : IIrPass
{
    /// <summary>The counter of steps that a cell is still refractory (or a flag where a condition decides).</summary>
    public const string RefractorySlot = "spike.refractory";

    /// <inheritdoc/>
    public string Name => "build-kernels";

    /// <summary>The slot that remembers the condition of an edge event.</summary>
    public static string EdgeSlot(string eventName) => eventName + ".was";

    /// <summary>The integer slot in which what arrives for a target has been summed.</summary>
    public static string ArrivalSlot(string target) => "arrival." + target;

    /// <summary>The slot in which what arrives for a wide target stands as a real number.</summary>
    public static string WideArrivalSlot(string target) => "arrived." + target;

    /// <summary>The uniform that turns a sum into a value.</summary>
    public static string ScaleUniform(string target) => "scale." + target;

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics)
    {
        var models = ImmutableArray.CreateBuilder<IrModel>();
        var kernels = ImmutableArray.CreateBuilder<IrKernel>();
        var ports = new HashSet<string>(module.Populations.Where(p => p.Port != IrPortKind.None).Select(p => p.Model));
        foreach (var model in module.Models)
        {
            if (ports.Contains(model.Name))
            {
                models.Add(model);
                continue;
            }

            var builder = new ModelKernels(module, model);
            models.Add(builder.Extend());
            kernels.AddRange(builder.Build());
        }

        return module with { Models = models.ToImmutable(), Kernels = kernels.ToImmutable() };
    }

    private sealed class ModelKernels
    {
        private readonly IrModule _module;
        private readonly IrModel _model;
        private readonly IrFactory _factory;
        private readonly IrExpr _held;
        private readonly IrRewriter _lowerHeld;
        private readonly HashSet<string> _onHold;

        public ModelKernels(IrModule module, IrModel model)
        {
            _module = module;
            _factory = module.Factory;
            _held = model.Refractory is null ? _factory.Bool(false) : _factory.Lt(Int(0), RefractoryLoad);
            _lowerHeld = new IrRewriter(_factory, e => e.Op == IrOp.Held ? _held : e);
            _model = _lowerHeld.Rewrite(model);
            _onHold = [.. model.Refractory?.Hold ?? []];
        }

        private IrExpr RefractoryLoad => _factory.Load(RefractorySlot, _module.Int);

        public IrModel Extend()
        {
            var slots = _model.Slots.ToBuilder();
            if (_model.Refractory is not null)
            {
                slots.Add(Counter(RefractorySlot));
            }

            foreach (var e in _model.Events.Where(e => e.Edge))
            {
                slots.Add(Counter(EdgeSlot(e.Name)));
            }

            return _model with { Slots = slots.ToImmutable() };
        }

        public IEnumerable<IrKernel> Build()
        {
            var start = Start();
            if (!start.IsEmpty)
            {
                yield return Kernel("start", IrPhase.Start, start);
            }

            var arrive = Arrive();
            if (!arrive.IsEmpty)
            {
                yield return Kernel("arrive", IrPhase.Arrive, arrive);
            }

            for (var i = 0; i < _model.Timed.Length; i++)
            {
                if (_model.Timed[i].Kind != IrTimedKind.Start)
                {
                    yield return new IrKernel(_model.Name + ".timed" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), IrPhase.Timed, _model.Name, i, WithTraps(Guarded(_model.Timed[i].Body), []));
                }
            }

            if (!_model.Observed.IsEmpty)
            {
                yield return Kernel("observe", IrPhase.Observe, [.. _model.Observed]);
            }

            var integrate = Integrate();
            if (!integrate.IsEmpty)
            {
                yield return Kernel("integrate", IrPhase.Integrate, integrate);
            }
        }

        private IrKernel Kernel(string name, IrPhase phase, ImmutableArray<IrStatement> body) => new(_model.Name + "." + name, phase, _model.Name, -1, body);

        private IrExpr Int(long value) => _factory.Int(_module.Int, value);

        private IrSlot Counter(string name) => new(name, IrSlotKind.Counter, _module.Int, "", 1);

        private IrExpr Flag(IrExpr condition) => _factory.Select(condition, Int(1), Int(0));

        private ImmutableArray<IrStatement> Start()
        {
            var body = ImmutableArray.CreateBuilder<IrStatement>();
            foreach (var timed in _model.Timed.Where(t => t.Kind == IrTimedKind.Start))
            {
                body.AddRange(timed.Body);
            }

            foreach (var e in _model.Events.Where(e => e.Edge))
            {
                body.Add(new IrAssign(EdgeSlot(e.Name), Flag(e.Condition)));
            }

            return body.ToImmutable();
        }

        private ImmutableArray<IrStatement> Arrive()
        {
            var body = ImmutableArray.CreateBuilder<IrStatement>();
            if (_model.Refractory is { While: { } condition })
            {
                body.Add(new IrAssign(RefractorySlot, Flag(_factory.And(_held, condition))));
            }

            foreach (var target in _model.Targets)
            {
                var isWide = _model.WideTargets.Contains(target);
                var value = isWide
                    ? _factory.Load(WideArrivalSlot(target), _module.Real)
                    : _factory.Mul(_factory.Convert(_module.Real, _factory.Load(ArrivalSlot(target), _module.Int)), _factory.Uniform(ScaleUniform(target), _module.Real));
                if (_model.FindSlot(target) is { Kind: IrSlotKind.State })
                {
                    var load = _factory.Load(target, _module.Real);
                    value = Unless(target, load, _factory.Add(load, value));
                }

                body.Add(new IrAssign(target, value));
                if (!isWide)
                {
                    body.Add(new IrAssign(ArrivalSlot(target), Int(0)));
                }
            }

            foreach (var input in _model.DrivenTargets.Where(t => !_model.Targets.Contains(t)))
            {
                body.Add(new IrAssign(input, _factory.Real(_module.Real, 0)));
            }

            return body.ToImmutable();
        }

        /// <summary>What becomes of a state that stands still while the cell is held or the state clamped.</summary>
        private IrExpr Unless(string slot, IrExpr before, IrExpr after) => UnlessClamped(slot, before, _onHold.Contains(slot) ? _factory.Select(_held, before, after) : after);

        private IrExpr UnlessClamped(string slot, IrExpr before, IrExpr after) =>
            _model.Clamps.Contains(slot) ? _factory.Select(IsSet(IrModel.ClampSlot(slot)), before, after) : after;

        private IrExpr IsSet(string flag) => _factory.Compare(IrOp.Ne, _factory.Load(flag, _module.Int), Int(0));

        /// <summary>Statements of the user, which leave a clamped state alone too.</summary>
        private ImmutableArray<IrStatement> Guarded(ImmutableArray<IrStatement> body) => _model.Clamps.IsEmpty ? body : [.. body.Select(s => s switch
        {
            IrAssign a => a with { Value = UnlessClamped(a.Slot, _factory.Load(a.Slot, a.Value.Type), a.Value) },
            IrIf i => i with { Then = Guarded(i.Then), Else = Guarded(i.Else) },
            _ => s,
        })];

        private ImmutableArray<IrStatement> Integrate()
        {
            var body = ImmutableArray.CreateBuilder<IrStatement>();
            foreach (var assign in _model.Integrate)
            {
                body.Add(new IrLocal("next." + assign.Slot, assign.Value));
            }

            foreach (var assign in _model.Integrate)
            {
                var type = assign.Value.Type;
                body.Add(new IrAssign(assign.Slot, Unless(assign.Slot, _factory.Load(assign.Slot, type), _factory.Local("next." + assign.Slot, type))));
            }

            body.AddRange(Guarded(_model.Update));
            Detect(body);
            return WithTraps(body.ToImmutable(), _model.Targets);
        }

        private void Detect(ImmutableArray<IrStatement>.Builder body)
        {
            foreach (var e in _model.Events)
            {
                var condition = e.Condition;
                if (e.Edge)
                {
                    body.Add(new IrLocal("now." + e.Name, condition));
                    condition = _factory.And(_factory.Eq(_factory.Load(EdgeSlot(e.Name), _module.Int), Int(0)), _factory.Local("now." + e.Name, IrType.Bool));
                }

                condition = _model.Refractory is null ? condition : _factory.And(_factory.Not(_held), condition);
                body.Add(new IrLocal("fire." + e.Name, _model.CanSilence ? _factory.And(_factory.Not(IsSet(IrModel.SilenceSlot)), condition) : condition));
            }

            foreach (var e in _model.Events)
            {
                var fire = _factory.Local("fire." + e.Name, IrType.Bool);
                body.Add(new IrEmit(e.Name, fire));
                if (!e.Body.IsEmpty)
                {
                    body.Add(new IrIf(fire, Guarded(e.Body), []));
                }

                if (e.Edge)
                {
                    body.Add(new IrAssign(EdgeSlot(e.Name), Flag(_factory.Local("now." + e.Name, IrType.Bool))));
                }
            }

            if (_model.Refractory is { } refractory)
            {
                var fire = _factory.Local("fire.spike", IrType.Bool);
                var waiting = refractory.Steps is null ? RefractoryLoad : _factory.Select(_held, _factory.Sub(RefractoryLoad, Int(1)), RefractoryLoad);
                body.Add(new IrAssign(RefractorySlot, _factory.Select(fire, refractory.Steps ?? Int(1), waiting)));
            }
        }

        private ImmutableArray<IrStatement> WithTraps(ImmutableArray<IrStatement> body, IEnumerable<string> changedBefore)
        {
            var assigned = new SortedSet<string>(changedBefore, StringComparer.Ordinal);
            Collect(body, assigned);
            return body.AddRange(_model.Slots
                .Where(s => s.Kind == IrSlotKind.State && s.Type is IrType.Float32 or IrType.Float64 && assigned.Contains(s.Name))
                .Select(s => new IrTrap(s.Name, _factory.Load(s.Name, s.Type))));
        }

        private static void Collect(ImmutableArray<IrStatement> body, SortedSet<string> assigned)
        {
            foreach (var statement in body)
            {
                if (statement is IrAssign assign)
                {
                    assigned.Add(assign.Slot);
                }
                else if (statement is IrIf choice)
                {
                    Collect(choice.Then, assigned);
                    Collect(choice.Else, assigned);
                }
            }
        }
    }
}
