using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Recording;

namespace NeuroLang.Runtime;

public abstract partial class Simulation
{
    private readonly List<StateRecorder> _stateRecorders = [];
    private readonly List<SpikeRecorder> _spikeRecorders = [];
    private long _nextObservation = long.MaxValue;

    /// <summary>
    /// Records a slot of the given cells at every boundary k that is a multiple of <paramref name="everySteps"/> with
    /// <paramref name="fromStep"/> &lt;= k &lt; <paramref name="untilStep"/>.
    /// </summary>
    public StateRecorder RecordState(
        int population, int slot, ReadOnlySpan<int> cells, long everySteps = 1, long fromStep = 0, long untilStep = long.MaxValue)
    {
        var recorder = new StateRecorder(_populations[population], slot, cells.ToArray(), everySteps, fromStep, untilStep);
        _stateRecorders.Add(recorder);
        return recorder;
    }

    /// <summary>
    /// Records an event of the cells <paramref name="first"/> to first + <paramref name="count"/> - 1 (all where count is
    /// negative) that is stamped k with <paramref name="fromStep"/> &lt;= k &lt; <paramref name="untilStep"/>.
    /// </summary>
    public SpikeRecorder RecordSpikes(
        int population, int eventIndex = 0, int first = 0, int count = -1, long fromStep = 0, long untilStep = long.MaxValue)
    {
        var size = _populations[population].Size;
        var recorder = new SpikeRecorder(_populations[population], eventIndex, first, count < 0 ? size - first : count, fromStep, untilStep);
        _spikeRecorders.Add(recorder);
        return recorder;
    }

    /// <summary>
    /// The first boundary from <paramref name="step"/> on at which the generated code has something scheduled
    /// (<c>every</c>, <c>at</c>, sampled values); <see cref="long.MaxValue"/> where there is none.
    /// </summary>
    protected virtual long NextHook(long step) => long.MaxValue;

    /// <summary>Takes the samples that are due at the current boundary; hooks have run before.</summary>
    protected void Observe()
    {
        foreach (var recorder in _stateRecorders)
            recorder.Sample(StepIndex);
        ScheduleObservation(StepIndex + 1);
    }

    /// <summary>
    /// Looks whether a slot is finite in all cells, as steps do with the states they leave: for hosts, of start values and of what they have set. Does
    /// nothing with <see cref="SimulationOptions.NoTrap"/>.
    /// </summary>
    /// <param name="population">The population's index in the plan.</param>
    /// <param name="slot">The slot's index in the population.</param>
    /// <exception cref="SimulationException">A cell's value is infinite or not a number.</exception>
    public void RequireFinite(int population, int slot) => ReportNonFinite(_populations[population], slot, StepIndex);

    /// <summary>
    /// Reports an infinity or NaN that a kernel saw in a slot of the state at boundary <paramref name="step"/>: names the first cell that has one. Does
    /// nothing with <see cref="SimulationOptions.NoTrap"/>.
    /// </summary>
    /// <exception cref="SimulationException">Always, where a cell of the slot is not finite.</exception>
    protected void ReportNonFinite(Population population, int slot, long step)
    {
        for (var cell = 0; cell < population.Size && !Options.NoTrap; cell++)
        {
            var value = population.Get(slot, cell);
            if (double.IsFinite(value))
                continue;
            var name = population.Plan.Slots[slot].Name;
            var index = population.First + cell;
            throw new SimulationException(
                SimulationError.NonFinite,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{name}' of cell {index} of '{population.Name}' became {value} at {step * Plan.StepMilliseconds} ms (step {step})"))
            {
                Population = population.Name,
                Cell = index,
                Variable = name,
                Step = step,
                Value = value,
            };
        }
    }

    /// <summary>Reports a parameter that violates its guard.</summary>
    /// <exception cref="SimulationException">Always.</exception>
    protected static void ReportGuard(Population population, int cell, string parameter, double value, string guard) =>
        throw new SimulationException(
            SimulationError.InvalidParameter,
            string.Create(CultureInfo.InvariantCulture, $"'{parameter}' of cell {cell} of '{population.Name}' is {value}, which violates \"{guard}\""))
        {
            Population = population.Name,
            Cell = cell,
            Variable = parameter,
            Step = 0,
            Value = value,
        };

    internal IReadOnlyList<StateRecorder> StateRecorders => _stateRecorders;

    /// <summary>The first boundary from <paramref name="step"/> on at which a hook or a recorder is due.</summary>
    internal long NextObservation(long step)
    {
        var next = Math.Min(NextHook(step), NextSynapseHook(step));
        foreach (var recorder in _stateRecorders)
            next = Math.Min(next, recorder.NextSample(step));
        return next;
    }

    private void ScheduleObservation(long step) => _nextObservation = NextObservation(step);

    private void ReserveSamples(long from, long until)
    {
        foreach (var recorder in _stateRecorders)
            recorder.Reserve(from, until);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RecordSpikes()
    {
        foreach (var recorder in _spikeRecorders)
            recorder.Record(StepIndex);
    }

    private void RecordSpikes(Population port)
    {
        foreach (var recorder in _spikeRecorders)
        {
            if (recorder.Population == port)
                recorder.Record(StepIndex);
        }
    }

    private void DisposeRecorders()
    {
        foreach (var recorder in _stateRecorders)
            recorder.Dispose();
        foreach (var recorder in _spikeRecorders)
            recorder.Dispose();
    }
}
