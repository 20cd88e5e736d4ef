using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuroLang.Runtime.Tests;

/// <summary>Every vector operation against its scalar one, lane by lane and bit by bit, on random and special values.</summary>
public sealed class SimdTests
{
    private const int Rounds = 150;

    private static readonly float[] Special32 =
    [
        0f, -0f, 1f, -1f, 0.5f, -0.5f, 1.5f, 2.5f, float.Epsilon, -float.Epsilon, 1.1754942e-38f, float.MaxValue, float.MinValue,
        float.PositiveInfinity, float.NegativeInfinity, float.NaN, 8388607.5f, -8388608f, 16777216f, 2147483520f, -2147483648f,
    ];

    private static readonly double[] Special64 =
    [
        0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, double.Epsilon, -double.Epsilon, 2.2250738585072009e-308, double.MaxValue, double.MinValue,
        double.PositiveInfinity, double.NegativeInfinity, double.NaN, 4503599627370495.5, 9007199254740992, 9223372036854774784, -9223372036854775808,
    ];

    public static TheoryData<string> Operations()
    {
        var data = new TheoryData<string>();
        foreach (var method in typeof(Simd).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(IsVector))
            data.Add(method.ToString() ?? "");
        return data;
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Lanes_are_the_scalar_operation(string signature)
    {
        var vector = typeof(Simd).GetMethods().Single(method => method.ToString() == signature);
        var parameters = vector.GetParameters().Select(p => p.ParameterType).ToArray();
        var element = parameters[0].GetGenericArguments()[0];
        if (vector.Name is "Bits" or "Any" or "IsTrapped")
            return;
        var scalarTypes = parameters.Select(p => p.IsGenericType ? p.GetGenericArguments()[0] : p).ToArray();
        if (vector.Name == "Select")
            scalarTypes[0] = typeof(bool);
        var scalar = typeof(Simd).GetMethod(vector.Name, scalarTypes);
        Assert.NotNull(scalar);
        var random = new Random(4);
        var lanes = (int)(parameters[0].GetProperty("Count")?.GetValue(null) ?? 0);
        for (var round = 0; round < Rounds; round++)
        {
            var inputs = scalarTypes.Select((type, n) => parameters[n].IsGenericType
                ? Enumerable.Range(0, lanes).Select(_ => Value(type, random, vector.Name == "ToInt")).ToArray()
                : [random.Next(Marshal.SizeOf(element) * 8)]).ToArray();
            var arguments = inputs.Select((values, n) => parameters[n].IsGenericType ? Pack(parameters[n], element, values) : values[0]).ToArray();
            var result = vector.Invoke(null, arguments);
            for (var lane = 0; lane < lanes; lane++)
            {
                var expected = scalar.Invoke(null, inputs.Select(values => values[values.Length == 1 ? 0 : lane]).ToArray());
                var found = Lane(result, lane);
                if (!SameBits(expected, found))
                    Assert.Fail($"{signature}({string.Join(", ", inputs.Select(values => values[values.Length == 1 ? 0 : lane]))}): {expected}, not {found}");
            }
        }
    }

    [Fact]
    public void Scalars_are_what_they_say()
    {
        Assert.Equal(MathF.ScaleB(1, -46), Simd.Fma(1 + MathF.ScaleB(1, -23), 1 + MathF.ScaleB(1, -23), -(1 + MathF.ScaleB(1, -22))));
        Assert.Equal(Math.ScaleB(1, -104), Simd.Fma(1 + Math.ScaleB(1, -52), 1 + Math.ScaleB(1, -52), -(1 + Math.ScaleB(1, -51))));
        Assert.Equal(2, Simd.Min(float.NaN, 2f));
        Assert.True(float.IsNaN(Simd.Min(2f, float.NaN)));
        Assert.True(double.IsNegative(Simd.Min(0.0, -0.0)) && double.IsNegative(Simd.Max(0.0, -0.0)));
        Assert.False(double.IsNegative(Simd.Min(-0.0, 0.0)) || double.IsNegative(Simd.Max(-0.0, 0.0)));
        Assert.Equal(-2, Simd.ToInt(-2.9f));
        Assert.Equal(-3, Simd.Floor(-2.1));
        Assert.True(double.IsNegative(Simd.Negate(0.0)) && float.IsNegative(Simd.Negate(0f)));
        Assert.Equal(0x3F800000, Simd.AsInt(1f));
        Assert.Equal(1f, Simd.AsReal(0x3F800000u));
        Assert.Equal(-1, Simd.ShiftRight(-2, 1));
        Assert.Equal(int.MaxValue, Simd.ShiftRightLogical(-2, 1));
    }

    [Fact]
    public void Masks_give_one_bit_a_lane()
    {
        var mask = Vector256.GreaterThan(Vector256.Create(1f, -1, 2, -2, 3, -3, -4, 4), Vector256<float>.Zero);
        Assert.Equal(0b1001_0101ul, Simd.Bits(mask));
        Assert.Equal(0b1001_0101ul, Simd.Bits(Vector512.Create(mask, Vector256<float>.Zero)));
        Assert.Equal(0b0101ul, Simd.Bits(mask.GetLower()));
        Assert.True(Simd.Any(mask));
        Assert.False(Simd.Any(Vector256<double>.Zero) || Simd.Any(Vector512<int>.Zero) || Simd.Any(Vector128<long>.Zero));
        Assert.Equal(1ul, Simd.Bits(true));
    }

    [Theory]
    [InlineData(1f, false)]
    [InlineData(float.MaxValue, false)]
    [InlineData(float.Epsilon, false)]
    [InlineData(float.NaN, true)]
    [InlineData(float.PositiveInfinity, true)]
    [InlineData(float.NegativeInfinity, true)]
    public void Traps_see_infinities_and_NaN(float x, bool trapped)
    {
        Assert.Equal(trapped, Simd.IsTrapped(Simd.Trap(Simd.Trap(0f, x), 1f)));
        Assert.Equal(trapped, Simd.IsTrapped(Simd.Trap(0.0, x == float.MaxValue ? double.MaxValue : x)));
        for (var lane = 0; lane < 2; lane++)
        {
            Assert.Equal(trapped, Simd.IsTrapped(Simd.Trap(Vector128<float>.Zero, Vector128<float>.One.WithElement(lane, x))));
            Assert.Equal(trapped, Simd.IsTrapped(Simd.Trap(Vector256<float>.Zero, Vector256<float>.One.WithElement(lane + 6, x))));
            Assert.Equal(trapped, Simd.IsTrapped(Simd.Trap(Vector512<float>.Zero, Vector512<float>.One.WithElement(lane + 14, x))));
            Assert.Equal(trapped, Simd.IsTrapped(Simd.Trap(Vector128<double>.Zero, Vector128<double>.One.WithElement(lane, x))));
            Assert.Equal(trapped, Simd.IsTrapped(Simd.Trap(Vector256<double>.Zero, Vector256<double>.One.WithElement(lane + 2, x))));
            Assert.Equal(trapped, Simd.IsTrapped(Simd.Trap(Vector512<double>.Zero, Vector512<double>.One.WithElement(lane + 6, x))));
        }
    }

    private static bool IsVector(MethodInfo method) => method.GetParameters()[0].ParameterType.IsGenericType;

    private static object Value(Type type, Random random, bool inRange)
    {
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type == typeof(float))
        {
            if (inRange)
                return (float)((random.NextDouble() - 0.5) * Math.ScaleB(1, random.Next(33) - 1));
            return random.Next(2) == 0 ? Special32[random.Next(Special32.Length)] : BitConverter.Int32BitsToSingle((int)random.NextInt64(1L << 32));
        }
        if (type == typeof(double))
        {
            if (inRange)
                return (random.NextDouble() - 0.5) * Math.ScaleB(1, random.Next(64));
            return random.Next(2) == 0 ? Special64[random.Next(Special64.Length)] : BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
        }
        var bits = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
        return type == typeof(int) ? (int)bits : type == typeof(uint) ? (uint)bits : type == typeof(ulong) ? (ulong)bits : bits;
    }

