namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Random expressions whose units are right by construction and whose values stay small.</summary>
internal sealed class ExpressionWriter(Chooser choose)
{
    /// <summary>A plain number.</summary>
    public string Real(CellScope scope, int depth)
    {
        if (depth <= 0)
        {
            return RealLeaf(scope);
        }

        string R() => Real(scope, depth - 1);
        switch (choose.Below(scope.Functional ? 24 : 8))
        {
            case 0: return $"({R()} + {R()})";
            case 1: return $"({R()} - {R()})";
            case 2: return $"({choose.Number(-1, 1)} * {R()})";
            case 3: return $"clip({R()}, -1, {choose.Number(-0.5, 2)})";
            case 4: return $"{choose.Pick("min", "max")}({R()}, {R()})";
            case 5: return $"(if {Condition(scope, depth - 1)} then {R()} else {R()})";
            case 6: return $"(({R()}) / (2 + {R()}^2))";
            case 7: return scope.Functions.Count > 0 ? $"{choose.Pick(scope.Functions)}({R()}, {R()})" : $"(-{R()})";
            case 8: return $"tanh({R()})";
            case 9: return $"sigmoid({R()})";
            case 10: return $"{choose.Pick("sin", "cos")}({R()})";
            case 11: return $"exp(-abs({R()}))";
            case 12: return $"sqrt(abs({R()}))";
            case 13: return $"{choose.Pick("log", "log2", "log10")}(1 + abs({R()}))";
            case 14: return $"{choose.Pick("erf", "erfc", "cbrt")}({R()})";
            case 15: return $"exprel(clip({R()}, -2, 2))";
            case 16: return $"{choose.Pick("floor", "round", "ceil", "sign", "abs")}({R()})";
            case 17: return $"(0.01 * (({R()}) / ({R()}) else {choose.Number(-1, 1)}))";
            case 18: return $"((1 + abs({R()}))^{choose.Pick("0.5", "1.5", "-1", "2", "-0.25")})";
            case 19: return $"mod({R()}, {choose.Number(0.5, 3)})";
            case 20: return $"atan2({R()}, {R()})";
            case 21: return $"{choose.Pick("atan", "sinh", "expm1")}(clip({R()}, -2, 2))";
            case 22: return scope.Vectors.Count > 0 ? Comprehension(scope) : $"log1p(abs({R()}))";
            default: return scope.Aggregates ? Aggregate(scope) : $"cosh(clip({R()}, -2, 2))";
        }
    }

    /// <summary>A voltage.</summary>
    public string Voltage(CellScope scope, int depth)
    {
        if (depth <= 0)
        {
            return scope.Voltages.Count > 0 && choose.Chance(0.6) ? choose.Pick(scope.Voltages) : choose.Number(-70, 20) + " mV";
        }

        string V() => Voltage(scope, depth - 1);
        switch (choose.Below(scope.Draws ? 8 : 7))
        {
            case 0: return $"(0.5 * ({V()} + {V()}))";
            case 1: return $"({V()} - 0.25 * {V()})";
            case 2: return $"({Real(scope, depth - 1)} * {choose.Number(-10, 10)} mV)";
            case 3: return $"clip({V()}, -90 mV, {choose.Number(-20, 40)} mV)";
            case 4: return $"{choose.Pick("min", "max")}({V()}, {V()})";
            case 5: return $"(if {Condition(scope, depth - 1)} then {V()} else {V()})";
            case 6: return $"({choose.Number(-1, 1)} * {V()})";
            default: return $"normal({choose.Number(-60, 0)} mV, {choose.Number(0, 3)} mV)";
        }
    }

    /// <summary>A condition.</summary>
    public string Condition(CellScope scope, int depth) => choose.Below(depth > 0 ? 6 : 3) switch
    {
        0 or 1 => $"{Real(scope, depth - 1)} {choose.Pick("<", "<=", ">", ">=")} {Real(scope, depth - 1)}",
        2 => $"{Voltage(scope, depth - 1)} {choose.Pick("<", ">")} {Voltage(scope, depth - 1)}",
        3 => $"({Condition(scope, depth - 1)} and {Condition(scope, depth - 1)})",
        4 => $"({Condition(scope, depth - 1)} or {Condition(scope, depth - 1)})",
        _ => $"not ({Condition(scope, depth - 1)})",
    };

    private string RealLeaf(CellScope scope) => choose.Below(scope.Draws ? 8 : 5) switch
    {
        0 => choose.Number(-2, 2),
        1 or 2 when scope.Reals.Count > 0 => choose.Pick(scope.Reals),
        3 when scope.Voltages.Count > 0 => $"(({choose.Pick(scope.Voltages)} + 50 mV) / {choose.Number(5, 30)} mV)",
        4 when scope.Time => $"(t / {choose.Number(1, 20)} ms)",
        5 => $"uniform({choose.Number(-1, 0)}, {choose.Number(0.1, 1)})",
        6 => choose.Pick("normal()", "(0.2 * exponential(1))", "uniform()"),
        7 => choose.Pick("(0.1 * poisson(2))", "bernoulli(0.3)"),
        _ => choose.Number(0, 1),
    };

    private string Comprehension(CellScope scope)
    {
        var vector = choose.Pick(scope.Vectors);
        return choose.Pick($"sum(n in 0..2 : {vector}[n] * {choose.Number(0, 1)})", $"max(n in 0..2 : {vector}[n])", $"{vector}[{choose.Below(3)}]");
    }

    // A `let` of a handler has a value for one cell at one moment: no aggregate is taken of it.
    private string Aggregate(CellScope scope) => scope.Reals.Where(name => !name.StartsWith('l')).ToList() is not { Count: > 0 } reals
        ? "tanh(own.mean((v + 50 mV) / 10 mV))"
        : choose.Chance(0.3) ? $"tanh(own.rank({choose.Pick(reals)}) / 8)"
        : $"tanh(own.{choose.Pick("sum", "mean", "max", "min")}({choose.Pick(reals)}))";
}
