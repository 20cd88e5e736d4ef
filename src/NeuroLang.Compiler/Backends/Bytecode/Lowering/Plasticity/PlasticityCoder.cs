using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>
/// From connections with synapse models to projections with programs. Traces of presynaptic spikes become replicas with a program of their own, traces of postsynaptic ones states of the cells; an axonal delay
/// becomes a relay, so that a spike reaches the synapses at the boundary of its arrival.
/// </summary>
internal sealed class PlasticityCoder
{
    private const int MostDelays = 16;

    private readonly IrModule _module;
    private readonly NetworkProfile _profile;
    private readonly List<AddedPopulation> _added = [];
    private readonly Dictionary<(int Population, int Delay, string? Synapse, bool IsTimed), int> _known = [];
    private readonly ILookup<int, string> _kept;

    /// <summary>Finds the connections.</summary>
    /// <exception cref="UnrepresentableException">The core cannot run one.</exception>
    public PlasticityCoder(IrModule module, NetworkProfile profile)
    {
        _module = module;
        _profile = profile;
        Connections = PlasticityReader.Read(module, profile.Synapses);
        _kept = Connections.SelectMany(KeptBy).Distinct().ToLookup(k => k.Population, k => k.Slot);
        Modulating = [.. Connections.SelectMany(c => c.Statements).SelectMany(PlasticConnection.Loads)
            .SelectMany(name => module.Probes.Where(p => IrProbe.Now + p.Name == name)).SelectMany(p => p.View.Ranges).Select(r => r.Population).Distinct().OrderBy(p => p)];
        foreach (var population in Modulating)
        {
            if (module.GetModel(module.Populations[population].Model).Events.Any(e => e.Name == "spike") || module.Populations[population].Port != IrPortKind.None
                || Connections.Any(c => c.Targets.Any(t => t.Post == population)))
            {
                throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"synapses that read \"{module.Populations[population].Name}\", whose cells spike or have plastic inputs; a population that only follows others can be read");
            }
        }
    }

    /// <summary>The connections.</summary>
    public ImmutableArray<PlasticConnection> Connections { get; }

    /// <summary>The populations of which synapses read single cells: they live in every lane.</summary>
    public ImmutableArray<int> Modulating { get; }

    /// <summary>The populations that are added, behind those of the module; complete after <see cref="Code"/>.</summary>
    public IReadOnlyList<AddedPopulation> Added => _added;

    /// <summary>The variables of synapses that are kept in the cells of a population.</summary>
    public IReadOnlyList<TraceGroup> Traces(int population) =>
        [.. Connections.Where(c => c.Connection.Post.Ranges.Any(r => r.Population == population)).GroupBy(c => c.Synapse.Name).Select(g => g.First()).Select(c => new TraceGroup(_module, c.Synapse, IrSide.Post)).Where(t => !t.Slots.IsEmpty)];

    /// <summary>What synapses read of the cells of a population as it was in the step before.</summary>
    public IReadOnlyCollection<string> Kept(int population) => [.. _kept[population]];

    /// <summary>Writes the programs.</summary>
    /// <param name="cells">The programs of the module's populations; null for ports.</param>
    /// <param name="firstProjection">The number that the first projection will have.</param>
    /// <param name="coder">Writes programs of cells.</param>
    /// <param name="writer">Writes programs of synapses.</param>
    /// <exception cref="UnrepresentableException">Something has no place in the core.</exception>
    public ImmutableArray<PlasticProjection> Code(IReadOnlyList<CellCode?> cells, int firstProjection, PopulationCoder coder, SynapseProgramWriter writer)
    {
        var result = ImmutableArray.CreateBuilder<PlasticProjection>();
        foreach (var plastic in Connections)
        {
            var traces = new[] { IrSide.Pre, IrSide.Post }.ToImmutableDictionary(s => s, s => new TraceGroup(_module, plastic.Synapse, s));
            foreach (var pre in plastic.Connection.Pre.Ranges.Select(r => r.Population).Distinct())
            {
                foreach (var delay in Delays(plastic))
                {
                    var posts = plastic.Posts(pre, delay);
                    if (posts.IsEmpty)
                    {
                        continue;
                    }

                    // With the delay of its relay a spike is in the replica when it reaches the synapses; without one, after.
                    var source = delay > 0 ? Relay(pre, delay, plastic.Clock) : pre;
                    int? replica = traces[IrSide.Pre].Slots.IsEmpty && plastic.Clock.IsEmpty ? null : Replica(pre, plastic, delay, traces[IrSide.Pre], coder);
                    foreach (var post in posts)
                    {
                        result.Add(writer.Write(plastic, traces, (pre, source, replica, post), delay, replica is { } r ? _added[r - _module.Populations.Length].Code.Formats : [], cells, Modulating, firstProjection + result.Count));
                    }
                }
            }
        }

        return result.ToImmutable();
    }

    private IEnumerable<(int Population, string Slot)> KeptBy(PlasticConnection plastic)
    {
        IEnumerable<string> Slots(IrExpr value) => IrTraversal.PostOrder([value]).Where(e => e.Op == IrOp.Load).Select(e => e.Name ?? "");
        var posts = plastic.Connection.Post.Ranges.Select(r => r.Population).ToList();
        foreach (var post in plastic.AtOnce is null ? [] : posts)
        {
            yield return (post, KeptStates.Spiked);
        }

        foreach (var name in plastic.ReadByTicks)
        {
            var probe = _module.Probes.FirstOrDefault(p => name == IrProbe.Now + p.Name || name == IrSynapse.ByPost + p.Name);
            var found = name.StartsWith(IrSynapse.AtPost, StringComparison.Ordinal) ? posts.Select(p => (p, name))
                : name.StartsWith(IrSynapse.Post, StringComparison.Ordinal) ? posts.Select(p => (p, name.Substring(IrSynapse.Post.Length)))
                : probe is not null ? probe.View.Ranges.SelectMany(r => Slots(probe.Value).Select(s => (r.Population, s)))
                : [];
            foreach (var slot in found)
            {
                yield return slot;
            }
        }
    }

    private static IEnumerable<int> Delays(PlasticConnection plastic)
    {
        UnrepresentableException No(string what) => new(FpgaDiagnostics.TooLarge, $"The connection '{plastic.Connection.Name}' has {what}") { Place = plastic.Connection.Place };
        var delays = plastic.Delays;
        return delays.Length > MostDelays ? throw No($"{delays.Length} different delays; each needs a copy of its presynaptic cells, and {MostDelays} are made")
            : delays.Any(d => d > SynapseRows.MostDelay) ? throw No($"a delay of {delays.Max()} steps; the core has rings of at most {SynapseRows.MostDelay + 1}")
            : delays.Select(d => (int)d);
    }

    private int Relay(int population, int delay, TickClock clock)
    {
        var source = _module.Populations[population];
        var name = FormattableString.Invariant($"{source.Name} after {delay} steps{(clock.IsEmpty ? "" : ", " + clock)}");
        var code = clock.Relay();
        return Add((population, delay, clock.IsEmpty ? null : ":" + clock, true), () => new AddedPopulation(
            name,
            PopulationKind.Cells,
            (int)source.Size,
            new CellCode(code, [.. code.Select(_ => "relay")], clock.RelayStates(name), _profile.Populations[population]),
            population,
            delay - 1));
    }

    private int Replica(int population, PlasticConnection plastic, int delay, TraceGroup traces, PopulationCoder coder)
    {
        var source = _module.Populations[population];
        var name = FormattableString.Invariant($"{source.Name} traces of {plastic.Synapse.Name}{(delay > 0 ? FormattableString.Invariant($" after {delay} steps") : "")}");
        return Add((population, delay, plastic.Synapse.Name, plastic.IsTimed), () => new AddedPopulation(
            name,
            PopulationKind.Replicated,
            (int)source.Size,
            coder.CodeReplica(name, population, traces, keepsBefore: delay > 0, [.. plastic.ReadByTicks], plastic.Clock),
            population,
            Math.Max(0, delay - 1)));
    }

    private int Add((int, int, string?, bool) key, Func<AddedPopulation> make)
    {
        if (!_known.TryGetValue(key, out var index))
        {
            index = _module.Populations.Length + _added.Count;
            _added.Add(make());
            _known.Add(key, index);
        }

        return index;
    }
}
