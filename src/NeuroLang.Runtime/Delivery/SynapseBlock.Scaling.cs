using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Building;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Delivery;

internal sealed unsafe partial class SynapseBlock
{
    private const long SynapsesPerPiece = 100_000;

    public double LargestWeight(Accumulator target, int threads)
    {
        if (Count == 0)
            return 0;
        if (_weights is null)
            return Math.Abs(Shape.Weight.GetValueOrDefault());
        var pieces = Pieces(threads);
        var largest = new double[pieces];
        var weights = (double*)_weights.Pointer;
        Workers.Run(threads, pieces, piece =>
        {
            var end = Workers.Cut(Count, pieces, piece + 1);
            var found = 0.0;
            for (var n = Workers.Cut(Count, pieces, piece); n < end; n++)
                found = Math.Max(found, Math.Abs(weights[n]));
            largest[piece] = found;
        });
        return largest.Max();
    }

    public void AddBounds(Accumulator target, int exponent, long[] sums, int threads)
    {
        var pieces = Pieces(threads);
        var partial = new long[pieces][];
        Workers.Run(threads, pieces, piece =>
        {
            var own = piece == 0 ? sums : new long[sums.Length];
            partial[piece] = own;
            AddBounds(new PowerOfTwo(exponent), own, Workers.Cut(Count, pieces, piece), Workers.Cut(Count, pieces, piece + 1));
        });
        for (var piece = 1; piece < pieces; piece++)
        {
            for (var cell = 0; cell < sums.Length; cell++)
                sums[cell] += partial[piece][cell];
        }
    }

    public void AddNumbers(Accumulator target, long[] sums)
    {
        for (var row = 0; row < Shape.Rows; row++)
        {
            for (var n = Start(row); n < Start(row + 1); n++)
                sums[Place(row, n).Post]++;
        }
    }

    // Replaces weights by round(w 2^shift).
    public void Quantise(Accumulator target, int threads)
    {
        var scale = new PowerOfTwo(target.Shift);
        _constant = Integer(scale.Times(Shape.Weight.GetValueOrDefault()));
        if (_weights is null)
            return;
        var weights = (double*)_weights.Pointer;
        var bytes = _precision == Precision.Float32 ? sizeof(int) : sizeof(long);
        var integers = bytes == sizeof(long) ? _weights : new NativeBlock(Count * bytes);
        var pieces = Pieces(threads);
        Workers.Run(threads, pieces, piece =>
        {
            var end = Workers.Cut(Count, pieces, piece + 1);
            for (var n = Workers.Cut(Count, pieces, piece); n < end; n++)
            {
                var integer = Integer(scale.Times(weights[n]));
                if (bytes == sizeof(int))
                    ((int*)integers.Pointer)[n] = (int)integer;
                else
                    ((long*)integers.Pointer)[n] = integer;
            }
        });
        if (integers != _weights)
            _weights.Dispose();
        _weights = integers;
    }

    private static long Integer(double scaled) => (long)Math.Round(scaled, MidpointRounding.ToEven);

    private int Pieces(int threads) => (int)Math.Clamp(Count / SynapsesPerPiece, 1, threads);

    private void AddBounds(PowerOfTwo scale, long[] sums, long first, long end)
    {
        var same = (long)Math.Ceiling(scale.Times(Math.Abs(Shape.Weight.GetValueOrDefault())));
        if (Shape.IsDense)
            AddBoundsOfDense(scale, same, sums, first, end);
        else if (Shape.IndexBytes == sizeof(ushort))
            AddBounds((ushort*)_index.Pointer, scale, same, sums, first, end);
        else
            AddBounds((uint*)_index.Pointer, scale, same, sums, first, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddBounds<TIndex>(TIndex* index, PowerOfTwo scale, long same, long[] sums, long first, long end)
        where TIndex : unmanaged
    {
        var weights = _weights is null ? null : (double*)_weights.Pointer;
        var lanes = Shape.HasDelays ? (uint)Shape.Target.Population.Padded : 0;
        for (var n = first; n < end; n++)
        {
            var post = lanes == 0 ? (uint)At(index + n) : (uint)At(index + n) % lanes;
            sums[post] += weights == null ? same : (long)Math.Ceiling(scale.Times(Math.Abs(weights[n])));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddBoundsOfDense(PowerOfTwo scale, long same, long[] sums, long first, long end)
    {
        var weights = _weights is null ? null : (double*)_weights.Pointer;
        var column = (int)(first % Shape.DenseCount);
        for (var n = first; n < end; n++)
        {
            sums[Shape.DenseStart + column] += weights == null ? same : (long)Math.Ceiling(scale.Times(Math.Abs(weights[n])));
            column = column + 1 == Shape.DenseCount ? 0 : column + 1;
        }
    }
}
