using NeuroLang.States;

namespace NeuroLang.Runtime.States;

/// <summary>The bits of a slot of all cells, those of 32-bit lanes sign-extended.</summary>
internal static class SlotBits
{
    /// <summary>Reads them.</summary>
    public static long[] Read(Population population, int slot, StateType type)
    {
        var bits = new long[population.Size];
        for (var cell = 0; cell < bits.Length; cell++)
        {
            bits[cell] = type switch
            {
                StateType.Float32 => BitConverter.SingleToInt32Bits(population.Real32(slot)[cell]),
                StateType.Float64 => BitConverter.DoubleToInt64Bits(population.Real64(slot)[cell]),
                StateType.Int32 => population.Int32(slot)[cell],
                _ => population.Int64(slot)[cell],
            };
        }
        return bits;
    }

    /// <summary>Stores them.</summary>
    public static void Write(Population population, int slot, StateType type, long[] bits)
    {
        for (var cell = 0; cell < bits.Length; cell++)
        {
            switch (type)
            {
                case StateType.Float32:
                    population.Real32(slot)[cell] = BitConverter.Int32BitsToSingle((int)bits[cell]);
                    break;
                case StateType.Float64:
                    population.Real64(slot)[cell] = BitConverter.Int64BitsToDouble(bits[cell]);
                    break;
                case StateType.Int32:
                    population.Int32(slot)[cell] = (int)bits[cell];
                    break;
                default:
                    population.Int64(slot)[cell] = bits[cell];
                    break;
            }
        }
    }
}
