using System.Globalization;
using System.Text;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>
/// A random but valid program: a few cells, populations of at most 50 cells in all, connections by any rule, and an experiment of
/// at most 80 steps. The same seed gives the same text.
/// </summary>
public sealed partial class RandomProgram
{
    private readonly Chooser _choose;
    private readonly ProgramFeatures _features;
    private readonly StringBuilder _text = new();
    private readonly List<(string Name, RandomCell Cell, int Size)> _populations = [];
    private readonly string _step;
    private readonly bool _placed;
    private readonly bool _plastic;
    private int _connections;

    private RandomProgram(ulong seed, ProgramFeatures features)
    {
        Seed = seed;
        _choose = new Chooser(seed);
        _features = features;
        _step = _choose.Pick("0.1", "0.25", "0.5", "1");
        _placed = Has(ProgramFeatures.Places, 0.4);
        _parts = Has(ProgramFeatures.Parts, 0.25);
        _plastic = Has(ProgramFeatures.Synapses, 0.7);
        Cells();
        Synapses();
        Part();
        Circuit();
        Experiment();
        Text = Tuned(_text.ToString());
    }

    /// <summary>What it was made from.</summary>
    public ulong Seed { get; }

    /// <summary>The data files it names.</summary>
    public List<(string Path, string Text)> Files { get; } = [];

    /// <summary>The source text.</summary>
    public string Text { get; }

    /// <summary>Number of steps its experiment runs.</summary>
    public int Steps { get; private set; }

    /// <summary>The program of a seed.</summary>
    public static RandomProgram Create(ulong seed, ProgramFeatures features = ProgramFeatures.All) => new(seed, features);

    private bool Has(ProgramFeatures feature, double probability) => _features.HasFlag(feature) && _choose.Chance(probability);

    private void Cells()
    {
        var cells = Enumerable.Range(0, _choose.Between(1, 3))
            .Select(n => new CellWriter(_choose, _features).Write("C" + n.ToString(CultureInfo.InvariantCulture)))
            .ToArray();
        foreach (var cell in cells)
        {
            _text.Append(cell.Text).Append('\n');
        }

        if (cells.Any(cell => cell.Burst))
        {
            _text.Append("synapse OnBurst {\n    param w = 1 mV\n    on pre.burst { send w }\n}\n\n");
        }

        for (var n = _choose.Between(1, 4); n > 0; n--)
        {
            _populations.Add(($"p{_populations.Count}", _choose.Pick(cells), _choose.Chance(0.1) ? 1 : _choose.Between(2, 12)));
        }
    }

    private void Circuit()
    {
        Line("circuit Net {");
        Line($"    step {_step} ms");
        foreach (var (name, cell, size) in _populations)
        {
            Line($"    population {name} : {cell.Name}[{Shape(size, Sign(name))} {Overrides(cell)}");
        }

        var group = Groups();
        for (_connections = _choose.Between(0, 5); _connections > 0; _connections--)
        {
            Line("    " + ((_plastic && _choose.Chance(0.6) ? Modelled(group) : null) ?? Connection(group)));
        }

        if (Averaged(group) is { } averaged)
        {
            Line("    " + averaged);
        }

        UseParts();
        Line("}");
        Line("");
    }

    /// <summary>Whether variables of the cell hide those of its place.</summary>
    private static bool HasCoordinates(RandomCell cell) => cell.Text.Contains("state x ", StringComparison.Ordinal) || cell.Text.Contains("state y ", StringComparison.Ordinal);

    /// <summary>Size and places.</summary>
    private string Shape(int size, string sign)
    {
        if (!_placed)
        {
            return size + "]" + sign;
        }

        return size % 2 == 0 && _choose.Chance(0.4)
            ? $"2 x {size / 2}]{sign} at grid({_choose.Between(5, 30)} um)"
            : size + "]" + sign + " at " + _choose.Pick("line(15 um)", "ring(radius = 40 um, x = 3.3 um)", "random(box(100 um, 50 um))", "random(box(30 um, 30 um, 30 um, z = -7 um))");
    }

