using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Execution;

/// <summary>The words that the kernels of one population are called with; see <see cref="CellFrame"/>.</summary>
internal sealed unsafe class CellMemory
{
    private readonly CellFrame _frame;
    private readonly Accumulator[] _targets;
    private readonly NativeWords _words;
    private readonly bool _isFloat32;
    private readonly int _due;
    private readonly int _scale;
    private readonly int _arrived;

    public CellMemory(CellFrame frame, Population population, Accumulator[] targets, Precision precision)
    {
        _frame = frame;
        _targets = targets;
        _isFloat32 = precision == Precision.Float32;
        (_due, _scale, _arrived) = (frame.Due(0), frame.Scale(0), frame.Arrived(0));
        Population = population;
        _words = new NativeWords(frame.Words);
        Words[CellFrame.Size] = population.Size;
        Words[CellFrame.Lanes] = (long)population.Padded;
        for (var slot = 0; slot < population.Plan.Slots.Count; slot++)
        {
            Words[frame.Slot(slot)] = (long)population.Pointer(slot);
        }

        for (var e = 0; e < population.EventLists.Count; e++)
        {
            Words[frame.Event(e)] = (long)population.EventLists[e].Pointer;
        }
    }

    /// <summary>The population.</summary>
    public Population Population { get; }

    /// <summary>Whether the population's memory was freed.</summary>
    public bool IsReleased => Population.Plan.Slots.Count > 0 && Population.Pointer(0) is null;

    /// <summary>The first word.</summary>
    public long* Words => _words.Pointer;

    /// <summary>Stores a float64.</summary>
    public void SetDouble(int word, double value) => Words[word] = BitConverter.DoubleToInt64Bits(value);

    /// <summary>Says where the sums of the current boundary are, and what they mean.</summary>
    public void PlaceDue()
    {
        for (var t = 0; t < _targets.Length; t++)
        {
            var target = _targets[t];
            Words[_due + t] = (long)target.Due;
            SetDouble(_scale + t, target.Scale64);
            if (target.IsWide)
            {
                Words[_arrived + t] = (long)target.ArrivedPointer;
            }
        }
    }

    /// <summary>Computes an aggregate over a slot of the population's cells.</summary>
    public void Aggregate(int index, string function, int slot)
    {
        var result = _isFloat32 ? Reduce<float>(function, Population.Real32(slot)) : Reduce<double>(function, Population.Real64(slot));
        SetDouble(_frame.Aggregate(index), result);
    }

    /// <summary>Ranks the cells by a slot.</summary>
    public void Rank(int slot, int sorted)
    {
        if (_isFloat32)
        {
            Reduction.Rank(Population.Real32(slot), Population.Real32(sorted), Population.Size);
        }
        else
        {
            Reduction.Rank(Population.Real64(slot), Population.Real64(sorted), Population.Size);
        }
    }

    private double Reduce<T>(string function, Span<T> values)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> => ReduceCells<T>(function, values[..Population.Size]);

    /// <summary>An aggregate over values, in the shape that all targets share.</summary>
    public static double ReduceCells<T>(string function, ReadOnlySpan<T> values)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> => function switch
        {
            "sum" => double.CreateTruncating(Reduction.Sum(values)),
            "max" => double.CreateTruncating(Reduction.Max(values)),
            "min" => double.CreateTruncating(Reduction.Min(values)),
            "argmax" => Reduction.Argmax(values),
            _ => throw new InvalidOperationException("There is no aggregate " + function),
        };
}
