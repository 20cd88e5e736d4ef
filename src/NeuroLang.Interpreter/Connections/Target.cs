using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Connections;

/// <summary>
/// A variable of a population at which connections end. What arrives is summed in integers, whose order cannot matter
/// (semantics, "Numbers"): 2^Shift integer units are one internal unit.
/// </summary>
internal sealed class Target(int population, string slot, Precision precision, bool isWide)
{
    private readonly Dictionary<long, long[]> _due = [];

    public int Population { get; } = population;

    public string Slot { get; } = slot;

    /// <summary>The scale: a weight w contributes w * 2^Shift, rounded to an integer.</summary>
    public int Shift { get; private set; }

    /// <summary>The largest integer that one contribution may be.</summary>
    public double Limit { get; private set; }

    /// <summary>Whether sums have 64 bits in every precision, because something that arrives has no known bound.</summary>
    public bool IsWide => isWide;

    /// <summary>The scale of a wide target: room for all contributions in one step, each 2^24 times what is known at first.</summary>
    /// <param name="largest">The largest absolute value that is known.</param>
    /// <param name="cells">For every synapse and statement its target cell.</param>
    public void ScaleWide(double largest, IEnumerable<int> cells)
    {
        var numbers = cells.GroupBy(c => c).Select(g => (long)g.Count()).DefaultIfEmpty(1).Max();
        var room = 62 - CeilingOfLog2(numbers);
        Shift = room - 24 - (Math.ILogB(largest > 0 ? largest : 1) + 1);
        Limit = Math.BitDecrement(Math.ScaleB(1.0, room));
    }

    /// <summary>Chooses the scale such that no sum can ever overflow.</summary>
    /// <param name="synapses">For every synapse that ends here its target cell and its weight.</param>
    public void Scale(IReadOnlyCollection<(int Cell, double Weight)> synapses)
    {
        var largest = synapses.Select(s => Math.Abs(s.Weight)).DefaultIfEmpty(0).Max();
        if (largest == 0)
        {
            Shift = 0;
            return;
        }

        // The smallest e with |w| < 2^e for all w; each |w| in units of 2^(e - 30), rounded up, summed for each cell.
        var exponent = Math.ILogB(largest) + 1;
        var sums = new Dictionary<int, long>();
        foreach (var (cell, weight) in synapses)
        {
            sums.TryGetValue(cell, out var sum);
            sums[cell] = sum + (long)Math.Ceiling(Math.ScaleB(Math.Abs(weight), 30 - exponent));
        }

        var bits = precision == Precision.Float32 ? 32 : 64;
        Shift = bits - 2 - CeilingOfLog2(sums.Values.Max()) - (exponent - 30);
        Limit = Math.ScaleB(1.0, exponent + Shift);
    }

    /// <summary>What a synapse of this weight adds.</summary>
    public long Contribution(double weight) => (long)Math.Round(Math.ScaleB(weight, Shift), MidpointRounding.ToEven);

    /// <summary>A contribution as a number in internal units.</summary>
    public double ToNumber(long contribution) => Math.ScaleB(contribution, -Shift);

    /// <summary>Adds a contribution to what arrives at a cell at a boundary.</summary>
    public void Add(long boundary, int cell, int cells, long contribution)
    {
        if (!_due.TryGetValue(boundary, out var sums))
        {
            sums = new long[cells];
            _due.Add(boundary, sums);
        }

        sums[cell] += contribution;
    }

    /// <summary>What arrives at each cell at a boundary, in the program's precision; forgets it. Null where nothing was sent.</summary>
    public Value[]? Take(long boundary)
    {
        if (!_due.Remove(boundary, out var sums))
        {
            return null;
        }

        var scale = Math.ScaleB(1, -Shift);
        return precision == Precision.Float32
            ? [.. sums.Select(sum => Value.Of((isWide ? (float)sum : (float)checked((int)sum)) * (float)scale))]
            : [.. sums.Select(sum => Value.Of((double)sum * scale))];
    }

    /// <summary>What is under way at a boundary: the sums that are not all zero, by how many boundaries later they arrive.</summary>
    public IEnumerable<(long Ahead, long[] Sums)> Pending(long boundary) =>
        _due.Where(d => d.Value.Any(sum => sum != 0)).OrderBy(d => d.Key).Select(d => (d.Key - boundary, (long[])d.Value.Clone()));

    /// <summary>Forgets what is under way and takes other sums over.</summary>
    public void Replace(IEnumerable<(long Boundary, long[] Sums)> pending)
    {
        _due.Clear();
        foreach (var (boundary, sums) in pending)
        {
            _due.Add(boundary, (long[])sums.Clone());
        }
    }

    private static int CeilingOfLog2(long number)
    {
        var c = 0;
        while (1L << c < number)
        {
            c++;
        }

        return c;
    }
}