    private string Overrides(RandomCell cell)
    {
        var overrides = new List<string>();
        if (_choose.Chance(0.6))
        {
            overrides.Add("v = " + (Has(ProgramFeatures.Distributions, 0.7)
                ? _choose.Pick("uniform(-60 mV, -48 mV)", "normal(-52 mV, 3 mV)", _placed && !HasCoordinates(cell) ? "-60 mV + 1 mV * (x + y - z) / 10 um" : "-60 mV + 1 mV * i")
                : _choose.Number(-60, -45) + " mV"));
        }

        if (_choose.Chance(0.4))
        {
            overrides.Add("tau_m = " + (Has(ProgramFeatures.Distributions, 0.6)
                ? _choose.Pick("uniform(5 ms, 15 ms)", "normal(10 ms, 2 ms) min 1 ms", "lognormal(2, 0.2) * 1 ms", "(5 + mod(i, 3)) * 1 ms")
                : _choose.Number(3, 15) + " ms"));
        }

        if (_choose.Chance(0.3))
        {
            overrides.Add($"a = {(Has(ProgramFeatures.Distributions, 0.5) ? "uniform(-1, 1)" : _choose.Number(-1, 1))}");
        }

        return overrides.Count == 0 ? "" : "{ " + string.Join("  ", overrides) + " }";
    }

    private string Connection(bool group)
    {
        var pre = _choose.Pick(_populations);
        var post = _choose.Pick(_populations);
        var sign = _signs[pre.Name];
        var preText = Has(ProgramFeatures.Groups, 0.2) ? $"{pre.Name}[{Slice(pre.Size)}]" : Repeated(pre).Text;
        var postView = Repeated(post).Text;
        var postText = postView + "." + Ending(post.Cell, isDriven: false);
        var sliced = preText != pre.Name || postView != post.Name;
        if (group && _choose.Chance(0.3))
        {
            (postText, sliced) = ("all.v", true);
        }

        if (sign != 0)
        {
            return Stored($"connect {preText} -> {postText} weight {(sign > 0 ? _choose.Number(0, 4) : _choose.Number(-4, 0))} mV{Delays()}{Rule(pre, post, sliced)}");
        }

        var burst = pre.Cell.Burst && _choose.Chance(0.5);
        var synapse = burst ? $" via OnBurst(w = {Weight()})" : $" weight {Weight()}";
        return !sliced && Has(ProgramFeatures.Tables, 0.2)
            ? $"connect {preText} -> {postText}{Tabled(burst, pre.Size, post.Size)}"
            : Stored($"connect {preText} -> {postText}{synapse}{Delay()}{Rule(pre, post, sliced)}");
    }

    /// <summary>A connection whose target differs from synapse to synapse cannot be drawn at each event.</summary>
    private static string Stored(string connection) => connection.Contains("[mod(", StringComparison.Ordinal) || connection.Contains("[floor(", StringComparison.Ordinal)
        ? connection.Replace(" procedural", "", StringComparison.Ordinal)
        : connection;

    /// <summary>Weights and delays of a connection by a table or matrix of its own.</summary>
    private string Tabled(bool burst, int pre, int post)
    {
        var file = $"data{Files.Count}.csv";
        if (_choose.Chance(0.3))
        {
            Files.Add((file, string.Concat(Enumerable.Range(0, pre).Select(_ => string.Join(",", Enumerable.Range(0, post).Select(_ => _choose.Chance(0.5) ? "0" : _choose.Number(-3, 6))) + "\n"))));
            return (burst ? " via OnBurst(w = column(\"value\"))" : _choose.Pick("", " weight 2 mV * column(\"value\")")) + Delay() + $" by matrix(\"{file}\")";
        }

        var rows = Enumerable.Range(0, _choose.Between(0, 30)).Select(_ => $"{_choose.Number(-3, 6)},{_choose.Below(pre)},{_choose.Below(post)},{_choose.Number(0, 4)}\n");
        Files.Add((file, "w,a,b,d\n" + string.Concat(rows)));
        var weight = _choose.Pick("column(\"w\")", "column(\"w\") * uniform(0.5 mV, 1 mV)", "1 mV + 1 mV * column(\"w\")");
        return (burst ? $" via OnBurst(w = {weight})" : $" weight {weight}") + _choose.Pick(" delay column(\"d\")", "", " delay 1 ms")
            + $" by table(\"{file}\", pre = \"a\", post = \"b\")" + _choose.Pick("", " where column(\"w\") > 0", " no multapses", " no autapses");
    }

    private string Weight() => Has(ProgramFeatures.Distributions, 0.4)
        ? _choose.Pick("uniform(-2 mV, 4 mV)", "normal(1 mV, 1 mV)", "0.25 mV * (1 + mod(i + j, 4))", "exponential(1 mV)", _placed ? "2 mV * exp(-distance / 30 um)" : "1 mV * (pre.tau_m / 10 ms)")
        : _choose.Number(-4, 8) + " mV";

