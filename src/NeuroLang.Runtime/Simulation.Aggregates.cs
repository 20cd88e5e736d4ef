using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime;

/// <content>Sums over synapses: drives, and what timed handlers read.</content>
public abstract partial class Simulation
{
    private DriveTotal[] _totals = [];
    private SynapseSums? _sums;

    internal IReadOnlyList<DriveTotal> DriveTotals => _totals;

    /// <summary>The longest delay of some connections, from a presynaptic cell to what a drive adds to a postsynaptic one.</summary>
    protected int LongestDelay(params int[] connections) =>
        connections.SelectMany(c => _projections[c].Tables).Select(table => table.LongestAxonal + table.LongestDendritic).DefaultIfEmpty().Max();

    private void Drive(SynapseGroup group, int drive)
    {
        if (_sums is not { } sums)
            return;
        var plan = group.Synapse.Drives[drive];
        SynapseTable? driven = null;
        foreach (var (total, element, straight) in group.Totals[drive])
        {
            if (straight is not null)
            {
                straight.AddTo(total);
                continue;
            }
            sums.Begin(ReductionKind.Sum, (int)total.Population.Padded);
            foreach (var table in group.Tables)
            {
                if (table.Post != total.Population)
                    continue;
                if (plan.Scaled is { } scaled && element < 0 && table is { AliveSlot: < 0, ElementSlot: < 0, HasDendritic: false })
                {
                    sums.AddProducts(table, scaled);
                    continue;
                }
                // The kernel's values are those of the table that it ran over last.
                if (table != driven && table.HasDendritic)
                    RunDelayed(plan.Kernel, table);
                else if (table != driven)
                    RunRows(plan.Kernel, table, table.DendriticSteps);
                driven = table;
                sums.AddIncoming(table, element);
            }
            sums.Finish();
            total.Add(sums);
        }
    }

    // Runs are cut where dendritic delays differ, so that a kernel has one delay to look back.
    private void RunDelayed(int kernel, SynapseTable table)
    {
        for (var row = 0; row < table.Rows; row++)
        {
            var (run, endRun) = table.RunsOf(row);
            for (; run < endRun; run++)
            {
                var (first, end, delay) = table.Run(run);
                while (first < end)
                {
                    var dendritic = table.DendriticAt(first);
                    var next = first + 1;
                    while (next < end && table.DendriticAt(next) == dendritic)
                        next++;
                    RunRow(kernel, table, table.FirstCell + row, first, next, delay + dendritic);
                    first = next;
                }
            }
        }
    }

    private void Reduce(SynapseGroup group, ReductionPlan reduction)
    {
        foreach (var population in reduction.Incoming ? group.Posts : group.Pres)
            Reduce(group, reduction, population);
    }

    // Over the tables of a connection that share a population, whose results all of them keep.
    private unsafe void Reduce(SynapseGroup group, ReductionPlan reduction, Population population)
    {
        if (_sums is not { } sums)
            return;
        sums.Begin(reduction.Function, (int)population.Padded);
        foreach (var table in group.Tables)
        {
            if ((reduction.Incoming ? table.Post : table.Pre) != population)
                continue;
            RunRows(reduction.Kernel, table);
            if (reduction.Incoming)
                sums.AddIncoming(table, -1);
            else
                sums.AddOutgoing(table);
        }
        sums.Finish();
        foreach (var table in group.Tables)
        {
            if ((reduction.Incoming ? table.Post : table.Pre) != population)
                continue;
            var lanes = reduction.Incoming ? table.PostLanes : table.PreLanes;
            Buffer.MemoryCopy(sums.Result, lanes.Pointer(reduction.Slot), lanes.SlotBytes, (long)population.Size * lanes.LaneBytes);
        }
    }

    private void PrepareAggregates()
    {
        var totals = new Dictionary<(Population, int), DriveTotal>();
        foreach (var group in _groups)
        {
            group.Totals = group.Synapse.Drives
                .Select(drive => group.Posts.SelectMany(post => Totals(group.Plan, drive, post, totals).Select(t => (t.Total, t.Element, Straight(group, drive, post)))).ToArray())
                .ToArray();
        }
        _totals = totals.Values.ToArray();
        foreach (var total in _totals)
            total.Prepare();
        var tables = _groups
            .Where(group => group.Synapse.Drives.Count > 0 || group.Synapse.Timed.Any(timed => timed.Reductions.Count > 0))
            .SelectMany(group => group.Tables).ToArray();
        if (tables.Length > 0)
        {
            _sums = SynapseSums.Create(Plan.Precision, tables.Max(table => (long)Math.Max(table.Pre.Padded, table.Post.Padded)));
            PlaceValues(tables);
        }
    }

