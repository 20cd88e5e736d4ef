using System.Text;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Random cells. Every cell has a state <c>v</c> in mV that spikes; the rest is chosen.</summary>
internal sealed class CellWriter(Chooser choose, ProgramFeatures features)
{
    private readonly ExpressionWriter _write = new(choose);
    private readonly StringBuilder _text = new();
    private readonly CellScope _scope = new();
    private readonly List<string> _targets = ["v"];
    private readonly List<string> _parameters = [];
    private bool _burst;
    private bool _noisy;
    private bool _nonlinear;
    private bool _hasSegments;
    private bool _hasInputs;

    /// <summary>A cell as text.</summary>
    public RandomCell Write(string name)
    {
        Line(0, $"cell {name} {{");
        Parameters();
        States();
        Definitions();
        Equations();
        Timed();
        Spike();
        Line(0, "}");
        return new RandomCell(name, _text.ToString(), [.. _targets], [.. _parameters], _burst, [.. _scope.RealStates], _hasSegments, _hasInputs);
    }

    private bool Has(ProgramFeatures feature, double probability = 1) => features.HasFlag(feature) && choose.Chance(probability);

    private void Parameters()
    {
        Line(1, $"param tau_m = {choose.Number(2, 20)} ms{(choose.Chance(0.3) ? " where tau_m > 0 ms" : "")}");
        Line(1, $"param E_L = {choose.Number(-60, -45)} mV");
        Line(1, $"param v_th = {choose.Number(-52, -48)} mV");
        Line(1, $"{(choose.Chance(0.3) ? "tunable " : "")}param a = {choose.Number(-1, 1)}");
        _parameters.AddRange(["tau_m", "E_L", "a"]);
        _scope.Voltages.AddRange(["E_L", "v_th", "v"]);
        _scope.VoltageStates.Add("v");
        _scope.Reals.Add("a");
    }

    private void States()
    {
        Line(1, $"state v = {(choose.Chance(0.5) ? "E_L" : choose.Number(-65, -45) + " mV")}");
        if (choose.Chance(0.6))
        {
            Line(1, $"param tau_s = {(choose.Chance(0.2) ? "tau_m" : choose.Number(1, 10) + " ms")}");
            Line(1, "state g = 0 mV");
            _scope.Voltages.Add("g");
            _scope.VoltageStates.Add("g");
            _targets.Add("g");
        }

        if (choose.Chance(0.4))
        {
            Line(1, "input I : mV");
            _scope.Voltages.Add("I");
            _targets.Add("I");
        }

        if (choose.Chance(0.6))
        {
            Line(1, $"state x = {choose.Number(-1, 1)}");
            _scope.Reals.Add("x");
            _scope.RealStates.Add("x");
        }

        if (choose.Chance(0.3))
        {
            Line(1, $"param om = {choose.Number(0.05, 1)} kHz");
            Line(1, $"state y = {choose.Number(-1, 1)}");
            Line(1, "state z = 0");
            _scope.Reals.Add("y");
            _scope.RealStates.Add("z");
        }

        if (Has(ProgramFeatures.Vectors, 0.4))
        {
            Line(1, $"state m[3] = {choose.Number(0, 1)}");
            _scope.Vectors.Add("m");
        }

        _hasSegments = Has(ProgramFeatures.Vectors, 0.35);
        if (_hasSegments)
        {
            Line(1, "state seg[3] = 0 mV");
        }

        _hasInputs = Has(ProgramFeatures.Vectors, 0.25);
        if (_hasInputs)
        {
            Line(1, "input J : mV[3]");
        }
    }

    private void Definitions()
    {
        _scope.Functional = Has(ProgramFeatures.Nonlinear, 0.7);
        if (choose.Chance(0.4))
        {
            var inside = new CellScope { Functional = _scope.Functional, Time = false };
            inside.Reals.AddRange(["p", "q"]);
            Line(1, $"fn f(p : real, q : real) : real = {_write.Real(inside, 2)}");
            _scope.Functions.Add("f");
        }

        if (choose.Chance(0.5))
        {
            Line(1, $"let drive_v = {_write.Voltage(_scope, 2)}");
            _scope.Voltages.Add("drive_v");
        }

        _scope.Aggregates = Has(ProgramFeatures.Aggregates, 0.2);
    }

    private void Equations()
    {
        _noisy = Has(ProgramFeatures.Noise, 0.3);
        _nonlinear = _scope.Functional && choose.Chance(0.6);
        var quiet = _scope.Quiet();
        var terms = "E_L - v"
            + (_targets.Contains("g") ? " + g" : "")
            + (_targets.Contains("I") ? " + I" : "")
            + (_hasSegments ? " + seg[0] - 0.5 * seg[2]" : "")
            + (_hasInputs ? " + J[1] - 0.5 * J[2]" : "")
            + (choose.Chance(0.5) ? $" + {choose.Number(5, 25)} mV" : "")
            + (_nonlinear && choose.Chance(0.6) ? $" + {choose.Number(-5, 5)} mV * tanh({_write.Real(quiet, 1)})" : "");
        var noise = _noisy ? $" + {choose.Number(0.5, 4)} mV * sqrt(2 / tau_m) * {choose.Pick("xi", "xi(other)")}" : "";
        Line(1, choose.Chance(0.2) && !_noisy ? $"tau_m * v' = {terms}" : $"v' = ({terms}) / tau_m{noise}");
        if (_targets.Contains("g"))
        {
            Line(1, "g' = -g / tau_s");
        }

        if (_scope.RealStates.Contains("x"))
        {
            Line(1, choose.Below(_nonlinear ? 4 : 2) switch
            {
                0 => $"x' = (a - x) / {choose.Number(2, 30)} ms",
                1 => "x' = (0.5 - x) / tau_m",
                2 => $"x' = (sigmoid((v + 50 mV) / {choose.Number(1, 9)} mV) - x) / {choose.Number(0.5, 8)} ms",
                _ => $"x' = (x - x^3 + {_write.Real(quiet, 1)} * 0.1) / {choose.Number(5, 20)} ms",
            });
        }

        if (_scope.RealStates.Contains("z"))
        {
            Line(1, "y' = om * z");
            Line(1, "z' = -om * y");
        }

        if (_scope.Vectors.Count > 0)
        {
            Line(1, $"m[k]' = ({(choose.Chance(0.5) ? "a" : "0.5")} - m[k]) / ({choose.Number(2, 9)} ms)");
        }

        if (_hasSegments)
        {
            Line(1, $"seg[k]' = -seg[k] / ({choose.Number(2, 9)} ms)");
        }

        if (_nonlinear && choose.Chance(0.3))
        {
            Line(1, "method " + (_noisy ? choose.Pick("euler", "heun") : choose.Pick("euler", "rk2", "rk4", "heun")));
        }
    }

