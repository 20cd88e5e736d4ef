using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// Turns a row of candidates into synapses in order of storage: drops what the switches and the filter forbid, numbers the
/// synapses of equal pairs, evaluates delays and weights, sorts by delay.
/// </summary>
internal sealed class RowFinisher(Simulation simulation, int connection, ConnectionPlan plan, CellView post)
{
    private readonly bool _plain = plan is { HasFilter: false, Autapses: true, Multapses: true, Synapse: null, Elements.Count: 0 };
    private readonly bool _hasTable = plan.Rule.Kind is RuleKind.Table or RuleKind.Convolution;
    private readonly RadixSort<int> _byPost = new();
    private readonly RadixSort<ulong> _byDelay = new();
    private ulong[] _order = [];
    private int[] _numbers = [];
    private int[] _rows = [];
    private int[] _delays = [];
    private double[] _weights = [];
    private int[] _elements = [];
    private readonly PairBatch _batch = new();
    private readonly double[] _delay = new double[PairBatch.Size];
    private readonly double[] _element = new double[PairBatch.Size];

    /// <summary>True where synapses of this connection have delays of their own.</summary>
    public bool HasDelays { get; } = plan.DelaySteps is null;

    /// <summary>True where synapses of this connection have weights of their own.</summary>
    public bool HasWeights { get; } = plan is { Weight: null, Synapse: null };

    /// <summary>True where synapses end at elements of a vector of their own.</summary>
    public bool HasElements { get; } = plan.Elements.Count > 0;

    /// <summary>Elements of the finished row, where synapses have their own.</summary>
    public ReadOnlySpan<int> Elements => _elements;

    /// <summary>Delays of the finished row, in steps, where synapses have their own.</summary>
    public ReadOnlySpan<int> Delays => _delays;

    /// <summary>Weights of the finished row, where synapses have their own.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>For each synapse of the finished row, how many earlier ones its pair has; kept for connections with a synapse model.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>For each synapse of the finished row, its row in the connection's table; kept like <see cref="Numbers"/>.</summary>
    public ReadOnlySpan<int> Rows => _rows;

    /// <summary>For each place in order of delay, which synapse it is.</summary>
    public ReadOnlySpan<ulong> Order => _order;

    /// <summary>The longest delay so far.</summary>
    public int LongestDelay { get; private set; } = plan.DelaySteps ?? 0;

    /// <summary>Finishes the row of view index <paramref name="i"/> in place and returns how many synapses are left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Finish(Span<int> row, RowSource source, int i, Population pre, int preCell)
    {
        if (!source.IsSorted)
            _byPost.Sort(row, 0, (uint)post.Count);
        if (_plain && !HasDelays && !HasWeights)
            return row.Length;
        if (_numbers.Length < row.Length)
        {
            var length = Math.Max(row.Length, 2 * _numbers.Length);
            _numbers = new int[length];
            _rows = new int[length];
            _delays = new int[HasDelays ? length : 0];
            _order = new ulong[HasDelays ? length : 0];
            _weights = new double[HasWeights ? length : 0];
            _elements = new int[HasElements ? length : 0];
        }
        var context = new SynapseContext { Seed = simulation.Seed, I = i, Pre = pre, PreCell = preCell };
        var count = Filter(row, source, ref context);
        if (HasDelays || HasWeights || HasElements)
            Evaluate(row[..count], in context);
        if (HasDelays)
            _byDelay.Sort(_order.AsSpan(0, count), 32, (uint)LongestDelay);
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Filter(Span<int> row, RowSource source, ref SynapseContext context)
    {
        var candidates = 0;
        var (kept, part) = (0, 0);
        var (previous, candidate, number) = (-1, 0, 0);
        foreach (var j in row)
        {
            if (j != previous)
                (previous, candidate, number) = (j, 0, 0);
            part = post.PartOf(j, part);
            context.J = j;
            context.M = candidate;
            context.Row = _hasTable ? source.TableRow(context.I, candidates++, j) : 0;
            context.Post = post.Populations[part];
            context.PostCell = post.Cell(part, j);
            if (!plan.Autapses && context.Post == context.Pre && context.PostCell == context.PreCell)
                continue;
            if (!plan.Multapses && candidate > 0)
                continue;
            candidate++;
            if (plan.HasFilter && !simulation.Accepts(connection, context))
                continue;
            _rows[kept] = context.Row;
            _numbers[kept] = number++;
            row[kept++] = j;
        }
        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Evaluate(ReadOnlySpan<int> row, in SynapseContext context)
    {
        for (var first = 0; first < row.Length; first += PairBatch.Size)
        {
            var count = Math.Min(PairBatch.Size, row.Length - first);
            var pairs = _batch.Fill(post, context, row.Slice(first, count), _numbers.AsSpan(first, count), _rows.AsSpan(first, count));
            if (HasDelays)
                simulation.EvaluateDelays(connection, pairs, _delay.AsSpan(0, count));
            if (HasElements)
                simulation.EvaluateElements(connection, pairs, _element.AsSpan(0, count));
            if (HasWeights)
                simulation.EvaluateWeights(connection, pairs, _weights.AsSpan(first, count));
            Check(pairs, first);
        }
    }

    // Synapse by synapse, so that what is reported first does not depend on how many are evaluated at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Check(ReadOnlySpan<SynapseContext> pairs, int first)
    {
        var part = 0;
        for (var n = 0; n < pairs.Length; n++)
        {
            if (HasDelays)
            {
                var delay = Steps(_delay[n], in pairs[n]);
                _delays[first + n] = delay;
                _order[first + n] = ((ulong)delay << 32) | (uint)(first + n);
                LongestDelay = Math.Max(LongestDelay, delay);
            }
            if (HasElements)
            {
                part = post.PartOf(pairs[n].J, part);
                _elements[first + n] = Element(_element[n], plan.Elements[part].Count, in pairs[n]);
            }
            if (HasWeights)
                Check(_weights[first + n], in pairs[n]);
        }
    }

    /// <summary>A delay in steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Steps(double milliseconds, in SynapseContext context)
    {
        var steps = Math.Round(milliseconds / simulation.Plan.StepMilliseconds, MidpointRounding.ToEven);
        if (milliseconds >= 0 && steps < int.MaxValue / 2)
            return (int)steps;
        throw Failure(SimulationError.InvalidDelay, $"delay {milliseconds} ms", context);
    }

    /// <summary>The number of an element of a vector.</summary>
    public int Element(double element, int count, in SynapseContext context) =>
        element >= 0 && element < count && Math.Floor(element) == element ? (int)element
        : throw Failure(SimulationError.InvalidElement, $"there is no element {element} of {count}", context);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Check(double weight, in SynapseContext context)
    {
        if (!double.IsFinite(weight))
            throw Failure(SimulationError.InvalidWeight, $"weight {weight}", context);
        if (weight * context.Pre.Plan.Sign < 0)
            throw Failure(SimulationError.InvalidSign, $"weight {weight}, which is {(weight < 0 ? "negative" : "positive")},", context);
    }

    private SimulationException Failure(SimulationError error, FormattableString what, in SynapseContext context) => new(
        error,
        string.Create(
            CultureInfo.InvariantCulture,
            $"connection '{plan.Name}': {what.ToString(CultureInfo.InvariantCulture)} from cell {context.PreCell} of '{context.Pre.Name}' to cell {context.PostCell} of '{context.Post.Name}'"))
    {
        Population = context.Pre.Name,
        Cell = context.PreCell,
        Variable = plan.Name,
    };
}
