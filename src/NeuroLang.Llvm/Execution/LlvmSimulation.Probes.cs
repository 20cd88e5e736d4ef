using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Planning;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Execution;

/// <content>Aggregates over cells that synapses read.</content>
internal unsafe partial class LlvmSimulation
{
    private readonly double[] _probes;
    private readonly NativeWords[] _probeValues;
    private readonly int[]?[] _formerReaders;
    private readonly ScalarHistory?[] _former;

    /// <inheritdoc/>
    protected override ScalarHistory? Former(int aggregate) =>
        _formerReaders[aggregate] is { } connections ? _former[aggregate] ??= new ScalarHistory(LongestDelay(connections)) : null;

    /// <summary>The connections of the plan whose drives read an aggregate as it was a delay ago; null where there are none.</summary>
    internal static int[]? FormerReaders(IrModule module, IrProbe probe)
    {
        int[] readers =
        [
            .. NetworkPlanner.Plans(module)
                .Select((p, n) => (p.Connection.Synapse, Index: n))
                .Where(p => p.Synapse is not null && IrTraversal.PostOrder(module.GetSynapse(p.Synapse).Drives.Select(d => d.Value)).Any(e => e.Op == IrOp.Uniform && e.Name == IrProbe.Former + probe.Name))
                .Select(p => p.Index),
        ];
        return readers.Length == 0 ? null : readers;
    }

    private void TakeProbes()
    {
        for (var n = 0; n < _probes.Length; n++)
        {
            _probes[n] = TakeProbe(n);
        }
    }

    private double TakeProbe(int number)
    {
        var probe = _module.Probes[number];
        var laneBytes = _module.Precision == Precision.Float32 ? sizeof(float) : sizeof(double);
        var count = 0;
        for (var r = 0; r < probe.View.Ranges.Length; r++)
        {
            var range = probe.View.Ranges[r];
            Visit(_program.Probes[(number, r)], range, (double*)((byte*)_probeValues[number].Pointer + (count * laneBytes)));
            count += (int)range.Count;
        }

        if (probe.Function == IrProbe.Each)
        {
            return 0;
        }

        return _module.Precision == Precision.Float32
            ? CellMemory.ReduceCells(probe.Function, new ReadOnlySpan<float>(_probeValues[number].Pointer, count))
            : CellMemory.ReduceCells(probe.Function, new ReadOnlySpan<double>(_probeValues[number].Pointer, count));
    }

    /// <summary>At phase 3: keeps those that drives read later.</summary>
    private void KeepProbes()
    {
        for (var n = 0; n < _probes.Length; n++)
        {
            Former(n)?.Keep(StepIndex, _probes[n]);
        }
    }

    /// <summary>Stores what kernels over synapses read beside step and time.</summary>
    private void PlaceUniforms(SynapseMemory memory, SynapseTable table, int delay)
    {
        for (var u = 0; u < memory.Uniforms.Length; u++)
        {
            var (kind, number) = memory.Uniforms[u];
            memory.SetDouble(memory.Frame.Uniform(u), kind switch
            {
                SynapseUniformKind.Probe => _probes[number],
                SynapseUniformKind.Former => Former(number)?.At(delay) ?? 0,
                _ => table.IsFrozen(number),
            });
        }
    }

    private (SynapseUniformKind Kind, int Number)[] UniformsOf(IrSynapse synapse, SynapseFrame frame) => [.. frame.Uniforms.Select(name =>
        name.StartsWith(IrSynapse.Frozen, StringComparison.Ordinal) ? (SynapseUniformKind.Frozen, synapse.Freezable.IndexOf(name[IrSynapse.Frozen.Length..]))
        : name.StartsWith(IrProbe.Former, StringComparison.Ordinal) ? (SynapseUniformKind.Former, ProbeIndex(name[IrProbe.Former.Length..]))
        : name.StartsWith(IrProbe.Now, StringComparison.Ordinal) ? (SynapseUniformKind.Probe, ProbeIndex(name[IrProbe.Now.Length..]))
        : throw new InvalidOperationException("No LLVM IR for the uniform " + name))];

    private int ProbeIndex(string name) => _module.Probes.TakeWhile(p => p.Name != name).Count();
}
