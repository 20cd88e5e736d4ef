using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;

namespace NeuroLang.Interpreter.Recording;

/// <summary>Records samples of a variable at every n-th boundary, counted from step zero.</summary>
/// <param name="source">The recording.</param>
/// <param name="variable">The slot.</param>
/// <param name="observe">Brings the observed slots of a population up to date.</param>
internal sealed class TraceRecorder(IrRecording source, string variable, Action<CellPopulation> observe) : IRecorder
{
    private readonly CellAddress[] _cells = CellAddress.Of(source.View);
    private readonly List<long> _steps = [];
    private readonly List<double> _values = [];

    public TraceData Data => new([.. _steps], [.. _cells.Select(c => c.Population)], [.. _cells.Select(c => c.Cell)], [.. _values]);

    public void AtBoundary(long step, IReadOnlyList<CellPopulation> populations)
    {
        if (step % source.EverySteps != 0 || step < source.FirstStep || step > source.LastStep)
        {
            return;
        }

        foreach (var population in _cells.Select(c => c.Population).Distinct())
        {
            observe(populations[population]);
        }

        _steps.Add(step);
        _values.AddRange(_cells.Select(c => populations[c.Population].Get(variable, c.Cell).ToDouble()));
    }

    public void AtDetection(long stamp, IReadOnlyList<CellPopulation> populations)
    {
    }

    public void CutAt(long boundary, IReadOnlyList<CellPopulation> populations)
    {
        var kept = _steps.Count(step => step < boundary);
        _steps.RemoveRange(kept, _steps.Count - kept);
        _values.RemoveRange(kept * _cells.Length, _values.Count - (kept * _cells.Length));
    }
}
