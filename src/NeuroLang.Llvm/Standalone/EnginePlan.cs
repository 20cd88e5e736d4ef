using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Execution;
using NeuroLang.Llvm.Planning;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Standalone;

/// <summary>
/// What the engine of a native library knows of its program, in the order in which <c>Engine/plan.c</c> reads it: populations with their
/// slots and kernels, aggregates, and connections. What the network consists of beyond that comes from its image.
/// </summary>
internal sealed partial class EnginePlan
{
    /// <summary>Raised whenever the meaning of the numbers changes, so that no image is read by another engine.</summary>
    private const string Format = "engine 1";

    private const int ImageFingerprint = 3;
    private const int FingerprintWords = 4;
    private const int Flags = ImageFingerprint + (2 * FingerprintWords);
    private const long NoTrap = 4;

    private readonly IrModule _module;
    private readonly EmittedModule _emitted;
    private readonly NetworkPlan _plan;
    private readonly PlanNumbers _to = new();

    private EnginePlan(IrModule module, EmittedModule emitted)
    {
        _module = module;
        _emitted = emitted;
        _plan = NetworkPlanner.Plan(module);
    }

    /// <summary>The plan of a module in kernel form.</summary>
    /// <param name="kernels">The module.</param>
    /// <param name="emitted">Its functions.</param>
    /// <param name="stateFingerprint">What states of the program are bound to: 32 bytes.</param>
    /// <param name="trap">Whether a run stops at a state that is not finite.</param>
    public static (PlanNumbers Numbers, byte[] ImageFingerprint) Of(IrModule kernels, EmittedModule emitted, byte[] stateFingerprint, bool trap = true)
    {
        var plan = new EnginePlan(kernels, emitted);
        plan.Write(stateFingerprint);
        var fingerprint = plan.Fingerprint();
        plan._to.Replace(ImageFingerprint, Words(fingerprint));
        plan._to.Replace(Flags, [plan._to.Numbers[Flags] | (trap ? 0 : NoTrap)]);
        return (plan._to, fingerprint);
    }

    private void Write(byte[] stateFingerprint)
    {
        var steps = new StepPlan(_module);
        _to.Add(_module.Precision == Compiler.Ir.Precision.Float32 ? 32 : 64, _module.StepNumerator, _module.StepDenominator);
        _to.Add(new long[FingerprintWords]);
        _to.Add(Words(stateFingerprint));
        _to.Add((steps.EventsReadProbes ? 1 : 0) | (steps.PhasesReadProbes ? 2 : 0));
        _to.Add(_module.Populations.Length, _plan.Targets.Count, _module.Probes.Length, _module.Connections.Length, _plan.Connections.Count);
        for (var p = 0; p < _module.Populations.Length; p++)
        {
            Population(p);
        }

        for (var p = 0; p < _module.Probes.Length; p++)
        {
            Probe(p);
        }

        var number = 0;
        for (var source = 0; source < _module.Connections.Length; source++)
        {
            var connection = _module.Connections[source];
            for (var part = 0; part < (connection.Synapse is null ? connection.Sends.Length : 1); part++)
            {
                Connection(number++, source, connection);
            }
        }
    }

