using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>How one IR operation is written in C#: on scalars or on vectors.</summary>
internal abstract class Dialect
{
    /// <summary>Cells handled at once.</summary>
    public abstract int Lanes { get; }

    /// <summary>The expression for an operation on operands that are already written.</summary>
    public abstract string Operation(IrExpr expr, string[] args);

    /// <summary>A constant.</summary>
    public abstract string Constant(IrExpr expr);

    /// <summary>A scalar that is the same for all cells, as a value of this dialect.</summary>
    public abstract string Broadcast(string scalar, IrType type);

    /// <summary>The value of a slot at cell <c>i</c>; <paramref name="array"/> names a <c>ref</c> to its first element.</summary>
    public abstract string Load(string array);

    /// <summary>The statement that stores to a slot at cell <c>i</c>.</summary>
    public abstract string Store(string array, string value);

    /// <summary>The condition as bits, one a cell.</summary>
    public abstract string Mask(string condition);

    /// <summary>The operand of an infix operation: with parentheses where it is not a single term.</summary>
    protected static string Wrap(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && (c == ' ' || (i == 0 && c is '-' or '~' or '!')))
            {
                return "(" + text + ")";
            }
        }

        return text;
    }
}
