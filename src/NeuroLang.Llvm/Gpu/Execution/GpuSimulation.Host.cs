using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <content>What hosts do to the network between two runs: it is done to the memory of this process, by code that does not say so itself.</content>
internal sealed unsafe partial class GpuSimulation
{
    /// <inheritdoc/>
    public override void Apply(int setter, ReadOnlySpan<double> arguments)
    {
        foreach (var source in _module.Setters.Where(s => s.Id == setter && _network is not null))
        {
            foreach (var cells in source.View.Ranges.Select(r => Populations[r.Population]).Distinct())
            {
                Touch(cells, [source.Value], [source.Slot]);
            }
        }

        base.Apply(setter, arguments);
    }

    /// <inheritdoc/>
    protected override void Derive()
    {
        foreach (var kernel in _module.Kernels.Where(k => k.Phase == IrPhase.Derive && _network is not null))
        {
            foreach (var cells in Populations.Where((_, p) => _module.Populations[p].Model == kernel.Model && _module.Populations[p].Port == IrPortKind.None))
            {
                Touch(cells, kernel.Body.OfType<IrAssign>().Select(a => a.Value), kernel.Body.OfType<IrAssign>().Select(a => a.Slot));
            }
        }

        base.Derive();
    }

    /// <inheritdoc/>
    internal override void Restoring()
    {
        _hasEvents = false;
        _network?.Mirror.Take();
    }

    /// <inheritdoc/>
    internal override void DeliverFed(Population port) => _network?.Fed.Stage(port.Spikes);

    private static void Touch(Population cells, IEnumerable<IrExpr> read, IEnumerable<string> written)
    {
        foreach (var slot in IrTraversal.PostOrder(read).Where(e => e.Op is IrOp.Load or IrOp.Attribute).Select(e => cells.SlotIndex(e.Name ?? "")).Distinct().Where(slot => slot >= 0))
        {
            cells.Present(slot);
        }

        foreach (var slot in written.Select(cells.SlotIndex).Where(slot => slot >= 0))
        {
            cells.Change(slot);
        }
    }
}
