using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime.Recording;

namespace NeuroLang.Cli.Hosting;

/// <content>Recordings: one recorder of the runtime for each range of cells.</content>
internal sealed partial class CSharpSimulation
{
    /// <inheritdoc/>
    public SpikeData Spikes(int recording)
    {
        if (recording < 0 || recording >= _recordings.Count || _recordings[recording].Spikes is not { } recorders)
        {
            throw new ArgumentException($"There is no recording of events {recording}.", nameof(recording));
        }

        var events = new List<(long Step, int Range, int Cell)>();
        var ranges = Module.Recordings[recording].View.Ranges;
        for (var r = 0; r < recorders.Count; r++)
        {
            var steps = recorders[r].Steps();
            var cells = recorders[r].Cells();
            var chosen = ranges[r].Indices?.ToHashSet();
            for (var n = 0; n < cells.Length; n++)
            {
                if (chosen is null || chosen.Contains(cells[n]))
                {
                    events.Add((steps[n], r, cells[n]));
                }
            }
        }

        var sorted = events.OrderBy(e => e.Step).ThenBy(e => e.Range).ThenBy(e => e.Cell).ToList();
        return new SpikeData([.. sorted.Select(e => e.Step)], [.. sorted.Select(e => ranges[e.Range].Population)], [.. sorted.Select(e => e.Cell)]);
    }

    /// <inheritdoc/>
    public TraceData Trace(int recording)
    {
        if (recording < 0 || recording >= _recordings.Count || _recordings[recording].States is not { } recorders)
        {
            throw new ArgumentException($"There is no recording of a variable {recording}.", nameof(recording));
        }

        var steps = recorders.Count > 0 ? recorders[0].Steps() : [];
        var values = recorders.Select(r => r.Values()).ToList();
        var total = recorders.Sum(r => r.Cells.Count);
        var result = new double[steps.Length * total];
        var offset = 0;
        for (var r = 0; r < recorders.Count; r++)
        {
            var cells = recorders[r].Cells.Count;
            for (var s = 0; s < steps.Length; s++)
            {
                Array.Copy(values[r], s * cells, result, (s * total) + offset, cells);
            }

            offset += cells;
        }

        return new TraceData(
            steps,
            [.. recorders.SelectMany(r => Enumerable.Repeat(r.Population.Index, r.Cells.Count))],
            [.. recorders.SelectMany(r => r.Cells)],
            result);
    }

    private Recording Attach(IrRecording recording)
    {
        var until = recording.LastStep == long.MaxValue ? long.MaxValue : recording.LastStep + 1;
        if (recording.Variable is { } variable)
        {
            return new Recording(null, [.. recording.View.Ranges.Select(r => _simulation.RecordState(
                r.Population,
                _simulation.Populations[r.Population].SlotIndex(variable),
                Enumerable.Range(0, (int)r.Count).Select(k => (int)r[k]).ToArray(),
                recording.EverySteps,
                recording.FirstStep,
                until))]);
        }

        return new Recording([.. recording.View.Ranges.Select(r => _simulation.RecordSpikes(
            r.Population,
            EventIndex(r.Population, recording.Event ?? "spike"),
            r.Indices is null ? (int)r.Start : 0,
            r.Indices is null ? (int)r.Count : -1,
            recording.FirstStep,
            until))], null);
    }

    private int EventIndex(int population, string name)
    {
        var events = _simulation.Populations[population].EventLists;
        for (var e = 0; e < events.Count; e++)
        {
            if (events[e].Name == name)
            {
                return e;
            }
        }

        throw new ArgumentException($"{Module.Populations[population].Name} has no event {name}.", nameof(name));
    }

    private sealed record Recording(List<SpikeRecorder>? Spikes, List<StateRecorder>? States);
}
