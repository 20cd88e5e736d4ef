namespace NeuroLang.Runtime.Delivery;

/// <summary>Synapses of one connection from the cells of one pre population: what is sent never changes.</summary>
internal interface IStaticSynapses : IDisposable
{
    /// <summary>The population whose events arrive.</summary>
    Population Pre { get; }

    /// <summary>How many synapses there are.</summary>
    long Count { get; }

    /// <summary>Memory in bytes.</summary>
    long Bytes { get; }

    /// <summary>Whether any of them ends at a target.</summary>
    bool EndsAt(Accumulator target);

    /// <summary>The largest absolute weight onto a target; before <see cref="Quantise"/>.</summary>
    double LargestWeight(Accumulator target, int threads);

    /// <summary>Adds ceil(|w| 2^exponent) of every synapse of a target to the sum of its post cell; before <see cref="Quantise"/>.</summary>
    void AddBounds(Accumulator target, int exponent, long[] sums, int threads);

    /// <summary>Adds the number of synapses of a target for every post cell.</summary>
    void AddNumbers(Accumulator target, long[] sums);

    /// <summary>Takes over the scale of a target: from now on weights are round(w 2^shift).</summary>
    void Quantise(Accumulator target, int threads);

    /// <summary>Adds the weights of the last events to the rings of the targets: those of the current step with delay d to the slot of boundary k + 1 + d.</summary>
    void Deliver();

    /// <summary>Every synapse by pre cell, with the weight that is delivered.</summary>
    IEnumerable<Synapse> Synapses();
}
