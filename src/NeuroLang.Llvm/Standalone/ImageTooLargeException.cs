namespace NeuroLang.Llvm.Standalone;

/// <summary>A procedural connection, of which an image holds every synapse, has too many of them.</summary>
/// <param name="connection">The connection's name.</param>
/// <param name="synapses">How many synapses it has.</param>
public sealed class ImageTooLargeException(string connection, long synapses)
    : Exception(FormattableString.Invariant($"connection '{connection}' has {synapses} synapses"))
{
    /// <summary>The connection's name.</summary>
    public string Connection => connection;

    /// <summary>How many synapses it has.</summary>
    public long Synapses => synapses;
}
