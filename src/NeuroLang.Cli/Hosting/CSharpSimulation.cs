using System.Reflection;
using System.Runtime.ExceptionServices;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;
using RuntimeException = NeuroLang.Runtime.SimulationException;
using RuntimeOptions = NeuroLang.Runtime.SimulationOptions;
using SimulationException = NeuroLang.Compiler.Execution.SimulationException;
using SimulationOptions = NeuroLang.Compiler.Execution.SimulationOptions;

namespace NeuroLang.Cli.Hosting;

/// <summary>A simulation on the runtime, behind the interface that all targets share: a class compiled from generated C#, or what another target makes of the module.</summary>
internal sealed partial class CSharpSimulation : ISimulation
{
    private readonly Simulation _simulation;
    private readonly List<Recording> _recordings = [];
    private readonly int[] _firstProjection;

    /// <summary>Builds the network of a generated class and attaches its recorders.</summary>
    public CSharpSimulation(IrModule module, Type type, uint seed, SimulationOptions options)
        : this(module, settings => Construct(type, module, seed, settings), options)
    {
    }

    /// <summary>Builds the network and attaches its recorders.</summary>
    public CSharpSimulation(IrModule module, Func<RuntimeOptions, Simulation> construct, SimulationOptions options)
    {
        Module = module;
        _firstProjection = new int[module.Connections.Length];
        for (var c = 1; c < _firstProjection.Length; c++)
        {
            _firstProjection[c] = _firstProjection[c - 1] + ProjectionCount(module.Connections[c - 1]);
        }

        _simulation = Translated(() => construct(new RuntimeOptions { BuildThreads = options.Threads, Threads = options.Threads, NoTrap = !options.Trap, Profile = options.Profile, MemoryLimit = options.MemoryLimitBytes }));
        try
        {
            Translated(() =>
            {
                _simulation.Build();
                for (var population = 0; population < module.Populations.Length; population++)
                {
                    RequireFinite(population, _ => true);
                }

                return 0;
            });
        }
        catch
        {
            _simulation.Dispose();
            throw;
        }

        foreach (var recording in module.Recordings)
        {
            _recordings.Add(Attach(recording));
        }
    }

    /// <inheritdoc/>
    public IrModule Module { get; }

    /// <summary>The object of the generated class.</summary>
    public Simulation Generated => _simulation;

    /// <inheritdoc/>
    public long StepIndex => _simulation.StepIndex;

    /// <inheritdoc/>
    public void Run(long steps, CancellationToken cancellation) => Translated(() =>
    {
        _simulation.Run(steps, cancellation);
        return 0;
    });

    /// <inheritdoc/>
    public void Read(int population, string slot, Span<double> destination)
    {
        var source = _simulation.Populations[population];
        var index = Module.GetModel(Module.Populations[population].Model).FindSlot(slot) is { Kind: not IrSlotKind.Input } ? source.SlotIndex(slot) : -1;
        if (index < 0 || destination.Length != source.Size)
        {
            throw new ArgumentException($"{source.Name} has no {slot} that can be read into {destination.Length} values.", nameof(slot));
        }

        try
        {
            source.CopyTo(index, destination);
        }
        catch (RuntimeException e)
        {
            throw Translated(e);
        }
    }

    /// <inheritdoc/>
    public void Apply(int setter, IReadOnlyDictionary<string, double> arguments)
    {
        var source = Module.Setters.FirstOrDefault(s => s.Id == setter) ?? throw new ArgumentException($"There is no setter {setter}.", nameof(setter));
        var values = source.Arguments.Select(name => arguments.TryGetValue(name, out var value) ? value : throw new ArgumentException($"{name} has no value.", nameof(arguments))).ToArray();
        Translated(() =>
        {
            _simulation.Apply(setter, values);
            foreach (var population in source.View.Ranges.Select(r => r.Population).Distinct())
            {
                RequireFinite(population, slot => slot == source.Slot);
            }

            return 0;
        });
    }

    /// <inheritdoc/>
    public void Feed(int population, ReadOnlySpan<double> values)
    {
        try
        {
            _simulation.Feed(population, values);
        }
        catch (RuntimeException e)
        {
            throw Translated(e);
        }
    }

    /// <inheritdoc/>
    public void FeedSpikes(int population, ReadOnlySpan<int> cells) => _simulation.FeedSpikes(population, cells);

    /// <inheritdoc/>
    public void Lesion(int connection)
    {
        foreach (var projection in ProjectionsOf(connection))
        {
            projection.IsEnabled = false;
        }
    }

    /// <inheritdoc/>
    public void Freeze(int connection, string slot, bool isFrozen) => _simulation.Projections[_firstProjection[connection]].Freeze(slot, isFrozen);

