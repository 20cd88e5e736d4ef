using System.Numerics;
using System.Runtime.CompilerServices;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Emulation;

/// <content>The operations. Products have 32 bits; with shifts of 31 the rounded sum needs one more, so those go one by one.</content>
internal sealed partial class VectorMachine
{
    private const int LargestVectorShift = 30;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<short> Narrow(Vector<int> low, Vector<int> high, ref Vector<int> cut)
    {
        var least = new Vector<int>(short.MinValue);
        var most = new Vector<int>(short.MaxValue);
        var cutLow = Vector.Min(Vector.Max(low, least), most);
        var cutHigh = Vector.Min(Vector.Max(high, least), most);
        cut |= (cutLow ^ low) | (cutHigh ^ high);
        return Vector.Narrow(cutLow, cutHigh);
    }

    /// <summary>Cuts to 16 bits or wraps; what is cut counts only where the mask is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<short> Cut(bool wraps, Vector<int> low, Vector<int> high, Vector<short> mask, ref Vector<short> cut)
    {
        if (wraps)
        {
            return Vector.Narrow(low, high);
        }

        var ignored = Vector<int>.Zero;
        var result = Narrow(low, high, ref ignored);
        if (ignored != Vector<int>.Zero)
        {
            Vector.Widen(result, out var cutLow, out var cutHigh);
            cut |= ~Vector.Narrow(Vector.Equals(cutLow, low), Vector.Equals(cutHigh, high)) & mask;
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Round(Vector<int> product, Vector<int> random, in Instruction i)
    {
        var mask = new Vector<int>((int)((1L << i.Shift) - 1));
        var addend = i.Rounding switch
        {
            RoundingMode.Nearest => new Vector<int>(i.Shift == 0 ? 0 : 1 << (i.Shift - 1)),
            RoundingMode.Stochastic => random & mask,
            RoundingMode.TowardZero => (product >> 31) & mask,
            _ => Vector<int>.Zero,
        };
        return (product + addend) >> i.Shift;
    }

    /// <summary>16 random bits, written twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Random(int n, out Vector<int> low, out Vector<int> high)
    {
        Vector.Widen(new Vector<short>(_random, n).As<short, ushort>(), out var l, out var h);
        low = (l | l << 16).As<uint, int>();
        high = (h | h << 16).As<uint, int>();
    }

    private void Multiply(in Instruction i, ReadOnlySpan<short> a, short[] b, int length)
    {
        if (i.Shift > LargestVectorShift)
        {
            OneByOne(i, a, b, length);
            return;
        }

        var isNegative = i.Op is Opcode.Msbk or Opcode.Msbr;
        var usesK = ((int)i.Op & 1) == 0;
        var addends = usesK ? b : _registers[i.Constant];
        var constant = new Vector<short>(i.Constant);
        var cut = Vector<short>.Zero;
        for (var n = 0; n < length; n += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(a[n..]), out var aLow, out var aHigh);
            Vector.Widen(usesK ? constant : new Vector<short>(b, n), out var mLow, out var mHigh);
            Vector.Widen(new Vector<short>(addends, n), out var cLow, out var cHigh);
            Random(n, out var rLow, out var rHigh);
            var low = aLow * mLow;
            var high = aHigh * mHigh;
            low = Round(isNegative ? -low : low, rLow, i) + cLow;
            high = Round(isNegative ? -high : high, rHigh, i) + cHigh;
            Cut(i.Wraps, low, high, new Vector<short>(_active, n), ref cut).CopyTo(_result, n);
        }

        Flags |= cut == Vector<short>.Zero ? StepFlags.None : StepFlags.Saturated;
    }

    private void LookUp(in Instruction i, ReadOnlySpan<short> a, int length)
    {
        var table = _tables[i.Constant];
        for (var n = 0; n < length; n++)
        {
            var entry = table[(a[n] + 32768) >> 8];
            var value = Arithmetic.Round((long)(a[n] & 255) * (entry >> 16), i.Shift, i.Rounding, (ushort)_random[n]) + (short)entry;
            var cut = Arithmetic.Saturate(value);
            Flags |= cut == value || i.Wraps || _active[n] == 0 ? StepFlags.None : StepFlags.Saturated;
            _result[n] = i.Wraps ? (short)value : cut;
        }
    }

    private void OneByOne(in Instruction i, ReadOnlySpan<short> a, short[] b, int length)
    {
        for (var n = 0; n < length; n++)
        {
            var flags = StepFlags.None;
            var operands = new Operands { A = a[n], B = b[n], C = OpcodeTraits.ReadsC(i.Op) ? _registers[i.Constant][n] : (short)0, Random = (ushort)_random[n] };
            _result[n] = Datapath.Evaluate(i, operands, ref flags, out _);
            Flags |= _active[n] == 0 ? StepFlags.None : flags;
        }
    }

    private void Add(in Instruction i, ReadOnlySpan<short> a, short[] b, int length)
    {
        var usesK = i.Op == Opcode.Addk;
        var constant = new Vector<short>(i.Constant);
        var cut = Vector<short>.Zero;
        for (var n = 0; n < length; n += Vector<short>.Count)
        {
            var first = new Vector<short>(a[n..]);
            var guard = Guard(i, n);
            Vector.Widen(first, out var aLow, out var aHigh);
            Vector.Widen(usesK ? constant : new Vector<short>(b, n), out var mLow, out var mHigh);
            var sum = Cut(i.Wraps, aLow + mLow, aHigh + mHigh, new Vector<short>(_active, n) & guard, ref cut);
            Vector.ConditionalSelect(guard, sum, first).CopyTo(_result, n);
        }

        Flags |= cut == Vector<short>.Zero ? StepFlags.None : StepFlags.Saturated;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector<short> Guard(in Instruction i, int n)
    {
        var guard = new Vector<short>(_predicates[i.Guard], n);
        return i.GuardNegated ? ~guard : guard;
    }

    private void Simple(in Instruction i, ReadOnlySpan<short> first, short[] b, int length)
    {
        var usesK = ((int)i.Op & 1) == 0;
        var constant = new Vector<short>(i.Constant);
        for (var n = 0; n < length; n += Vector<short>.Count)
        {
            var a = new Vector<short>(first[n..]);
            var second = new Vector<short>(b, n);
            var m = usesK ? constant : second;
            var guard = Guard(i, n);
            var isAtLeast = Vector.GreaterThanOrEqual(a, m);
            var inverted = i.Inverted ? new Vector<short>(-1) : Vector<short>.Zero;
            var result = a;
            switch (i.Op)
            {
                case Opcode.Cmpk or Opcode.Cmpr:
                    Write(i, n, guard & (isAtLeast ^ inverted));
                    break;
                case Opcode.Bern:
                    var below = Vector.LessThan(new Vector<short>(_random, n).As<short, ushort>(), constant.As<short, ushort>());
                    Write(i, n, guard & (below.As<ushort, short>() ^ inverted));
                    break;
                case Opcode.Selk or Opcode.Selr:
                    result = Vector.ConditionalSelect(guard, m, a);
                    break;
                case Opcode.Mink or Opcode.Minr:
                    result = Vector.Min(a, m);
                    break;
                case Opcode.Maxk or Opcode.Maxr:
                    result = Vector.Max(a, m);
                    break;
                case Opcode.Spkk or Opcode.Spkr:
                    var spikes = guard & isAtLeast;
                    (spikes & new Vector<short>(_active, n)).CopyTo(_spikes, n);
                    Write(i, n, spikes);
                    result = Vector.ConditionalSelect(spikes, usesK ? second : constant, a);
                    break;
                case Opcode.Deck:
                    Write(i, n, guard & Vector.GreaterThan(a, Vector<short>.Zero));
                    result = Vector.Max(a, Vector<short>.One) - Vector<short>.One;
                    break;
                case Opcode.Andk or Opcode.Andr:
                    result = a & m;
                    break;
                case Opcode.Ork or Opcode.Orr:
                    result = a | m;
                    break;
                case Opcode.Xork or Opcode.Xorr:
                    result = a ^ m;
                    break;
                case Opcode.Rnd:
                    result = new Vector<short>(_random, n);
                    break;
            }

            result.CopyTo(_result, n);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(in Instruction i, int n, Vector<short> value)
    {
        if (i.Predicate != 0)
        {
            value.CopyTo(_predicates[i.Predicate], n);
        }
    }
}
