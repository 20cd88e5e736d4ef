using NeuroLang.States;

namespace NeuroLang.Runtime.States;

/// <summary>The bits of a slot of all cells, those of 32-bit lanes sign-extended.</summary>
internal static unsafe class SlotBits
{
    /// <summary>Reads them.</summary>
    public static long[] Read(Population population, int slot, StateType type)
    {
        var bits = new long[population.Size];
        var lanes = population.Present(slot);
        for (var cell = 0; cell < bits.Length; cell++)
            bits[cell] = type is StateType.Float32 or StateType.Int32 ? ((int*)lanes)[cell] : ((long*)lanes)[cell];
        return bits;
    }

    /// <summary>Stores them.</summary>
    public static void Write(Population population, int slot, StateType type, long[] bits)
    {
        var lanes = population.Change(slot);
        for (var cell = 0; cell < bits.Length; cell++)
        {
            if (type is StateType.Float32 or StateType.Int32)
                ((int*)lanes)[cell] = (int)bits[cell];
            else
                ((long*)lanes)[cell] = bits[cell];
        }
    }
}
