using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// From synapse models to kernels over synapses: event-driven states are advanced to the boundary at hand where they are read, their
/// stamp is set where they are stored, pruned synapses do nothing, and aggregates over synapses become kernels of their own.
/// <code>
/// propagate a { a = (mul a (call.exp (mul (convert.f32 @elapsed) c))) }   on pre spike { a = (add a 1f) }
///   =>
/// S.on_pre0:  %now.a = (mul a (call.exp (mul (convert.f32 (sub $k stamp.a)) c)))   a = %now.a   a = (add a 1f)   stamp.a = $k
/// </code>
/// </summary>
public sealed class BuildSynapseKernelsPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "build-synapse-kernels";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics)
    {
        var synapses = ImmutableArray.CreateBuilder<IrSynapse>();
        var kernels = ImmutableArray.CreateBuilder<IrSynapseKernel>();
        foreach (var synapse in module.Synapses)
        {
            var builder = new SynapseKernels(module, synapse);
            kernels.AddRange(builder.Build());
            synapses.Add(builder.Extend());
        }

        return module with { Synapses = synapses.ToImmutable(), SynapseKernels = kernels.ToImmutable() };
    }

    private sealed class SynapseKernels(IrModule module, IrSynapse synapse)
    {
        private readonly IrFactory _factory = module.Factory;
        private readonly bool _isStructural = synapse.FindSlot(IrSynapse.Alive) is not null;
        private readonly List<IrSlot> _postSlots = [];
        private readonly List<IrSlot> _preSlots = [];
        private readonly List<IrSynapseKernel> _reductions = [];

        private IrExpr Step => _factory.Uniform("k", module.Int);

        private IrExpr IsAlive => _factory.Compare(IrOp.Ne, _factory.Load(IrSynapse.Alive, module.Int), _factory.Int(module.Int, 0));

        public IrSynapse Extend() => synapse with
        {
            Slots = [.. synapse.Slots, .. synapse.Propagations.Select(p => new IrSlot(IrSynapse.Stamp + p.Name, IrSlotKind.Counter, module.Int, "", 1))],
            PreSlots = [.. _preSlots],
            PostSlots = [.. _postSlots],
        };

        public IEnumerable<IrSynapseKernel> Build()
        {
            var start = synapse.Timed.Where(t => t.Kind == IrTimedKind.Start).SelectMany(t => Timed(t.Body)).ToImmutableArray();
            if (!start.IsEmpty)
            {
                yield return Kernel("start", IrSynapsePhase.Start, -1, start);
            }

            for (var h = 0; h < synapse.Handlers.Length; h++)
            {
                var handler = synapse.Handlers[h];
                var body = Advanced(handler.Body);
                body = _isStructural ? [new IrIf(IsAlive, body, [])] : body;
                yield return handler.Side == IrSide.Pre ? Kernel("on_pre", IrSynapsePhase.OnPre, h, body) : Kernel("on_post", IrSynapsePhase.OnPost, h, body);
            }

            for (var t = 0; t < synapse.Timed.Length; t++)
            {
                if (synapse.Timed[t].Kind == IrTimedKind.Start)
                {
                    continue;
                }

                _reductions.Clear();
                // Aggregates first: their kernels advance what they read themselves.
                var timed = Timed(Reduced(t, synapse.Timed[t].Body));
                foreach (var reduction in _reductions)
                {
                    yield return reduction;
                }

                yield return Kernel("timed", IrSynapsePhase.Timed, t, timed);
            }

            for (var d = 0; d < synapse.Drives.Length; d++)
            {
                yield return Kernel("drive", IrSynapsePhase.Drive, d, [new IrAssign(IrSynapse.Values, synapse.Drives[d].Value)]);
            }

            if (!synapse.Integrate.IsEmpty)
            {
                var next = synapse.Integrate.Select(a => (IrStatement)new IrLocal("next." + a.Slot, a.Value));
                var stores = synapse.Integrate.Select(a => (IrStatement)new IrAssign(a.Slot, _factory.Local("next." + a.Slot, a.Value.Type)));
                yield return Kernel("integrate", IrSynapsePhase.Integrate, -1, [.. next, .. stores]);
            }
        }

        private IrSynapseKernel Kernel(string name, IrSynapsePhase phase, int number, ImmutableArray<IrStatement> body) =>
            new($"{synapse.Name}.{name}{(number < 0 ? "" : number.ToString(CultureInfo.InvariantCulture))}", phase, synapse.Name, number, body);

        /// <summary>A body in which event-driven states stand as they are at this boundary.</summary>
        private ImmutableArray<IrStatement> Advanced(ImmutableArray<IrStatement> body)
        {
            var assigned = Assigned(body);
            var before = ImmutableArray.CreateBuilder<IrStatement>();
            var after = ImmutableArray.CreateBuilder<IrStatement>();
            var values = new Dictionary<string, IrExpr>(StringComparer.Ordinal);
            foreach (var propagation in synapse.Propagations)
            {
                var stamp = IrSynapse.Stamp + propagation.Name;
                var elapsed = _factory.Sub(Step, _factory.Load(stamp, module.Int));
                var rewriter = new IrRewriter(_factory, e => e is { Op: IrOp.Attribute, Name: IrSynapse.Elapsed } ? elapsed : e);
                var now = propagation.Advance.Select(a => (a.Slot, Value: rewriter.Rewrite(a.Value))).ToList();
                if (!now.Any(n => assigned.Contains(n.Slot)))
                {
                    now.ForEach(n => values.Add(n.Slot, n.Value));
                    continue;
                }

                before.AddRange(now.Select(n => new IrLocal("now." + n.Slot, n.Value)));
                before.AddRange(now.Select(n => new IrAssign(n.Slot, _factory.Local("now." + n.Slot, n.Value.Type))));
                after.Add(new IrAssign(stamp, Step));
            }

            var reading = new IrRewriter(_factory, e => e.Op == IrOp.Load && e.Name is { } name && values.TryGetValue(name, out var value) ? value : e);
            return [.. before, .. reading.Rewrite(body), .. after];
        }

        private static HashSet<string> Assigned(ImmutableArray<IrStatement> body)
        {
            var found = new HashSet<string>(StringComparer.Ordinal);
            foreach (var statement in body)
            {
                if (statement is IrAssign assign)
                {
                    found.Add(assign.Slot);
                }
                else if (statement is IrIf choice)
                {
                    found.UnionWith(Assigned(choice.Then));
                    found.UnionWith(Assigned(choice.Else));
                }
            }

            return found;
        }

        /// <summary>A timed handler: pruned synapses change in nothing but by growing.</summary>
        private ImmutableArray<IrStatement> Timed(ImmutableArray<IrStatement> body)
        {
            var statements = _isStructural ? [.. body.SelectMany(Structural)] : body;
            return Advanced(statements);
        }

        private IEnumerable<IrStatement> Structural(IrStatement statement) => statement switch
        {
            IrStructural { Grows: false } prune => [new IrIf(_factory.And(IsAlive, prune.Condition), [new IrAssign(IrSynapse.Alive, _factory.Int(module.Int, 0))], [])],
            IrStructural grow => [new IrIf(_factory.And(_factory.Not(IsAlive), grow.Condition), [new IrAssign(IrSynapse.Alive, _factory.Int(module.Int, 1)), .. Restart()], [])],
            IrIf choice => [new IrIf(choice.Condition, [.. choice.Then.SelectMany(Structural)], [.. choice.Else.SelectMany(Structural)])],
            IrLocal local => [local],
            _ => [new IrIf(IsAlive, [statement], [])],
        };

        /// <summary>States whose start value is a constant take it again.</summary>
        private IEnumerable<IrStatement> Restart()
        {
            var starts = module.Connections.First(c => c.Synapse == synapse.Name).Initializers;
            return starts
                .Where(i => i.Value.IsConst && synapse.FindSlot(i.Slot) is { Kind: IrSlotKind.State })
                .Select(i => new IrAssign(i.Slot, synapse.FindSlot(i.Slot)?.Type == module.Real ? _factory.Real(module.Real, i.Value.Number) : _factory.Int(module.Int, (long)i.Value.Number)));
        }

        private ImmutableArray<IrStatement> Reduced(int timed, ImmutableArray<IrStatement> body) =>
            new IrRewriter(_factory, e => e.Op == IrOp.Reduce ? Reduce(timed, e) : e).Rewrite(body);

        private IrExpr Reduce(int timed, IrExpr reduce)
        {
            var parts = (reduce.Name ?? "").Split('.');
            var isIncoming = parts[0] == "incoming";
            if (parts[1] == "mean")
            {
                var sum = Sum(timed, isIncoming, "sum", reduce.Args[0]);
                return _factory.Div(sum, Sum(timed, isIncoming, "sum", _factory.Real(module.Real, 1)));
            }

            return Sum(timed, isIncoming, parts[1], reduce.Args[0]);
        }

        // The function is the last part of the slot's name: the emitter and the runtime read it there.
        private IrExpr Sum(int timed, bool isIncoming, string function, IrExpr value)
        {
            var name = string.Format(CultureInfo.InvariantCulture, "reduce.{0}.{1}.{2}", timed, _reductions.Count, function);
            (isIncoming ? _postSlots : _preSlots).Add(new IrSlot(name, IrSlotKind.Scratch, module.Real, "", 1));
            var body = Advanced([new IrAssign(IrSynapse.Values, value)]);
            _reductions.Add(new IrSynapseKernel($"{synapse.Name}.{name}", IrSynapsePhase.Reduce, synapse.Name, timed, body));
            return _factory.Load((isIncoming ? IrSynapse.AtPost : IrSynapse.AtPre) + name, module.Real);
        }
    }
}
