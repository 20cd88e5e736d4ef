using System.Collections.Immutable;
using System.Globalization;

namespace NeuroLang.Compiler.Ir.Text;

public sealed partial class IrParser
{
    private IrModule Module()
    {
        _tokens.Expect("module");
        var name = _tokens.Take();
        var precision = Type(_tokens.Take()) == IrType.Float32 ? Precision.Float32 : Precision.Float64;
        _tokens.Expect("step");
        var step = _tokens.Take().Split('/');
        if (step.Length != 2)
        {
            throw _tokens.Error("a step of the form 1/10 expected");
        }

        var module = new IrModule(name, precision, Integer(step[0]), Integer(step[1]), _factory, [], [], [], [], [], []);
        _tokens.Expect("{");
        while (true)
        {
            Names();
            if (_tokens.Accept("}"))
            {
                return module;
            }

            module = Member(module);
        }
    }

    private IrModule Member(IrModule module)
    {
        if (_tokens.Is("model"))
        {
            return module with { Models = module.Models.Add(Model()) };
        }

        if (_tokens.Accept("argument"))
        {
            return module with { Arguments = module.Arguments.Add(new IrArgument(_tokens.Take(), Constant(_tokens.Take() + "d").Number)) };
        }

        if (_tokens.Accept("population"))
        {
            return module with { Populations = module.Populations.Add(Population()) };
        }

        if (_tokens.Accept("connection"))
        {
            return module with { Connections = module.Connections.Add(Connection()) };
        }

        if (_tokens.Accept("table"))
        {
            return module with { Tables = module.Tables.Add(Table()) };
        }

        if (_tokens.Accept("record"))
        {
            return module with { Recordings = module.Recordings.Add(Recording()) };
        }

        if (_tokens.Accept("set"))
        {
            return module with { Setters = module.Setters.Add(Setter()) };
        }

        if (_tokens.Accept("synapse"))
        {
            return module with { Synapses = module.Synapses.Add(Synapse()) };
        }

        if (_tokens.Accept("probe"))
        {
            var probe = _tokens.Take();
            var function = _tokens.Take();
            var view = View();
            return module with { Probes = module.Probes.Add(new IrProbe(probe, function, view, Value())) };
        }

        if (_tokens.Accept("synapsekernel"))
        {
            var made = new IrSynapseKernel(_tokens.Take(), Enumeration<IrSynapsePhase>(), _tokens.Take(), (int)_tokens.TakeLong(), Statements());
            return module with { SynapseKernels = module.SynapseKernels.Add(made) };
        }

        _tokens.Expect("kernel");
        var kernel = new IrKernel(_tokens.Take(), Enumeration<IrPhase>(), _tokens.Take(), (int)_tokens.TakeLong(), []);
        var before = _tokens.Accept("before") ? _tokens.TakeWords().ToImmutableArray() : [];
        var ranking = _tokens.Accept("ranking") ? Ranking() : null;
        return module with { Kernels = module.Kernels.Add(kernel with { Before = before, Ranking = ranking, Body = Statements() }) };
    }

    private IrRanking Ranking() =>
        _tokens.TakeWords().ToArray() is [var slot, var sorted] ? new IrRanking(slot, sorted) : throw _tokens.Error("a ranking names two slots");

    private long Integer(string text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : throw _tokens.Error($"'{text}' is not an integer");

    /// <summary>Reads the lines that name shared expressions.</summary>
    private void Names()
    {
        while (_tokens.Starts("#"))
        {
            var name = _tokens.Take();
            _names[name] = Value();
        }
    }

    private IrExpr Value()
    {
        _tokens.Expect("=");
        return Expression();
    }

    private ImmutableArray<IrStatement> Statements()
    {
        var statements = ImmutableArray.CreateBuilder<IrStatement>();
        _tokens.Expect("{");
        while (true)
        {
            Names();
            if (_tokens.Accept("}"))
            {
                return statements.ToImmutable();
            }

            statements.Add(Statement());
        }
    }

    private IrStatement Statement()
    {
        if (_tokens.Is("=", ahead: 1))
        {
            return new IrAssign(_tokens.Take(), Value());
        }

        var keyword = _tokens.Take();
        switch (keyword)
        {
            case "local":
                return new IrLocal(_tokens.Take(), Value());
            case "emit":
                return new IrEmit(_tokens.Take(), Expression());
            case "trap":
                return new IrTrap(_tokens.Take(), Expression());
            case "add":
                return new IrContribute(_tokens.Take(), Expression());
            case "grow" or "prune":
                return new IrStructural(keyword == "grow", Expression());
            case "if":
                var condition = Expression();
                var then = Statements();
                _tokens.Expect("else");
                return new IrIf(condition, then, Statements());
            default:
                throw _tokens.Error($"'{keyword}' is not a statement");
        }
    }

    private IrModel Model()
    {
        _tokens.Expect("model");
        var model = new IrModel(_tokens.Take(), [], [], [], null, [], [], [], null, [], [], []);
        _tokens.Expect("{");
        while (true)
        {
            Names();
            if (_tokens.Accept("}"))
            {
                return model;
            }

            model = Member(model, _tokens.Take());
        }
    }

    private IrModel Member(IrModel model, string keyword)
    {
        switch (keyword)
        {
            case "slot":
                return model with { Slots = model.Slots.Add(Slot()) };
            case "define":
                return model with { Definitions = model.Definitions.Add(new IrDefinition(_tokens.Take(), [.. _tokens.TakeWords()], Value())) };
            case "method":
                return model with { Method = _tokens.Take() };
            case "equation":
                return model with { Equations = model.Equations.Add(new IrEquation(_tokens.Take(), Value())) };
            case "integrate":
                return model with { Integrate = [.. Statements().Cast<IrAssign>()] };
            case "update":
                return model with { Update = Statements() };
            case "event":
                var name = _tokens.Take();
                var edge = _tokens.Accept("edge");
                return model with { Events = model.Events.Add(new IrEvent(name, Expression(), edge, Statements())) };
            case "refractory":
                return model with { Refractory = Refractory(model.Refractory) };
            case "timed":
                return model with { Timed = model.Timed.Add(new IrTimed(Enumeration<IrTimedKind>(), _tokens.TakeLong(), Statements())) };
            case "targets":
                return model with { Targets = [.. _tokens.TakeWords()] };
            case "wide":
                return model with { WideTargets = [.. _tokens.TakeWords()] };
            case "driven":
                return model with { DrivenTargets = [.. _tokens.TakeWords()] };
            case "clamps":
                return model with { Clamps = [.. _tokens.TakeWords()] };
            case "silence":
                return model with { CanSilence = true };
            case "observe":
                return model with { Observed = model.Observed.Add(new IrAssign(_tokens.Take(), Value())) };
            default:
                throw _tokens.Error($"'{keyword}' is not a member of a model");
        }
    }

    private IrSlot Slot() => new(_tokens.Take(), Enumeration<IrSlotKind>(), Type(_tokens.Take()), _tokens.Take(), Constant(_tokens.Take()).Number);

    private IrRefractory Refractory(IrRefractory? before)
    {
        if (_tokens.Accept("while"))
        {
            return (before ?? new IrRefractory(null, null, [])) with { While = Expression() };
        }

        _tokens.Expect("hold");
        var hold = _tokens.TakeWords().ToImmutableArray();
        return new IrRefractory(_tokens.Accept("steps") ? Expression() : null, null, hold);
    }
}