    private string Delay() => _choose.Below(4) switch
    {
        0 => "",
        1 when Has(ProgramFeatures.Distributions, 0.8) => " delay " + _choose.Pick("uniform(0 ms, 5 ms)", "0.5 ms * abs(i - j)", "exponential(2 ms)", _placed ? "distance / 20 um * 1 ms" : "0.1 ms * j"),
        _ => $" delay {_choose.Between(0, 6)} ms",
    };

    private string Rule((string Name, RandomCell Cell, int Size) pre, (string Name, RandomCell Cell, int Size) post, bool sliced)
    {
        var rule = _choose.Below(9) switch
        {
            0 when !sliced && pre.Size == post.Size => "one_to_one",
            1 or 2 => $"probability({_choose.Between(5, 60)}%)",
            3 => $"indegree({(_choose.Chance(0.3) ? 45 : _choose.Between(1, 4))})",
            4 => $"outdegree({_choose.Between(1, 4)})",
            5 => $"total({_choose.Between(1, 12)})",
            6 => $"poisson({_choose.Number(0.05, 0.6)})",
            7 => "list((0, 0))",
            8 when _placed => "probability(0.7 * exp(-(distance / 40 um)^2))",
            8 when Has(ProgramFeatures.Distributions, 1) => "probability(0.5 * exp(-abs(i - j) / 3))",
            _ => "all_to_all",
        };
        var crowded = rule.StartsWith("indegree", StringComparison.Ordinal)
            || rule.StartsWith("outdegree", StringComparison.Ordinal)
            || rule.StartsWith("total", StringComparison.Ordinal);
        return " by " + rule
            + (_choose.Chance(0.15) ? " where " + _choose.Pick("i != j", "mod(i + j, 2) == 0", _placed ? _populations.Any(p => HasCoordinates(p.Cell)) ? "distance < 40 um" : "distance < 40 um and pre.x <= post.x" : "i <= j") : "")
            + (!crowded && _choose.Chance(0.3) ? " no autapses" : "")
            + (!crowded && _choose.Chance(0.3) ? " no multapses" : "")
            + (_choose.Chance(0.15) && !rule.StartsWith("indegree", StringComparison.Ordinal) && !rule.StartsWith("total", StringComparison.Ordinal) && !rule.StartsWith("list", StringComparison.Ordinal) ? " procedural" : "");
    }

    private void Experiment()
    {
        Line("experiment Run for Net {");
        Line($"    precision {_choose.Pick("float32", "float64")}");
        Line($"    seed {_choose.Below(1000)}");
        foreach (var (name, cell, size) in _populations)
        {
            Line($"    record spikes of {name}");
            if (_choose.Chance(0.7))
            {
                var variable = _choose.Pick(cell.Targets);
                Line($"    record {variable} of {name}{(_choose.Chance(0.3) ? $"[{Slice(size)}]" : "")} every {_choose.Between(1, 3)} ms");
            }
        }

        RecordParts();
        Steps = _choose.Between(20, 80);
        var step = decimal.Parse(_step, CultureInfo.InvariantCulture);
        var first = _choose.Between(1, Steps - 1);
        Line($"    run {(first * step).ToString("0.##", CultureInfo.InvariantCulture)} ms");
        if (_choose.Chance(0.3))
        {
            Line($"    set {_populations[0].Name}.v = {_choose.Number(-60, -45)} mV");
        }

        if (_choose.Chance(0.3))
        {
            var (name, cell, size) = _choose.Pick(_populations);
            var clamped = _choose.Pick(cell.Targets.Where(t => t != "I").ToArray());
            Line($"    clamp {name}{(_choose.Chance(0.5) ? $"[{Slice(size)}]" : "")}.{clamped} = {_choose.Pick("-50 mV", "normal(-50 mV, 2 mV)")}");
        }

        if (_choose.Chance(0.2))
        {
            Line($"    silence {_choose.Pick(_populations).Name}");
        }

        if (_choose.Chance(0.5))
        {
            Line($"    release {_populations[0].Name}");
        }

        Freeze();

        Line($"    run {((Steps - first) * step).ToString("0.##", CultureInfo.InvariantCulture)} ms");
        Line("}");
    }

    private string Slice(int size)
    {
        var first = _choose.Below(size);
        return $"{first}..{_choose.Between(first, size - 1)}";
    }

    private void Line(string text) => _text.Append(text.TrimEnd()).Append('\n');
}
