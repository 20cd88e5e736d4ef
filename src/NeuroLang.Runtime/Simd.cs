using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime;

/// <summary>
/// The operations of generated kernels that the class library lacks or defines differently from one version or machine to
/// the next, for scalars and for vectors of 128, 256 and 512 bits. Every width gives the bits of the scalar operation.
/// Vector masks have all bits of a lane set or none; scalar masks are bool.
/// </summary>
public static partial class Simd
{
    /// <summary>a b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Fma(float a, float b, float c) => MathF.FusedMultiplyAdd(a, b, c);

    /// <summary>a where a &lt; b, else b: b where either is NaN, and of two zeros the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Min(float a, float b) => a < b ? a : b;

    /// <summary>a where a &gt; b, else b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(float a, float b) => a > b ? a : b;

    /// <summary>Truncates towards zero; only for values in the integer's range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToInt(float x) => (int)x;

    /// <summary>The nearest real, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToReal(int x) => x;

    /// <summary>The largest integer not above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Floor(float x) => MathF.Floor(x);

    /// <summary>The square root, correctly rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sqrt(float x) => MathF.Sqrt(x);

    /// <summary>Clears the sign bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Abs(float x) => MathF.Abs(x);

    /// <summary>Flips the sign bit, of zeros and NaN too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Negate(float x) => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(x) ^ int.MinValue);

    /// <summary>The bits as a signed integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AsInt(float x) => BitConverter.SingleToInt32Bits(x);

    /// <summary>The real with these bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float AsReal(int x) => BitConverter.Int32BitsToSingle(x);

    /// <summary>The bits as an unsigned integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AsWord(float x) => BitConverter.SingleToUInt32Bits(x);

    /// <summary>The real with these bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float AsReal(uint x) => BitConverter.UInt32BitsToSingle(x);

    /// <summary>Remembers in <paramref name="seen"/>, which starts as 0, whether any x was infinite or NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Trap(float seen, float x) => Fma(x, 0, seen);

    /// <summary>True where <see cref="Trap(float, float)"/> saw an infinity or NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrapped(float seen) => float.IsNaN(seen);

    /// <summary>a b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Fma(double a, double b, double c) => Math.FusedMultiplyAdd(a, b, c);

    /// <summary>a where a &lt; b, else b: b where either is NaN, and of two zeros the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Min(double a, double b) => a < b ? a : b;

    /// <summary>a where a &gt; b, else b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Max(double a, double b) => a > b ? a : b;

    /// <summary>Truncates towards zero; only for values in the integer's range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToInt(double x) => (long)x;

    /// <summary>The nearest real, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToReal(long x) => x;

    /// <summary>The largest integer not above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Floor(double x) => Math.Floor(x);

    /// <summary>The square root, correctly rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sqrt(double x) => Math.Sqrt(x);

    /// <summary>Clears the sign bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Abs(double x) => Math.Abs(x);

    /// <summary>Flips the sign bit, of zeros and NaN too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Negate(double x) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) ^ long.MinValue);

    /// <summary>The bits as a signed integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AsInt(double x) => BitConverter.DoubleToInt64Bits(x);

    /// <summary>The real with these bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double AsReal(long x) => BitConverter.Int64BitsToDouble(x);

    /// <summary>The bits as an unsigned integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AsWord(double x) => BitConverter.DoubleToUInt64Bits(x);

    /// <summary>The real with these bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double AsReal(ulong x) => BitConverter.UInt64BitsToDouble(x);

    /// <summary>Remembers in <paramref name="seen"/>, which starts as 0, whether any x was infinite or NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Trap(double seen, double x) => Fma(x, 0, seen);

    /// <summary>True where <see cref="Trap(double, double)"/> saw an infinity or NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrapped(double seen) => double.IsNaN(seen);

    /// <summary>The smaller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Min(int a, int b) => a < b ? a : b;

    /// <summary>The larger.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Max(int a, int b) => a > b ? a : b;

    /// <summary>Shifts zeros in from the left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ShiftRightLogical(int x, int n) => x >>> n;

    /// <summary>The smaller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Min(long a, long b) => a < b ? a : b;

    /// <summary>The larger.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Max(long a, long b) => a > b ? a : b;

    /// <summary>Shifts zeros in from the left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ShiftRightLogical(long x, int n) => x >>> n;

    /// <summary>Shifts to the left; n is less than the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ShiftLeft(int x, int n) => x << n;

    /// <summary>Shifts to the right, copies of the sign for signed lanes and zeros for unsigned ones; n is less than the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ShiftRight(int x, int n) => x >> n;

    /// <summary>Shifts to the left; n is less than the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ShiftLeft(long x, int n) => x << n;

    /// <summary>Shifts to the right, copies of the sign for signed lanes and zeros for unsigned ones; n is less than the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ShiftRight(long x, int n) => x >> n;

    /// <summary>Shifts to the left; n is less than the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ShiftLeft(uint x, int n) => x << n;

    /// <summary>Shifts to the right, copies of the sign for signed lanes and zeros for unsigned ones; n is less than the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ShiftRight(uint x, int n) => x >> n;

    /// <summary>Shifts to the left; n is less than the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ShiftLeft(ulong x, int n) => x << n;

    /// <summary>Shifts to the right, copies of the sign for signed lanes and zeros for unsigned ones; n is less than the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ShiftRight(ulong x, int n) => x >> n;

    /// <summary>a where the mask is set, else b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Select(bool mask, float a, float b) => mask ? a : b;

    /// <summary>a where the mask is set, else b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Select(bool mask, double a, double b) => mask ? a : b;

    /// <summary>a where the mask is set, else b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Select(bool mask, int a, int b) => mask ? a : b;

    /// <summary>a where the mask is set, else b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Select(bool mask, long a, long b) => mask ? a : b;

    /// <summary>a where the mask is set, else b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Select(bool mask, uint a, uint b) => mask ? a : b;

    /// <summary>a where the mask is set, else b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Select(bool mask, ulong a, ulong b) => mask ? a : b;

    /// <summary>One bit a lane, lane 0 lowest: what <see cref="SpikeList.Append(nuint, ulong)"/> takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(bool mask) => mask ? 1ul : 0ul;

    /// <summary>True where any lane is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(bool mask) => mask;
}
