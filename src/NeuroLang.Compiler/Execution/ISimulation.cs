using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Execution;

/// <summary>
/// A network that has been built on some target and stands at a boundary between two steps. Every target gives the same bits for
/// the same module, seed and precision. Populations, recordings, connections and setters are named by their index in the module.
/// Not safe for several threads at once.
/// </summary>
public interface ISimulation : IDisposable
{
    /// <summary>What is simulated.</summary>
    IrModule Module { get; }

    /// <summary>The next step: the simulation stands at boundary <c>StepIndex</c>, whose arrivals, timed handlers and samples are still to come.</summary>
    long StepIndex { get; }

    /// <summary>Executes steps. <c>Run(a); Run(b)</c> is the same as <c>Run(a + b)</c>.</summary>
    /// <param name="steps">How many; zero or more.</param>
    /// <param name="cancellation">Looked at between steps; what was recorded until then is kept, and the run can go on.</param>
    /// <exception cref="SimulationException">
    /// <see cref="SimulationErrorKind.NonFinite"/>: a state became infinite or NaN in step <see cref="StepIndex"/>; the first by population, slot and cell is named. That step does not
    /// count and its events are not recorded; earlier recordings are kept, and the simulation cannot go on.
    /// </exception>
    /// <exception cref="OperationCanceledException">The run was cancelled between two steps.</exception>
    void Run(long steps, CancellationToken cancellation);

    /// <summary>Reads a slot of all cells of a population, widened to float64; integers and flags as numbers. Internal units.</summary>
    /// <param name="population">Index of the population.</param>
    /// <param name="slot">Name of the slot. Observed slots hold the value of the last boundary at which they were recorded. Inputs have a value only within a step: record them instead.</param>
    /// <param name="destination">Receives one value for each cell; its length is the size of the population.</param>
    /// <exception cref="ArgumentException">There is no such slot, it is an input, or the length is another.</exception>
    void Read(int population, string slot, Span<double> destination);

    /// <summary>
    /// Carries out a <c>set</c> statement: evaluates the setter for each cell of its view (in view order, float64), stores the values,
    /// then computes the derived slots of the populations concerned again.
    /// </summary>
    /// <param name="setter">The <see cref="IrSetter.Id"/>.</param>
    /// <param name="arguments">A value for each of <see cref="IrSetter.Arguments"/>, in internal units.</param>
    /// <exception cref="ArgumentException">There is no such setter, or an argument is missing.</exception>
    void Apply(int setter, IReadOnlyDictionary<string, double> arguments);

    /// <summary>Sets the values of an <c>in</c> port that are used from boundary <see cref="StepIndex"/> on, rounded once to the program's precision.</summary>
    /// <param name="population">Index of a population with <see cref="IrPortKind.Values"/>.</param>
    /// <param name="values">One for each cell, in internal units.</param>
    /// <exception cref="ArgumentException">There is no such port, or it has another number of cells.</exception>
    /// <exception cref="SimulationException"><see cref="SimulationErrorKind.NonFinite"/>: a value is infinite or NaN.</exception>
    void Feed(int population, ReadOnlySpan<double> values);

    /// <summary>
    /// Makes cells of an <c>in</c> port fire at boundary k = <see cref="StepIndex"/>, as the first thing of the step that follows: they count, are recorded, and are
    /// delivered as spikes stamped t(k), which a delay of d steps lets arrive at boundary k + d. A cell that is named more than once fires once.
    /// </summary>
    /// <param name="population">Index of a population with <see cref="IrPortKind.Spikes"/>.</param>
    /// <param name="cells">The cells, in any order.</param>
    /// <exception cref="ArgumentException">There is no such port, or it has no such cell.</exception>
    void FeedSpikes(int population, ReadOnlySpan<int> cells);

    /// <summary>From now on nothing that happens goes through a connection: what is under way still arrives.</summary>
    /// <param name="connection">Index of the connection.</param>
    void Lesion(int connection);

    /// <summary>Freezes a variable of a connection's synapses, which from now on nothing changes, or sets it free again.</summary>
    /// <param name="connection">Index of the connection.</param>
    /// <param name="slot">One of the <see cref="IrSynapse.Freezable"/> slots of its model.</param>
    /// <param name="isFrozen">Whether it stands still.</param>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    void Freeze(int connection, string slot, bool isFrozen);

    /// <summary>The state of the network at boundary <see cref="StepIndex"/>.</summary>
    NetworkState Export();

    /// <summary>
    /// Takes a state over, earlier or later than the present one. Recordings keep what came before it (samples before its boundary, events stamped until it) and lose the rest.
    /// </summary>
    /// <param name="state">A state of a network of the same circuit with the same seed: <see cref="StateLayout.Mismatch"/> finds nothing against it.</param>
    /// <exception cref="ArgumentException">It does not fit.</exception>
    void Import(NetworkState state);

    /// <summary>What a recording of events has gathered so far.</summary>
    /// <exception cref="ArgumentException">The recording is one of a variable, or there is none of that index.</exception>
    SpikeData Spikes(int recording);

    /// <summary>What a recording of a variable has gathered so far.</summary>
    /// <exception cref="ArgumentException">The recording is one of events, or there is none of that index.</exception>
    TraceData Trace(int recording);

    /// <summary>Number of events of a population since step zero, recorded or not.</summary>
    /// <param name="population">Index of the population.</param>
    /// <param name="eventName"><c>spike</c> or the event's name.</param>
    /// <exception cref="ArgumentException">The population has no such event.</exception>
    long SpikeCount(int population, string eventName);

    /// <summary>Number of synapses of a connection.</summary>
    long SynapseCount(int connection);

    /// <summary>The synapses of a connection, by pre position, then delay, then post position, then multiplicity.</summary>
    SynapseData Synapses(int connection);
}
