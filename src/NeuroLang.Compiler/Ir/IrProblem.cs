using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>What is wrong with a module, written down only where something is: the verifier asks thousands of questions for each answer of this kind.</summary>
[InterpolatedStringHandler]
internal readonly ref struct IrProblem
{
    private readonly StringBuilder? _text;

    /// <summary>Called by the compiler of C# for an interpolated string.</summary>
    /// <param name="literalLength">Length of what is written in any case.</param>
    /// <param name="formattedCount">Number of values.</param>
    /// <param name="holds">Whether all is well.</param>
    /// <param name="isNeeded">Whether the values are computed at all.</param>
    public IrProblem(int literalLength, int formattedCount, bool holds, out bool isNeeded)
    {
        isNeeded = !holds;
        _text = holds ? null : new StringBuilder(literalLength + (formattedCount * 16));
    }

    /// <summary>Appends text.</summary>
    public void AppendLiteral(string text) => _text?.Append(text);

    /// <summary>Appends a value.</summary>
    public void AppendFormatted<T>(T value) => _text?.AppendFormat(CultureInfo.InvariantCulture, "{0}", value);

    /// <inheritdoc/>
    public override string ToString() => _text?.ToString() ?? "";
}
