using System.Numerics;
using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Synapses;

/// <summary>Loops over lanes in vectors. Each lane is rounded as it would be alone.</summary>
internal static unsafe class LaneLoops
{
    /// <summary>to = first, first + step, …</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Ramp(int* to, int first, int step, int count)
    {
        var n = 0;
        for (; n < Math.Min(count, Vector<int>.Count); n++)
            to[n] = first + n * step;
        if (count >= Vector<int>.Count)
        {
            var values = Vector.Load(to);
            var more = new Vector<int>(step * Vector<int>.Count);
            for (; n <= count - Vector<int>.Count; n += Vector<int>.Count)
            {
                values += more;
                values.Store(to + n);
            }
        }
        for (; n < count; n++)
            to[n] = first + n * step;
    }

    /// <summary>to = from, each in twice as many bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Widen(int* to, ushort* from, int count)
    {
        var n = 0;
        for (; n <= count - Vector<ushort>.Count; n += Vector<ushort>.Count)
        {
            Vector.Widen(Vector.Load(from + n), out var low, out var high);
            low.As<uint, int>().Store(to + n);
            high.As<uint, int>().Store(to + n + Vector<int>.Count);
        }
        for (; n < count; n++)
            to[n] = from[n];
    }

    /// <summary>to += from.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add<T>(T* to, T* from, long count)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var n = 0L;
        for (; n <= count - Vector<T>.Count; n += Vector<T>.Count)
            (Vector.Load(to + n) + Vector.Load(from + n)).Store(to + n);
        for (; n < count; n++)
            to[n] += from[n];
    }

    /// <summary>to += value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add<T>(T* to, T value, long count)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var n = 0L;
        var values = new Vector<T>(value);
        for (; n <= count - Vector<T>.Count; n += Vector<T>.Count)
            (Vector.Load(to + n) + values).Store(to + n);
        for (; n < count; n++)
            to[n] += value;
    }

    /// <summary>to += factor * from.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled<T>(T* to, T* from, T factor, long count)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var n = 0L;
        var factors = new Vector<T>(factor);
        for (; n <= count - Vector<T>.Count; n += Vector<T>.Count)
            (Vector.Load(to + n) + (factors * Vector.Load(from + n))).Store(to + n);
        for (; n < count; n++)
            to[n] += factor * from[n];
    }

    /// <summary>to += factors * from.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddProducts<T>(T* to, T* factors, T* from, long count)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var n = 0L;
        for (; n <= count - Vector<T>.Count; n += Vector<T>.Count)
            (Vector.Load(to + n) + (Vector.Load(factors + n) * Vector.Load(from + n))).Store(to + n);
        for (; n < count; n++)
            to[n] += factors[n] * from[n];
    }
}
