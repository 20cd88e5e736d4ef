using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Draws;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Connections;

/// <summary>A synapse at a boundary: its own variables as they are now, and those of the cells at its ends.</summary>
internal sealed class SynapseSurroundings(
    PlasticSynapse synapse,
    IReadOnlyList<CellPopulation> populations,
    Clock clock,
    RandomKey random,
    IrType real) : ISurroundings
{
    public PlasticSynapse Synapse => synapse;

    /// <summary>The values of its slots: as stored, or advanced to this boundary.</summary>
    public Dictionary<string, Value> Values { get; set; } = synapse.Stored;

    public Dictionary<string, Value> Locals { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Steps since the group at hand was stored.</summary>
    public long Elapsed { get; set; }

    /// <summary>Former values of the presynaptic cell, where a drive reads them; null elsewhere.</summary>
    public Func<string, Value>? Former { get; set; }

    /// <summary>The slots of the connection that are frozen.</summary>
    public IReadOnlySet<string> Frozen { get; set; } = new HashSet<string>();

    /// <summary>Aggregates over cells: by name, and whether the one of the connection's delay ago is meant.</summary>
    public Func<string, bool, Value>? Probe { get; set; }

    /// <summary>Variables of other cells: by the name of the probe, and the place of the cell among them.</summary>
    public Func<string, int, Value>? ProbeAt { get; set; }

    /// <summary>Aggregates over the synapses of this one's cells.</summary>
    public IReadOnlyDictionary<IrExpr, Value> Aggregates { get; set; } = new Dictionary<IrExpr, Value>();

    public Value Leaf(IrExpr leaf)
    {
        var name = leaf.Name ?? "";
        return leaf.Op switch
        {
            IrOp.Load when name.StartsWith(IrSynapse.Pre, StringComparison.Ordinal) => Former is null
                ? Of(synapse.Pre, name[IrSynapse.Pre.Length..])
                : Former(name[IrSynapse.Pre.Length..]),
            IrOp.Load when name.StartsWith(IrSynapse.Post, StringComparison.Ordinal) => Of(synapse.Post, name[IrSynapse.Post.Length..]),
            IrOp.Load when ProbeAt is not null && name.StartsWith(IrSynapse.ByPre, StringComparison.Ordinal) => ProbeAt(name[IrSynapse.ByPre.Length..], synapse.I),
            IrOp.Load when ProbeAt is not null && name.StartsWith(IrSynapse.ByPost, StringComparison.Ordinal) => ProbeAt(name[IrSynapse.ByPost.Length..], synapse.J),
            IrOp.Load => Values[name],
            IrOp.Local => Locals[name],
            IrOp.Attribute when name == IrSynapse.Elapsed => Arithmetic.Convert(Value.Of(Elapsed), leaf.Type),
            IrOp.Uniform when name == "k" => Arithmetic.Convert(Value.Of(clock.Step), leaf.Type),
            IrOp.Uniform when name == "t" => Arithmetic.Convert(Value.Of(clock.Milliseconds), real),
            IrOp.Uniform when name.StartsWith(IrSynapse.Frozen, StringComparison.Ordinal) => Arithmetic.Convert(Value.Of(Frozen.Contains(name[IrSynapse.Frozen.Length..]) ? 1L : 0L), leaf.Type),
            IrOp.Uniform when Probe is not null && name.StartsWith(IrProbe.Now, StringComparison.Ordinal) => Probe(name[IrProbe.Now.Length..], false),
            IrOp.Uniform when Probe is not null && name.StartsWith(IrProbe.Former, StringComparison.Ordinal) => Probe(name[IrProbe.Former.Length..], true),
            IrOp.Reduce => Aggregates[leaf],
            IrOp.RandomBits => random.OfRunningSynapse(
                leaf.Type,
                (uint)leaf.Integer ^ populations[synapse.Pre.Population].Source.Salt ^ uint.RotateLeft(populations[synapse.Post.Population].Source.Salt, 16),
                leaf.Draw,
                synapse,
                clock.Step),
            _ => throw new InvalidOperationException($"The IR reads {leaf} in a synapse."),
        };
    }

    private Value Of(CellAddress address, string slot) => populations[address.Population].Get(slot, address.Cell);
}
