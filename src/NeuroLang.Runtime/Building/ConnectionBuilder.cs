using System.Globalization;
using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <summary>Draws one connection and stores it: one <see cref="SynapseBlock"/> per pre group and target.</summary>
internal sealed unsafe partial class ConnectionBuilder
{
    private const int EntriesPerPiece = 64;
    private const int PiecesPerThread = 4;
    private readonly Simulation _simulation;
    private readonly int _connection;
    private readonly ConnectionPlan _plan;
    private readonly int _threads;
    private readonly CellView _pre;
    private readonly CellView _post;

    public ConnectionBuilder(Simulation simulation, int connection, int threads)
    {
        _simulation = simulation;
        _connection = connection;
        _plan = simulation.Plan.Connections[connection];
        _threads = threads;
        _pre = new CellView(_plan.Pre, simulation.Populations, _plan.Name);
        _post = new CellView(_plan.Post, simulation.Populations, _plan.Name);
        for (var part = 0; part < _post.Parts.Count; part++)
        {
            if (simulation.Accumulators[_plan.Targets[part]].Population != _post.Populations[part])
                throw new SimulationException(SimulationError.InvalidPlan, $"connection '{_plan.Name}': target and post population differ") { Variable = _plan.Name };
        }
        if (_plan.Weight is { } weight && !double.IsFinite(weight))
            throw new SimulationException(SimulationError.InvalidWeight, string.Create(CultureInfo.InvariantCulture, $"connection '{_plan.Name}': weight {weight}")) { Variable = _plan.Name };
        if (_plan.DelaySteps < 0)
            throw new SimulationException(SimulationError.InvalidDelay, string.Create(CultureInfo.InvariantCulture, $"connection '{_plan.Name}': delay {_plan.DelaySteps} steps")) { Variable = _plan.Name };
    }

    /// <summary>The longest delay drawn for each target that the connection sends to.</summary>
    public Dictionary<Accumulator, int> LongestDelays { get; } = [];

    public List<IStaticSynapses> Build()
    {
        var blocks = new List<IStaticSynapses>();
        var groups = PreGroup.Of(_pre, _plan.Events);
        if (_plan.IsProcedural)
        {
            foreach (var group in groups)
                blocks.Add(Procedural(group));
            return blocks;
        }
        if (MemoryEstimate.IsDense(_plan))
        {
            foreach (var group in groups)
                BuildDense(group, blocks);
            return blocks;
        }
        using var rows = RowSources.Create(_simulation, _connection, _plan, _pre, _post, _threads);
        foreach (var group in groups)
            BuildRows(group, rows, blocks);
        return blocks;
    }

    private ProceduralSynapses Procedural(PreGroup group)
    {
        if (_plan.Elements.Count > 0 || _plan.Rule.Kind is RuleKind.Indegree or RuleKind.Total or RuleKind.List or RuleKind.Table)
            throw new SimulationException(SimulationError.InvalidPlan, $"connection '{_plan.Name}': the rule {_plan.Rule.Kind} has no rows that could be drawn one by one") { Variable = _plan.Name };
        var rows = RowSources.Create(_simulation, _connection, _plan, _pre, _post, _threads);
        var synapses = new ProceduralSynapses(_simulation, _connection, _post, group, rows, _threads);
        foreach (var target in _plan.Targets)
            NoteDelay(_simulation.Accumulators[target], synapses.LongestDelay);
        return synapses;
    }

    private void NoteDelay(Accumulator target, int delay) =>
        LongestDelays[target] = Math.Max(delay, LongestDelays.GetValueOrDefault(target));

    private SynapseBlockShape Shape(PreGroup group, Accumulator target, int indexBytes) => new()
    {
        Precision = target.IsWide ? Precision.Float64 : _simulation.Plan.Precision,
        Pre = group.Population,
        Source = group.Source,
        FirstCell = group.FirstCell,
        Rows = group.Rows,
        Target = target,
        IndexBytes = indexBytes,
        Weight = _plan.Weight,
        DelaySteps = _plan.DelaySteps ?? 0,
        HasDelays = _plan.DelaySteps is null,
    };

    // Rows of a dense block are stretches of post cells, so only weights are stored. A pre view with gaps or repeated
    // cells has no such rows and falls back to a row per view entry, which lists of indices express.
    private void BuildDense(PreGroup group, List<IStaticSynapses> blocks)
    {
        if (group.Rows != group.Count || group.HasRepeats)
        {
            using var rows = new AllToAllRows(_post.Count);
            BuildRows(group, rows, blocks);
            return;
        }
        for (var part = 0; part < _post.Parts.Count; part++)
        {
            var target = _simulation.Accumulators[_plan.Targets[part]];
            var columns = (int)_post.Parts[part].Count;
            var shape = Shape(group, target, 0) with { DenseStart = (int)_post.Parts[part].Start, DenseCount = columns };
            var count = (long)group.Rows * columns;
            var weights = _plan.Weight is null ? new NativeBlock(count * sizeof(double)) : null;
            if (weights is not null)
                FillDense(group, part, (double*)weights.Pointer);
            NoteDelay(target, shape.DelaySteps);
            blocks.Add(new SynapseBlock(shape, new NativeBlock(0), new NativeBlock(0), weights, count));
        }
    }

    private void FillDense(PreGroup group, int part, double* weights)
    {
        var columns = (int)_post.Parts[part].Count;
        var pieces = Pieces(group.Count);
        using var all = new AllToAllRows(_post.Count);
        Workers.Run(_threads, pieces, piece =>
        {
            var finisher = new RowFinisher(_simulation, _connection, _plan, _post);
            var row = new int[columns];
            var end = (int)Workers.Cut(group.Count, pieces, piece + 1);
            for (var position = (int)Workers.Cut(group.Count, pieces, piece); position < end; position++)
            {
                for (var n = 0; n < columns; n++)
                    row[n] = _post.Offset(part) + n;
                var (cell, i) = group.Entry(position);
                finisher.Finish(row, all, i, group.Population, cell);
                finisher.Weights[..columns].CopyTo(new Span<double>(weights + (long)(cell - group.FirstCell) * columns, columns));
            }
        });
    }

    private int Pieces(int entries) => Math.Clamp(entries / EntriesPerPiece, 1, _threads == 1 ? 1 : _threads * PiecesPerThread);
}
