using System.Runtime.CompilerServices;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Execution;

/// <content>Kernels over synapses.</content>
internal unsafe partial class LlvmSimulation
{
    private Dictionary<SynapseTable, SynapseMemory> _tables = [];
    private Dictionary<SynapseTable, SynapseMemory> _driveTables = [];
    private readonly (int Read, bool IsInteger)[]?[] _lookBack;
    private RowEvents _events = new();
    private SynapseTable? _lastTable;
    private SynapseMemory? _lastMemory;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunRow(int kernel, SynapseTable table, int cell, int first, int end, int delay)
    {
        var memory = Prepare(kernel, table, delay);
        fixed (int* posts = table.Posts(first, end))
        {
            if (((delegate* unmanaged<long*, int*, int, int, int, int>)_program.SynapseKernels[kernel])(memory.Words, posts, cell, first, end) != 0)
            {
                memory.ThrowOverflow();
            }
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void RunRows(Runtime.Plans.HandlerPlan handler, SynapseTable table, EventQueue queue)
    {
        if (handler.Kernel < 0)
        {
            base.RunRows(handler, table, queue);
            return;
        }

        var memory = Prepare(handler.Kernel, table, 0);
        _events.Take(table, queue, StepIndex);
        if (((delegate* unmanaged<long*, RowEvent*, long, int>)_program.RowLists[handler.Kernel])(memory.Words, _events.Pointer, _events.Count) != 0)
        {
            memory.ThrowOverflow();
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunColumn(int kernel, SynapseTable table, int cell, ReadOnlySpan<int> positions, ReadOnlySpan<int> pres)
    {
        var memory = Prepare(kernel, table, 0);
        fixed (int* position = positions, pre = pres)
        {
            if (((delegate* unmanaged<long*, int*, int*, int, int, int>)_program.SynapseKernels[kernel])(memory.Words, position, pre, cell, positions.Length) != 0)
            {
                memory.ThrowOverflow();
            }
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunCell(int kernel, SynapseTable table, int cell) =>
        _ = ((delegate* unmanaged<long*, int, int>)_program.SynapseKernels[kernel])(Prepare(kernel, table, 0).Words, cell);

    /// <summary>For drives: the slots of pre cells that each kernel reads as they were a delay ago.</summary>
    private static (int, bool)[]? LookBack(LlvmProgram program, IrSynapseKernel kernel)
    {
        if (kernel.Phase != IrSynapsePhase.Drive)
        {
            return null;
        }

        var frame = program.SynapseFrames[kernel.Synapse];
        return [.. kernel.Reads(IrSynapse.Pre).Select(name => (frame.Storage.PreReads.IndexOf(name), frame.Array(IrSynapse.Pre + name).Type is IrType.Int32 or IrType.Int64))];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private SynapseMemory Prepare(int kernel, SynapseTable table, int delay)
    {
        if (_lookBack[kernel] is { } reads)
        {
            var memory = Memory(_driveTables, kernel, table);
            memory.Clock(StepIndex, TimeOfStep);
            foreach (var (read, isInteger) in reads)
            {
                memory.LookBack(read, isInteger, _module.Precision == Precision.Float32, delay);
            }

            PlaceUniforms(memory, table, delay);
            return memory;
        }

        if (table != _lastTable || _lastMemory is null)
        {
            _lastTable = table;
            _lastMemory = Memory(_tables, kernel, table);
        }

        _lastMemory.Clock(StepIndex, TimeOfStep);
        PlaceUniforms(_lastMemory, table, delay);
        return _lastMemory;
    }

    private SynapseMemory Memory(Dictionary<SynapseTable, SynapseMemory> memories, int kernel, SynapseTable table)
    {
        if (!memories.TryGetValue(table, out var memory))
        {
            var synapse = _module.GetSynapse(_module.SynapseKernels[kernel].Synapse);
            var frame = _program.SynapseFrames[synapse.Name];
            memory = new SynapseMemory(frame, table, Seed, UniformsOf(synapse, frame));
            for (var n = 0; n < frame.Cells.Count; n++)
            {
                memory.Words[frame.CellValues(n)] = (long)_probeValues[ProbeIndex(frame.Cells[n])].Pointer;
            }

            memories.Add(table, memory);
        }

        return memory;
    }
}
