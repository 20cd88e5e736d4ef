using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Binding;

/// <summary>The vectors that one index is used with.</summary>
internal sealed class IndexLengths(LocalSymbol index)
{
    /// <summary>The index of <c>let y[k] = …</c> or <c>m[k]' = …</c>.</summary>
    public LocalSymbol Index { get; } = index;

    /// <summary>The first vector that is indexed by the plain name, or null.</summary>
    public ValueSymbol? First { get; private set; }

    /// <summary>Notes an element; false where the vector has another length than the first.</summary>
    public bool Use(ValueSymbol vector)
    {
        First ??= vector;
        return First.Type.Length == vector.Type.Length;
    }
}
