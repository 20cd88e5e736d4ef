using NeuroLang.Interpreter.Cells;

namespace NeuroLang.Interpreter.Recording;

/// <summary>A recording of an experiment.</summary>
internal interface IRecorder
{
    /// <summary>Looks at boundary k: the moment after its arrivals and timed handlers.</summary>
    void AtBoundary(long step, IReadOnlyList<CellPopulation> populations);

    /// <summary>Looks at the events a step has detected, which are stamped with the boundary after it.</summary>
    void AtDetection(long stamp, IReadOnlyList<CellPopulation> populations);

    /// <summary>Forgets what the steps from this boundary on recorded.</summary>
    void CutAt(long boundary, IReadOnlyList<CellPopulation> populations);
}
