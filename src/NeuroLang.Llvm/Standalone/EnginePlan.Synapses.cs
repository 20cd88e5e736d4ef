using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Standalone;

/// <content>Connections.</content>
internal sealed partial class EnginePlan
{
    private void Connection(int number, int source, IrConnection connection)
    {
        _to.AddText(connection.Name);
        _to.Add(source, connection.Synapse is null ? 0 : 1);
        if (connection.Synapse is { } model && _plan.Connections[number].Synapse is { } synapse)
        {
            Model(_plan.Connections[number], synapse, connection, _module.GetSynapse(model));
        }
    }

    private void Model(ConnectionPlan plan, SynapsePlan synapse, IrConnection connection, IrSynapse model)
    {
        var frame = new SynapseFrame(_module, model);
        _to.Add(synapse.Slots.Count, synapse.PreSlots.Count, synapse.PostSlots.Count);
        foreach (var slot in synapse.Slots.Concat(synapse.PreSlots).Concat(synapse.PostSlots))
        {
            _to.Add((long)slot.Kind);
        }

        _to.Add(SynapseStorage.Find(model.Slots, IrSynapse.Alive), SynapseStorage.Find(model.Slots, IrSynapse.Element), synapse.Elements);
        _to.Add(SynapseStorage.Find(model.Slots, IrSynapse.PrePlace), connection.Pre.Count, SynapseStorage.Find(model.Slots, IrSynapse.PostPlace), connection.Post.Count);
        _to.AddAll(frame.Cells, name => _to.Add(_module.Probes.TakeWhile(p => p.Name != name).Count()));
        _to.Add(synapse.PreReads.Count, synapse.PostReads.Count);
        Kernel(synapse.IntegrateKernel);
        _to.Add(plan.DelaySteps ?? -1, synapse.DendriticSteps ?? -1);
        _to.AddAll(frame.Uniforms, name => Uniform(name, model));
        _to.AddAll(model.Freezable, _to.AddText);
        _to.AddAll(synapse.Handlers, handler =>
        {
            _to.Add(handler.IsPost);
            Kernel(handler.Kernel);
            Kernel(handler.CellKernel);
        });
        _to.AddAll(synapse.Drives, drive =>
        {
            Kernel(drive.Kernel);
            _to.Add(ElementsOf(drive.Elements));
            _to.AddAll(_module.SynapseKernels[drive.Kernel].Reads(IrSynapse.Pre).ToList(), name => _to.Add(synapse.PreReads.TakeWhile(n => n != name).Count()));
        });
        _to.AddAll(synapse.Timed.Where(t => !t.IsStart).ToList(), timed =>
        {
            _to.Add(timed.Every > 0 ? 2 : 1, timed.Every > 0 ? timed.Every : timed.At);
            Kernel(timed.Kernel);
            _to.AddAll(timed.Reductions, reduction =>
            {
                _to.Add(reduction.Incoming);
                _to.Add(reduction.Function switch { ReductionKind.Sum => 0, ReductionKind.Max => 1, _ => 2 });
                Kernel(reduction.Kernel);
                _to.Add(reduction.Slot);
            });
        });
        _to.AddAll(synapse.Contributions, contribution =>
        {
            _to.Add(contribution.IsPost);
            _to.Add(ElementsOf(contribution.Elements));
        });
        Ends(plan.Pre, synapse, false);
        Ends(plan.Post, synapse, true);
        _to.AddAll(plan.Post, part => Range(part.Population, null, part.Start, part.Count, part.Indices));
        var kept = StateLayout.Variables(model).Concat(model.Propagations.Select(p => (Name: IrSynapse.Stamp + p.Name, Type: IrType.Int64))).ToList();
        _to.AddAll(kept, variable =>
        {
            _to.AddText(variable.Name);
            var (place, slot) = PlaceOf(model, variable.Name);
            _to.Add(place, slot, TypeOf(variable.Type));
        });
    }

    private void Kernel(int kernel) => _to.AddFunction(kernel < 0 ? null : _emitted.SynapseKernels[kernel]);

    private void Uniform(string name, IrSynapse model)
    {
        if (name.StartsWith(IrSynapse.Frozen, StringComparison.Ordinal))
        {
            _to.Add(2, model.Freezable.IndexOf(name[IrSynapse.Frozen.Length..]));
            return;
        }

        var isFormer = name.StartsWith(IrProbe.Former, StringComparison.Ordinal);
        var probe = name[(isFormer ? IrProbe.Former : IrProbe.Now).Length..];
        _to.Add(isFormer ? 1 : 0, _module.Probes.TakeWhile(p => p.Name != probe).Count());
    }

    /// <summary>What the populations of a view have that kernels read, are driven by and add to, all with the same number of words.</summary>
    private void Ends(IReadOnlyList<ViewPart> view, SynapsePlan synapse, bool isPost)
    {
        var reads = isPost ? synapse.PostReads : synapse.PreReads;
        var populations = view.Where(part => part.Count > 0).Select(part => part.Population).Distinct().ToList();
        _to.Add(populations.Count);
        _to.Add(1 + reads.Count + synapse.Handlers.Count + synapse.Contributions.Sum(c => Math.Max(1, ElementsOf(c.Elements))) + (isPost ? synapse.Drives.Sum(d => Math.Max(1, ElementsOf(d.Elements))) : 0));
        foreach (var population in populations)
        {
            var part = view.TakeWhile(p => p.Population != population || p.Count == 0).Count();
            _to.Add(population);
            foreach (var read in reads)
            {
                _to.Add(_plan.Populations[population].Slots.TakeWhile(s => s.Name != read).Count());
            }

            foreach (var handler in synapse.Handlers)
            {
                _to.Add(handler.IsPost == isPost ? handler.Events[part] : -1);
            }

            foreach (var contribution in synapse.Contributions)
            {
                Targets(contribution.IsPost == isPost, contribution.Accumulators, contribution.Elements, part);
            }

            foreach (var drive in synapse.Drives.Where(_ => isPost))
            {
                Targets(true, drive.Slots, drive.Elements, part);
            }
        }
    }

    /// <summary>The one value of a part of a view, or those of all elements; -1 for each where the other side has them.</summary>
    private void Targets(bool isHere, IReadOnlyList<int> values, IReadOnlyList<IReadOnlyList<int>> elements, int part)
    {
        foreach (var value in elements.Count == 0 ? [isHere ? values[part] : -1] : isHere ? elements[part] : elements[0].Select(_ => -1))
        {
            _to.Add(value);
        }
    }

    private static int ElementsOf(IReadOnlyList<IReadOnlyList<int>> elements) => elements.Count == 0 ? 0 : elements[0].Count;

    private static (long Place, long Slot) PlaceOf(IrSynapse model, string name) =>
        SynapseStorage.Find(model.Slots, name) is >= 0 and var own ? (0, own)
        : SynapseStorage.Find(model.PreSlots, name) is >= 0 and var pre ? (1, pre)
        : (2, SynapseStorage.Find(model.PostSlots, name));
}
