using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>A value of a cell's step in real numbers, before it has a format. Made and shared by <see cref="RealGraph"/>.</summary>
internal sealed class RealValue
{
    internal RealValue(int id, RealKind kind, string name, ImmutableArray<RealValue> args)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Args = args;
    }

    /// <summary>The order of creation: a value's operands have smaller numbers.</summary>
    public int Id { get; }

    /// <summary>What makes it.</summary>
    public RealKind Kind { get; }

    /// <summary>The slot, or a name to show.</summary>
    public string Name { get; }

    /// <summary>The values it is computed from, those of <see cref="Sum"/> and <see cref="Condition"/> excepted.</summary>
    public ImmutableArray<RealValue> Args { get; }

    /// <summary>The polynomial of a <see cref="RealKind.Sum"/>.</summary>
    public Polynomial? Sum { get; init; }

    /// <summary>The function of a <see cref="RealKind.Table"/>: an expression over <see cref="Variable"/>.</summary>
    public IrExpr? Function { get; init; }

    /// <summary>The condition of a <see cref="RealKind.Select"/>.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The number of a <see cref="RealKind.Constant"/>.</summary>
    public double Number { get; init; }

    /// <summary>The name under which the function of a table reads its argument.</summary>
    public const string Variable = "x";

    /// <summary>The value that a function of one variable depends on: the argument of a table or of a minimum, or the value itself.</summary>
    public RealValue Base => Function is null ? this : Args[0].Base;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}#{Id}";
}