    /// <summary>Of everything that says what an image means: the numbers but for this, the texts, and through the state's fingerprint the equations.</summary>
    private byte[] Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', _to.Texts.Prepend(Format))));
        var bytes = new byte[sizeof(long)];
        foreach (var number in _to.Numbers)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }

    private static long[] Words(byte[] fingerprint) => [.. Enumerable.Range(0, FingerprintWords).Select(w => BinaryPrimitives.ReadInt64LittleEndian(fingerprint.AsSpan(w * sizeof(long))))];

    private void Population(int index)
    {
        var population = _module.Populations[index];
        var plan = _plan.Populations[index];
        var model = _module.GetModel(population.Model);
        var frame = new CellFrame(_module, model);
        var launches = population.Port != IrPortKind.None ? [] : _module.Kernels.Where(k => k.Model == model.Name && PhaseOf(k) is not null).SelectMany(k => Launches(k, k)).ToList();
        var kept = StateLayout.Slots(_module, index).ToList();
        _to.AddText(population.Name);
        _to.Add(population.Size, population.Salt, (long)population.Port);
        _to.Add(plan.Slots.Count, model.Targets.Length, model.Events.Length, frame.Aggregates.Count, launches.Count, kept.Count);
        foreach (var slot in plan.Slots)
        {
            _to.AddText(slot.Name);
            _to.Add((long)slot.Kind);
        }

        foreach (var target in model.Targets)
        {
            _to.AddText(target);
            _to.Add(model.WideTargets.Contains(target));
        }

        foreach (var e in model.Events)
        {
            _to.AddText(e.Name);
        }

        foreach (var (kernel, owner) in launches)
        {
            Launch(kernel, owner, frame);
        }

        foreach (var (name, type) in kept)
        {
            _to.Add(frame.Storage[name], TypeOf(type), Optional(model, name));
        }
    }

    /// <summary>A kernel behind those that run just before it, all of them when their owner runs.</summary>
    private IEnumerable<(IrKernel Kernel, IrKernel Owner)> Launches(IrKernel kernel, IrKernel owner) =>
        kernel.Before.SelectMany(name => Launches(_module.Kernels.First(k => k.Name == name), owner)).Append((kernel, owner));

    private void Launch(IrKernel kernel, IrKernel owner, CellFrame frame)
    {
        var uniforms = ModelStorage.Nodes(kernel.Body).Where(e => e.Op == IrOp.Uniform).Select(e => e.Name ?? "").Distinct().OrderBy(n => n, StringComparer.Ordinal);
        var aggregates = new List<long>();
        foreach (var uniform in uniforms)
        {
            if (LowerReductionsPass.TrySplit(uniform, out var function, out var slot))
            {
                aggregates.AddRange([frame.Aggregates.TakeWhile(a => a != uniform).Count(), FunctionOf(function), frame.Storage[slot]]);
            }
        }

        var timed = owner.Phase == IrPhase.Timed ? _module.GetModel(owner.Model).Timed[owner.Timed] : null;
        var emits = kernel.Body.OfType<IrEmit>().Select(e => (long)frame.EventIndex(e.Event)).ToArray();
        var traps = kernel.Body.OfType<IrTrap>().Select(t => (long)frame.Storage[t.Slot]).ToArray();
        _to.Add(PhaseOf(owner) ?? 0);
        _to.AddFunction(_emitted.CellKernels[kernel.Name]);
        _to.Add(timed is null ? 0 : timed.Kind == IrTimedKind.At ? 1 : 2, timed?.Steps ?? 0);
        _to.Add(aggregates.Count / 3, emits.Length, traps.Length);
        _to.Add(kernel.Ranking is { } r ? frame.Storage[r.Slot] : -1, kernel.Ranking is { } s ? frame.Storage[s.Sorted] : -1);
        _to.Add([.. aggregates, .. emits, .. traps]);
    }

    private void Probe(int number)
    {
        var probe = _module.Probes[number];
        var readers = LlvmSimulation.FormerReaders(_module, probe) ?? [];
        _to.AddText(probe.Name);
        _to.Add(FunctionOf(probe.Function), probe.View.Ranges.Length, readers.Length);
        for (var r = 0; r < probe.View.Ranges.Length; r++)
        {
            var range = probe.View.Ranges[r];
            Range(range.Population, _emitted.Probes[(number, r)], range.Indices is null ? range.Start : 0, range.Count, range.Indices);
        }

        foreach (var reader in readers)
        {
            _to.Add(reader);
        }
    }

    private void Range(int population, string? function, long start, long count, IReadOnlyList<int>? indices)
    {
        _to.Add(population);
        _to.AddFunction(function);
        _to.Add(start, count, indices is null ? 0 : 1);
        foreach (var index in indices ?? [])
        {
            _to.Add(index);
        }
    }

    private static long? PhaseOf(IrKernel kernel) => kernel.Phase switch
    {
        IrPhase.Arrive => 0,
        IrPhase.Timed => 1,
        IrPhase.Integrate => 2,
        IrPhase.Advance => 3,
        IrPhase.Derive => 4,
        _ => null,
    };

    private static long FunctionOf(string function) => function switch
    {
        "sum" => 0,
        "max" => 1,
        "min" => 2,
        "argmax" => 3,
        IrProbe.Each => 4,
        _ => throw new InvalidOperationException("There is no aggregate " + function),
    };

    private static long TypeOf(IrType type) => type switch { IrType.Float32 => 0, IrType.Float64 => 1, IrType.Int32 => 2, _ => 3 };

    /// <summary>0: a state has to hold the slot; 1: otherwise it stays as it is; 2: otherwise it becomes zero.</summary>
    private static long Optional(IrModel model, string slot) =>
        !StateLayout.IsOptional(model, slot) ? 0
        : model.FindSlot(slot)?.Kind == IrSlotKind.Counter ? 2
        : 1;
}
