namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Views that name cells twice, elements of vectors, modulators of other cells, and aggregates as sources.</summary>
public sealed partial class RandomProgram
{
    private const string Twice = "twice";

    private int _countOfAll;
    private int _countOfTwice;

    /// <summary>The groups of the circuit: <c>all</c> of two populations, <c>twice</c> of one that has some cells twice.</summary>
    private bool Groups()
    {
        var group = Has(ProgramFeatures.Groups, 0.5) && _populations.Count > 1;
        var first = _populations[0];
        if (group)
        {
            var slice = Slice(_populations[1].Size);
            var again = _choose.Chance(0.2) ? Slice(first.Size) : null;
            _countOfAll = first.Size + Length(slice) + (again is null ? 0 : Length(again));
            Line($"    group all = {first.Name}, {_populations[1].Name}[{slice}]{(again is null ? "" : $", {first.Name}[{again}]")}");
        }

        if (Has(ProgramFeatures.Groups, 0.4))
        {
            var slice = Slice(first.Size);
            _countOfTwice = first.Size + Length(slice);
            Line($"    group {Twice} = " + (_choose.Chance(0.5) ? $"{first.Name}, {first.Name}[{slice}]" : $"{first.Name}[{slice}], {first.Name}"));
        }

        return group;
    }

    private static int Length(string slice)
    {
        var ends = slice.Split("..").Select(end => int.Parse(end, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return ends[1] - ends[0] + 1;
    }

    /// <summary>A population, or the group that has some of its cells twice.</summary>
    private (string Text, int Count) Repeated((string Name, RandomCell Cell, int Size) population) =>
        _countOfTwice > 0 && population.Name == _populations[0].Name && _choose.Chance(0.4) ? (Twice, _countOfTwice) : (population.Name, population.Size);

    /// <summary>A variable at which a connection may end: one of the cell, or an element of a vector.</summary>
    private string Ending(RandomCell cell, bool isDriven)
    {
        var vectors = new List<string>();
        vectors.AddRange(cell.HasSegments && !isDriven ? ["seg"] : []);
        vectors.AddRange(cell.HasInputs ? ["J"] : []);
        var scalars = isDriven ? cell.Targets.Where(t => t == "I").ToList() : [.. cell.Targets];
        return vectors.Count > 0 && (scalars.Count == 0 || _choose.Chance(0.5)) ? $"{_choose.Pick(vectors)}[{Element()}]" : _choose.Pick(scalars);
    }

    private string Element() => Has(ProgramFeatures.Distributions, 0.8) ? _choose.Pick("mod(i + j, 3)", "mod(j, 3)", "floor(uniform(0, 3))", "mod(2 * i + 1, 3)") : _choose.Between(0, 2).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What a modulator reads: a number, the ends, or other cells: one, as many as an end has, or an aggregate.</summary>
    private string Modulator(RandomSynapse synapse, int preCount, int postCount)
    {
        var (name, cell, _) = _choose.Pick(_populations);
        var variable = _choose.Pick(cell.RealStates.Append("a").ToArray());
        return _choose.Below(6) switch
        {
            0 => $"{name}[0].{variable}",
            1 => $"{name}.{_choose.Pick("mean", "sum", "max")}({variable})",
            2 or 3 => Others(_choose.Chance(0.6) ? postCount : preCount) ?? "0.75",
            4 => "(pre.v + 50 mV) / 10 mV",
            _ => _choose.Pick("0.5", "-1.5", synapse.Post is null ? "0.25" : "post.a", synapse.Post is { RealStates.Count: > 0 } post ? "post." + post.RealStates[0] : "1"),
        };
    }

    /// <summary>A variable of so many cells, or null where nothing has as many.</summary>
    private string? Others(int count)
    {
        var views = _populations.Where(p => p.Size >= count).Select(p =>
        {
            var first = _choose.Between(0, p.Size - count);
            var view = p.Size == count ? p.Name : $"{p.Name}[{first}..{first + count - 1}]";
            return view + "." + _choose.Pick(p.Cell.RealStates.Append("a").ToArray());
        }).ToList();
        views.AddRange(count == _countOfAll ? ["all.a", "all.a"] : []);
        views.AddRange(count == _countOfTwice ? [Twice + ".a", Twice + ".a"] : []);
        return views.Count == 0 ? null : _choose.Pick(views);
    }

    /// <summary>A connection whose source is an aggregate, or null where nothing can be driven.</summary>
    private string? Averaged(bool group)
    {
        var sinks = _populations.Where(p => p.Cell.HasInputs || p.Cell.Targets.Contains("I")).ToList();
        if (sinks.Count == 0 || !Has(ProgramFeatures.Aggregates, 0.5))
        {
            return null;
        }

        var (name, _, _) = _choose.Pick(_populations);
        var source = group && _choose.Chance(0.4) ? "all" : _countOfTwice > 0 && _choose.Chance(0.4) ? Twice : name;
        var value = _choose.Pick("v", "v", "v - E_L", "a * v");
        var aggregate = _choose.Chance(0.1) ? $"argmax({value})" : $"{_choose.Pick("mean", "mean", "sum", "max", "min", "norm")}({value})";
        var unit = aggregate.StartsWith("argmax", StringComparison.Ordinal) ? " * 1 mV" : "";
        var weight = Has(ProgramFeatures.Distributions, 0.4) ? "uniform(-0.05, 0.05)" : _choose.Number(-0.05, 0.05);
        var sink = _choose.Pick(sinks);
        var target = Ending(sink.Cell, isDriven: true);
        target = target.StartsWith("J[", StringComparison.Ordinal) ? "J[" + (_features.HasFlag(ProgramFeatures.Distributions) ? "floor(uniform(0, 3))" : "1") + "]" : target;
        return $"connect {source}.{aggregate} -> {sink.Name}.{target} weight {weight}{unit}{PlainDelay()}";
    }
}
