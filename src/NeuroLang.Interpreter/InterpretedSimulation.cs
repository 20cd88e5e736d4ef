using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Connections;
using NeuroLang.Interpreter.Draws;
using NeuroLang.Interpreter.Recording;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter;

/// <summary>
/// The reference interpreter: <c>docs/semantics.md</c> in code, in its order and words, slow and plain. Every target is compared with it.
/// This part builds the network and answers questions; the step is in the other.
/// </summary>
internal sealed partial class InterpretedSimulation : ISimulation
{
    private readonly SimulationOptions _options;
    private readonly Clock _clock;
    private readonly RandomKey _random;
    private readonly Evaluator _evaluator;
    private readonly StatementRunner _statements;
    private readonly CellPopulation[] _populations;
    private readonly Projection[] _projections;
    private readonly PlasticProjection[] _plastic;
    private readonly Dictionary<(int Population, string Slot), Target> _targets = [];
    private readonly IRecorder[] _recorders;

    public InterpretedSimulation(IrModule module, uint seed, SimulationOptions options)
    {
        Module = module;
        _options = options;
        _clock = new Clock(module);
        _random = new RandomKey(seed);
        _evaluator = new Evaluator(module.Factory);
        _statements = new StatementRunner(_evaluator);

        var limit = options.MemoryLimitBytes > 0 ? options.MemoryLimitBytes : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        SizeEstimate.Check(module, limit);
        _populations = [.. module.Populations.Select((p, n) => new CellPopulation(n, p, module.GetModel(p.Model), module.Tables.FirstOrDefault(t => t.Name == p.Table)))];
        foreach (var population in _populations)
        {
            Initialize(population, initializer => true, step: 0);
            CheckGuards(population);
        }

        var builder = new ProjectionBuilder(module, _populations, _random, _evaluator, limit);
        _projections = [.. module.Connections.Where(c => c.Synapse is null).Select(builder.Build)];
        _plastic = [.. module.Connections.Select((c, n) => (c, n)).Where(p => p.c.Synapse is not null).Select(p => builder.BuildPlastic(p.n, p.c))];
        ScaleTargets();
        _recorders = [.. module.Recordings.Select(MakeRecorder)];
        foreach (var population in _populations)
        {
            RunTimed(population, timed => timed.Kind == IrTimedKind.Start);
        }

        foreach (var projection in _plastic)
        {
            RunTimed(projection, timed => timed.Kind == IrTimedKind.Start);
        }

        foreach (var population in _populations)
        {
            RememberConditions(population);
            Trap(population, boundary: 0);
        }
    }

    public IrModule Module { get; }

    public long StepIndex => _clock.Step;

    public void Read(int population, string slot, Span<double> destination)
    {
        var cells = _populations[population];
        if (destination.Length != cells.Size)
        {
            throw new ArgumentException($"'{cells.Source.Name}' has {cells.Size} cells.", nameof(destination));
        }

        if (cells.Model.FindSlot(slot) is null or { Kind: IrSlotKind.Input })
        {
            throw new ArgumentException($"'{cells.Source.Name}' has no variable '{slot}' between steps.", nameof(slot));
        }

        for (var cell = 0; cell < cells.Size; cell++)
        {
            destination[cell] = cells.Get(slot, cell).ToDouble();
        }
    }

    public void Apply(int setter, IReadOnlyDictionary<string, double> arguments)
    {
        var source = Module.Setters.FirstOrDefault(s => s.Id == setter) ?? throw new ArgumentException($"There is no setter {setter}.", nameof(setter));
        if (source.Arguments.FirstOrDefault(name => !arguments.ContainsKey(name)) is { } missing)
        {
            throw new ArgumentException($"The setter of '{source.Slot}' needs a value for '{missing}'.", nameof(arguments));
        }

        foreach (var address in CellAddress.Of(source.View))
        {
            var population = _populations[address.Population];
            var surroundings = new BuildSurroundings(population, _random, StepIndex, arguments, _clock.Milliseconds) { Cell = address.Cell };
            population.SetRounded(source.Slot, address.Cell, _evaluator.Evaluate(source.Value, surroundings));
        }

        foreach (var population in source.View.Ranges.Select(range => range.Population).Distinct())
        {
            var cells = _populations[population];
            Initialize(cells, initializer => cells.Model.FindSlot(initializer.Slot)?.Kind == IrSlotKind.Derived, step: 0);
            Trap(cells, StepIndex, slot => slot == source.Slot);
        }
    }

    public void Lesion(int connection) => Lesion(connection, true);

    public void Freeze(int connection, string slot, bool isFrozen)
    {
        if (FindPlastic(connection) is not { } plastic || !plastic.Model.Freezable.Contains(slot))
        {
            throw new ArgumentException($"Connection {connection} has no {slot} that can be frozen.", nameof(slot));
        }

        _ = isFrozen ? plastic.Frozen.Add(slot) : plastic.Frozen.Remove(slot);
    }

    private void Lesion(int connection, bool isLesioned)
    {
        if (FindPlastic(connection) is { } plastic)
        {
            plastic.IsLesioned = isLesioned;
        }
        else
        {
            StaticAt(connection).IsLesioned = isLesioned;
        }
    }

