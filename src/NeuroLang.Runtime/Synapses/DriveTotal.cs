namespace NeuroLang.Runtime.Synapses;

/// <summary>What drives add to a slot of a population in one step: the sums of all connections in their order, for the cells they reach.</summary>
internal sealed unsafe class DriveTotal(Population population, int slot) : IDisposable
{
    private readonly NativeBlock _sums = new((long)population.Padded * population.SlotBytes(slot));
    private readonly bool[] _isDriven = new bool[population.Size];

    public Population Population { get; } = population;

    public int Slot { get; } = slot;

    /// <summary>Whether a drive reaches each cell.</summary>
    public ReadOnlySpan<bool> Driven => _isDriven;

    private bool IsNarrow => Population.SlotBytes(Slot) == sizeof(float);

    /// <summary>Notes that a drive reaches a cell.</summary>
    public void Reach(int cell) => _isDriven[cell] = true;

    public void Clear() => new Span<byte>(_sums.Pointer, checked((int)_sums.Bytes)).Clear();

    /// <summary>Adds one sum a cell.</summary>
    public void Add(SynapseSums sums)
    {
        if (IsNarrow)
        {
            var total = (float*)_sums.Pointer;
            var added = (float*)sums.Result;
            for (var cell = 0; cell < Population.Size; cell++)
                total[cell] += added[cell];
        }
        else
        {
            var total = (double*)_sums.Pointer;
            var added = (double*)sums.Result;
            for (var cell = 0; cell < Population.Size; cell++)
                total[cell] += added[cell];
        }
    }

    /// <summary>Adds the totals to the slot of the cells that drives reach.</summary>
    public void AddToSlot()
    {
        if (IsNarrow)
        {
            var total = (float*)_sums.Pointer;
            var lanes = Population.Real32(Slot);
            for (var cell = 0; cell < _isDriven.Length; cell++)
                lanes[cell] = _isDriven[cell] ? lanes[cell] + total[cell] : lanes[cell];
        }
        else
        {
            var total = (double*)_sums.Pointer;
            var lanes = Population.Real64(Slot);
            for (var cell = 0; cell < _isDriven.Length; cell++)
                lanes[cell] = _isDriven[cell] ? lanes[cell] + total[cell] : lanes[cell];
        }
    }

    public void Dispose() => _sums.Dispose();
}
