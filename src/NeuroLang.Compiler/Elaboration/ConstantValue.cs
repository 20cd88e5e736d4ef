using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>A value known while compiling or in an experiment: a number in internal units (exact where it came from exact arithmetic), a truth value, or a text.</summary>
public readonly record struct ConstantValue
{
    private ConstantValue(BigRational? exact, double number, bool truth, string? text, bool isTruth)
    {
        Exact = exact;
        Number = number;
        Truth = truth;
        Text = text;
        IsTruth = isTruth;
    }

    /// <summary>The exact number, or null where it is only known in binary64.</summary>
    public BigRational? Exact { get; }

    /// <summary>The number in binary64; zero for others.</summary>
    public double Number { get; }

    /// <summary>The truth value.</summary>
    public bool Truth { get; }

    /// <summary>The text, or null.</summary>
    public string? Text { get; }

    /// <summary>True for a truth value.</summary>
    public bool IsTruth { get; }

    /// <summary>True for a number.</summary>
    public bool IsNumber => !IsTruth && Text is null;

    /// <summary>An exact number.</summary>
    public static ConstantValue Of(BigRational value) => new(value, value.ToDouble(), false, null, false);

    /// <summary>A binary64 number.</summary>
    public static ConstantValue Of(double value) => new(null, value, false, null, false);

    /// <summary>A truth value.</summary>
    public static ConstantValue Of(bool value) => new(null, 0, value, null, true);

    /// <summary>A text.</summary>
    public static ConstantValue Of(string value) => new(null, 0, false, value, false);
}
