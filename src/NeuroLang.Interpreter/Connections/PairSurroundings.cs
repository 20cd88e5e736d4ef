using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Draws;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Connections;

/// <summary>A pair of cells while connections are made: probabilities, filters, weights and delays.</summary>
internal sealed class PairSurroundings(
    IReadOnlyList<CellPopulation> populations,
    CellAddress[] pre,
    CellAddress[] post,
    RandomKey random,
    IrTable? table,
    int kernelColumns) : ISurroundings
{
    private const string PrePrefix = "pre.";
    private const string PostPrefix = "post.";

    /// <summary>Position i in the pre view.</summary>
    public int Pre { get; set; }

    /// <summary>Position j in the post view.</summary>
    public int Post { get; set; }

    /// <summary>Number m of earlier synapses of the pair; zero while it is not decided whether there is one.</summary>
    public int Multiplicity { get; set; }

    /// <summary>The row of the connection's table that the pair comes from.</summary>
    public int Row { get; set; }

    /// <summary>True while draws belong to the entry of a kernel, so that all its synapses have the same.</summary>
    public bool IsTied { get; set; }

    /// <summary>The side on which Dale's law keeps the weights of the pre cell.</summary>
    public int Sign => populations[pre[Pre].Population].Source.Sign;

    public Value Leaf(IrExpr leaf)
    {
        var name = leaf.Name ?? "";
        return leaf.Op switch
        {
            IrOp.Attribute when name == "i" => Arithmetic.Convert(Value.Of((long)Pre), leaf.Type),
            IrOp.Attribute when name == "j" => Arithmetic.Convert(Value.Of((long)Post), leaf.Type),
            IrOp.Attribute when name == "m" => Arithmetic.Convert(Value.Of((long)Multiplicity), leaf.Type),
            IrOp.Attribute when name.StartsWith(PrePrefix, StringComparison.Ordinal) => OfCell(pre[Pre], name[PrePrefix.Length..], leaf.Type),
            IrOp.Attribute when name.StartsWith(PostPrefix, StringComparison.Ordinal) => OfCell(post[Post], name[PostPrefix.Length..], leaf.Type),
            IrOp.Attribute when table is not null && name.StartsWith(IrTable.Column, StringComparison.Ordinal) => Arithmetic.Convert(Attributes.OfRow(table, Row, name), leaf.Type),
            IrOp.RandomBits when IsTied => random.OfSynapse((uint)leaf.Integer, leaf.Draw, Row / kernelColumns, Row % kernelColumns, 0),
            IrOp.RandomBits => random.OfSynapse((uint)leaf.Integer, leaf.Draw, Pre, Post, Multiplicity),
            _ => throw new InvalidOperationException($"The IR reads {leaf} while connections are made."),
        };
    }

    private Value OfCell(CellAddress address, string name, IrType type) => Attributes.OfCell(populations[address.Population], address.Cell, name, type);
}
