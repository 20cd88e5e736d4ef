using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Turns kernels into data flow: every list is executed symbolically, branches become selects, locals disappear, and each slot
/// is assigned once from the values at the kernel's start. Interned expressions make this common subexpression elimination too.
/// <code>
/// %a = (add v:f32 1f)               v = (select (lt v:f32 w:f32) w:f32 (add v:f32 1f))
/// v = %a:f32                 =>
/// if (lt v:f32 …) { v = w:f32 }
/// </code>
/// </summary>
public sealed class IfConvertPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "if-convert";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics) =>
        module with
        {
            Kernels = [.. module.Kernels.Select(k => k with { Body = Convert(module.Factory, k.Body) })],
            SynapseKernels = [.. module.SynapseKernels.Select(k => k with { Body = Convert(module.Factory, k.Body) })],
        };

    private static ImmutableArray<IrStatement> Convert(IrFactory factory, ImmutableArray<IrStatement> body)
    {
        var effects = new List<IrStatement>();
        var state = new SymbolicState(factory);
        Execute(factory, body, state, effects, null);
        return [.. state.Changes().Select(c => (IrStatement)new IrAssign(c.Slot, c.Value)), .. effects];
    }

    private static void Execute(IrFactory factory, ImmutableArray<IrStatement> body, SymbolicState state, List<IrStatement> effects, IrExpr? path)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case IrAssign assign:
                    state.Assign(assign.Slot, state.Evaluate(assign.Value));
                    break;
                case IrLocal local:
                    state.Define(local.Name, state.Evaluate(local.Value));
                    break;
                case IrEmit emit:
                    effects.Add(emit with { Condition = state.Evaluate(emit.Condition) });
                    break;
                case IrTrap trap:
                    effects.Add(trap with { Value = state.Evaluate(trap.Value) });
                    break;
                case IrContribute contribute:
                    // Off the path that leads here nothing is added, which is zero.
                    var value = state.Evaluate(contribute.Value);
                    effects.Add(contribute with { Value = path is null ? value : factory.Select(path, value, factory.Real(value.Type, 0)) });
                    break;
                case IrIf choice:
                    var condition = state.Evaluate(choice.Condition);
                    var then = state.Branch();
                    var otherwise = state.Branch();
                    Execute(factory, choice.Then, then, effects, path is null ? condition : factory.And(path, condition));
                    Execute(factory, choice.Else, otherwise, effects, path is null ? factory.Not(condition) : factory.And(path, factory.Not(condition)));
                    state.Merge(condition, then, otherwise);
                    break;
            }
        }
    }

    /// <summary>The value of each slot and local as an expression of the values at the start.</summary>
    private sealed class SymbolicState(IrFactory factory)
    {
        private readonly SortedDictionary<string, IrExpr> _slots = new(StringComparer.Ordinal);
        private readonly Dictionary<string, IrExpr> _locals = new(StringComparer.Ordinal);
        private IrRewriter? _rewriter;

        public IrExpr Evaluate(IrExpr expr) => (_rewriter ??= new IrRewriter(factory, Substitute)).Rewrite(expr);

        public void Assign(string slot, IrExpr value)
        {
            _slots[slot] = value;
            _rewriter = null;
        }

        public void Define(string local, IrExpr value)
        {
            _locals[local] = value;
            _rewriter = null;
        }

        public SymbolicState Branch()
        {
            var copy = new SymbolicState(factory);
            foreach (var pair in _slots)
            {
                copy._slots.Add(pair.Key, pair.Value);
            }

            foreach (var pair in _locals)
            {
                copy._locals.Add(pair.Key, pair.Value);
            }

            return copy;
        }

        public void Merge(IrExpr condition, SymbolicState then, SymbolicState otherwise)
        {
            foreach (var slot in then._slots.Keys.Union(otherwise._slots.Keys).ToList())
            {
                var sample = then._slots.TryGetValue(slot, out var value) ? value : otherwise._slots[slot];
                var start = factory.Load(slot, sample.Type);
                var a = then._slots.TryGetValue(slot, out var thenValue) ? thenValue : start;
                var b = otherwise._slots.TryGetValue(slot, out var otherValue) ? otherValue : start;
                Assign(slot, ReferenceEquals(a, b) ? a : factory.Select(condition, a, b));
            }
        }

        public IEnumerable<(string Slot, IrExpr Value)> Changes() =>
            _slots.Where(p => p.Value is not { Op: IrOp.Load } || p.Value.Name != p.Key).Select(p => (p.Key, p.Value));

        private IrExpr Substitute(IrExpr expr) => expr.Op switch
        {
            IrOp.Load when expr.Name is { } name && _slots.TryGetValue(name, out var value) => value,
            IrOp.Local when expr.Name is { } name && _locals.TryGetValue(name, out var value) => value,
            _ => expr,
        };
    }
}
