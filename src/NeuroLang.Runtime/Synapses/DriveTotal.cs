namespace NeuroLang.Runtime.Synapses;

/// <summary>What drives add to a slot of a population in one step: the sums of all connections in their order, for the cells they reach.</summary>
internal sealed unsafe class DriveTotal(Population population, int slot) : IDisposable
{
    private readonly NativeBlock _sums = new((long)population.Padded * population.SlotBytes(slot));
    private readonly bool[] _isDriven = new bool[population.Size];
    private (int First, int Count)[] _stretches = [];

    public Population Population { get; } = population;

    public int Slot { get; } = slot;

    public bool IsNarrow => Population.SlotBytes(Slot) == sizeof(float);

    /// <summary>One total a cell.</summary>
    public byte* Sums => _sums.Pointer;

    /// <summary>Whether a drive reaches each cell.</summary>
    public ReadOnlySpan<bool> Driven => _isDriven;

    /// <summary>Notes that a drive reaches a cell.</summary>
    public void Reach(int cell) => _isDriven[cell] = true;

    /// <summary>Cuts the cells that drives reach into stretches of neighbours.</summary>
    public void Prepare()
    {
        var stretches = new List<(int, int)>();
        for (var cell = 0; cell < _isDriven.Length; cell++)
        {
            var first = cell;
            while (cell < _isDriven.Length && _isDriven[cell])
                cell++;
            if (cell > first)
                stretches.Add((first, cell - first));
        }
        _stretches = stretches.ToArray();
    }

    public void Clear() => new Span<byte>(_sums.Pointer, checked((int)_sums.Bytes)).Clear();

    /// <summary>Adds one sum a cell.</summary>
    public void Add(SynapseSums sums)
    {
        if (IsNarrow)
            LaneLoops.Add((float*)Sums, (float*)sums.Result, Population.Size);
        else
            LaneLoops.Add((double*)Sums, (double*)sums.Result, Population.Size);
    }

    /// <summary>Adds the totals to the slot of the cells that drives reach.</summary>
    public void AddToSlot()
    {
        if (IsNarrow)
        {
            fixed (float* lanes = Population.Real32(Slot))
            {
                foreach (var (first, count) in _stretches)
                    LaneLoops.Add(lanes + first, (float*)Sums + first, count);
            }
        }
        else
        {
            fixed (double* lanes = Population.Real64(Slot))
            {
                foreach (var (first, count) in _stretches)
                    LaneLoops.Add(lanes + first, (double*)Sums + first, count);
            }
        }
    }

    public void Dispose() => _sums.Dispose();
}
