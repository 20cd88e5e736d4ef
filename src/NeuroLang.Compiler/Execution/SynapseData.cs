namespace NeuroLang.Compiler.Execution;

/// <summary>The synapses of a connection, one column for each property.</summary>
/// <param name="Pre">Position in the pre view: the <c>i</c> of the connection's expressions; where the view names the cell more than once, the first one.</param>
/// <param name="Post">Position in the post view: the <c>j</c>, or the first of those of the cell.</param>
/// <param name="PrePopulations">Index of the population of the pre cell.</param>
/// <param name="PreCells">Its index within the population.</param>
/// <param name="PostPopulations">Index of the population of the post cell.</param>
/// <param name="PostCells">Its index within the population.</param>
/// <param name="DelaySteps">Steps from the stamp of the event to its arrival.</param>
/// <param name="Weights">For each send of the connection a column of what is added to the target: the contributed integer times the target's scale, in internal units.</param>
public sealed record SynapseData(
    int[] Pre,
    int[] Post,
    int[] PrePopulations,
    int[] PreCells,
    int[] PostPopulations,
    int[] PostCells,
    int[] DelaySteps,
    double[][] Weights)
{
    /// <summary>Of connections with a synapse model: the variables of the synapses by name, as they are at this boundary; integers and flags as numbers.</summary>
    public IReadOnlyDictionary<string, double[]> Variables { get; init; } = new Dictionary<string, double[]>();

    /// <summary>Number of synapses.</summary>
    public int Count => Pre.Length;
}
