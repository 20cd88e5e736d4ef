using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Experiments;

/// <content>What flows into ports.</content>
public sealed partial class ExperimentRunner
{
    private readonly SortedDictionary<int, (PortFeed Feed, BoundExperimentStatement Statement)> _feeds = [];

    private void Feed(BoundFeed feed)
    {
        if (_measures.Select(feed.Port) is not { Count: > 0 } cells)
        {
            return;
        }

        var port = cells.Populations[0];
        if (_simulation.Module.Populations[port].Port == IrPortKind.Spikes)
        {
            _feeds[port] = (new SpikeFeed(port, cells.Count, () => Evaluate(feed.Value) is { Truth: true }), feed);
            return;
        }

        var setters = _program.SettersOf(feed);
        var arguments = _scope.Numbers.ToDictionary(n => n.Key, n => n.Value, StringComparer.Ordinal);
        _feeds[port] = (new ValueFeed(setters, arguments, _simulation.StepIndex, setters.All(s => IsConstant(_program.Module.Setters[s].Value))), feed);
    }

    private void Play(BoundPlay play)
    {
        var tape = _program.TapeOf(play);
        _feeds[tape.Population] = (new TapeFeed(tape, _simulation.StepIndex), play);
    }

    /// <summary>Feeds what is due now, and says how many steps may pass until something is due again; zero after an error.</summary>
    private long FeedPorts(long steps)
    {
        var now = _simulation.StepIndex;
        foreach (var (feed, statement) in _feeds.Values)
        {
            if (feed.Next(now) == now && !feed.Feed(_simulation))
            {
                var end = (_program.Circuit.Step * (Units.BigRational)now).ToDouble();
                _diagnostics.Report(ExperimentDiagnostics.PlayEnded, statement.Location, (statement as BoundPlay)?.File ?? "", end);
            }
        }

        return _diagnostics.HasErrors ? 0 : _feeds.Values.Aggregate(steps, (least, f) => Math.Min(least, f.Feed.Next(now + 1) - now));
    }

    private static bool IsConstant(IrExpr value) =>
        IrTraversal.PostOrder([value]).All(n => n.Op is not (IrOp.Random or IrOp.RandomBits) && !(n.Op == IrOp.Uniform && n.Name is "t" or "k"));
}