    /// <inheritdoc/>
    public long SpikeCount(int population, string eventName) =>
        _simulation.Populations[population].EventLists.FirstOrDefault(e => e.Name == eventName)?.Total
        ?? throw new ArgumentException($"{Module.Populations[population].Name} has no event {eventName}.", nameof(eventName));

    /// <inheritdoc/>
    public long SynapseCount(int connection) => ProjectionCount(Module.Connections[connection]) == 0 ? 0 : Translated(() => _simulation.Projections[_firstProjection[connection]].SynapseCount);

    /// <inheritdoc/>
    public SynapseData Synapses(int connection) => Translated(() => SynapsesOf(connection));

    private SynapseData SynapsesOf(int connection)
    {
        var source = Module.Connections[connection];
        if (source.Synapse is not null)
        {
            return Variables(source, _simulation.Projections[_firstProjection[connection]]);
        }

        var rows = source.Sends.Select((_, n) => Sorted(source, _simulation.Projections[_firstProjection[connection] + n])).ToList();
        var first = rows.Count > 0 ? rows[0] : [];
        return new SynapseData(
            [.. first.Select(s => s.Pre)],
            [.. first.Select(s => s.Post)],
            [.. first.Select(s => s.Synapse.Pre.Index)],
            [.. first.Select(s => s.Synapse.PreCell)],
            [.. first.Select(s => s.Synapse.Post.Index)],
            [.. first.Select(s => s.Synapse.PostCell)],
            [.. first.Select(s => s.Synapse.DelaySteps)],
            [.. rows.Select(row => row.Select(s => s.Synapse.Weight).ToArray())]);
    }

    /// <inheritdoc/>
    public void Dispose() => _simulation.Dispose();

    /// <summary>How many projections of the generated class a connection has become.</summary>
    private static int ProjectionCount(IrConnection connection) => connection.Synapse is null ? connection.Sends.Length : 1;

    private static List<(int Pre, int Post, Synapse Synapse)> Sorted(IrConnection connection, Projection projection)
    {
        var pre = Positions(connection.Pre);
        var post = Positions(connection.Post);
        return [.. projection.Synapses()
            .Select(s => (Pre: pre[(s.Pre.Index, s.PreCell)], Post: post[(s.Post.Index, s.PostCell)], Synapse: s))
            .OrderBy(s => s.Pre).ThenBy(s => s.Synapse.DelaySteps).ThenBy(s => s.Post)];
    }

    private static Dictionary<(int Population, int Cell), int> Positions(IrView view)
    {
        var positions = new Dictionary<(int, int), int>();
        var position = 0;
        foreach (var range in view.Ranges)
        {
            for (var k = 0L; k < range.Count; k++)
            {
                positions.TryAdd((range.Population, (int)range[k]), position++);
            }
        }

        return positions;
    }

    private static Simulation Construct(Type type, IrModule module, uint seed, RuntimeOptions options)
    {
        try
        {
            return (Simulation?)(module.Tables.IsEmpty ? Activator.CreateInstance(type, seed, options) : Activator.CreateInstance(type, seed, ModuleData.Of(module), options)) ?? throw new InvalidOperationException("Generated C# has no simulation.");
        }
        catch (TargetInvocationException invocation) when (invocation.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    /// <summary>States that are infinite or not a number stop the run also where no step left them so.</summary>
    private void RequireFinite(int population, Func<string, bool> which)
    {
        var model = Module.GetModel(Module.Populations[population].Model);
        foreach (var slot in model.Slots.Where(s => s.Kind == IrSlotKind.State && s.Type is IrType.Float32 or IrType.Float64 && which(s.Name)))
        {
            _simulation.RequireFinite(population, _simulation.Populations[population].SlotIndex(slot.Name));
        }
    }

    private static T Translated<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (RuntimeException e)
        {
            throw Translated(e);
        }
    }

    private static SimulationException Translated(RuntimeException e)
    {
        var kind = e.Error switch
        {
            SimulationError.NonFinite => SimulationErrorKind.NonFinite,
            SimulationError.TooLarge => SimulationErrorKind.TooLarge,
            SimulationError.InvalidDelay => SimulationErrorKind.InvalidDelay,
            SimulationError.InvalidWeight => SimulationErrorKind.InvalidWeight,
            SimulationError.InvalidElement => SimulationErrorKind.InvalidElement,
            SimulationError.InvalidSign => SimulationErrorKind.DaleViolated,
            SimulationError.InvalidParameter => SimulationErrorKind.GuardFailed,
            SimulationError.Overflow => SimulationErrorKind.Overflow,
            SimulationError.DeviceMemory => SimulationErrorKind.DeviceMemory,
            SimulationError.DeviceFailed => SimulationErrorKind.DeviceFailed,
            _ => SimulationErrorKind.InvalidRule,
        };
        return new SimulationException(kind, e.Message) { Population = e.Population, Connection = e.Connection, Cell = e.Cell, Variable = e.Variable, Step = e.Step, Value = e.Value };
    }
}
