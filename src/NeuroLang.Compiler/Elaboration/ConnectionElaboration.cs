using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>
/// Lists the connections of all instances. A <c>connect</c> with free indices of parts, <c>col[k].a -> col[k + 1].b.x</c>, stands for every combination of whole numbers for
/// which all parts that it names exist, the first index outermost.
/// </summary>
internal sealed class ConnectionElaboration(DiagnosticBag diagnostics)
{
    private const long MostCombinations = 1L << 20;

    private readonly Dictionary<string, ImmutableArray<ElaboratedConnection>> _declared = new(StringComparer.Ordinal);

    /// <summary>The connections of all instances: those of parts before those of the circuit they belong to.</summary>
    public ImmutableArray<ElaboratedConnection> Of(ElaboratedCircuit network)
    {
        var wiring = new PortWiring(network, diagnostics);
        Declare(network.Root, wiring);
        return [.. List(network.Root, wiring)];
    }

    private void Declare(ElaboratedInstance instance, PortWiring wiring)
    {
        var all = Expand(instance).ToList();
        _declared.Add(instance.Path, [.. all.Where(c => !PortWiring.EndsAtPorts(c.Symbol))]);
        foreach (var connection in all.Where(c => PortWiring.EndsAtPorts(c.Symbol)))
        {
            wiring.Add(connection);
        }

        foreach (var copy in instance.Symbol.Parts.SelectMany(p => instance.Copies(p)))
        {
            Declare(copy, wiring);
        }
    }

    private IEnumerable<ElaboratedConnection> List(ElaboratedInstance instance, PortWiring wiring) => instance.Symbol.Parts
        .SelectMany(p => instance.Copies(p))
        .SelectMany(copy => List(copy, wiring))
        .Concat(_declared[instance.Path].SelectMany(c => wiring.Sources(c) is { } feeds ? feeds.Select(feed => c with { Feed = feed }) : [c]));

    private IEnumerable<ElaboratedConnection> Expand(ElaboratedInstance instance)
    {
        for (var n = 0; n < instance.Symbol.Connections.Length; n++)
        {
            var symbol = instance.Symbol.Connections[n];
            var name = instance.FullName(symbol.Name.Length > 0 ? symbol.Name : "connect " + n.ToString(CultureInfo.InvariantCulture));
            if (symbol.PartIndices.IsEmpty)
            {
                yield return new ElaboratedConnection(symbol, instance, name);
                continue;
            }

            foreach (var values in Values(symbol, instance))
            {
                var indices = symbol.PartIndices.Select(index => "[" + values[index].Number.ToString(CultureInfo.InvariantCulture) + "]");
                yield return new ElaboratedConnection(symbol, instance.With(values), name + string.Concat(indices));
            }
        }
    }

    private IEnumerable<Dictionary<ValueSymbol, ConstantValue>> Values(ConnectionSymbol connection, ElaboratedInstance instance)
    {
        var paths = new[] { connection.Pre, connection.Post }.OfType<BoundView>().SelectMany(v => v.Elements).Select(e => e.Path).ToList();
        if (Bounds(connection, instance, paths) is not { } bounds)
        {
            yield break;
        }

        var values = new Dictionary<ValueSymbol, ConstantValue>();
        var total = bounds.Aggregate(1L, (product, b) => product * Math.Max(0, b.Last - b.First + 1));
        for (var number = 0L; number < total; number++)
        {
            var rest = number;
            for (var n = bounds.Length - 1; n >= 0; n--)
            {
                var extent = bounds[n].Last - bounds[n].First + 1;
                values[connection.PartIndices[n]] = ConstantValue.Of((BigRational)(bounds[n].First + (rest % extent)));
                rest /= extent;
            }

            if (paths.All(path => Exists(instance, path, values)))
            {
                yield return new Dictionary<ValueSymbol, ConstantValue>(values);
            }
        }
    }

    /// <summary>The range of each free index, from the parts in whose index it stands with a factor and a summand; null after an error.</summary>
    private ImmutableArray<(long First, long Last)>? Bounds(ConnectionSymbol connection, ElaboratedInstance instance, IReadOnlyList<ImmutableArray<BoundPartStep>> paths)
    {
        var result = ImmutableArray.CreateBuilder<(long First, long Last)>();
        var combinations = 1.0;
        foreach (var index in connection.PartIndices)
        {
            (BigRational First, BigRational Last)? range = null;
            foreach (var (step, count) in paths.SelectMany(path => Steps(instance, path)))
            {
                if (step.Index is { } expression && AffineIndex.Of(expression, connection.PartIndices, instance.Evaluator()) is { } affine && affine.Variable == index && affine.Range(count) is { } here)
                {
                    range = range is { } known ? (known.First > here.First ? known.First : here.First, known.Last < here.Last ? known.Last : here.Last) : here;
                }
            }

            if (range is not { } found)
            {
                diagnostics.Report(ElaborationDiagnostics.UnboundedIndex, index.Location, index.Name);
                return null;
            }

            var extent = Math.Max(0, (found.Last - found.First).ToDouble() + 1);
            combinations *= extent;
            if (extent == 0 || combinations > MostCombinations)
            {
                if (extent > 0)
                {
                    diagnostics.Report(ElaborationDiagnostics.TooManyInstances, connection.Location, MostCombinations);
                }

                return null;
            }

            result.Add(((long)found.First.Floor(), (long)found.Last.Floor()));
        }

        return result.ToImmutable();
    }

    /// <summary>The steps of a path, each with the largest number of copies that its part has.</summary>
    private static IEnumerable<(BoundPartStep Step, long Count)> Steps(ElaboratedInstance instance, ImmutableArray<BoundPartStep> path)
    {
        IReadOnlyList<ElaboratedInstance> reached = [instance];
        foreach (var step in path)
        {
            yield return (step, reached.Select(i => (long)i.Copies(step.Part).Length).DefaultIfEmpty(0).Max());
            reached = [.. reached.SelectMany(i => i.Copies(step.Part))];
        }
    }

    private static bool Exists(ElaboratedInstance instance, ImmutableArray<BoundPartStep> path, Dictionary<ValueSymbol, ConstantValue> values)
    {
        IReadOnlyList<ElaboratedInstance> reached = [instance];
        foreach (var step in path)
        {
            var index = step.Index is { } expression ? instance.Evaluator(symbol => values.TryGetValue(symbol, out var value) ? value : null).Evaluate(expression) : null;

            // What is no number is left to the resolution of the view, which reports it.
            reached = step.Index is null || index is not { IsNumber: true } at
                ? [.. reached.SelectMany(i => i.Copies(step.Part))]
                : [.. reached.Where(i => at.Number >= 0 && at.Number < i.Copies(step.Part).Length && at.Number == Math.Floor(at.Number)).Select(i => i.Copies(step.Part)[(int)at.Number])];
        }

        return reached.Count > 0;
    }
}
