using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests.Building;

/// <summary>Builds modules by hand: a step of 0.1 ms, expressions in the precision's own types, initial values in float64.</summary>
public sealed class CircuitBuilder(Precision precision)
{
    private readonly List<CellBuilder> _cells = [];
    private readonly List<IrPopulation> _populations = [];
    private readonly List<IrConnection> _connections = [];
    private readonly List<IrRecording> _recordings = [];
    private readonly List<IrSetter> _setters = [];

    public IrFactory F { get; } = new();

    public IrType Real { get; } = precision == Precision.Float32 ? IrType.Float32 : IrType.Float64;

    public IrType Int { get; } = precision == Precision.Float32 ? IrType.Int32 : IrType.Int64;

    /// <summary>The step index.</summary>
    public IrExpr K => F.Uniform("k", Int);

    /// <summary>A number of the states' type.</summary>
    public IrExpr R(double value) => F.Real(Real, value);

    /// <summary>An integer of the states' width.</summary>
    public IrExpr I(long value) => F.Int(Int, value);

    /// <summary>A float64 number of an initialiser, a rule, a weight or a delay.</summary>
    public IrExpr D(double value) => F.Real(IrType.Float64, value);

    /// <summary>A float64 attribute.</summary>
    public IrExpr A(string attribute) => F.Attribute(attribute, IrType.Float64);

    public CellBuilder Cell(string name)
    {
        var cell = new CellBuilder(this, name);
        _cells.Add(cell);
        return cell;
    }

    /// <summary>A cell that spikes exactly in the given steps, with stamps one later.</summary>
    public CellBuilder SpikesIn(string name, params long[] steps) =>
        Cell(name).Spike(steps.Select(step => F.Eq(K, I(step))).Aggregate(F.Or));

    /// <summary>A cell that sums what arrives in <c>v</c>.</summary>
    public CellBuilder Collects(string name)
    {
        var cell = Cell(name);
        cell.State("v", target: true);
        return cell;
    }

    /// <summary>A population; the result is its index.</summary>
    public int Population(string name, CellBuilder cell, long size, params (string Slot, IrExpr Value)[] initial)
    {
        _populations.Add(new IrPopulation(name, cell.Name, size, [.. initial.Select(v => new IrInitializer(v.Slot, v.Value))], [], [size]));
        return _populations.Count - 1;
    }

    /// <summary>A port that a host feeds; the result is its index.</summary>
    public int Port(string name, IrPortKind kind, long size)
    {
        var cell = Cell("port " + name);
        if (kind == IrPortKind.Spikes)
        {
            cell.Spike(F.Bool(false));
        }
        else
        {
            cell.State("value");
        }

        var population = Population(name, cell, size);
        _populations[population] = _populations[population] with { Port = kind };
        return population;
    }

    /// <summary>A guard of the population that was made last.</summary>
    public void Check(string parameter, IrExpr condition, string text)
    {
        var last = _populations[^1];
        _populations[^1] = last with { Checks = last.Checks.Add(new IrCheck(parameter, condition, text, null)) };
    }

    public IrView All(params int[] populations) =>
        new([.. populations.Select(p => new IrRange(p, 0, _populations[p].Size, null))]);

    public static IrView Slice(int population, long start, long count) => new([new IrRange(population, start, count, null)]);

    public static IrRule Rule(IrRuleKind kind, IrExpr? parameter = null, uint stream = 0, params (int, int)[] pairs) =>
        new(kind, parameter, [.. pairs.Select(p => new IrPair(p.Item1, p.Item2))], stream);

    /// <summary>Connects; what is not said is all to all, delay zero, the spike.</summary>
    public int Connect(
        IrView pre,
        IrView post,
        string slot,
        IrExpr weight,
        IrRule? rule = null,
        long? delaySteps = null,
        IrExpr? delay = null,
        IrExpr? where = null,
        bool autapses = true,
        bool multapses = true,
        string eventName = "spike")
    {
        _connections.Add(new IrConnection(
            "connect " + _connections.Count,
            pre,
            eventName,
            post,
            [new IrSend(slot, weight)],
            rule ?? Rule(IrRuleKind.AllToAll),
            where,
            autapses,
            multapses,
            delay is null ? delaySteps ?? 0 : null,
            delay,
            null));
        return _connections.Count - 1;
    }

    /// <summary>Adds a second send to the connection that was made last.</summary>
    public void AlsoSend(string slot, IrExpr weight)
    {
        var last = _connections[^1];
        _connections[^1] = last with { Sends = last.Sends.Add(new IrSend(slot, weight)) };
    }

    public int Record(string variable, IrView view, long every = 1, long first = 0, long last = long.MaxValue)
    {
        _recordings.Add(new IrRecording(variable, null, view, every, first, last));
        return _recordings.Count - 1;
    }

    public int RecordEvents(IrView view, string eventName = "spike", long first = 0, long last = long.MaxValue)
    {
        _recordings.Add(new IrRecording(null, eventName, view, 1, first, last));
        return _recordings.Count - 1;
    }

    public int Setter(IrView view, string slot, IrExpr value, params string[] arguments)
    {
        _setters.Add(new IrSetter(_setters.Count, view, slot, value, [.. arguments]));
        return _setters.Count - 1;
    }

    public IrModule Build()
    {
        var module = new IrModule(
            "Test",
            precision,
            1,
            10,
            F,
            [.. _cells.Select(c => c.Build())],
            [.. _populations],
            [.. _connections],
            [.. _recordings],
            [.. _setters],
            ImmutableArray<IrKernel>.Empty);
        IrVerifier.Verify(module, "test");
        return module;
    }
}
