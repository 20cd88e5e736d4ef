using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Cells;

/// <summary>The cells of one population: the values of their slots, their dead time, and which events they fired in this step.</summary>
internal sealed class CellPopulation
{
    private readonly Dictionary<string, int> _slots;
    private readonly long[][] _bits;

    public CellPopulation(int index, IrPopulation source, IrModel model, IrTable? table)
    {
        Table = table;
        Index = index;
        Source = source;
        Model = model;
        Size = (int)source.Size;
        _slots = model.Slots.Select((slot, n) => (slot.Name, n)).ToDictionary(p => p.Name, p => p.n, StringComparer.Ordinal);
        _bits = [.. model.Slots.Select(_ => new long[Size])];
        Refractory = new long[Size];
        Flagged = new bool[Size];
        ConditionBefore = [.. model.Events.Select(_ => new bool[Size])];
        Fired = [.. model.Events.Select(_ => new bool[Size])];
        EventCounts = new long[model.Events.Length];
    }

    /// <summary>Its index in the module.</summary>
    public int Index { get; }

    public IrPopulation Source { get; }

    public IrModel Model { get; }

    /// <summary>The table its cells come from, or null.</summary>
    public IrTable? Table { get; }

    public int Size { get; }

    /// <summary>Whether a host feeds it: then its cells do nothing by themselves.</summary>
    public bool IsPort => Source.Port != IrPortKind.None;

    /// <summary>The cells that a host lets fire at the boundary to come.</summary>
    public HashSet<int> Fed { get; } = [];

    /// <summary>For each cell the steps of dead time that are left.</summary>
    public long[] Refractory { get; }

    /// <summary>For each cell whether its dead time goes on while a condition holds.</summary>
    public bool[] Flagged { get; }

    /// <summary>For each event and cell what its condition was when it was tested last.</summary>
    public bool[][] ConditionBefore { get; }

    /// <summary>For each event and cell whether it fired in this step.</summary>
    public bool[][] Fired { get; }

    /// <summary>For each event how often it fired since step zero.</summary>
    public long[] EventCounts { get; }

    /// <summary>Whether a cell holds its held states and tests no event in this step.</summary>
    public bool IsHeld(int cell) => Refractory[cell] > 0 || Flagged[cell];

    /// <summary>Whether an experiment has clamped a state of the cell: nothing in a step changes it then.</summary>
    public bool IsClamped(string slot, int cell) => Model.Clamps.Contains(slot) && Get(IrModel.ClampSlot(slot), cell).ToDouble() != 0;

    /// <summary>Whether an experiment has silenced the cell: it tests no event then.</summary>
    public bool IsSilenced(int cell) => Model.CanSilence && Get(IrModel.SilenceSlot, cell).ToDouble() != 0;

    /// <summary>Whether a state is one of those that stand still and drop what arrives while the cell is held.</summary>
    public bool Holds(string slot) => Model.Refractory is { } refractory && refractory.Hold.Contains(slot);

    public bool HasSlot(string slot) => _slots.ContainsKey(slot);

    public Value Get(string slot, int cell)
    {
        var place = Place(slot);
        return Value.FromBits(Model.Slots[place].Type, _bits[place][cell]);
    }

    /// <summary>Stores a value of the slot's own type.</summary>
    public void Set(string slot, int cell, Value value)
    {
        var place = Place(slot);
        if (Model.Slots[place].Type != value.Type)
        {
            throw new InvalidOperationException($"The IR stores a value of type {value.Type} to {Model.Name}.{slot}, which is {Model.Slots[place].Type}.");
        }

        _bits[place][cell] = value.Bits;
    }

    /// <summary>Stores a value of the slot's own type by its bits.</summary>
    public void SetBits(string slot, int cell, long bits) => _bits[Place(slot)][cell] = bits;

    /// <summary>Stores a number computed in float64, rounded once to the slot's type.</summary>
    public void SetRounded(string slot, int cell, Value value) =>
        Set(slot, cell, Arithmetic.Convert(value, Model.Slots[Place(slot)].Type));

    /// <summary>The place of an event in the model's list, or -1.</summary>
    public int EventPlace(string name)
    {
        for (var n = 0; n < Model.Events.Length; n++)
        {
            if (Model.Events[n].Name == name)
            {
                return n;
            }
        }

        return -1;
    }

    private int Place(string slot) =>
        _slots.TryGetValue(slot, out var place) ? place : throw new ArgumentException($"The cells of '{Source.Name}' have no variable '{slot}'.", nameof(slot));
}
