using NeuroLang.Runtime.Building;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Delivery;

/// <summary>
/// Synapses that are drawn anew at each event of their pre cell instead of being stored: rows depend on the key alone, so they are
/// those that a stored connection would hold. Nothing is kept per synapse; a step allocates nothing once the longest row was drawn.
/// </summary>
internal sealed unsafe partial class ProceduralSynapses : IStaticSynapses
{
    private const int EntriesPerPiece = 64;
    private readonly Simulation _simulation;
    private readonly int _connection;
    private readonly ConnectionPlan _plan;
    private readonly CellView _post;
    private readonly PreGroup _group;
    private readonly RowSource _rows;
    private readonly Accumulator[] _targets;
    private readonly long[] _constants;
    private readonly PowerOfTwo[] _scales;
    private readonly double[] _largest;
    private readonly int[]? _starts;
    private readonly RowScratch _scratch;
    private readonly RowFinisher _finisher;

    /// <summary>Draws every row once: counts synapses, finds the largest weights and the longest delay.</summary>
    public ProceduralSynapses(Simulation simulation, int connection, CellView post, PreGroup group, RowSource rows, int threads)
    {
        _simulation = simulation;
        _connection = connection;
        _plan = simulation.Plan.Connections[connection];
        _post = post;
        _group = group;
        _rows = rows;
        _targets = _plan.Targets.Select(target => simulation.Accumulators[target]).ToArray();
        _constants = new long[_targets.Length];
        _scales = new PowerOfTwo[_targets.Length];
        _largest = new double[_targets.Length];
        _starts = group.Rows == group.Count && !group.HasRepeats ? null : StartsOf(group);
        (_scratch, _finisher) = Worker();
        Survey(threads);
    }

    public Population Pre => _group.Population;

    public long Count { get; private set; }

    /// <summary>The events that are sent.</summary>
    public SpikeList Source => _group.Source;

    /// <summary>The target of each part of the post view.</summary>
    public IReadOnlyList<Accumulator> Targets => _targets;

    public long Bytes => (_starts?.Length ?? 0) * (long)sizeof(int);

    /// <summary>The longest delay of any synapse, in steps.</summary>
    public int LongestDelay { get; private set; }

    public void Dispose() => _rows.Dispose();

    public bool EndsAt(Accumulator target) => _targets.Contains(target);

    public double LargestWeight(Accumulator target, int threads) =>
        Enumerable.Range(0, _targets.Length).Where(part => _targets[part] == target).Max(part => _largest[part]);

    public void AddBounds(Accumulator target, int exponent, long[] sums, int threads)
    {
        var scale = new PowerOfTwo(exponent);
        var same = (long)Math.Ceiling(scale.Times(Math.Abs(_plan.Weight.GetValueOrDefault())));
        AddEach(target, sums, threads, (finisher, n) => finisher.HasWeights ? (long)Math.Ceiling(scale.Times(Math.Abs(finisher.Weights[n]))) : same);
    }

    public void AddNumbers(Accumulator target, long[] sums) => AddEach(target, sums, 1, (_, _) => 1);

    public void Quantise(Accumulator target, int threads)
    {
        for (var part = 0; part < _targets.Length; part++)
        {
            if (_targets[part] != target)
                continue;
            _scales[part] = new PowerOfTwo(target.Shift);
            _constants[part] = Integer(_scales[part].Times(_plan.Weight.GetValueOrDefault()));
        }
    }

    public IEnumerable<Synapse> Synapses()
    {
        var (scratch, finisher) = Worker();
        var found = new List<Synapse>();
        for (var position = 0; position < _group.Count; position++)
        {
            var (cell, i) = _group.Entry(position);
            found.Clear();
            var row = _rows.Row(i, scratch);
            var count = finisher.Finish(row, _rows, i, Pre, cell);
            for (int place = 0, part = 0; place < count; place++)
            {
                var n = finisher.HasDelays ? (int)(uint)finisher.Order[place] : place;
                part = _post.PartOf(row[n]);
                var weight = Math.ScaleB((double)WeightOf(finisher, n, part), -_targets[part].Shift);
                found.Add(new Synapse(Pre, cell, _targets[part].Population, _post.Cell(part, row[n]), weight, finisher.HasDelays ? finisher.Delays[n] : _plan.DelaySteps.GetValueOrDefault()));
            }
            foreach (var synapse in found)
                yield return synapse;
        }
    }

