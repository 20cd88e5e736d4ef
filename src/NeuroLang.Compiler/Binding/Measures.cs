using System.Collections.Immutable;

namespace NeuroLang.Compiler.Binding;

/// <summary>The measures of an experiment.</summary>
public static class Measures
{
    /// <summary>Names in ordinal order, as they occur in <see cref="BoundMeasure"/>.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "at", "correlation", "count", "cv_isi", "fano", "first_spike", "latency", "max", "mean", "min", "rate", "spikes", "std", "synapses", "values",
    ];
}
