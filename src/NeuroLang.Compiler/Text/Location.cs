namespace NeuroLang.Compiler.Text;

/// <summary>A span of a certain text: what a diagnostic points at.</summary>
public sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>Where the span starts.</summary>
    public LinePosition Start => Source.GetPosition(Span.Start);

    /// <summary>Where the span ends.</summary>
    public LinePosition End => Source.GetPosition(Span.End);
}
