using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>From an elaborated circuit under an experiment to a module in model form.</summary>
internal sealed class CircuitLowering(ElaboratedCircuit circuit, ExperimentLowering experiment, DataTables data, Precision precision, DiagnosticBag diagnostics)
{
    private readonly IrFactory _factory = new();
    private readonly IrType _real = precision == Precision.Float32 ? IrType.Float32 : IrType.Float64;
    private ImmutableArray<IrSynapse> _synapses = [];
    private ImmutableArray<IrProbe> _probes = [];

    /// <summary>The setters of each statement that changes cells.</summary>
    public IReadOnlyDictionary<BoundExperimentStatement, ImmutableArray<int>> Setters { get; private set; } = new Dictionary<BoundExperimentStatement, ImmutableArray<int>>();

    /// <summary>The module; of use only where no error was reported.</summary>
    public IrModule Lower()
    {
        experiment.Check(circuit);
        var tables = new TableCollector(data, diagnostics);
        var places = new Places(_factory, tables, diagnostics);
        var values = circuit.Populations.Select(p => new PopulationLowering(p, Settable(p), _factory, _real, places, tables, diagnostics)).ToList();
        var connections = Connections(values, places, tables);
        var lowered = values.Select(v => v.Lower()).ToList();
        var setterLowering = new SetterLowering(circuit, experiment, _factory, places, diagnostics);
        var setters = setterLowering.Lower();
        Setters = setterLowering.Statements;
        var models = new Dictionary<string, IrModel>(StringComparer.Ordinal);
        var populations = ImmutableArray.CreateBuilder<IrPopulation>();
        foreach (var population in circuit.Populations)
        {
            var specialization = Specialize(population, values[population.Index], connections, places);
            if (!models.TryGetValue(specialization.Key, out var model))
            {
                var others = models.Values.Count(m => m.Name == population.Cell.Name || m.Name.StartsWith(population.Cell.Name + "#", StringComparison.Ordinal));
                var name = others == 0 ? population.Cell.Name : population.Cell.Name + "#" + (others + 1).ToString(CultureInfo.InvariantCulture);
                model = population.Port is null
                    ? new CellLowering(specialization, _factory, precision, circuit.Root, diagnostics).Lower(name)
                    : PortModel(population, name);
                models.Add(specialization.Key, model);
            }

            var unplaced = lowered[population.Index];
            ImmutableArray<IrInitializer> initializers = [.. places.Initializers(population), .. unplaced.Initializers];
            populations.Add(unplaced with { Model = model.Name, Initializers = initializers, Table = tables.NameOf(population) });
        }

        return new IrModule(
            circuit.Symbol.Name,
            precision,
            (long)circuit.Step.Numerator,
            (long)circuit.Step.Denominator,
            _factory,
            [.. models.Values],
            populations.ToImmutable(),
            connections,
            experiment.Recordings(circuit),
            setters,
            [])
        {
            Synapses = _synapses,
            Probes = _probes,
            Tables = tables.All,
            Arguments = [.. circuit.Tunables.Select(p => new IrArgument(p.Name, circuit.Root.Tuned(p)?.Value?.Number ?? 0))],
        };
    }

    /// <summary>What a host feeds, and nothing else.</summary>
    private IrModel PortModel(ElaboratedPopulation population, string name)
    {
        var slots = population.Cell.States.Select(s => new IrSlot(s.Name, IrSlotKind.State, _real, s.DisplayUnit?.Symbol ?? "", s.DisplayUnit?.Scale.ToDouble() ?? 1));
        ImmutableArray<IrEvent> events = population.Cell.Spike is { } spike ? [new IrEvent(spike.Name, _factory.Bool(false), false, [])] : [];
        return new IrModel(name, [.. slots], [], [], null, [], [], events, null, [], [], []);
    }

    private HashSet<ParameterSymbol> Settable(ElaboratedPopulation population) =>
        [.. experiment.Sets.Select(s => s.Variable.In(population.Cell)).OfType<ParameterSymbol>()];

    private ImmutableArray<IrConnection> Connections(List<PopulationLowering> values, Places places, TableCollector tables)
    {
        var parameters = new CellParameters(values);
        var models = new SynapseModels();
        var probes = new Probes(_factory, _real, circuit, parameters, diagnostics);
        ImmutableArray<IrConnection> connections = [.. circuit.Connections.SelectMany(c => new ConnectionLowering(_factory, precision, circuit, c.Instance, c.Feed, parameters, experiment.FrozenIn, models, probes, places, tables, diagnostics).Lower(c.Symbol, c.Name))];
        _synapses = models.All;
        _probes = probes.All;
        return connections;
    }

    private CellSpecialization Specialize(ElaboratedPopulation population, PopulationLowering values, ImmutableArray<IrConnection> connections, Places places)
    {
        var reached = Reached(population, connections, Targets);
        var driven = Reached(population, connections, Driven);
        var names = population.Cell.States.Cast<ValueSymbol>().Concat(population.Cell.Inputs).SelectMany(CellLowering.SlotNames).ToImmutableArray();
        var stored = values.PerCell.Cast<ValueSymbol>().Concat(population.Cell.States).Concat(population.Cell.Inputs.Where(i => CellLowering.SlotNames(i).Any(slot => reached.Contains(slot) || driven.Contains(slot))));
        var observed = experiment.Observed(population, circuit).Except(stored);
        return new CellSpecialization(population.Cell, values.Constants, values.PerCell, [.. names.Where(reached.Contains)], [.. names.Where(driven.Contains)], [.. observed.OrderBy(o => o.Location.Span.Start)], places.SlotsOf(population))
        {
            Clamps = experiment.ClampsOf(population, circuit),
            CanSilence = experiment.CanSilence(population, circuit),
        };
    }

    private static HashSet<string> Reached(ElaboratedPopulation population, ImmutableArray<IrConnection> connections, Func<IrConnection, IEnumerable<(IrSide Side, string Slot)>> targets) =>
    [
        .. connections.SelectMany(c => targets(c).Where(t => c.View(t.Side).Ranges.Any(r => r.Population == population.Index))).Select(t => t.Slot),
    ];

    private IEnumerable<(IrSide Side, string Slot)> Targets(IrConnection connection) => connection.Synapse is { } synapse
        ? connection.Targets(_synapses.First(s => s.Name == synapse))
        : connection.Sends.SelectMany(s => s.Slots).Select(s => (IrSide.Post, s));

    private IEnumerable<(IrSide Side, string Slot)> Driven(IrConnection connection) =>
        connection is { Synapse: { } synapse, Target: not null } && !_synapses.First(s => s.Name == synapse).Drives.IsEmpty ? connection.DrivenSlots().Select(slot => (IrSide.Post, slot)) : [];
}
