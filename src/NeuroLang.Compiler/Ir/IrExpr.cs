using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>
/// An expression node: immutable, made and interned by an <see cref="IrFactory"/>, so that equal expressions of one factory
/// are the same object and sharing needs no search.
/// </summary>
public sealed class IrExpr
{
    internal IrExpr(IrOp op, IrType type, ImmutableArray<IrExpr> args, string? name, double number, long integer, int draw, int id)
    {
        Op = op;
        Type = type;
        Args = args;
        Name = name;
        Number = number;
        Integer = integer;
        Draw = draw;
        Id = id;
    }

    /// <summary>The operation.</summary>
    public IrOp Op { get; }

    /// <summary>The type of its value.</summary>
    public IrType Type { get; }

    /// <summary>The operands.</summary>
    public ImmutableArray<IrExpr> Args { get; }

    /// <summary>The slot, function, attribute, definition or distribution; null for other operations.</summary>
    public string? Name { get; }

    /// <summary>The value of a real constant; exactly representable in its type.</summary>
    public double Number { get; }

    /// <summary>The value of an integer or boolean constant (1 is true), or the stream of a random draw.</summary>
    public long Integer { get; }

    /// <summary>The number of a random draw within its stream.</summary>
    public int Draw { get; }

    /// <summary>The order of creation within its factory: a node's operands have smaller numbers.</summary>
    public int Id { get; }

    /// <summary>True for a constant.</summary>
    public bool IsConst => Op == IrOp.Const;

    /// <inheritdoc/>
    public override string ToString() => NeuroLang.Compiler.Ir.Text.IrPrinter.Print(this);
}
