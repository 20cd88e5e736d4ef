using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Execution;

/// <content>Start values, and what an experiment sets.</content>
internal unsafe partial class LlvmSimulation
{
    private readonly CellColumns?[] _columns;
    private readonly IReadOnlyDictionary<(PairRole Role, int Connection), PairEvaluator> _pairs;

    /// <inheritdoc/>
    protected override void Initialize()
    {
        for (var p = 0; p < _cells.Length; p++)
        {
            if (_program.Initializers[p] != 0)
            {
                Initialize(p);
            }
        }

        Derive();
    }

    /// <inheritdoc/>
    protected override void Derive() => Launch(IrPhase.Derive);

    /// <inheritdoc/>
    protected override void Start()
    {
        foreach (var cells in _cells)
        {
            cells.PlaceDue();
        }

        Launch(IrPhase.Start);
        if (_steps.StartReadsProbes)
        {
            TakeProbes();
        }
    }

    /// <inheritdoc/>
    protected override void Weights(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => Evaluate(PairRole.Weight, connection, pairs, values, 0);

    /// <inheritdoc/>
    protected override void ElementsOf(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => Evaluate(PairRole.Element, connection, pairs, values, 0);

    /// <inheritdoc/>
    protected override void Delays(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => Evaluate(PairRole.Delay, connection, pairs, values, 0);

    /// <inheritdoc/>
    protected override void DendriticDelays(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => Evaluate(PairRole.Dendritic, connection, pairs, values, 0);

    /// <inheritdoc/>
    protected override void Probabilities(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values) => Evaluate(PairRole.Probability, connection, pairs, values, 1);

    /// <inheritdoc/>
    protected override bool Accept(int connection, in SynapseContext s)
    {
        var result = 0d;
        Evaluate(PairRole.Accept, connection, new ReadOnlySpan<SynapseContext>(in s), new Span<double>(ref result), 1);
        return result != 0;
    }

    /// <inheritdoc/>
    protected override void InitializeSynapses(int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values)
    {
        if (_pairs.TryGetValue((PairRole.Start, connection), out var evaluator))
        {
            evaluator.Evaluate(pairs, Data, values);
        }
    }

    /// <inheritdoc/>
    public override void Apply(int setter, ReadOnlySpan<double> arguments)
    {
        var source = _module.Setters.FirstOrDefault(s => s.Id == setter) ?? throw new ArgumentOutOfRangeException(nameof(setter));
        for (var r = 0; r < source.View.Ranges.Length; r++)
        {
            var range = source.View.Ranges[r];
            Clock(_cells[range.Population], TimeOfStep);
            fixed (double* values = arguments)
            {
                Visit(_program.Setters[(setter, r)], range, values);
            }
        }

        if (source.View.Ranges.All(r => _module.Populations[r.Population].Port != IrPortKind.None))
        {
            return;
        }

        Derive();
    }

    private void Evaluate(PairRole role, int connection, ReadOnlySpan<SynapseContext> pairs, Span<double> values, double otherwise)
    {
        if (_pairs.TryGetValue((role, connection), out var evaluator))
        {
            evaluator.Evaluate(pairs, Data, values);
        }
        else
        {
            values.Fill(otherwise);
        }
    }

    private void Initialize(int population)
    {
        var source = _module.Populations[population];
        var failed = Visit(_program.Initializers[population], new IrRange(population, 0, source.Size, null), null);
        if (failed >= 0)
        {
            var (cell, number) = Math.DivRem(failed, source.Checks.Length);
            var check = source.Checks[(int)number];
            var cells = PopulationAt(population);
            var slot = cells.SlotIndex(check.Parameter);
            ReportGuard(cells, (int)cell, check.Parameter, slot < 0 ? double.NaN : cells.Get(slot, (int)cell), check.Text);
        }
    }

    private void Clock(CellMemory cells, double time)
    {
        cells.Words[CellFrame.Step] = StepIndex;
        cells.SetDouble(CellFrame.Time, time);
    }

    /// <summary>The columns of the table of a population's cells, where code can read them; null where it has none.</summary>
    private static CellColumns? ColumnsOf(IrModule module, IrPopulation population) =>
        module.Tables.FirstOrDefault(t => t.Name == population.Table) is { } table ? new CellColumns(table) : null;

    /// <summary>Calls a function over cells of one population.</summary>
    private long Visit(nint function, IrRange range, double* values)
    {
        var cells = _cells[range.Population];
        ObjectDisposedException.ThrowIf(cells.IsReleased, this);
        var columns = _columns[range.Population] is { } table ? table.Pointer : null;
        fixed (int* indices = range.Indices is { } listed ? listed.AsSpan() : default)
        {
            return ((delegate* unmanaged<long*, double*, long*, int*, long, long, long>)function)(cells.Words, values, columns, indices, range.Indices is null ? range.Start : 0, range.Count);
        }
    }
}
