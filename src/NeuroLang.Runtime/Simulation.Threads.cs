using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Synapses;
using NeuroLang.Runtime.Threads;

namespace NeuroLang.Runtime;

/// <content>Steps on several threads: the cells of each population are divided among copies of this object.</content>
public abstract partial class Simulation
{
    // A host that asks for single steps would wake threads for each.
    private const int ShortestTeamRun = 2;

    // Fewer are stepped in less time than threads need to meet.
    private const int FewestTeamCells = 1024;

    private ThreadTeam? _team;
    private ThreadChoice? _choice;
    private int _threads = 1;
    private bool _isPart;

    // In a part: what it handles of connections with a synapse model, and the accumulators these add to, which number the cells of whole populations.
    private SynapseShare[] _shares = [];
    private Accumulator[] _reached = [];

    /// <summary>How many threads step the network, once it is built; where <see cref="SimulationOptions.Threads"/> leaves the choice, as many or one, whichever is faster.</summary>
    public int Threads => _threads;

    /// <summary>Called in a copy of the object that steps a part of the cells, after <see cref="PopulationAt"/> and <see cref="AccumulatorAt"/> give that part: what a class keeps of them is to be taken anew.</summary>
    protected virtual void OnDivided()
    {
    }

    /// <summary>Puts a part at a boundary.</summary>
    internal void SeekPart(long step)
    {
        StepIndex = step;
        foreach (var accumulator in _accumulators)
            accumulator.Seek(step);
        foreach (var accumulator in _reached)
            accumulator.Seek(step);
        foreach (var share in _shares)
            share.Begin(step);
    }

    /// <summary>One step of a part; its events stay in the lists.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void StepPart()
    {
        Advance();
        StepIndex++;
        foreach (var accumulator in _accumulators)
            accumulator.Advance();
        foreach (var accumulator in _reached)
            accumulator.Advance();
        foreach (var share in _shares)
            share.TakeOwn(StepIndex);
    }

    /// <summary>Takes in the events that all parts have detected in a step of a slice, stamped <paramref name="step"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void TakeEvents(SpikeLog log, int stepOfSlice, long step)
    {
        foreach (var share in _shares)
            share.TakeOthers(log, stepOfSlice, step);
    }

    /// <summary>Closes a step whose events a team has put into the lists.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void EndTeamStep()
    {
        ReleaseEvents();
        StepIndex++;
        EndStep();
    }

    // The part of a run that threads can take together: up to the next boundary that something looks at.
    private bool RunTeam(long end, CancellationToken cancellation)
    {
        var until = Math.Min(end, _nextObservation);
        if (_threads < 2 || until - StepIndex < ShortestTeamRun)
            return false;
        IsObserved = false;
        var first = StepIndex;
        until = _choice is null ? until : first + _choice.Begin(until - first);
        if (_choice is not { IsTeam: false } && Team() is { } team)
            team.Run(until, cancellation);
        else
            StepAlone(until, cancellation);
        _choice?.End(StepIndex - first);
        return true;
    }

