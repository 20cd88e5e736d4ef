using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Takes out what an edge event remembers of its condition, where the state that it tests still says it: the condition at the last detection is that of the state at the start of the step.
/// </summary>
internal static class EdgeMemory
{
    /// <summary>The step without the memory of its spike.</summary>
    /// <exception cref="UnrepresentableException">Something changes the state between detection and the next step.</exception>
    public static CellStep Remove(CellStep step)
    {
        var memory = BuildKernelsPass.EdgeSlot("spike");
        var (slot, value) = step.Next.FirstOrDefault(n => n.Slot == memory);
        if (slot is null)
        {
            return step;
        }

        if (value.AsAffine() is { Factor: 1, Offset: 0, Value: { Kind: RealKind.Select, Condition: Condition.Less { Left.Kind: RealKind.Constant } now } })
        {
            foreach (var (tested, next) in step.Next)
            {
                if ((RealGraph.Expand(now.Right) - Flat(next)) is { IsConstant: true, Constant: var above })
                {
                    // x rose through c: now, and not at the start of the step.
                    var before = new Condition.Less(step.Graph.SumOf(Polynomial.Of(now.Left.Number - above)), step.Graph.State(tested), now.OrEqual);
                    return step with { Next = step.Next.RemoveAll(n => n.Slot == memory), Spike = Without(step.Spike, memory, before) };
                }
            }
        }

        throw new UnrepresentableException(FpgaDiagnostics.Unsupported, "an edge event whose state is changed by what it triggers");
    }

    private static Polynomial Flat(Polynomial next) => next.AsAffine() is { Factor: 1, Offset: 0 } same ? RealGraph.Expand(same.Value) : next;

    private static Condition? Without(Condition? condition, string memory, Condition before) => condition switch
    {
        Condition.Same { Left: { Kind: RealKind.State } left } when left.Name == memory => before.Not(),
        Condition.Both both => RealSimplifier.And(Without(both.Left, memory, before) ?? both.Left, Without(both.Right, memory, before) ?? both.Right),
        Condition.Negated n => (Without(n.Operand, memory, before) ?? n.Operand).Not(),
        _ => condition,
    };
}
