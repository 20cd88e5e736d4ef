using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Arithmetic;

namespace NeuroLang.Fpga.Profiling;

/// <summary>Works out before every step what drives read of presynaptic cells and what they add to postsynaptic ones: targets show it to nobody.</summary>
internal sealed class DriveSampler
{
    private const int MostLooks = 32;

    private readonly IrModule _module;
    private readonly Drive[] _drives;
    private readonly Dictionary<(int Population, string Slot), Payload> _payloads = [];
    private readonly Dictionary<(int Population, string Target), double[]> _sums = [];
    private long _every = 1;
    private int _looks;

    /// <summary>Prepares.</summary>
    /// <param name="module">The module.</param>
    /// <param name="terms">Its drives.</param>
    /// <param name="synapses">The synapses of each connection, as they were built.</param>
    public DriveSampler(IrModule module, ImmutableArray<DriveTerm> terms, IReadOnlyList<SynapseData> synapses)
    {
        _module = module;
        foreach (var (term, data) in terms.Select(t => (t, synapses[t.Connection])))
        {
            foreach (var (population, slot) in term.Slots)
            {
                var payload = _payloads.TryGetValue((population, slot), out var known) ? known : new Payload(term.Payload, (int)module.Populations[population].Size);
                payload.Depth = Math.Max(payload.Depth, 1 + data.DelaySteps.DefaultIfEmpty(0).Max());
                _payloads[(population, slot)] = payload;
            }

            foreach (var population in module.Connections[term.Connection].Post.Ranges.Select(r => r.Population))
            {
                _sums.TryAdd((population, term.Target), new double[module.Populations[population].Size]);
            }
        }

        _drives = [.. terms.SelectMany(t => Drives(t, synapses[t.Connection], t.Weights(module.Factory, synapses[t.Connection])))];
    }

    /// <summary>The columns of a population, for every boundary: what arrives at targets of drives, and what drives read where that is no state.</summary>
    public IReadOnlyList<(string Name, double[] Values)> Columns(int population) =>
    [
        .. _sums.Where(s => s.Key.Population == population).Select(s => (PopulationProfile.Arrival + s.Key.Target, s.Value)),
        .. _payloads.Where(p => p.Key.Population == population && p.Key.Slot.StartsWith(DriveTerm.Derived, StringComparison.Ordinal)).Select(p => (p.Key.Slot, p.Value.Now)),
    ];

    /// <summary>What all cells were at some boundaries, the same ones for each slot that drives read.</summary>
    public ImmutableDictionary<(int Population, string Slot), ImmutableArray<double[]>> Looks => _payloads.ToImmutableDictionary(p => p.Key, p => p.Value.Looks.ToImmutableArray());

    /// <summary>Looks at all cells.</summary>
    public void Observe(ISimulation simulation)
    {
        foreach (var ((population, _), payload) in _payloads)
        {
            payload.Observe(_module, simulation, population);
        }

        foreach (var sums in _sums.Values)
        {
            Array.Clear(sums);
        }

        foreach (var drive in _drives)
        {
            var former = drive.Payload.Before(drive.Delay);
            for (var n = 0; n < drive.Weights.Length; n++)
            {
                drive.Sums[drive.Post[n]] += drive.Weights[n] * former[drive.Pre[n]];
            }
        }

        Keep(simulation.StepIndex);
    }

    private void Keep(long step)
    {
        if (step % _every != 0)
        {
            return;
        }

        foreach (var payload in _payloads.Values)
        {
            payload.Looks.Add([.. payload.Now]);
        }

        if (++_looks > MostLooks)
        {
            _every *= 2;
            _looks = (_looks + 1) / 2;
            foreach (var payload in _payloads.Values)
            {
                payload.Looks = [.. payload.Looks.Where((_, n) => n % 2 == 0)];
            }
        }
    }

    private IEnumerable<Drive> Drives(DriveTerm term, SynapseData data, double[] weights) =>
        Enumerable.Range(0, data.Count).GroupBy(n => (Pre: data.PrePopulations[n], Post: data.PostPopulations[n], Delay: data.DelaySteps[n])).Select(g => new Drive(
            _payloads[(g.Key.Pre, term.Slots[g.Key.Pre])],
            _sums[(g.Key.Post, term.Target)],
            g.Key.Delay,
            [.. g.Select(n => data.PreCells[n])],
            [.. g.Select(n => data.PostCells[n])],
            [.. g.Select(n => weights[n])]));

    /// <summary>The synapses of one term between two populations with one delay.</summary>
    private sealed record Drive(Payload Payload, double[] Sums, int Delay, int[] Pre, int[] Post, double[] Weights);

    /// <summary>What drives read of the cells of a population, now and as long ago as the longest delay.</summary>
    private sealed class Payload(IrExpr value, int size)
    {
        private readonly List<double[]> _former = [];
        private readonly Dictionary<string, double[]> _slots = IrTraversal.PostOrder([value]).Where(e => e.Op == IrOp.Load).ToDictionary(e => e.Name ?? "", _ => new double[size], StringComparer.Ordinal);

        public int Depth { get; set; }

        public double[] Now { get; } = new double[size];

        public List<double[]> Looks { get; set; } = [];

        /// <summary>Before the first step there is what is there at its start.</summary>
        public double[] Before(int steps) => steps == 0 ? Now : _former[Math.Min(steps, _former.Count - 1)];

        public void Observe(IrModule module, ISimulation simulation, int population)
        {
            foreach (var (slot, values) in _slots)
            {
                simulation.Read(population, slot, values);
            }

            if (value.Op == IrOp.Load)
            {
                _slots[value.Name ?? ""].CopyTo(Now, 0);
            }
            else
            {
                Evaluate(module);
            }

            if (Depth > 1)
            {
                _former.Insert(0, [.. Now]);
                _former.RemoveRange(Math.Min(Depth, _former.Count), Math.Max(0, _former.Count - Depth));
            }
        }

        private void Evaluate(IrModule module)
        {
            var cell = 0;
            var evaluator = new IrEvaluator(module.Factory, leaf => IrValue.Real(leaf.Type, _slots[leaf.Name ?? ""][cell]));
            for (; cell < size; cell++)
            {
                evaluator.Reset();
                Now[cell] = evaluator.Evaluate(value).Number;
            }
        }
    }
}
