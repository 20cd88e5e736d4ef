using System.Globalization;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime.Building;

/// <summary>Draws a connection with a synapse model: one <see cref="SynapseTable"/> for each pre and each post population.</summary>
internal sealed unsafe partial class TableBuilder
{
    private const int EntriesPerPiece = 64;
    private const int PiecesPerThread = 4;
    private readonly Simulation _simulation;
    private readonly int _connection;
    private readonly ConnectionPlan _plan;
    private readonly SynapsePlan _synapse;
    private readonly int _threads;
    private readonly CellView _pre;
    private readonly CellView _post;

    public TableBuilder(Simulation simulation, int connection, SynapsePlan synapse, int threads)
    {
        _simulation = simulation;
        _connection = connection;
        _plan = simulation.Plan.Connections[connection];
        _synapse = synapse;
        _threads = threads;
        _pre = new CellView(_plan.Pre, simulation.Populations, _plan.Name);
        _post = new CellView(_plan.Post, simulation.Populations, _plan.Name);
        if (_plan.DelaySteps < 0 || synapse.DendriticSteps < 0)
        {
            throw new SimulationException(
                SimulationError.InvalidDelay,
                string.Create(CultureInfo.InvariantCulture, $"connection '{_plan.Name}': delay {Math.Min(_plan.DelaySteps ?? 0, synapse.DendriticSteps ?? 0)} steps"))
            {
                Variable = _plan.Name,
            };
        }
    }

    public SynapseTable[] Build()
    {
        var tables = new List<SynapseTable>();
        var posts = _post.Populations.Where((_, part) => _post.Parts[part].Count > 0).Distinct().ToArray();
        using var rows = RowSources.Create(_simulation, _connection, _plan, _pre, _post, _threads);
        try
        {
            foreach (var group in PreGroup.Of(_pre, []))
                tables.AddRange(Build(group, rows, posts));
        }
        catch
        {
            foreach (var table in tables)
                table.Free();
            throw;
        }
        return tables.ToArray();
    }

    private SynapseTable[] Build(PreGroup group, RowSource rows, Population[] posts)
    {
        var shapes = posts.Select(post => Shape(group, post)).ToArray();
        var pieces = Math.Clamp(group.Count / EntriesPerPiece, 1, _threads == 1 ? 1 : _threads * PiecesPerThread);
        var chunks = new TableChunk[pieces][];
        try
        {
            Workers.Run(_threads, pieces, piece =>
            {
                var (first, end) = (Cut(group, pieces, piece), Cut(group, pieces, piece + 1));
                var expected = (end - first) * rows.ExpectedPerRow;
                chunks[piece] = shapes.Select(shape => new TableChunk(shape, (long)(1.05 * expected / shapes.Length) + 256)).ToArray();
                if (shapes.Any(shape => !shape.IsDense) || _synapse.Slots.Count > 0)
                    new TableRows(_simulation, _connection, _plan, _synapse, _post, posts, shapes).Draw(group, rows, first, end, chunks[piece]);
            });
            return shapes.Select((shape, table) => Assemble(shape, chunks.Select(piece => piece[table]).ToArray())).ToArray();
        }
        finally
        {
            foreach (var chunk in chunks.Where(piece => piece is not null).SelectMany(piece => piece))
                chunk.Dispose();
        }
    }

    // Where a piece starts: never between two entries of one cell.
    private static int Cut(PreGroup group, int pieces, int piece)
    {
        var cut = (int)Workers.Cut(group.Count, pieces, piece);
        while (group.HasRepeats && cut > 0 && cut < group.Count && group.Entry(cut).Cell == group.Entry(cut - 1).Cell)
            cut++;
        return cut;
    }

    private TableShape Shape(PreGroup group, Population post)
    {
        var parts = Enumerable.Range(0, _post.Parts.Count).Where(part => _post.Populations[part] == post && _post.Parts[part].Count > 0).ToArray();
        var isDense = MemoryEstimate.IsDense(_plan) && _synapse.DendriticSteps is not null
            && parts.Length == 1 && group.Rows == group.Count && !group.HasRepeats;
        return new TableShape
        {
            Plan = _plan,
            Synapse = _synapse,
            Precision = _simulation.Plan.Precision,
            Pre = group.Population,
            Post = post,
            FirstCell = group.FirstCell,
            Rows = group.Rows,
            IndexBytes = isDense ? 0 : post.Size > ushort.MaxValue + 1 ? sizeof(int) : sizeof(ushort),
            DenseStart = isDense ? (int)_post.Parts[parts[0]].Start : 0,
            DenseCount = isDense ? (int)_post.Parts[parts[0]].Count : 0,
        };
    }