    private void PrepareBatches()
    {
        if (_groups.Length == 0)
            return;
        _batch = new SynapseBatch(_groups.Max(group => Lanes(group.Synapse)));
        foreach (var table in _groups.SelectMany(group => group.Tables))
            table.PlaceBatch(_batch);

        // What one kernel reads, changes and sends at most.
        static int Lanes(SynapsePlan plan) =>
            plan.Slots.Count + plan.PreSlots.Count + plan.PostSlots.Count + plan.PreReads.Count + plan.PostReads.Count + plan.Contributions.Count + 1;
    }

    private static StraightDrive? Straight(SynapseGroup group, DrivePlan drive, Population post)
    {
        var tables = group.Tables.Where(table => table.Post == post).ToArray();
        return drive.Elements.Count == 0 && tables.Length == 1 ? StraightDrive.Of(tables[0], drive.Scaled) : null;
    }

    private unsafe void PlaceValues(SynapseTable[] tables)
    {
        _values = new NativeBlock(tables.Max(table => (long)table.Count) * (Plan.Precision == Precision.Float32 ? sizeof(float) : sizeof(double)));
        foreach (var table in tables)
            table.PlaceValues(_values.Pointer);
    }

    private static IEnumerable<(DriveTotal Total, int Element)> Totals(ConnectionPlan connection, DrivePlan drive, Population post, Dictionary<(Population, int), DriveTotal> totals)
    {
        if (drive.Elements.Count == 0)
            yield return (Total(connection, ViewParts.ValueOf(connection.Post, post, drive.Slots, connection), post, totals), -1);
        for (var element = 0; drive.Elements.Count > 0 && element < drive.Elements[0].Count; element++)
            yield return (Total(connection, ViewParts.ValueOf(connection.Post, post, drive.Elements, element, connection), post, totals), element);
    }

    private static DriveTotal Total(ConnectionPlan connection, int slot, Population post, Dictionary<(Population, int), DriveTotal> totals)
    {
        if (!totals.TryGetValue((post, slot), out var total))
            totals.Add((post, slot), total = new DriveTotal(post, slot));
        foreach (var part in connection.Post)
        {
            for (var n = 0; n < part.Count && part.Population == post.Index; n++)
                total.Reach(part.Indices is { } cells ? cells[n] : (int)part.Start + n);
        }
        return total;
    }

    // Copies of what delayed drives read, as long as the longest delay on the way there.
    private unsafe void PrepareHistories()
    {
        var longest = new Dictionary<DelayedSlot, int>();
        foreach (var table in _groups.SelectMany(group => group.Tables))
        {
            var delay = table.LongestAxonal + table.LongestDendritic;
            foreach (var slot in DelayedSlots(table))
                longest[slot] = Math.Max(delay, longest.GetValueOrDefault(slot));
        }
        var slots = longest.Where(entry => entry.Value > 0).OrderBy(entry => entry.Key.Population).ThenBy(entry => entry.Key.Slot).ToArray();
        _histories = slots.Select(entry => new ValueHistory(_populations[entry.Key.Population], entry.Key.Slot, entry.Value)).ToArray();
        var regions = _histories.Select(history => (history.Name, history.Bytes)).ToArray();
        Building.MemoryEstimate.RequireRings(Plan, regions.Sum(region => (double)region.Bytes), Options.MemoryLimit);
        var starts = Arena.Allocate(regions);
        for (var n = 0; n < starts.Length; n++)
        {
            _histories[n].Place((byte*)starts[n]);
            foreach (var table in _groups.SelectMany(group => group.Tables).Where(table => DelayedSlots(table).Contains(slots[n].Key)))
                table.Keep(slots[n].Key.Slot, _histories[n]);
        }
    }

    private static IEnumerable<DelayedSlot> DelayedSlots(SynapseTable table) =>
        table.Synapse.Drives.SelectMany(drive => drive.DelayedSlots).Where(slot => slot.Population == table.Pre.Index);
}
