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
            AddBounds(new PowerOfTwo(exponent), own, (int)Workers.Cut(Shape.Rows, pieces, piece), (int)Workers.Cut(Shape.Rows, pieces, piece + 1));
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddBounds(PowerOfTwo scale, long[] sums, int firstRow, int endRow)
    {
        var same = (long)Math.Ceiling(scale.Times(Math.Abs(Shape.Weight.GetValueOrDefault())));
        var weights = _weights is null ? null : (double*)_weights.Pointer;
        for (var row = firstRow; row < endRow; row++)
        {
            var end = Start(row + 1);
            for (var n = Start(row); n < end; n++)
            {
                var bound = weights == null ? same : (long)Math.Ceiling(scale.Times(Math.Abs(weights[n])));
                sums[Place(row, n).Post] += bound;
            }
        }
    }
}
