using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests.Building;

/// <summary>Builds a cell model, in the form the reference passes leave unless it has equations.</summary>
public sealed class CellBuilder(CircuitBuilder circuit, string name)
{
    private readonly List<IrSlot> _slots = [];
    private readonly List<IrAssign> _integrate = [];
    private readonly List<IrEquation> _equations = [];
    private readonly List<IrStatement> _update = [];
    private readonly List<IrEvent> _events = [];
    private readonly List<IrTimed> _timed = [];
    private readonly List<string> _targets = [];
    private readonly List<IrAssign> _observed = [];
    private readonly List<string> _clamps = [];
    private IrRefractory? _refractory;
    private bool _canSilence;

    public string Name => name;

    private IrFactory F => circuit.F;

    public IrExpr State(string slot, bool target = false) => Slot(slot, IrSlotKind.State, circuit.Real, target);

    public IrExpr Integer(string slot) => Slot(slot, IrSlotKind.State, circuit.Int, false);

    public IrExpr Parameter(string slot) => Slot(slot, IrSlotKind.Parameter, circuit.Real, false);

    public IrExpr Input(string slot) => Slot(slot, IrSlotKind.Input, circuit.Real, true);

    public IrExpr Held => F.Make(IrOp.Held, IrType.Bool, []);

    public CellBuilder Integrate(string slot, IrExpr value)
    {
        _integrate.Add(new IrAssign(slot, value));
        return this;
    }

    /// <summary>A differential equation, per ms; the reference passes turn it into assignments.</summary>
    public CellBuilder Equation(string slot, IrExpr rhs)
    {
        _equations.Add(new IrEquation(slot, rhs));
        return this;
    }

    public CellBuilder Update(params IrStatement[] statements)
    {
        _update.AddRange(statements);
        return this;
    }

    public CellBuilder Spike(IrExpr condition, params IrStatement[] body) => Event("spike", condition, false, body);

    public CellBuilder Event(string eventName, IrExpr condition, bool edge, params IrStatement[] body)
    {
        _events.Add(new IrEvent(eventName, condition, edge, [.. body]));
        return this;
    }

    public CellBuilder Refractory(int steps, params string[] hold)
    {
        _refractory = new IrRefractory(circuit.I(steps), null, [.. hold]);
        return this;
    }

    public CellBuilder RefractoryWhile(IrExpr condition, params string[] hold)
    {
        _refractory = new IrRefractory(null, condition, [.. hold]);
        return this;
    }

    public CellBuilder Every(long steps, params IrStatement[] body) => Timed(IrTimedKind.Every, steps, body);

    public CellBuilder At(long step, params IrStatement[] body) => Timed(IrTimedKind.At, step, body);

    public CellBuilder OnStart(params IrStatement[] body) => Timed(IrTimedKind.Start, 0, body);

    public CellBuilder Observe(string slot, IrExpr value)
    {
        Slot(slot, IrSlotKind.Observed, circuit.Real, false);
        _observed.Add(new IrAssign(slot, value));
        return this;
    }

    /// <summary>Lets an experiment clamp a state: by the slot <c>clamped.STATE</c>.</summary>
    public CellBuilder CanClamp(string state)
    {
        Slot(IrModel.ClampSlot(state), IrSlotKind.Counter, circuit.Int, false);
        _clamps.Add(state);
        return this;
    }

    /// <summary>Lets an experiment silence the cells: by the slot <c>silenced</c>.</summary>
    public CellBuilder CanSilence()
    {
        Slot(IrModel.SilenceSlot, IrSlotKind.Counter, circuit.Int, false);
        _canSilence = true;
        return this;
    }

    public IrModel Build() => new(
        name,
        [.. _slots],
        [],
        [.. _equations],
        null,
        [.. _integrate],
        [.. _update],
        [.. _events],
        _refractory,
        [.. _timed],
        [.. _targets],
        [.. _observed])
    {
        Clamps = [.. _clamps],
        CanSilence = _canSilence,
    };

    private IrExpr Slot(string slot, IrSlotKind kind, IrType type, bool target)
    {
        _slots.Add(new IrSlot(slot, kind, type, "", 1));
        if (target)
        {
            _targets.Add(slot);
        }

        return F.Load(slot, type);
    }

    private CellBuilder Timed(IrTimedKind kind, long steps, IrStatement[] body)
    {
        _timed.Add(new IrTimed(kind, steps, body.ToImmutableArray()));
        return this;
    }
}
