using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Static connections: receptors, units of their sums, and the synapses as they were built, in rows.</summary>
internal sealed class ProjectionCoder
{
    private const int MostReceptors = 8;

    private readonly IrModule _module;
    private readonly NetworkProfile _profile;
    private readonly Dictionary<(int Population, string Target), WeightScale> _scales = [];

    /// <summary>Chooses the units of all receptors.</summary>
    /// <exception cref="UnrepresentableException">16 bits cannot hold the weights of one.</exception>
    public ProjectionCoder(IrModule module, NetworkProfile profile, ImmutableArray<PlasticConnection> plastic, DriveCoder drives, BytecodeOptions options)
    {
        _module = module;
        _profile = profile;
        double Arrival((int Post, string Target) key) => profile.Populations[key.Post].Ranges.TryGetValue(PopulationProfile.Arrival + key.Target, out var range) ? range.Magnitude : 0;
        var ends = Ends().ToList();
        foreach (var end in plastic.SelectMany(p => p.Targets.Select(t => (Key: t, p.Bound))).GroupBy(e => e.Key, e => e.Bound))
        {
            var weights = ends.Where(e => (e.Post, e.Target) == end.Key).SelectMany(e => e.Weights).ToList();
            _scales[end.Key] = WeightScale.OfLearnt(weights, end.Max(), Arrival(end.Key), options, end.Key.Target, module.Populations[end.Key.Post].Name);
        }

        foreach (var end in drives.Ends.Where(e => !_scales.ContainsKey(e.Key)))
        {
            // Spikes that end there too have the same unit.
            var weights = ends.Where(e => (e.Post, e.Target) == end.Key).SelectMany(e => e.Weights).ToList();
            _scales[end.Key] = weights.Count > 0
                ? WeightScale.OfLearnt(weights, end.Value.Most, Arrival(end.Key), options, end.Key.Target, module.Populations[end.Key.Post].Name)
                : WeightScale.OfDriven(end.Value.Weights, end.Value.Most, Arrival(end.Key));
        }

        foreach (var end in ends.GroupBy(e => (e.Post, e.Target)).Where(e => !_scales.ContainsKey(e.Key)))
        {
            _scales[end.Key] = WeightScale.Of([.. end.SelectMany(e => e.Weights)], Arrival(end.Key), options, end.Key.Target, module.Populations[end.Key.Post].Name);
        }
    }

    /// <summary>The units of the sums.</summary>
    public IReadOnlyDictionary<(int Population, string Target), WeightScale> Scales => _scales;

    /// <summary>The receptors of a population by target.</summary>
    /// <exception cref="UnrepresentableException">There are more than the core has.</exception>
    public ImmutableDictionary<string, ReceptorScale> Receptors(int population)
    {
        var model = _module.GetModel(_module.Populations[population].Model);
        var targets = model.Targets.Concat(model.DrivenTargets).Distinct().ToList();
        if (targets.Count > MostReceptors)
        {
            throw new UnrepresentableException(FpgaDiagnostics.TooLarge, $"'{_module.Populations[population].Name}' has {targets.Count} targets of connections; a cell has {MostReceptors} accumulators");
        }

        return targets.Select((t, n) => new ReceptorScale(t, n, _scales.TryGetValue((population, t), out var scale) ? scale.Unit : 1)).ToImmutableDictionary(r => r.Target, StringComparer.Ordinal);
    }

    /// <summary>The projections.</summary>
    /// <exception cref="UnrepresentableException">A delay is too long.</exception>
    public ImmutableArray<BytecodeProjection> Projections()
    {
        var result = ImmutableArray.CreateBuilder<BytecodeProjection>();
        foreach (var end in Ends())
        {
            result.Add(Project(end));
        }

        return result.ToImmutable();
    }

    /// <summary>The largest sum of absolute weights that can arrive at a cell in one step: a bound that holds for any spikes.</summary>
    /// <param name="projections">Projections, each with the most that a synapse sends where that is not its weight.</param>
    public static long LargestSum(IEnumerable<(BytecodeProjection Projection, long? Sent)> projections)
    {
        var sums = new Dictionary<(int, int, int), long>();
        foreach (var (p, sent) in projections)
        {
            for (var n = 0; n < p.Targets.Length; n++)
            {
                var key = (p.Target, p.Receptor, p.Targets[n]);
                sums.TryGetValue(key, out var sum);
                var weight = Math.Abs((long)p.Variables[0].Values[n]);
                sums[key] = sum + (sent ?? (p.PayloadVariable is null ? weight << p.WeightShift : ((weight << FixedNumbers.Bits) >> p.PayloadShift) + 1));
            }
        }

        return sums.Values.DefaultIfEmpty(0).Max();
    }

    private IEnumerable<End> Ends()
    {
        for (var c = 0; c < _module.Connections.Length; c++)
        {
            var (connection, data) = (_module.Connections[c], _profile.Synapses[c]);
            for (var send = 0; send < connection.Sends.Length; send++)
            {
                if (!connection.Sends[send].Elements.IsEmpty)
                {
                    throw new UnrepresentableException(FpgaDiagnostics.Unsupported, "synapses that end at different elements of a vector");
                }

                foreach (var pre in connection.Pre.Ranges.Select(r => r.Population).Distinct())
                {
                    foreach (var post in connection.Post.Ranges.Select(r => r.Population).Distinct())
                    {
                        yield return new End(connection, data, send, connection.Sends[send].Slot, pre, post);
                    }
                }
            }
        }
    }

    private BytecodeProjection Project(End end)
    {
        var scale = _scales[(end.Post, end.Target)];
        var receptor = Receptors(end.Post)[end.Target];
        var places = SynapseRows.Ordered(end.Places, end.Data, n => end.Data.DelaySteps[n]).ToList();
        _ = SynapseRows.Delay(end.Connection, places.Select(n => end.Data.DelaySteps[n]).DefaultIfEmpty(0).Max());
        var weights = places.Select(n => scale.ToRaw(end.Data.Weights[end.Send][n])).ToImmutableArray();
        var (bits, isSigned) = SynapseRows.Format(weights);
        return new BytecodeProjection(
            end.Connection.Name,
            end.Pre,
            end.Post,
            receptor.Index,
            bits,
            isSigned,
            0,
            SynapseRows.Starts(places, end.Data, _module.Populations[end.Pre].Size),
            [.. places.Select(n => end.Data.PostCells[n])],
            [.. places.Select(n => (byte)end.Data.DelaySteps[n])],
            [new BytecodeVariable("weight", 0, "", weights)]);
    }

    /// <summary>The synapses of one statement of a connection between two populations.</summary>
    private sealed record End(IrConnection Connection, SynapseData Data, int Send, string Target, int Pre, int Post)
    {
        public IEnumerable<int> Places => SynapseRows.Between(Data, Pre, Post);

        public IEnumerable<double> Weights => Places.Select(n => Data.Weights[Send][n]);
    }
}
