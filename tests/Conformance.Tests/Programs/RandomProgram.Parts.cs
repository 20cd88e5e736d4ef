namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>A circuit inside the circuit: two copies of different sizes, fed by a port of the outer one.</summary>
public sealed partial class RandomProgram
{
    private const int Copies = 2;

    private readonly bool _parts;

    private void Part()
    {
        if (!_parts)
        {
            return;
        }

        var (first, second) = (_choose.Pick(_populations).Cell, _choose.Pick(_populations).Cell);
        Line("circuit Sub(n = 3) {");
        Line("    in volley : spikes[n]");
        Line($"    population s : {first.Name}[n] {{ v = uniform(-60 mV, -48 mV) }}");
        Line($"    population u : {second.Name}[2]");
        Line($"    connect volley -> s.v weight {_choose.Number(2, 10)} mV delay {_choose.Between(0, 4)} ms by {_choose.Pick("one_to_one", "all_to_all", "probability(60%)")}");
        Line($"    connect volley[0] -> u.v weight {PlainWeight()}{PlainDelay()} by all_to_all");
        Line($"    connect s -> u.{_choose.Pick(second.Targets)} weight {PlainWeight()}{PlainDelay()} by {_choose.Pick("all_to_all", "probability(40%)", "indegree(2)")}");
        Line("    out fired = s");
        Line("}");
        Line("");
    }

    private void UseParts()
    {
        if (!_parts)
        {
            return;
        }

        var sink = _choose.Pick(_populations);
        Line("    in volley : spikes[6]");
        Line($"    part sub : Sub[{Copies}](n = {_choose.Pick("3", "2 + 2 * i")})");
        Line($"    connect volley -> sub.volley delay {_choose.Between(0, 3)} ms by one_to_one");
        Line($"    connect sub[k].fired -> sub[k + 1].s.v weight {PlainWeight()}{PlainDelay()} by all_to_all");
        Line($"    connect sub[k].u -> sub[mod(k + 1, {Copies})].u.v weight {PlainWeight()} delay 1 ms by one_to_one called ring");
        Line($"    connect sub.u -> {sink.Name}.v weight {PlainWeight()}{PlainDelay()} by all_to_all");
        if (_populations.Find(p => p.Size == 6) is { Name: { } source })
        {
            Line($"    connect {source} -> sub.volley delay 1 ms by one_to_one");
        }
    }

    private void RecordParts()
    {
        if (_parts)
        {
            Line("    record spikes of sub.u");
            Line("    record spikes of sub[1].fired");
            Line("    record spikes of volley");
            Line("    record v of sub.s every 1 ms");
        }
    }

    private string PlainWeight() => _choose.Below(3) switch { 0 => "uniform(-2 mV, 4 mV)", 1 => "0.25 mV * (1 + mod(i + j, 4))", _ => _choose.Number(-4, 8) + " mV" };

    private string PlainDelay() => _choose.Below(3) switch { 0 => "", 1 => " delay uniform(0 ms, 5 ms)", _ => $" delay {_choose.Between(0, 6)} ms" };
}
