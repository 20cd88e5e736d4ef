namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Connections whose synapses have a model, and populations that follow Dale's law.</summary>
public sealed partial class RandomProgram
{
    private readonly List<RandomSynapse> _synapses = [];
    private readonly List<(string Connection, RandomSynapse Synapse)> _freezable = [];
    private readonly Dictionary<string, int> _signs = new(StringComparer.Ordinal);

    /// <summary>What a population is declared to be.</summary>
    private string Sign(string population)
    {
        var sign = _plastic && !_parts && _choose.Chance(0.2) ? _choose.Pick(1, -1) : 0;
        _signs[population] = sign;
        return sign switch { 1 => " excitatory", -1 => " inhibitory", _ => "" };
    }

    /// <summary>Synapses are written before the circuit that uses them: those of any cells, and those of chosen ones.</summary>
    private void Synapses()
    {
        for (var n = _plastic ? _choose.Between(1, 3) : 0; n > 0; n--)
        {
            var isGeneral = _choose.Chance(0.4);
            var (pre, post) = (_choose.Pick(_populations).Cell, _choose.Pick(_populations).Cell);
            var canDrive = !isGeneral && (post.Targets.Contains("I") || post.HasInputs) && _choose.Chance(0.6);
            var sign = _choose.Pick(0, 0, 0, 1, -1);
            var synapse = new SynapseWriter(_choose, _features, isGeneral ? null : pre, isGeneral ? null : post, sign).Write($"S{_synapses.Count}", canDrive);
            _synapses.Add(synapse);
            _text.Append(synapse.Text).Append('\n');
        }
    }

    /// <summary>A connection with one of the synapses, or null where none fits.</summary>
    private string? Modelled(bool group)
    {
        var synapse = _choose.Pick(_synapses);
        var sources = _populations.Where(p => (synapse.Pre is null || p.Cell == synapse.Pre) && (_signs[p.Name] == 0 || _signs[p.Name] == synapse.Sign)).ToList();
        var targets = _populations.Where(p => synapse.Post is null || p.Cell == synapse.Post).ToList();
        if (sources.Count == 0)
        {
            return null;
        }

        var (pre, post) = (_choose.Pick(sources), _choose.Pick(targets));
        var isWhole = synapse.Pre is null && group && _choose.Chance(0.5);
        var (preText, preCount) = Repeated(pre);
        var (postText, postCount) = Repeated(post);
        var sliced = preText != pre.Name || postText != post.Name;
        postText += "." + Ending(post.Cell, synapse.Drives);
        if (preText == pre.Name && Has(ProgramFeatures.Groups, 0.25))
        {
            var slice = Slice(pre.Size);
            (preText, preCount, sliced) = ($"{pre.Name}[{slice}]", Length(slice), true);
        }

        if (isWhole)
        {
            (postText, postCount, sliced) = ("all.v", _countOfAll, true);
            (preText, preCount) = _signs[_populations[0].Name] == 0 && _signs[_populations[1].Name] == 0 && _choose.Chance(0.5) ? ("all", _countOfAll) : (preText, preCount);
        }

        var name = _choose.Chance(0.3) ? $" called c{_connections}" : "";
        if (name.Length > 0)
        {
            _freezable.Add((name[" called ".Length..], synapse));
        }

        return $"connect {preText} -> {postText} via {synapse.Name}{Arguments(synapse, preCount, postCount)}{Delays()}{Rule(pre, post, sliced).Replace(" procedural", "", StringComparison.Ordinal)}{name}";
    }

    /// <summary>Weights or traces of named connections that stand still for a while.</summary>
    private void Freeze()
    {
        foreach (var (connection, synapse) in _freezable.Where(_ => _choose.Chance(0.7)))
        {
            var hasTrace = synapse.Text.Contains("state a ", StringComparison.Ordinal);
            Line($"    freeze {connection}{(hasTrace && _choose.Chance(0.3) ? ".a" : "")}");
        }
    }

    private string Arguments(RandomSynapse synapse, int preCount, int postCount)
    {
        var arguments = new List<string>();
        if (synapse.Modulated)
        {
            arguments.Add("d = " + Modulator(synapse, preCount, postCount));
        }

        if (_choose.Chance(0.5))
        {
            arguments.Add("w = " + StartWeight(synapse.Sign));
        }

        if (_choose.Chance(0.3))
        {
            arguments.Add("tau_a = " + _choose.Pick("uniform(2 ms, 15 ms)", "(5 + mod(i, 3)) * 1 ms", "7 ms"));
        }

        if (_choose.Chance(0.3))
        {
            arguments.Add("A = " + _choose.Pick("normal(0, 0.5)", "0.3 * (i - j)", "-0.4", "uniform(-1, 1)"));
        }

        return arguments.Count == 0 ? "" : "(" + string.Join(", ", arguments) + ")";
    }

    private string StartWeight(int sign) => !_features.HasFlag(ProgramFeatures.Distributions) ? "0 mV" : sign switch
    {
        1 => _choose.Pick("uniform(0 mV, 3 mV)", "0.25 mV * (1 + mod(i + j, 4))", "1 mV"),
        -1 => _choose.Pick("uniform(-3 mV, 0 mV)", "-1 mV"),
        _ => Weight(),
    };

    /// <summary>Axonal and dendritic delays.</summary>
    private string Delays()
    {
        if (_choose.Chance(0.5))
        {
            return Delay();
        }

        string One() => Has(ProgramFeatures.Distributions, 0.4) ? _choose.Pick("uniform(0 ms, 4 ms)", "0.5 ms * abs(i - j)", "0.5 ms * mod(j, 3)") : _choose.Between(0, 4) + " ms";
        return _choose.Below(3) switch
        {
            0 => $" delay axonal {One()}",
            1 => $" delay dendritic {One()}",
            _ => $" delay axonal {One()} dendritic {One()}",
        };
    }
}
