using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Reads what a program of synapses does from the data-flow form of what happens in them: part after part, each under the condition that its moment is there.</summary>
/// <param name="module">The module in data-flow form.</param>
/// <param name="around">What is around the synapses.</param>
internal sealed class SynapseStepReader(IrModule module, SynapseEnvironment around)
{
    private readonly Dictionary<string, SynapseLeaf> _leaves = new(StringComparer.Ordinal);

    /// <summary>Reads parts that follow each other; a single one needs no condition.</summary>
    /// <param name="parts">The parts.</param>
    /// <exception cref="UnrepresentableException">The core cannot compute something of it.</exception>
    public SynapseStep Read(ImmutableArray<SynapsePart> parts)
    {
        _leaves.Clear();
        var graph = new RealGraph(module.Factory) { Known = name => _leaves.TryGetValue(name, out var leaf) ? leaf.Known : Interval.Any };
        var reader = new RealReader(graph, slot => around.Constants.TryGetValue(slot, out var number) ? number : (double?)null, _ => 0);
        var operands = new SynapseOperands(module, around, reader, _leaves);
        var now = new Dictionary<string, Polynomial>(StringComparer.Ordinal);
        var between = ImmutableArray.CreateBuilder<(string, Polynomial)>();
        var sends = ImmutableArray<Polynomial>.Empty;
        foreach (var part in parts)
        {
            var condition = parts.Length > 1 ? operands.Happens(part) : new Condition.Constant(true);
            var statements = Probes().Rewrite(part.Body);
            var spiked = part.Moment == SynapseMoment.Both ? operands.AfterSpike().ToDictionary(s => s.Slot, s => s.Value, StringComparer.Ordinal) : [];
            foreach (var name in statements.SelectMany(PlasticConnection.Loads).Distinct().ToList())
            {
                if ((now.TryGetValue(name, out var current) || spiked.TryGetValue(name, out current) ? current : operands.Of(name, part.Moment)) is { } value)
                {
                    reader.Arrived(name, value);
                }
            }

            reader.Forget();
            var assigned = statements.OfType<IrAssign>().Where(a => !EventTime.IsStamp(a.Slot)).Select(a => (a.Slot, Value: reader.Real(a.Value))).ToList();
            sends = sends.AddRange(statements.OfType<IrContribute>().Select(c => reader.Simplifier.Select(condition, reader.Real(c.Value), Polynomial.Zero)));
            foreach (var (slot, value) in assigned)
            {
                var before = now.TryGetValue(slot, out var current) ? current : operands.Of(slot, part.Moment) ?? throw new InvalidOperationException($"'{slot}' is no variable of the synapse");
                var after = reader.Simplifier.Select(condition, value, before);

                // What later parts go on with is computed once.
                now[slot] = ReferenceEquals(part, parts[parts.Length - 1]) ? after : Polynomial.Of(graph.SumOf(after));
                between.Add((slot, now[slot]));
            }
        }

        var next = now.ToImmutableArray();
        var inner = between.Where(b => !ReferenceEquals(now[b.Item1], b.Item2)).ToImmutableArray();
        return new SynapseStep(new CellStep(reader, new Shaper(graph), [.. next.Select(n => (n.Key, n.Value))], null), sends, new Dictionary<string, SynapseLeaf>(_leaves), inner);
    }

    /// <summary>Probes stand for themselves, like variables.</summary>
    private IrRewriter Probes() =>
        new(module.Factory, e => e is { Op: IrOp.Uniform, Name: { } name } && name.StartsWith(IrProbe.Now, StringComparison.Ordinal) ? module.Factory.Load(name, e.Type) : e);
}