    // Where the number of threads is left open, a run that ends before a team is tried has no use for one.
    private ThreadTeam? Team()
    {
        if (_team is null && _threads > 1)
            Divide();
        return _team;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void StepAlone(long until, CancellationToken cancellation)
    {
        while (StepIndex < until && !cancellation.IsCancellationRequested)
        {
            Advance();
            StepIndex++;
            EndStep();
        }
    }

    /// <summary>Frees what a part has for itself.</summary>
    internal void FreePart()
    {
        foreach (var group in _groups)
            group.Free();
        _batch?.Dispose();
    }

    private void PlanThreads(int threads)
    {
        var isChosen = threads > 0;
        threads = isChosen ? threads : _populations.Sum(p => (long)p.Size) < FewestTeamCells ? 1 : Environment.ProcessorCount;
        threads = Math.Min(threads, Division.MostThreads(_populations));
        if (threads < 2 || Profile is not null || !Plan.IsSeparable || _projections.SelectMany(p => p.Blocks).Any(b => b is not SynapseBlock)
            || Array.Exists(_accumulators, a => a.IsWide) || Array.Exists(_populations, p => p.Plan.Port != Plans.PortKind.None))
            return;
        if (!isChosen)
        {
            LeaveThreadsTo(new ThreadChoice(preparation: DivisionSeconds()), threads);
            return;
        }
        _threads = threads;
        Divide();
    }

    // About what it takes, seen with millions of synapses: rows with delays are ordered anew, and it is seen to whether post cells ascend in tables.
    private double DivisionSeconds() =>
        (15e-9 * _projections.SelectMany(p => p.Blocks).OfType<SynapseBlock>().Where(b => b.Shape.HasDelays).Sum(b => b.Count))
        + (2e-9 * _groups.SelectMany(group => group.Tables).Where(table => !table.IsDense).Sum(table => (long)table.Count));

    /// <summary>From here on one thread steps or a team of <paramref name="threads"/>, which is put together when it is first asked for.</summary>
    internal void LeaveThreadsTo(ThreadChoice choice, int threads) => (_choice, _threads) = (choice, threads);

    private unsafe void Divide()
    {
        if (!_groups.SelectMany(group => group.Tables).All(table => table.Ascends()) || !_projections.SelectMany(p => p.Blocks).Cast<SynapseBlock>().All(block => block.Ascends()))
        {
            (_threads, _choice) = (1, null);
            return;
        }
        var ranges = Division.Ranges(_populations, _threads);
        var lists = _populations.SelectMany(p => p.Events).Select((list, index) => (list, index)).ToDictionary(entry => entry.list, entry => entry.index);
        var owners = _populations.SelectMany(p => p.Events.Select(_ => p.Index)).ToArray();
        var blocks = _projections.SelectMany(projection => projection.Blocks.Cast<SynapseBlock>().Select(block => new DividedBlock(block, projection, owners[lists[block.Shape.Source]], lists[block.Shape.Source]))).ToArray();
        var paths = blocks.Select(b => new DelayedPath(b.Population, b.Block.Shape.Target.Population.Index, b.Block.Divide(ranges[b.Block.Shape.Target.Population.Index], _threads)))
            .Concat(_groups.SelectMany(group => group.Tables).Select(table => new DelayedPath(table.Pre.Index, table.Post.Index, table.ShortestAxonal))).ToArray();
        var division = Division.Of(_populations, paths, ranges, _threads);
        var memory = new NativeBlock(_populations.Sum(p => (long)p.Padded * p.Events.Length * sizeof(int)));
        var place = (int*)memory.Pointer;
        var parts = new Simulation[_threads];
        for (var part = 0; part < _threads; part++)
        {
            parts[part] = Part(population => (division.Bounds[population][part], division.Bounds[population][part + 1]), ref place);
            parts[part].ShareSynapses(_groups, part == 0, lists);
        }
        var pieces = new Simulation[division.Pieces.Length];
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            pieces[piece] = Part(population => (division.Pieces[piece][2 * population], division.Pieces[piece][(2 * population) + 1]), ref place);
            pieces[piece].OnDivided();
        }
        _team = new ThreadTeam(this, parts, pieces, memory, blocks, division);
        if (_choice is not null)
            _choice.Slice = _team.Slice;
    }

    // A copy that has these cells of each population, and no synapses.
    private unsafe Simulation Part(Func<int, (int First, int End)> range, ref int* lists)
    {
        var copy = (Simulation)MemberwiseClone();
        copy._isPart = true;
        copy._populations = [.. _populations];
        for (var p = 0; p < _populations.Length; p++)
            copy._populations[p] = _populations[p].Part(range(p).First, range(p).End, ref lists);
        copy._accumulators = [.. _accumulators.Select(accumulator => accumulator.Part(copy._populations[accumulator.Population.Index]))];
        copy._groups = [];
        copy._shares = [];
        copy._reached = [];
        copy._batch = null;
        return copy;
    }

    // Gives a part its share of connections with a synapse model.
    private void ShareSynapses(SynapseGroup[] groups, bool isFirst, Dictionary<SpikeList, int> lists)
    {
        var reached = new Dictionary<Accumulator, Accumulator>();
        Accumulator Reached(Accumulator whole) => reached.TryGetValue(whole, out var own) ? own : reached[whole] = whole.Part(whole.Population);
        _shares = [.. groups.Select(group => new SynapseShare(group, _populations, isFirst, Reached, lists))];
        _groups = [.. _shares.Select(share => share.Group)];
        _reached = [.. reached.Values];
        PrepareBatches();
        OnDivided();
    }
}