    private static long Integer(double scaled) => (long)Math.Round(scaled, MidpointRounding.ToEven);

    private long WeightOf(RowFinisher finisher, int n, int part) =>
        finisher.HasWeights ? Integer(_scales[part].Times(finisher.Weights[n])) : _constants[part];

    // Where the entries of each cell start, for views in which cells are missing or repeated.
    private static int[] StartsOf(PreGroup group)
    {
        var starts = new int[group.Rows + 1];
        for (var position = 0; position < group.Count; position++)
            starts[group.Entry(position).Cell - group.FirstCell + 1]++;
        for (var row = 0; row < group.Rows; row++)
            starts[row + 1] += starts[row];
        return starts;
    }

    private (RowScratch Scratch, RowFinisher Finisher) Worker() =>
        (new RowScratch(_simulation.Seed, _plan.Stream), new RowFinisher(_simulation, _connection, _plan, _post));

    private void Survey(int threads)
    {
        var pieces = Pieces(threads);
        var counts = new long[pieces];
        var delays = new int[pieces];
        var longest = new (int Length, int Position)[pieces];
        var largest = new double[pieces][];
        Workers.Run(threads, pieces, piece =>
        {
            var (scratch, finisher) = Worker();
            largest[piece] = new double[_targets.Length];
            var end = (int)Workers.Cut(_group.Count, pieces, piece + 1);
            for (var position = (int)Workers.Cut(_group.Count, pieces, piece); position < end; position++)
            {
                var (cell, i) = _group.Entry(position);
                var row = _rows.Row(i, scratch);
                if (row.Length > longest[piece].Length)
                    longest[piece] = (row.Length, position);
                var count = finisher.Finish(row, _rows, i, Pre, cell);
                counts[piece] += count;
                for (int n = 0, part = 0; n < count; n++)
                {
                    part = _post.PartOf(row[n], part);
                    largest[piece][part] = Math.Max(largest[piece][part], Math.Abs(finisher.HasWeights ? finisher.Weights[n] : _plan.Weight.GetValueOrDefault()));
                }
            }
            delays[piece] = finisher.LongestDelay;
        });
        Count = counts.Sum();
        LongestDelay = delays.Max();
        for (var part = 0; part < _targets.Length; part++)
            _largest[part] = largest.Max(found => found[part]);

        // Buffers grow to the longest row now, so that no step has to.
        var (length, at) = longest.Max();
        if (length > 0)
            _finisher.Finish(_rows.Row(_group.Entry(at).Index, _scratch), _rows, _group.Entry(at).Index, Pre, _group.Entry(at).Cell);
    }

    private int Pieces(int threads) => Math.Clamp(_group.Count / EntriesPerPiece, 1, Math.Max(1, threads));

    private void AddEach(Accumulator target, long[] sums, int threads, Func<RowFinisher, int, long> value)
    {
        var pieces = Pieces(threads);
        var partial = new long[pieces][];
        Workers.Run(threads, pieces, piece =>
        {
            var own = partial[piece] = piece == 0 ? sums : new long[sums.Length];
            var (scratch, finisher) = Worker();
            var end = (int)Workers.Cut(_group.Count, pieces, piece + 1);
            for (var position = (int)Workers.Cut(_group.Count, pieces, piece); position < end; position++)
            {
                var (cell, i) = _group.Entry(position);
                var row = _rows.Row(i, scratch);
                var count = finisher.Finish(row, _rows, i, Pre, cell);
                for (int n = 0, part = 0; n < count; n++)
                {
                    part = _post.PartOf(row[n], part);
                    if (_targets[part] == target)
                        own[_post.Cell(part, row[n])] += value(finisher, n);
                }
            }
        });
        for (var piece = 1; piece < pieces; piece++)
        {
            for (var cell = 0; cell < sums.Length; cell++)
                sums[cell] += partial[piece][cell];
        }
    }
}
