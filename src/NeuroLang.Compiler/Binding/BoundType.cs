using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>The type of an expression.</summary>
/// <param name="Kind">What kind of value.</param>
/// <param name="Dimension">The physical dimension of a real number.</param>
/// <param name="Length">Number of elements of a vector; zero for a scalar.</param>
public readonly record struct BoundType(TypeKind Kind, Dimension Dimension, int Length)
{
    /// <summary>What an error was reported for; fits everything.</summary>
    public static BoundType Error { get; } = new(TypeKind.Error, default, 0);

    /// <summary>A dimensionless number.</summary>
    public static BoundType Real { get; } = new(TypeKind.Real, default, 0);

    /// <summary>A whole number.</summary>
    public static BoundType Int { get; } = new(TypeKind.Int, default, 0);

    /// <summary>A truth value.</summary>
    public static BoundType Bool { get; } = new(TypeKind.Bool, default, 0);

    /// <summary>A text.</summary>
    public static BoundType String { get; } = new(TypeKind.String, default, 0);

    /// <summary>A time.</summary>
    public static BoundType Time { get; } = Quantity(Dimension.Second);

    /// <summary>True for the type of an expression that an error was reported for.</summary>
    public bool IsError => Kind == TypeKind.Error;

    /// <summary>True for real and whole numbers, with or without a unit, scalars and vectors.</summary>
    public bool IsNumber => Kind is TypeKind.Real or TypeKind.Int;

    /// <summary>True where the type is a vector.</summary>
    public bool IsVector => Length > 0;

    /// <summary>The type of one element.</summary>
    public BoundType Element => this with { Length = 0 };

    /// <summary>A real number of a dimension.</summary>
    public static BoundType Quantity(Dimension dimension) => new(TypeKind.Real, dimension, 0);
}
