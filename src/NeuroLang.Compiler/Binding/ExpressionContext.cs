using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>The surroundings of an expression.</summary>
/// <param name="Source">The text it stands in.</param>
/// <param name="Scope">The visible names.</param>
/// <param name="Features">What it may contain.</param>
/// <param name="Place">What it belongs to, for messages: <c>an equation</c>.</param>
/// <param name="Ends">The ends of the connection where there is one.</param>
/// <param name="Measures">Binds measures in an experiment.</param>
internal sealed record ExpressionContext(
    SourceText Source,
    Scope Scope,
    ExpressionFeatures Features,
    string Place,
    ConnectionEnds? Ends = null,
    MeasureBinder? Measures = null)
{
    /// <summary>Lengths of the vectors that an index runs over, found while its expression is bound; null where nobody asks.</summary>
    public IndexLengths? Lengths { get; init; }

    /// <summary>Binds cells of a circuit where an expression may read them; null elsewhere.</summary>
    public ViewBinder? Views { get; init; }

    /// <summary>The kinds of cells whose variables are known by their names alone: those of an aggregate; null elsewhere.</summary>
    public ImmutableArray<CellSymbol>? Cells { get; init; }

    /// <summary>The place of a span.</summary>
    public Location At(TextSpan span) => new(Source, span);

    /// <summary>True where all of these features are allowed.</summary>
    public bool Allows(ExpressionFeatures features) => (Features & features) == features;
}
