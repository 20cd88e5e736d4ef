using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter;

/// <summary>Aggregates over cells that synapses read: of the state at hand, or as they were at phase 3 of an earlier boundary.</summary>
internal sealed partial class InterpretedSimulation
{
    private readonly Dictionary<string, Value> _probes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Probe, long Boundary), Value> _formerProbes = [];

    /// <summary>The value of an aggregate of the state at hand; it is kept until <see cref="ForgetProbes"/>.</summary>
    private Value Probe(string name)
    {
        if (!_probes.TryGetValue(name, out var value))
        {
            var probe = Module.Probes.First(p => p.Name == name);
            value = Reducer.Total(probe.Function, Module.Real, [.. CellAddress.Of(probe.View).Select(address => ValueAt(probe, address))]);
            _probes.Add(name, value);
        }

        return value;
    }

    /// <summary>The value that a probe has for the cell at a place of its view, of the state at hand.</summary>
    private Value Probe(string name, int place)
    {
        var probe = Module.Probes.First(p => p.Name == name);
        return ValueAt(probe, CellAddress.Of(probe.View)[place]);
    }

    private Value ValueAt(IrProbe probe, CellAddress address)
    {
        var cell = new CellSurroundings(_populations[address.Population], _clock, _random, new Dictionary<IrExpr, IReadOnlyList<Value>>()) { Cell = address.Cell };
        return _evaluator.Evaluate(probe.Value, cell);
    }

    private void ForgetProbes() => _probes.Clear();

    private Value FormerProbe(string name, long delay) => _formerProbes[(name, Math.Max(0, StepIndex - delay))];

    /// <summary>Keeps what drives read of aggregates for as long as it can be on its way.</summary>
    private void KeepFormerProbes(long oldest)
    {
        foreach (var probe in Module.Probes.Where(p => p.Function != IrProbe.Each))
        {
            _formerProbes[(probe.Name, StepIndex)] = Probe(probe.Name);
        }

        foreach (var key in _formerProbes.Keys.Where(k => k.Boundary < oldest).ToList())
        {
            _formerProbes.Remove(key);
        }
    }
}