    private SynapseTable Assemble(TableShape shape, TableChunk[] chunks)
    {
        var count = shape.IsDense ? (long)shape.Rows * shape.DenseCount : chunks.Sum(chunk => chunk.Count);
        if (count > int.MaxValue)
            throw TooMany(shape, count);
        var starts = new NativeBlock(shape.IsDense ? 0 : (shape.Rows + 1L) * sizeof(int));
        var index = new NativeBlock(count * shape.IndexBytes);
        var dendritic = _synapse.DendriticSteps is null ? new NativeBlock(count * sizeof(int)) : null;
        using var delays = new NativeBlock(_plan.DelaySteps is null ? count * sizeof(int) : 0);
        var offsets = new long[chunks.Length];
        for (var chunk = 1; chunk < chunks.Length; chunk++)
            offsets[chunk] = offsets[chunk - 1] + chunks[chunk - 1].Count;
        if (!shape.IsDense)
            FillStarts(chunks, (int*)starts.Pointer, shape.Rows);
        Workers.Run(_threads, chunks.Length, chunk =>
        {
            CopyPosts(shape, chunks[chunk].Posts, index.Pointer, offsets[chunk]);
            Copy(chunks[chunk].Delays, (int*)delays.Pointer + offsets[chunk]);
            Copy(chunks[chunk].Dendritic, dendritic is null ? null : (int*)dendritic.Pointer + offsets[chunk]);
        });
        var runs = _plan.DelaySteps is null ? new RunIndex(shape.Rows, (int*)starts.Pointer, (int*)delays.Pointer) : null;
        var table = new SynapseTable(shape, (int)count, starts, index, runs, dendritic);
        Place(table);
        Workers.Run(_threads, chunks.Length, chunk => chunks[chunk].CopyLanes(table.Slots, offsets[chunk]));
        return table;
    }

    private static void FillStarts(TableChunk[] chunks, int* starts, int rows)
    {
        var (position, next) = (0, 0);
        foreach (var (row, count) in chunks.SelectMany(chunk => chunk.Rows))
        {
            for (; next <= row; next++)
                starts[next] = position;
            position += count;
        }
        for (; next <= rows; next++)
            starts[next] = position;
    }

    private static void CopyPosts(TableShape shape, NativeBuffer<int> posts, byte* index, long offset)
    {
        if (shape.IndexBytes == sizeof(int))
        {
            Copy(posts, (int*)index + offset);
            return;
        }
        var narrow = (ushort*)index + offset;
        for (var n = 0L; n < posts.Count; n++)
            narrow[n] = (ushort)posts.Pointer[n];
    }

    private static void Copy(NativeBuffer<int> from, int* to)
    {
        if (from.Count > 0)
            Buffer.MemoryCopy(from.Pointer, to, from.Count * sizeof(int), from.Count * sizeof(int));
    }

    // Everything a step changes lies in the arena.
    private void Place(SynapseTable table)
    {
        var regions = new List<(string, long)>();
        regions.AddRange(_synapse.Slots.Select(slot => ($"{table.Name}.{slot.Name}", table.Slots.SlotBytes)));
        regions.AddRange(_synapse.PreSlots.Select(slot => ($"{table.Name}.pre.{slot.Name}", table.PreLanes.SlotBytes)));
        regions.AddRange(_synapse.PostSlots.Select(slot => ($"{table.Name}.post.{slot.Name}", table.PostLanes.SlotBytes)));
        var starts = _simulation.Arena.Allocate(regions);
        var next = 0;
        foreach (var lanes in new[] { table.Slots, table.PreLanes, table.PostLanes })
        {
            for (var slot = 0; slot < lanes.Slots; slot++)
                lanes.Place(slot, (byte*)starts[next++]);
        }
        table.Bind(_simulation.Accumulators);
    }

    private SimulationException TooMany(TableShape shape, long count) => new(
        SimulationError.TooLarge,
        string.Create(
            CultureInfo.InvariantCulture,
            $"connection '{_plan.Name}' has {count} synapses with variables from '{shape.Pre.Name}' to '{shape.Post.Name}', at most {int.MaxValue} can be indexed"))
    {
        Variable = _plan.Name,
        Value = count,
    };
}
