using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;

namespace NeuroLang.Interpreter.Connections;

/// <summary>The synapses of one <c>connect</c> statement.</summary>
internal sealed class Projection(IrConnection source, CellAddress[] pre, CellAddress[] post, IReadOnlyList<Synapse> synapses)
{
    public IrConnection Source { get; } = source;

    public CellAddress[] Pre { get; } = pre;

    public CellAddress[] Post { get; } = post;

    /// <summary>Whether an experiment has cut it: no event goes through any more.</summary>
    public bool IsLesioned { get; set; }

    /// <summary>By pre position, then delay, then post position, then element of the target, then multiplicity.</summary>
    public IReadOnlyList<Synapse> Synapses { get; } =
        [.. synapses.OrderBy(s => s.Pre).ThenBy(s => s.DelaySteps).ThenBy(s => s.Post).ThenBy(s => s.Element).ThenBy(s => s.Multiplicity)];
}
