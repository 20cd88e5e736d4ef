using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NeuroLang.Benchmarks;

/// <summary>A <c>.nl</c> file of a project in memory.</summary>
internal sealed class ProgramText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
