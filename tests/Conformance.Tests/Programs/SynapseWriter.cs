using System.Text;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>
/// Random synapses. Every synapse has a state <c>w</c> in mV, a parameter <c>A</c> without and a parameter <c>tau_a</c> with a unit; the rest is chosen.
/// </summary>
/// <param name="choose">Choices.</param>
/// <param name="features">What may occur.</param>
/// <param name="pre">The cell it starts from, or null where any will do.</param>
/// <param name="post">The cell it ends at, or null where any will do.</param>
/// <param name="sign">The sign of what it sends: 1, -1, or 0 for both.</param>
internal sealed partial class SynapseWriter(Chooser choose, ProgramFeatures features, RandomCell? pre, RandomCell? post, int sign)
{
    private readonly ExpressionWriter _write = new(choose);
    private readonly StringBuilder _text = new();
    private readonly CellScope _scope = new() { Functional = features.HasFlag(ProgramFeatures.Nonlinear) && choose.Chance(0.5) };
    private readonly List<string> _equations = [];

    /// <summary>A synapse as text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="canDrive">Whether it may drive; then its target is an input.</param>
    public RandomSynapse Write(string name, bool canDrive)
    {
        Line(0, $"synapse {name} {{");
        Weight();
        var isModulated = choose.Chance(0.35);
        if (isModulated)
        {
            Line(1, "modulator d : real");
            _scope.Reals.Add("d");
        }

        Ends();
        States();
        Definitions();
        Clocked();
        _equations.ForEach(e => Line(1, e));
        var drives = canDrive && choose.Chance(0.7);
        for (var n = drives ? choose.Between(1, 2) : 0; n > 0; n--)
        {
            Line(1, $"drive {Driven()}");
        }

        Handlers(drives);
        Timed();
        Line(0, "}");
        return new RandomSynapse(name, _text.ToString(), pre, post, sign, drives, isModulated);
    }

    private bool Has(ProgramFeatures feature, double probability) => features.HasFlag(feature) && choose.Chance(probability);

    private void Weight()
    {
        Line(1, $"param tau_a = {choose.Number(2, 20)} ms{(choose.Chance(0.3) ? " where tau_a > 0 ms" : "")}");
        Line(1, $"param A = {choose.Number(-1, 1)}");
        Line(1, $"param top = {choose.Number(2, 5)} mV");
        var (low, high) = sign < 0 ? ("-4 mV", "0 mV") : (sign > 0 ? "0 mV" : choose.Pick("0 mV", "-2 mV"), "top");
        var bound = choose.Below(6) switch
        {
            0 or 1 => $" where w >= {low} and w <= {high}",
            2 => $" where w in {low} .. {high}",
            3 => $" where w >= {low}",
            _ => "",
        };
        Line(1, $"state w = {(sign < 0 ? choose.Number(-2, 0) : choose.Number(0, 2))} mV{bound}");
        _scope.Reals.Add("A");
        _scope.Voltages.AddRange(["w", "w", "top"]);
    }

    /// <summary>Variables of the cells: those of all of them, or those that both have.</summary>
    private void Ends()
    {
        _scope.Voltages.AddRange(["pre.v", "post.v"]);
        foreach (var (side, cell) in new[] { ("pre.", pre), ("post.", post) })
        {
            if (cell is not null)
            {
                _scope.Reals.Add(side + "a");
                _scope.Reals.AddRange(cell.RealStates.Select(state => side + state));
                _scope.Voltages.AddRange(cell.Targets.Where(t => t != "I").Select(t => side + t));
            }
        }
    }

