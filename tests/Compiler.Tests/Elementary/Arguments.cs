using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Tests.Elementary;

/// <summary>Arguments for each function: half spread over all exponents, half over the range where the result is interesting.</summary>
internal static class Arguments
{
    public static bool IsInDomain(string function, IrType type, double x, double y) => double.IsFinite(x) && double.IsFinite(y) && Math.Abs(x) is 0 or > 1e-280 && function switch
    {
        "log" or "log2" or "log10" => x > 0,
        "log1p" => x > -1,
        "asin" or "acos" => Math.Abs(x) <= 1,
        "sin" or "cos" or "tan" => Math.Abs(x) <= (type == IrType.Float32 ? 1e5 : 1e9),
        "pow" => x > 0,
        "atan2" => x != 0 && y != 0 && Math.Abs(Math.Log2(Math.Abs(x)) - Math.Log2(Math.Abs(y))) < 900,
        "cbrt" => x != 0,
        "exprel" => Math.Abs(x) < 1e4,
        _ => true,
    };

    public static double Next(Random random, string function, IrType type)
    {
        if (random.Next(2) == 0)
        {
            return Any(random, type);
        }

        var single = type == IrType.Float32;
        var sign = random.Next(2) == 0 ? 1 : -1;
        return function switch
        {
            "exp" or "expm1" or "exprel" or "sigmoid" or "sinh" or "cosh" => Between(random, single ? -105 : -750, single ? 95 : 720),
            "log" or "log2" or "log10" => Between(random, 0.5, 2),
            "log1p" => Between(random, -1, 3),
            "sin" or "cos" or "tan" => random.Next(4) switch
            {
                0 => Between(random, -10, 10),
                1 => Math.Round(Between(random, single ? -6e4 : -6e8, single ? 6e4 : 6e8)) * (Math.PI / 2),
                2 => Math.Round(Between(random, -100, 100)) * (Math.PI / 4) * (1 + Between(random, -1e-3, 1e-3)),
                _ => Between(random, single ? -1e5 : -1e9, single ? 1e5 : 1e9),
            },
            "asin" or "acos" => random.Next(2) == 0 ? Between(random, -1, 1) : sign * (1 - Math.Pow(2, Between(random, -24, 0))),
            "atan" => Between(random, -3, 3),
            "tanh" => Between(random, -10, 10),
            "erf" => Between(random, -6, 6),
            "erfc" => Between(random, -6, single ? 10.2 : 27.2),
            "pow" => random.Next(2) == 0 ? Between(random, 0.9, 1.1) : Math.Exp(Between(random, -20, 20)),
            _ => Between(random, -10, 10),
        };
    }

    public static double NextSecond(Random random, string function, IrType type) => random.Next(4) switch
    {
        0 when function != "pow" => Any(random, type),
        1 => Between(random, -10, 10),
        2 => Math.Round(Between(random, -30, 30)),
        _ => Between(random, -700, 700),
    };

    private static double Between(Random random, double low, double high) => low + (random.NextDouble() * (high - low));

    private static double Any(Random random, IrType type) => type == IrType.Float32
        ? BitConverter.Int32BitsToSingle((int)random.NextInt64(uint.MinValue, (long)uint.MaxValue + 1))
        : BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
}
