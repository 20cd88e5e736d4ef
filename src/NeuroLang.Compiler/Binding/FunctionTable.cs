namespace NeuroLang.Compiler.Binding;

/// <summary>The built-in functions and distributions with their arguments.</summary>
internal static class FunctionTable
{
    private static readonly Dictionary<string, (FunctionShape Shape, int Minimum, int Maximum)> Functions = CreateFunctions();

    private static readonly Dictionary<string, (FunctionShape Shape, int Minimum, int Maximum)> Distributions = new(StringComparer.Ordinal)
    {
        ["uniform"] = (FunctionShape.Same, 0, 2),
        ["normal"] = (FunctionShape.Same, 0, 2),
        ["lognormal"] = (FunctionShape.Plain, 2, 2),
        ["exponential"] = (FunctionShape.Same, 1, 1),
        ["poisson"] = (FunctionShape.Plain, 1, 1),
        ["bernoulli"] = (FunctionShape.Plain, 1, 1),
    };

    /// <summary>Names of functions and distributions.</summary>
    public static IEnumerable<string> Names => Functions.Keys.Concat(Distributions.Keys).Concat(["pow"]);

    /// <summary>True for the name of a function or distribution.</summary>
    public static bool IsBuiltin(string name) => Functions.ContainsKey(name) || Distributions.ContainsKey(name) || name == "pow";

    /// <summary>Finds a function.</summary>
    public static bool TryGetFunction(string name, out (FunctionShape Shape, int Minimum, int Maximum) signature) => Functions.TryGetValue(name, out signature);

    /// <summary>Finds a distribution.</summary>
    public static bool TryGetDistribution(string name, out (FunctionShape Shape, int Minimum, int Maximum) signature) => Distributions.TryGetValue(name, out signature);

    private static Dictionary<string, (FunctionShape Shape, int Minimum, int Maximum)> CreateFunctions()
    {
        var table = new Dictionary<string, (FunctionShape Shape, int Minimum, int Maximum)>(StringComparer.Ordinal);
        foreach (var name in Intrinsics.Names)
        {
            table.Add(name, name switch
            {
                "abs" => (FunctionShape.Same, 1, 1),
                "min" or "max" => (FunctionShape.Same, 2, int.MaxValue),
                "clip" => (FunctionShape.Same, 3, 3),
                "mod" => (FunctionShape.Same, 2, 2),
                "sign" => (FunctionShape.Ratio, 1, 1),
                "atan2" => (FunctionShape.Ratio, 2, 2),
                "sqrt" => (FunctionShape.SquareRoot, 1, 1),
                "cbrt" => (FunctionShape.CubicRoot, 1, 1),
                _ => (FunctionShape.Plain, 1, 1),
            });
        }

        return table;
    }
}