    /// <summary>States that mostly events alone change.</summary>
    private void States()
    {
        if (choose.Chance(0.8))
        {
            Line(1, $"state a = {choose.Pick("0", choose.Number(0, 1))}{choose.Pick("", "", " where a >= 0 and a <= 2")}");
            _equations.Add(choose.Pick(
                "a' = -a / tau_a",
                "a' = -a / tau_a",
                $"a' = ({choose.Number(0, 1)} - a) / tau_a",
                $"tau_a * a' = A - 2 * a",
                $"a' = {choose.Number(-1, 1)} / (50 ms)"));
            Add("a");
        }

        if (choose.Chance(0.4))
        {
            Line(1, $"state b = {choose.Pick("0", choose.Number(0, 1))}");
            _equations.Add($"b' = -b / ({choose.Number(2, 30)} ms)");
            Add("b");
        }

        if (choose.Chance(0.3))
        {
            Line(1, $"state p = {choose.Number(0, 1)}");
            Line(1, "state q = 0");
            _equations.Add($"p' = {choose.Pick("q / (5 ms) - p / (8 ms)", "q / (3 ms)", "0.1 / (1 ms) - p / (4 ms) + q / (9 ms)")}");
            _equations.Add($"q' = {choose.Pick("-q / (5 ms)", "-p / (3 ms)", "(0.2 - q + p) / (7 ms)")}");
            Add("p");
            Add("q");
        }

        if (choose.Chance(0.3))
        {
            Line(1, $"state cnt = {choose.Between(0, 2)}");
            Add("cnt");
        }

        if (choose.Chance(0.3))
        {
            Line(1, $"state c = {choose.Number(-1, 1)} mV");
            if (choose.Chance(0.5))
            {
                _equations.Add($"c' = {choose.Pick("-c / (6 ms)", "(w - c) / (6 ms)", "-c / tau_a")}");
            }

            _scope.Voltages.Add("c");
            _scope.VoltageStates.Add("c");
        }

        if (Has(ProgramFeatures.Vectors, 0.2))
        {
            Line(1, $"state m[3] = {choose.Number(0, 1)}");
            _equations.Add($"m[k]' = {choose.Pick("-m[k] / (5 ms)", "(A - m[k]) / ((k + 1) * tau_a)")}");
            _scope.Vectors.Add("m");
        }

        if (choose.Chance(0.2))
        {
            Line(1, "state flag = false");
            _scope.Reals.Add("(if flag then 1 else 0.25)");
        }
    }

    private void Add(string state)
    {
        _scope.Reals.Add(state);
        _scope.RealStates.Add(state);
    }

    private void Definitions()
    {
        if (choose.Chance(0.3))
        {
            var inside = new CellScope { Functional = _scope.Functional, Time = false };
            inside.Reals.AddRange(["x1", "x2"]);
            Line(1, $"fn f(x1 : real, x2 : real) : real = {_write.Real(inside, 2)}");
            _scope.Functions.Add("f");
        }

        if (choose.Chance(0.4))
        {
            Line(1, $"let gate = {_write.Real(_scope, 2)}");
            _scope.Reals.Add("gate");
        }
    }

    /// <summary>States that equations of their own change in every step.</summary>
    private void Clocked()
    {
        var quiet = _scope.Quiet();
        if (choose.Chance(0.35))
        {
            Line(1, $"state s = {choose.Number(0, 1)}");
            var noise = Has(ProgramFeatures.Noise, 0.15);
            _equations.Add(choose.Pick(
                "s' = (tanh((pre.v + 50 mV) / 10 mV) - s) / (5 ms)",
                "s' = (A * (pre.v - post.v) / 10 mV - s) / tau_a",
                $"s' = (clip({_write.Real(quiet, 1)}, -1, 1) - s) / (4 ms)",
                "s' = s * (1 - s) / (10 ms) + 0.01 * (post.v + 50 mV) / (1 mV * 1 ms)") + (noise ? " + 0.1 * xi / sqrt(1 ms)" : ""));
            Add("s");
            if (!noise && choose.Chance(0.3))
            {
                Line(1, "method " + choose.Pick("euler", "rk2", "rk4", "heun"));
            }
        }
    }

    private string Driven() => choose.Below(4) switch
    {
        0 => $"{choose.Number(-0.2, 0.2)} * (pre.v - post.v)",
        1 => "w * (1 + tanh((pre.v + 50 mV) / 5 mV))",
        2 when _scope.RealStates.Contains("s") => "s * w",
        _ => $"clip({_write.Voltage(_scope, 2)}, -5 mV, 5 mV)",
    };

    private void Line(int indent, string text) => _text.Append(' ', 4 * indent).Append(text).Append('\n');
}