    private void Timed()
    {
        var loud = _scope.Nested();
        loud.Draws = Has(ProgramFeatures.Noise, 0.5);
        if (Has(ProgramFeatures.Timed, 0.3) && _scope.RealStates.Contains("x"))
        {
            Line(1, $"update {{ x = clip(x + 0.1 * {_write.Real(loud, 1)}, -2, 2) }}");
        }

        if (Has(ProgramFeatures.Timed, 0.3))
        {
            Line(1, $"every {choose.Between(1, 7)} ms {{");
            Block(2, loud, 1);
            Line(1, "}");
        }

        if (Has(ProgramFeatures.Timed, 0.3))
        {
            Line(1, $"at {choose.Between(0, 9)} ms {{");
            Block(2, loud, 1);
            Line(1, "}");
        }

        if (Has(ProgramFeatures.Timed, 0.2))
        {
            Line(1, "on start {");
            Block(2, loud, 1);
            Line(1, "}");
        }

        if (Has(ProgramFeatures.Events, 0.3))
        {
            _burst = true;
            var condition = choose.Chance(0.5) ? $"v rises through {choose.Number(-58, -50)} mV" : _write.Condition(_scope.Quiet(), 1);
            Line(1, $"event burst when {condition} {{");
            Block(2, loud, 1);
            Line(1, "}");
        }
    }

    private void Spike()
    {
        var condition = choose.Below(4) switch
        {
            0 => "v rises through v_th",
            1 => $"v >= v_th and {_write.Condition(_scope.Quiet(), 1)}",
            _ => choose.Pick("v > v_th", "v >= v_th"),
        };
        var refractory = choose.Below(5) switch
        {
            0 => "",
            1 when _scope.RealStates.Contains("x") => "  refractory x > 0.3",
            2 => "  refractory tau_m / 4",
            _ => $"  refractory {choose.Between(0, 5)} ms",
        };
        var hold = refractory.Length > 0 && choose.Chance(0.6) ? (_targets.Contains("g") && choose.Chance(0.3) ? " hold v, g" : " hold v") : "";
        var loud = _scope.Nested();
        loud.Draws = Has(ProgramFeatures.Noise, 0.3);
        Line(1, $"spike when {condition}{refractory}{hold} {{");
        Line(2, $"v = {choose.Number(-70, -55)} mV");
        Block(2, loud, choose.Below(3));
        Line(1, "}");
    }

    /// <summary>One to three statements.</summary>
    private void Block(int indent, CellScope outer, int depth)
    {
        var scope = outer.Nested();
        for (var n = choose.Between(1, 3); n > 0; n--)
        {
            Statement(indent, scope, depth, n);
        }
    }

    private void Statement(int indent, CellScope scope, int depth, int number)
    {
        switch (choose.Below(depth > 0 ? 7 : 4))
        {
            case 0 when scope.RealStates.Count > 0:
                Line(indent, $"{choose.Pick(scope.RealStates)} = clip({_write.Real(scope, depth)}, -2, 2)");
                break;
            case 1 when scope.RealStates.Count > 0:
                Line(indent, $"{choose.Pick(scope.RealStates)} {choose.Pick("+=", "-=")} clip({_write.Real(scope, depth)}, -0.5, 0.5)");
                break;
            case 2 when scope.RealStates.Count > 0:
                Line(indent, $"{choose.Pick(scope.RealStates)} *= {choose.Number(-1, 1)}");
                break;
            case 4:
                Line(indent, $"if {_write.Condition(scope, depth)} {{");
                Block(indent + 1, scope, depth - 1);
                Line(indent, choose.Chance(0.6) ? "} else {" : "}");
                if (_text.ToString().EndsWith("else {\n", StringComparison.Ordinal))
                {
                    Block(indent + 1, scope, depth - 1);
                    Line(indent, "}");
                }

                break;
            case 5:
                var name = $"l{indent}{number}";
                Line(indent, $"let {name} = {_write.Real(scope, depth)}");
                scope.Reals.Add(name);
                break;
            case 6 when scope.Vectors.Count > 0:
                Line(indent, $"for k in 0..2 {{ m[k] = clip({choose.Number(-1, 1)} * m[k] + 0.1 * k, -1, 1) }}");
                break;
            default:
                Line(indent, $"{choose.Pick(scope.VoltageStates)} = clip({_write.Voltage(scope, depth)}, -70 mV, -40 mV)");
                break;
        }
    }

    private void Line(int indent, string text) => _text.Append(' ', 4 * indent).Append(text).Append('\n');
}
