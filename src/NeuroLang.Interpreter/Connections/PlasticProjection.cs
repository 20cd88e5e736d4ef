using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;

namespace NeuroLang.Interpreter.Connections;

/// <summary>The synapses of a connection with a synapse model.</summary>
internal sealed class PlasticProjection
{
    private readonly Dictionary<CellAddress, int> _pre;
    private readonly Dictionary<CellAddress, int> _post;
    private readonly IReadOnlyList<PlasticSynapse> _byTarget;

    public PlasticProjection(int index, IrConnection source, IrSynapse model, IEnumerable<PlasticSynapse> synapses)
    {
        Index = index;
        Source = source;
        Model = model;
        _pre = CellAddress.Places(CellAddress.Of(source.Pre));
        _post = CellAddress.Places(CellAddress.Of(source.Post));
        var populations = source.Pre.Ranges.Select(r => r.Population).Distinct().ToList();
        Synapses =
        [
            .. synapses.OrderBy(s => populations.IndexOf(s.Pre.Population)).ThenBy(s => s.Pre.Cell).ThenBy(s => s.Axonal).ThenBy(s => s.J).ThenBy(s => s.I).ThenBy(s => s.Multiplicity),
        ];
        var targets = source.Post.Ranges.Select(r => r.Population).Distinct().ToList();
        _byTarget = [.. Synapses.OrderBy(s => targets.IndexOf(s.Post.Population))];
        InState = [.. Synapses.OrderBy(s => populations.IndexOf(s.Pre.Population)).ThenBy(s => s.Pre.Cell).ThenBy(s => s.Axonal).ThenBy(PlaceOfPost)];
    }

    /// <summary>The connection's index in the module.</summary>
    public int Index { get; }

    public IrConnection Source { get; }

    public IrSynapse Model { get; }

    /// <summary>By pre population in the order of the view, pre cell, axonal delay, position in the post view, multiplicity.</summary>
    public IReadOnlyList<PlasticSynapse> Synapses { get; }

    /// <summary>In the order of a state: where a cell is named twice, all its synapses stand at its first place in the post view.</summary>
    public IReadOnlyList<PlasticSynapse> InState { get; }

    /// <summary>The first place of a synapse's source in the pre view.</summary>
    public int PlaceOfPre(PlasticSynapse synapse) => _pre[synapse.Pre];

    /// <summary>The first place of a synapse's target in the post view.</summary>
    public int PlaceOfPost(PlasticSynapse synapse) => _post[synapse.Post];

    /// <summary>Whether nothing that happens goes through it any more.</summary>
    public bool IsLesioned { get; set; }

    /// <summary>The slots that stand still.</summary>
    public HashSet<string> Frozen { get; } = new(StringComparer.Ordinal);

    /// <summary>Those that are not pruned.</summary>
    public IEnumerable<PlasticSynapse> Alive => Synapses.Where(IsAlive);

    /// <summary>Those that are not pruned, in the order in which aggregates over what a cell sends count them: by post population in the order of the view, then as stored.</summary>
    public IEnumerable<PlasticSynapse> Outgoing => _byTarget.Where(IsAlive);

    public static bool IsAlive(PlasticSynapse synapse) => !synapse.Stored.TryGetValue(IrSynapse.Alive, out var alive) || alive.Bits != 0;

    /// <summary>The longest time in steps that lies between a cell and what it does in a synapse.</summary>
    public int LongestDelay => Synapses.Count == 0 ? 0 : Synapses.Max(s => s.Axonal + s.Dendritic);
}