    private static object Pack(Type vector, Type element, object[] values)
    {
        var array = Array.CreateInstance(element, values.Length);
        for (var n = 0; n < values.Length; n++)
            array.SetValue(values[n] is bool set ? Mask(element, set) : values[n], n);
        var factory = Type.GetType(vector.FullName?.Split('`')[0] + ", " + vector.Assembly.FullName, throwOnError: true);
        var create = factory?.GetMethods().Single(m => m.Name == "Create" && m.IsGenericMethod
            && m.GetParameters() is [{ ParameterType.IsArray: true }]);
        return create?.MakeGenericMethod(element).Invoke(null, [array]) ?? throw new InvalidOperationException();
    }

    private static object Mask(Type element, bool set)
    {
        var bits = set ? -1L : 0;
        return Type.GetTypeCode(element) switch
        {
            TypeCode.Single => (object)BitConverter.Int32BitsToSingle((int)bits),
            TypeCode.Double => BitConverter.Int64BitsToDouble(bits),
            TypeCode.Int32 => (int)bits,
            TypeCode.UInt32 => (uint)bits,
            TypeCode.UInt64 => (ulong)bits,
            _ => bits,
        };
    }

    private static object? Lane(object? vector, int lane) => vector?.GetType().GetProperty("Item")?.GetValue(vector, [lane]);

    // NaN keeps its payload only where the operation is a move; arithmetic may give any NaN.
    private static bool SameBits(object? expected, object? found) => (expected, found) switch
    {
        (float a, float b) => BitConverter.SingleToInt32Bits(a) == BitConverter.SingleToInt32Bits(b) || (float.IsNaN(a) && float.IsNaN(b)),
        (double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b) || (double.IsNaN(a) && double.IsNaN(b)),
        _ => Equals(expected, found),
    };
}
