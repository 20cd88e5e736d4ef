using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Reads what a spike does in a synapse from the data-flow form of its handler.</summary>
/// <param name="module">The module in data-flow form.</param>
/// <param name="around">What is around the synapses.</param>
internal sealed class SynapseStepReader(IrModule module, SynapseEnvironment around)
{
    // Each cell that is read takes an instruction.
    private const int MostModulatorCells = 8;

    private readonly Dictionary<string, SynapseLeaf> _leaves = new(StringComparer.Ordinal);

    /// <summary>Reads a handler.</summary>
    /// <param name="body">Its statements.</param>
    /// <param name="isPost">Whether it belongs to postsynaptic spikes.</param>
    /// <exception cref="UnrepresentableException">The core cannot compute something of it.</exception>
    public SynapseStep Read(ImmutableArray<IrStatement> body, bool isPost)
    {
        _leaves.Clear();
        var graph = new RealGraph(module.Factory, slot => around.Constants.TryGetValue(slot, out var number) ? number : (double?)null, _ => 0);
        var probes = new IrRewriter(module.Factory, e => e is { Op: IrOp.Uniform, Name: { } name } && name.StartsWith(IrProbe.Now, StringComparison.Ordinal) ? module.Factory.Load(name, e.Type) : e);
        var statements = probes.Rewrite(body);
        foreach (var name in statements.SelectMany(PlasticConnection.Loads).Distinct().ToList())
        {
            if (Value(graph, name, isPost) is { } value)
            {
                graph.Arrived(name, value);
            }
        }

        graph.Forget();
        var next = statements.OfType<IrAssign>().Where(a => !EventTime.IsStamp(a.Slot)).Select(a => (a.Slot, graph.Real(a.Value))).ToImmutableArray();
        var sends = statements.OfType<IrContribute>().Select(c => graph.Real(c.Value)).ToImmutableArray();
        return new SynapseStep(new CellStep(graph, new Shaper(graph), next, null), sends, new Dictionary<string, SynapseLeaf>(_leaves));
    }

    private Polynomial? Value(RealGraph graph, string name, bool isPost)
    {
        if (around.Variables.FirstOrDefault(v => v.Slot == name) is { } own)
        {
            return Leaf(graph, name, own, OperandSource.Synapse);
        }

        if (name.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal))
        {
            // A spike that has been delayed for its synapses has changed the replica already.
            var traces = around.Traces[IrSide.Pre];
            var state = isPost || !around.Plastic.IsTimed ? traces.After(name) : traces.Before(name);
            return Leaf(graph, name, around.Replica.First(v => v.Slot == state), OperandSource.Presynaptic);
        }

        if (name.StartsWith(IrSynapse.AtPost, StringComparison.Ordinal))
        {
            var state = around.Traces[IrSide.Post].Before(name);
            return Leaf(graph, name, around.Cells[around.Post]!.Formats.First(v => v.Slot == state), OperandSource.Postsynaptic);
        }

        if (name.StartsWith(IrSynapse.Post, StringComparison.Ordinal))
        {
            return Cell(graph, name, around.Post, name.Substring(IrSynapse.Post.Length), cell: null);
        }

        if (name.StartsWith(IrProbe.Now, StringComparison.Ordinal))
        {
            return Probe(graph, module.Probes.First(p => IrProbe.Now + p.Name == name));
        }

        if (name.StartsWith(IrSynapse.Pre, StringComparison.Ordinal))
        {
            throw No($"variables of the presynaptic cell (\"{name}\") in the synapse \"{around.Plastic.Synapse.Name}\"");
        }

        return name.StartsWith(IrSynapse.ByPre, StringComparison.Ordinal) || name.StartsWith(IrSynapse.ByPost, StringComparison.Ordinal)
            ? throw No($"a modulator with a value for each cell, in the synapse \"{around.Plastic.Synapse.Name}\"")
            : null;
    }

    /// <summary>A modulator: a sum over some cells of a population that lives in every lane.</summary>
    private Polynomial Probe(RealGraph graph, IrProbe probe)
    {
        if ((probe.Function != "sum" && probe.View.Count != 1) || probe.View.Count > MostModulatorCells)
        {
            throw No($"a modulator that is the {probe.Function} over {probe.View.Count.ToString(CultureInfo.InvariantCulture)} cells");
        }

        var sum = Polynomial.Zero;
        foreach (var range in probe.View.Ranges)
        {
            for (var n = 0; n < range.Count; n++)
            {
                var (population, cell) = (range.Population, (int)range[n]);
                string Name(string slot) => FormattableString.Invariant($"{module.Populations[population].Name}[{cell}].{slot}");
                var value = new IrRewriter(module.Factory, e => e is { Op: IrOp.Load, Name: { } slot } ? module.Factory.Load(Name(slot), e.Type) : e).Rewrite(probe.Value);
                foreach (var slot in IrTraversal.PostOrder([probe.Value]).Where(e => e.Op == IrOp.Load).Select(e => e.Name ?? "").Distinct())
                {
                    graph.Arrived(Name(slot), Cell(graph, Name(slot), population, slot, cell));
                }

                sum += graph.Real(value);
            }
        }

        return sum;
    }

    private Polynomial Cell(RealGraph graph, string name, int population, string slot, int? cell)
    {
        if (around.Cells[population] is not { } code)
        {
            throw No($"a variable of the port \"{module.Populations[population].Name}\" in a synapse");
        }

        if (code.Formats.FirstOrDefault(f => f.Slot == slot) is { } format)
        {
            if (cell is not { } index)
            {
                return Leaf(graph, name, format, OperandSource.Postsynaptic);
            }

            var leaf = Leaf(graph, name, format, OperandSource.Register);
            _leaves[name] = _leaves[name] with { Replica = around.Modulating.IndexOf(population), Cell = index };
            return leaf;
        }

        return code.Profile.Starts.TryGetValue(slot, out var starts) && (cell is not null || starts.All(s => s.Equals(starts[0])))
            ? Polynomial.Of(starts[cell ?? 0])
            : throw No($"the variable \"{slot}\" of \"{module.Populations[population].Name}\" in a synapse");
    }

    private Polynomial Leaf(RealGraph graph, string name, VariableFormat format, OperandSource source)
    {
        var (a, b) = ((format.Range.Minimum - format.Offset) / format.Factor, (format.Range.Maximum - format.Offset) / format.Factor);
        _leaves[name] = new SynapseLeaf(source, format.Variable, format.FractionBits, ValueRange.Of([a, b]));
        return (Polynomial.Of(graph.State(name)) * format.Factor) + Polynomial.Of(format.Offset);
    }

    private UnrepresentableException No(string what) => new(FpgaDiagnostics.Unsupported, what) { Place = around.Plastic.Connection.Place };
}