    public SpikeData Spikes(int recording) =>
        _recorders[recording] is SpikeRecorder recorder ? recorder.Data : throw new ArgumentException($"Recording {recording} is not one of events.", nameof(recording));

    public TraceData Trace(int recording) =>
        _recorders[recording] is TraceRecorder recorder ? recorder.Data : throw new ArgumentException($"Recording {recording} is not one of a variable.", nameof(recording));

    public long SpikeCount(int population, string eventName)
    {
        var place = _populations[population].EventPlace(eventName);
        return place >= 0 ? _populations[population].EventCounts[place] : throw new ArgumentException($"'{_populations[population].Source.Name}' has no event '{eventName}'.", nameof(eventName));
    }

    public long SynapseCount(int connection) => FindPlastic(connection)?.Alive.Count() ?? StaticAt(connection).Synapses.Count;

    public SynapseData Synapses(int connection)
    {
        if (FindPlastic(connection) is { } plastic)
        {
            return Synapses(plastic);
        }

        var projection = StaticAt(connection);
        var (pre, post) = (CellAddress.Places(projection.Pre), CellAddress.Places(projection.Post));
        int Pre(Synapse synapse) => pre[projection.Pre[synapse.Pre]];
        int Post(Synapse synapse) => post[projection.Post[synapse.Post]];
        var synapses = projection.Synapses.OrderBy(Pre).ThenBy(s => s.DelaySteps).ThenBy(Post).ThenBy(s => s.Element).ToList();
        return new SynapseData(
            [.. synapses.Select(Pre)],
            [.. synapses.Select(Post)],
            [.. synapses.Select(s => projection.Pre[s.Pre].Population)],
            [.. synapses.Select(s => projection.Pre[s.Pre].Cell)],
            [.. synapses.Select(s => projection.Post[s.Post].Population)],
            [.. synapses.Select(s => projection.Post[s.Post].Cell)],
            [.. synapses.Select(s => s.DelaySteps)],
            [.. projection.Source.Sends.Select((_, n) => synapses
                .Select(s => TargetOf(projection.Post[s.Post].Population, s.Slots[n]).ToNumber(s.Contributions[n])).ToArray())]);
    }

    public void Dispose()
    {
    }

    /// <summary>Initialisers in the order they are written, in float64, rounded once when stored.</summary>
    private void Initialize(CellPopulation population, Func<IrInitializer, bool> which, long step)
    {
        var surroundings = new BuildSurroundings(population, _random, step, new Dictionary<string, double>());
        foreach (var initializer in population.Source.Initializers.Where(which))
        {
            for (surroundings.Cell = 0; surroundings.Cell < population.Size; surroundings.Cell++)
            {
                population.SetRounded(initializer.Slot, surroundings.Cell, _evaluator.Evaluate(initializer.Value, surroundings));
            }
        }
    }

    private void CheckGuards(CellPopulation population)
    {
        var surroundings = new BuildSurroundings(population, _random, 0, new Dictionary<string, double>());
        foreach (var check in population.Source.Checks)
        {
            for (surroundings.Cell = 0; surroundings.Cell < population.Size; surroundings.Cell++)
            {
                if (!_evaluator.Evaluate(check.Condition, surroundings).Bool)
                {
                    throw GuardFailed(population, check, surroundings.Cell);
                }
            }
        }
    }

    private void ScaleTargets()
    {
        var ends = new Dictionary<Target, List<(int Cell, double Weight)>>();
        ForEachEnd((target, cell, synapse, send) =>
        {
            if (!ends.TryGetValue(target, out var list))
            {
                list = [];
                ends.Add(target, list);
            }

            list.Add((cell, synapse.Weights[send]));
        });
        foreach (var target in ends.Keys.Concat(PlasticTargets()).Distinct().ToList())
        {
            Scale(target, ends.TryGetValue(target, out var synapses) ? synapses : []);
        }

        ForEachEnd((target, cell, synapse, send) => synapse.Contributions[send] = target.Contribution(synapse.Weights[send]));
    }

    private void ForEachEnd(Action<Target, int, Synapse, int> visit)
    {
        foreach (var projection in _projections)
        {
            foreach (var synapse in projection.Synapses)
            {
                var post = projection.Post[synapse.Post];
                for (var send = 0; send < projection.Source.Sends.Length; send++)
                {
                    visit(TargetOf(post.Population, synapse.Slots[send]), post.Cell, synapse, send);
                }
            }
        }
    }

    private Projection StaticAt(int connection) => _projections.First(p => ReferenceEquals(p.Source, Module.Connections[connection]));

    private Target TargetOf(int population, string slot)
    {
        if (!_targets.TryGetValue((population, slot), out var target))
        {
            target = new Target(population, slot, Module.Precision, _populations[population].Model.WideTargets.Contains(slot));
            _targets.Add((population, slot), target);
        }

        return target;
    }

    private IRecorder MakeRecorder(IrRecording recording) =>
        recording.Variable is { } variable ? new TraceRecorder(recording, variable, Observe) : new SpikeRecorder(recording);
}
