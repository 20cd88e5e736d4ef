using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Planning;

/// <summary>Makes the plan that the runtime builds a network from.</summary>
internal sealed partial class NetworkPlanner
{
    private readonly IrModule _module;
    private readonly Dictionary<string, ModelStorage> _storage;
    private readonly List<(int Population, string Slot)> _targets;

    private NetworkPlanner(IrModule module)
    {
        _module = module;
        _storage = module.Models.ToDictionary(m => m.Name, m => new ModelStorage(module, m), StringComparer.Ordinal);
        _targets = Targets(module);
    }

    /// <summary>The plan of a module in kernel form.</summary>
    public static NetworkPlan Plan(IrModule module) => new NetworkPlanner(module).Plan();

    /// <summary>The targets of connections in the plan's order.</summary>
    public static List<(int Population, string Slot)> Targets(IrModule module) =>
        [.. module.Populations.SelectMany((population, p) => module.GetModel(population.Model).Targets.Select(target => (p, target)))];

    /// <summary>The connections of the plan in order: one for each value that a static synapse sends, one for each connection with a synapse model.</summary>
    public static IEnumerable<(IrConnection Connection, IrSend? Send)> Plans(IrModule module) =>
        module.Connections.SelectMany(c => c.Synapse is null ? c.Sends.Select(s => (c, (IrSend?)s)) : [(c, null)]);

    private NetworkPlan Plan() => new(
        _module.Name,
        _module.Precision == Compiler.Ir.Precision.Float32 ? Runtime.Plans.Precision.Float32 : Runtime.Plans.Precision.Float64,
        (double)_module.StepNumerator / _module.StepDenominator,
        [.. _module.Populations.Select(Population)],
        [.. _targets.Select(t => new TargetPlan(t.Population, t.Slot, _module.GetModel(_module.Populations[t.Population].Model).WideTargets.Contains(t.Slot)))],
        [.. Plans(_module).Select(p => Connection(p.Connection, p.Send))])
    {
        IsSeparable = Separability.IsSeparable(_module),
    };

    private PopulationPlan Population(IrPopulation population) => new(
        population.Name,
        population.Size,
        [.. _storage[population.Model].Slots.Select(s => new SlotPlan(s.Name, Kind(s.Type)))],
        [.. _module.GetModel(population.Model).Events.Select(e => e.Name)])
    {
        Sign = population.Sign,
        Port = population.Port switch { IrPortKind.Spikes => PortKind.Spikes, IrPortKind.Values => PortKind.Values, _ => PortKind.None },
    };

    private LaneKind Kind(IrType type) => type is IrType.Int32 or IrType.Int64 ? LaneKind.Integer
        : type == IrType.Float64 && _module.Precision == Compiler.Ir.Precision.Float32 ? LaneKind.Build
        : LaneKind.Real;

    private ConnectionPlan Connection(IrConnection connection, IrSend? send) => new()
    {
        Name = connection.Name,
        Pre = View(connection.Pre),
        Post = View(connection.Post),
        Targets = [.. connection.Post.Ranges.Where(_ => send is not null).Select(r => _targets.IndexOf((r.Population, send?.Slot ?? "")))],
        Elements = send is { Elements.IsEmpty: false } ? [.. connection.Post.Ranges.Select(r => (IReadOnlyList<int>)[.. send.Elements.Select(e => _targets.IndexOf((r.Population, e)))])] : [],
        Events = [.. connection.Pre.Ranges.Where(_ => send is not null).Select(r => EventIndex(r.Population, connection.Event))],
        Rule = Rule(connection.Rule),
        Stream = connection.Rule.Stream,
        Autapses = connection.Autapses,
        Multapses = connection.Multapses,
        IsProcedural = connection.IsProcedural,
        HasFilter = connection.Where is not null,
        Weight = send is { Weight.IsConst: true } ? send.Weight.Number : null,
        DelaySteps = connection.DelaySteps is { } delay ? checked((int)delay) : null,
        Synapse = connection.Synapse is { } synapse ? SynapsePlan(connection, _module.GetSynapse(synapse)) : null,
    };

    private int EventIndex(int population, string name)
    {
        var events = _module.GetModel(_module.Populations[population].Model).Events;
        var index = events.TakeWhile(e => e.Name != name).Count();
        return index == events.Length ? -1 : index;
    }

    private static ViewPart[] View(IrView view) => [.. view.Ranges.Select(r => r.Indices is { } indices ? ViewPart.Cells(r.Population, [.. indices]) : ViewPart.Range(r.Population, r.Start, r.Count))];

    private ConnectionRule Rule(IrRule rule)
    {
        var number = rule.Parameter?.Number ?? 0;
        var table = _module.Tables.TakeWhile(t => t.Name != rule.Table).Count();
        return rule.Kind switch
        {
            IrRuleKind.AllToAll => ConnectionRule.AllToAll(),
            IrRuleKind.OneToOne => ConnectionRule.OneToOne(),
            IrRuleKind.Probability => rule.Parameter is { IsConst: true } ? ConnectionRule.Probability(number) : ConnectionRule.PairProbability(),
            IrRuleKind.InDegree => ConnectionRule.Indegree((long)number),
            IrRuleKind.OutDegree => ConnectionRule.Outdegree((long)number),
            IrRuleKind.Total => ConnectionRule.Total((long)number),
            IrRuleKind.Poisson => ConnectionRule.Poisson(number),
            IrRuleKind.Convolution when rule.Convolution is { } c => ConnectionRule.Convolution(new ConvolutionShape(
                c.PreRows, c.PreColumns, c.PostRows, c.PostColumns, c.KernelRows, c.KernelColumns, c.RowStride, c.ColumnStride, c.RowPadding, c.ColumnPadding)),
            IrRuleKind.Table => ConnectionRule.Table(table, _module.Tables[table].Rows),
            _ => ConnectionRule.List([.. rule.Pairs.Select(p => (p.Pre, p.Post))]),
        };
    }
}
