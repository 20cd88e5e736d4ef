using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;

/// <summary>From connections that add continuously to projections that are delivered in every step, graded by what is read of the presynaptic cell.</summary>
internal sealed class DriveCoder
{
    private readonly IrModule _module;
    private readonly NetworkProfile _profile;
    private readonly BytecodeOptions _options;
    private readonly List<string> _notes = [];
    private readonly ImmutableArray<DriveEnd> _ends;

    /// <summary>Finds the connections.</summary>
    /// <exception cref="UnrepresentableException">The core cannot run one.</exception>
    public DriveCoder(IrModule module, NetworkProfile profile, BytecodeOptions options)
    {
        (_module, _profile, _options) = (module, profile, options);
        _ends = [.. DriveReader.Read(module).SelectMany(Split)];
        Events = module with { Connections = [.. module.Connections.Select(c => DriveReader.IsDrive(module, c) ? c with { Synapse = null } : c)] };
        Ends = _ends.GroupBy(e => (e.Post, e.Target)).ToDictionary(e => e.Key, e => ((IReadOnlyCollection<double>)[.. e.SelectMany(end => end.Weights)], e.Max(Most)));
    }

    /// <summary>The module with what events do alone: connections of drives have no synapses.</summary>
    public IrModule Events { get; }

    /// <summary>Where drives end: all weights, and the largest contribution of one synapse.</summary>
    public IReadOnlyDictionary<(int Post, string Target), (IReadOnlyCollection<double> Weights, double Most)> Ends { get; }

    /// <summary>How the weights of each drive are kept, after <see cref="Projections"/>.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>What is read of the cells of a population: the slot that holds it, and the expression over slots of the cell.</summary>
    public IReadOnlyList<(string Slot, IrExpr Value)> Payloads(int population) => [.. _ends.Where(e => e.Pre == population).Select(e => (e.Slot, e.Payload)).Distinct()];

    /// <summary>The projections.</summary>
    /// <param name="cells">The programs of the module's populations; null for ports of spikes.</param>
    /// <param name="receptors">Knows receptors and their units.</param>
    /// <exception cref="UnrepresentableException">16 bits cannot hold the weights, or a delay is not possible.</exception>
    public ImmutableArray<BytecodeProjection> Projections(IReadOnlyList<CellCode?> cells, ProjectionCoder receptors)
    {
        var made = _ends.Select(end => (End: end, Weights: Weights(end, cells, receptors))).ToList();
        foreach (var together in made.GroupBy(m => (m.End.Post, m.End.Target)))
        {
            DrivePrecision.Check(_module, _profile, _options, [.. together], receptors.Scales[together.Key].Unit);
        }

        return [.. made.Select(m => Project(m.End, m.Weights, receptors))];
    }

    private IEnumerable<DriveEnd> Split(DriveTerm term)
    {
        var (connection, data) = (_module.Connections[term.Connection], _profile.Synapses[term.Connection]);
        var weights = term.Weights(_module.Factory, data);
        foreach (var pre in connection.Pre.Ranges.Select(r => r.Population).Distinct())
        {
            foreach (var post in connection.Post.Ranges.Select(r => r.Population).Distinct())
            {
                var places = SynapseRows.Ordered(SynapseRows.Between(data, pre, post), data, n => data.DelaySteps[n]).ToList();
                yield return new DriveEnd(connection, data, term.Target, pre, post, term.Slots[pre], term.Payload, [.. places], [.. places.Select(n => weights[n])]);
            }
        }
    }

    private double Most(DriveEnd end) =>
        end.Weights.Select(Math.Abs).DefaultIfEmpty(0).Max() * (_profile.Populations[end.Pre].Ranges.TryGetValue(end.Slot, out var range) ? range.Magnitude : 0);

    private DriveWeights Weights(DriveEnd end, IReadOnlyList<CellCode?> cells, ProjectionCoder receptors)
    {
        var format = (cells[end.Pre] ?? throw new InvalidOperationException("drives start at cells")).Formats.First(f => f.Slot == end.Slot);
        var population = _module.Populations[end.Post].Name;
        var weights = DriveWeights.Of(end.Weights, format, receptors.Scales[(end.Post, end.Target)].Unit, _options, end.Target, population);
        _notes.Add(FormattableString.Invariant($"{population}.{end.Target} from {_module.Populations[end.Pre].Name}.{end.Slot}: {weights.Bits} bits, unit {weights.Unit:G6}, largest error {100 * weights.Error:G3} %, in every step"));
        if (end.Places.Any(n => end.Data.DelaySteps[n] > 0) && _profile.Populations[end.Pre].Starts.TryGetValue(end.Slot, out var starts) && starts.Any(s => s != 0))
        {
            throw new UnrepresentableException(FpgaDiagnostics.Unsupported, $"the delay of a continuous drive from \"{_module.Populations[end.Pre].Name}\", as what it reads does not start at zero") { Place = end.Connection.Place };
        }

        return weights;
    }

    private BytecodeProjection Project(DriveEnd end, DriveWeights weights, ProjectionCoder receptors)
    {
        _ = SynapseRows.Delay(end.Connection, end.Places.Select(n => end.Data.DelaySteps[n]).DefaultIfEmpty(0).Max());
        var rows = DriveRows.Of(end, weights.Raw, (int)_module.Populations[end.Pre].Size, (int)_module.Populations[end.Post].Size);
        return new BytecodeProjection(
            end.Connection.Name,
            end.Pre,
            end.Post,
            receptors.Receptors(end.Post)[end.Target].Index,
            weights.Bits,
            weights.IsSigned,
            0,
            rows.Starts,
            rows.Targets,
            rows.Delays,
            [new BytecodeVariable("weight", 0, "", rows.Weights)])
        {
            IsDense = rows.IsDense,
            PayloadVariable = weights.Format.Variable,
            PayloadShift = weights.Shift,
            IsContinuous = true,
        };
    }
}
