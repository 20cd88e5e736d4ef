using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <content>Bounds of states, and variables of the cells at both ends.</content>
internal sealed partial class SynapseLowering
{
    private static (BoundExpression? Lower, BoundExpression? Upper)? Bounds(StateSymbol state) => StateBounds.Read(state);

    private void CheckBounds()
    {
        foreach (var state in _synapse.States.Where(s => StateBounds.Read(s) is null))
        {
            _diagnostics.Report(ElaborationDiagnostics.BoundForm, state.Bound?.Location, state.Name);
        }
    }

    /// <summary>The bounds of the states: those that are declared, and the side of Dale's law for what is sent.</summary>
    private IEnumerable<IrBound> StateBoundsOf(StateSymbol state)
    {
        var declared = Bounds(state);
        var lower = declared?.Lower is { } low ? _expressions.Lower(low) : null;
        var upper = declared?.Upper is { } high ? _expressions.Lower(high) : null;
        var zero = _factory.Real(_real, 0);
        if (IsSent(state) && Sign == PopulationSign.Excitatory)
        {
            lower = lower is null ? zero : _factory.Binary(IrOp.Max, lower, zero);
        }
        else if (IsSent(state) && Sign == PopulationSign.Inhibitory)
        {
            upper = upper is null ? zero : _factory.Binary(IrOp.Min, upper, zero);
        }

        return lower is null && upper is null ? [] : CellLowering.SlotNames(state).Select(slot => new IrBound(slot, lower, upper));
    }

    /// <summary>A value on its way to a state, cut to the state's bounds.</summary>
    private IrExpr Project(ValueSymbol symbol, IrExpr value) =>
        symbol is StateSymbol && value.Type == _real && _bounds.FirstOrDefault(b => b.Slot == CellLowering.SlotNames(symbol).First()) is { } bound ? bound.Cut(_factory, value) : value;

    /// <summary>What Dale's law says of the source: nothing where its populations disagree.</summary>
    private PopulationSign Sign
    {
        get
        {
            var signs = _place.Populations(_place.Pre).Select(p => p.Symbol.Sign).Distinct().ToList();
            return signs.Count == 1 ? signs[0] : PopulationSign.None;
        }
    }

    private bool IsSent(StateSymbol state) => _synapse.Handlers.SelectMany(h => Sends(h.Body)).Any(s => s.Value is BoundSymbolReference reference && reference.Symbol == state);

    private static IEnumerable<BoundSend> Sends(IEnumerable<BoundStatement> statements) => statements.SelectMany(s => s switch
    {
        BoundSend send => [send],
        BoundIf choice => Sends(choice.Then).Concat(Sends(choice.Else)),
        BoundFor loop => Sends(loop.Body),
        _ => Enumerable.Empty<BoundSend>(),
    });

    private IrExpr? Endpoint(BoundEndpoint endpoint)
    {
        var isPre = endpoint.Side == EndpointSide.Pre;
        var prefix = isPre ? IrSynapse.Pre : IrSynapse.Post;
        if (_cells.Of(endpoint.Variable, _place.Populations(isPre ? _place.Pre : _place.Post), prefix, endpoint.Index) is { } value)
        {
            return value;
        }

        _diagnostics.Report(TargetDiagnostics.Endpoint, endpoint.Location, prefix + endpoint.Variable.Name);
        return null;
    }
}
