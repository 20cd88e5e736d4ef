namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>What events and the clock do to a synapse.</summary>
internal sealed partial class SynapseWriter
{
    private void Handlers(bool drives)
    {
        if (drives && choose.Chance(0.4))
        {
            return;
        }

        if (choose.Chance(0.9))
        {
            Handler("on pre", depth: 2);
        }

        if (choose.Chance(0.6))
        {
            Handler("on post", depth: 2);
        }

        if (pre is { Burst: true } && choose.Chance(0.5))
        {
            Handler("on pre.burst", depth: 1);
        }

        if (post is { Burst: true } && choose.Chance(0.3))
        {
            Handler("on post.burst", depth: 1);
        }
    }

    private void Handler(string head, int depth)
    {
        var scope = _scope.Nested();
        scope.Draws = Has(ProgramFeatures.Noise, 0.3);
        Line(1, head + " {");
        if (head == "on pre" && choose.Chance(0.8))
        {
            Line(2, "send " + Sent(scope));
        }

        Block(2, scope, choose.Below(depth + 1), isEvent: true);
        if (head == "on pre" && choose.Chance(0.2))
        {
            Line(2, "send " + Sent(scope));
        }

        Line(1, "}");
    }

    private void Timed()
    {
        var scope = _scope.Nested();
        scope.Draws = Has(ProgramFeatures.Noise, 0.3);
        if (Has(ProgramFeatures.Timed, 0.35))
        {
            var inside = scope.Nested();
            if (Has(ProgramFeatures.Aggregates, 0.7))
            {
                inside.Reals.AddRange([
                    $"tanh(incoming.{choose.Pick("sum", "mean", "max", "min")}(w) / 5 mV)",
                    $"tanh(outgoing.{choose.Pick("sum", "mean", "max", "min")}({choose.Pick(_scope.Reals)}))",
                ]);
                inside.Voltages.Add("(w * (4 mV / incoming.sum(w) else 0))");
            }

            Line(1, $"every {choose.Between(1, 7)} ms {{");
            Block(2, inside, 1, isEvent: false);
            if (choose.Chance(0.4))
            {
                Line(2, $"prune when {choose.Pick("w < 0.5 mV", "bernoulli(0.1) == 1", _write.Condition(scope, 1))}");
                if (choose.Chance(0.6))
                {
                    Line(2, $"grow when {choose.Pick("bernoulli(0.3) == 1", "uniform() < 0.4", _write.Condition(scope, 1))}");
                }
            }

            Line(1, "}");
        }

        if (Has(ProgramFeatures.Timed, 0.2))
        {
            Line(1, $"at {choose.Between(0, 9)} ms {{");
            Block(2, scope, 1, isEvent: false);
            Line(1, "}");
        }

        if (Has(ProgramFeatures.Timed, 0.2))
        {
            Line(1, "on start {");
            Block(2, scope, 1, isEvent: false);
            Line(1, "}");
        }
    }

    /// <summary>What is sent: bounded and not, of one sign where that is asked for.</summary>
    private string Sent(CellScope scope)
    {
        if (sign != 0)
        {
            return choose.Pick("w", (sign < 0 ? "-" : "") + $"clip({_write.Voltage(scope, 1)}, 0 mV, 3 mV)");
        }

        return choose.Below(8) switch
        {
            0 or 1 => "w",
            2 => $"w * clip({_write.Real(scope, 1)}, -1, 1)",
            3 => "(if bernoulli(0.5) == 1 then w else 0 mV)",
            4 => $"clip({_write.Voltage(scope, 2)}, -4 mV, 4 mV)",
            5 => $"w * {_write.Real(scope, 1)}",
            6 => $"0.05 * {_write.Voltage(scope, 2)}",
            _ => "w * (A + tanh(w / 1 mV))",
        };
    }

    /// <summary>One to three statements.</summary>
    private void Block(int indent, CellScope outer, int depth, bool isEvent)
    {
        var scope = outer.Nested();
        for (var n = choose.Between(1, 3); n > 0; n--)
        {
            Statement(indent, scope, depth, n, isEvent);
        }
    }

    private void Statement(int indent, CellScope scope, int depth, int number, bool isEvent)
    {
        switch (choose.Below(depth > 0 ? 13 : 9))
        {
            case 0:
                Line(indent, sign < 0 ? $"w = clip({_write.Voltage(scope, depth)}, -3 mV, 0 mV)" : $"w = clip({_write.Voltage(scope, depth)}, 0 mV, top)");
                break;
            case 1 when sign == 0:
                Line(indent, $"w {choose.Pick("+=", "-=")} 0.1 mV * {_write.Real(scope, depth)}");
                break;
            case 2:
                Line(indent, $"w *= {choose.Number(0, 1.2)}");
                break;
            case 3 when scope.RealStates.Count > 0:
                Line(indent, $"{choose.Pick(scope.RealStates)} = clip({_write.Real(scope, depth)}, -2, 2)");
                break;
            case 4 when scope.RealStates.Count > 0:
                Line(indent, $"{choose.Pick(scope.RealStates)} += {choose.Pick("A", "1", choose.Number(-1, 1), _write.Real(scope, depth))}");
                break;
            case 5 when scope.VoltageStates.Count > 0:
                Line(indent, $"c = {_write.Voltage(scope, depth)}");
                break;
            case 6 when isEvent:
                Line(indent, $"{choose.Pick("post.v", "post.v", "pre.v")} {choose.Pick("+=", "-=")} {choose.Pick("0.5 mV * tanh(" + _write.Real(scope, depth) + ")", "0.1 * w", "0.2 mV")}");
                break;
            case 7 when isEvent && post is { RealStates.Count: > 0 }:
                Line(indent, $"post.{choose.Pick(post.RealStates)} += clip({_write.Real(scope, depth)}, -0.1, 0.1)");
                break;
            case 8 when _text.ToString().Contains("state flag", StringComparison.Ordinal):
                Line(indent, $"flag = {choose.Pick("not flag", "true", _write.Condition(scope, depth))}");
                break;
            case 9 or 10:
                Line(indent, $"if {_write.Condition(scope, depth)} {{");
                Block(indent + 1, scope, depth - 1, isEvent);
                if (choose.Chance(0.6))
                {
                    Line(indent, "} else {");
                    Block(indent + 1, scope, depth - 1, isEvent);
                }

                Line(indent, "}");
                break;
            case 11:
                var name = $"l{indent}{number}";
                Line(indent, $"let {name} = {_write.Real(scope, depth)}");
                scope.Reals.Add(name);
                break;
            case 12 when scope.Vectors.Count > 0:
                Line(indent, $"for k in 0..2 {{ m[k] = clip({choose.Number(-1, 1)} * m[k] + 0.1 * k, -1, 1) }}");
                break;
            case 12 when isEvent && sign == 0:
                Line(indent, $"for k in 1..2 {{ send 0.1 mV * k * {_write.Real(scope, 0)} }}");
                break;
            default:
                Line(indent, $"w = w * {choose.Number(0, 1)} + {(sign < 0 ? "-0.1 mV" : "0.1 mV")}");
                break;
        }
    }
}
