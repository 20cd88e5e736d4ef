using System.Collections.Immutable;

namespace NeuroLang.Compiler.Binding;

/// <summary>The functions that the language gives.</summary>
public static class Intrinsics
{
    /// <summary>Names in ordinal order, as they occur in <see cref="BoundIntrinsic"/>; <c>pow(a, b)</c> is bound as the operator <c>a ^ b</c>.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "abs", "acos", "asin", "atan", "atan2", "cbrt", "ceil", "clip", "cos", "cosh", "erf", "erfc", "exp", "expm1", "exprel", "floor",
        "log", "log10", "log1p", "log2", "max", "min", "mod", "round", "sigmoid", "sign", "sin", "sinh", "sqrt", "tan", "tanh",
    ];
}
