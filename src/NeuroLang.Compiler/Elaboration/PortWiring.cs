using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Lowering;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>
/// Connections to ports of parts. They hold no synapses: each is joined with every connection that starts from the port, delays adding up.
/// Enclosing circuits are wired before the parts, so that what feeds a circuit's own ports is known when it feeds them on.
/// </summary>
internal sealed class PortWiring(ElaboratedCircuit network, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(string Path, PortSymbol Port), List<PortFeed>> _feeds = [];
    private readonly StepGrid _grid = new(network.Step, diagnostics);

    /// <summary>Whether a connection ends at ports of parts.</summary>
    public static bool EndsAtPorts(ConnectionSymbol connection) => connection.Post is { } post && post.Elements.Any(e => e.Source is PortSymbol { IsOutput: false });

    /// <summary>
    /// The feeds of a connection whose source is a port of the part that it belongs to, cut to the slice it names: none where nothing feeds the port, or after an error; null where its source
    /// is no such port.
    /// </summary>
    public IReadOnlyList<PortFeed>? Sources(ElaboratedConnection connection)
    {
        var instance = connection.Instance;
        if (instance.Path.Length == 0 || connection.Symbol.Pre is not { } pre || !pre.Elements.Any(e => e.Path.IsEmpty && e.Source is PortSymbol { IsOutput: false }))
        {
            return null;
        }

        if (pre.Elements.Length > 1 || pre.Elements[0] is not { Source: PortSymbol port } element)
        {
            Report(pre.Elements.First(e => e.Source is PortSymbol), "stands alone as the source of a connection");
            return [];
        }

        return _feeds.TryGetValue((instance.Path, port), out var feeds)
            ? [.. feeds.Select(feed => instance.Slice(feed.Cells, element, diagnostics) is { } cells ? feed with { Cells = cells } : null).OfType<PortFeed>()]
            : [];
    }

    /// <summary>Takes a connection that ends at ports.</summary>
    public void Add(ElaboratedConnection connection)
    {
        if (connection.Symbol.Post is not { } post || Check(connection) is not { } relay)
        {
            return;
        }

        var sources = Sources(connection)
            ?? (connection.Symbol.Pre is { } pre && connection.Instance.Resolve(pre, diagnostics) is { } view ? [new PortFeed(view, BigRational.Zero, 1)] : []);
        foreach (var source in sources.Where(s => CarriesTheSame(s, post.Elements[0], (PortSymbol)post.Elements[0].Source)))
        {
            Feed(connection, source with { Delay = source.Delay + relay.Delay, Factor = source.Factor * relay.Factor }, post);
        }
    }

    /// <summary>The delay and the factor of a connection to a port, or null after an error.</summary>
    private (BigRational Delay, double Factor)? Check(ElaboratedConnection connection)
    {
        var symbol = connection.Symbol;
        foreach (var element in symbol.Post?.Elements ?? [])
        {
            if (element.Source is not PortSymbol { IsOutput: false })
            {
                diagnostics.Report(TargetDiagnostics.Ports, element.Location, element.Source.Name, "cannot be the target of one connection together with cells");
                return null;
            }

            if (symbol.Rule?.Name != "one_to_one" || symbol.Where is not null || element.Selector is not AllSelector || symbol.NoAutapses || symbol.NoMultapses || symbol.IsProcedural || symbol.SharedWeights is not null)
            {
                return Report(element, "is fed as a whole by a plain connection \"by one_to_one\"");
            }

            if (element.Source is PortSymbol { IsSpikes: true } && symbol.Weight is not null)
            {
                return Report(element, "carries spikes, which have no weight: connections inside the part have");
            }
        }

        var evaluator = connection.Instance.Evaluator();
        var delay = BigRational.Zero;
        foreach (var expression in new[] { symbol.Axonal, symbol.Dendritic }.OfType<BoundExpression>())
        {
            if (evaluator.Evaluate(expression) is not { IsNumber: true } value || _grid.Delay(value.Exact ?? BigRational.FromDouble(value.Number), expression.Location) is not { } steps)
            {
                diagnostics.ReportUnknown(expression, "the delay to a port");
                return null;
            }

            delay += network.Step * (BigRational)steps;
        }

        if (symbol.Weight is not { } weight)
        {
            return (delay, 1);
        }

        if (evaluator.Evaluate(weight) is { IsNumber: true } factor)
        {
            return (delay, factor.Number);
        }

        diagnostics.ReportUnknown(weight, "the weight to a port");
        return null;
    }

    private bool CarriesTheSame(PortFeed source, BoundViewElement element, PortSymbol port)
    {
        var fits = source.Cells.Ranges.Select(r => network.Populations[r.Population]).All(p => port.IsSpikes ? p.Cell.Spike is not null : p.Port is { IsSpikes: false });
        if (!fits)
        {
            Report(element, port.IsSpikes ? "carries spikes, and its source has none" : "carries values, and only another port of values feeds them");
        }

        return fits;
    }

    private void Feed(ElaboratedConnection connection, PortFeed source, BoundView post)
    {
        var targets = post.Elements
            .SelectMany(e => connection.Instance.Reach(e, diagnostics).Select(i => (Instance: i, Port: (PortSymbol)e.Source)))
            .Select(t => (t.Instance, t.Port, Size: t.Instance.PortSize(t.Port)))
            .ToList();
        if (targets.Sum(t => t.Size) != source.Cells.Count)
        {
            diagnostics.Report(ElaborationDiagnostics.SizeMismatch, connection.Symbol.Rule?.Location ?? connection.Symbol.Location, source.Cells.Count, targets.Sum(t => t.Size));
            return;
        }

        var first = 0L;
        foreach (var (instance, port, size) in targets)
        {
            var key = (instance.Path, port);
            if (!_feeds.TryGetValue(key, out var feeds))
            {
                feeds = [];
                _feeds.Add(key, feeds);
            }

            feeds.Add(source with { Cells = ElaboratedInstance.Cut(source.Cells, first, first + size - 1) });
            first += size;
        }
    }

    private (BigRational Delay, double Factor)? Report(BoundViewElement element, string what)
    {
        diagnostics.Report(TargetDiagnostics.Ports, element.Location, element.Source.Name, what);
        return null;
    }
}
