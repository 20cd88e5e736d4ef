using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;

/// <summary>
/// Adds to the step of a cell what drives read of it. What is no state becomes one, which is made of what the states of the cell become, so that it is there when the next step begins.
/// <code>
/// x = f(x)      becomes      x = f(x);  payload.0 = tanh(f(x))
/// </code>
/// </summary>
internal static class PayloadStep
{
    /// <summary>The step with what is read.</summary>
    /// <param name="step">The step of the cell.</param>
    /// <param name="payloads">What is read: the slot that holds it, and the expression over slots of the cell.</param>
    /// <exception cref="UnrepresentableException">The core cannot compute it.</exception>
    public static CellStep Add(CellStep step, IReadOnlyList<(string Slot, IrExpr Value)> payloads)
    {
        step = step with { Payloads = [.. payloads.Select(p => p.Slot)] };
        var derived = payloads.Where(p => p.Value.Op != IrOp.Load || p.Value.Name != p.Slot).ToList();
        if (derived.Count == 0)
        {
            return step;
        }

        foreach (var (slot, value) in step.Next)
        {
            step.Reader.Becomes(slot, value);
        }

        step.Reader.Forget();
        return step with { Next = step.Next.AddRange(derived.Where(p => Moves(step, p.Value)).Select(p => (p.Slot, step.Reader.Real(p.Value)))) };
    }

    private static bool Moves(CellStep step, IrExpr value) => IrTraversal.PostOrder([value]).Any(e => e.Op == IrOp.Load && step.Next.Any(n => n.Slot == e.Name));
}
