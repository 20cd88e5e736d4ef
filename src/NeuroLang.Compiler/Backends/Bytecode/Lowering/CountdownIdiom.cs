using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// A counter of refractory steps, which one instruction counts down and tests:
/// <code>r = spike ? n : (0 &lt; r ? r - 1 : r)</code>
/// </summary>
/// <param name="Slot">The counter.</param>
/// <param name="Held">The condition that it is above zero.</param>
/// <param name="Reload">When it starts again.</param>
/// <param name="Steps">From what number.</param>
internal sealed record CountdownIdiom(string Slot, Condition Held, Condition Reload, RealValue Steps)
{
    /// <summary>Reads it from the assignment that the order of a step has for it; null where that has another shape.</summary>
    public static CountdownIdiom? Read(RealReader reader, IrAssign assign)
    {
        if (assign.Value is not { Op: IrOp.Select } outer || outer.Args[2] is not { Op: IrOp.Select } inner
            || inner.Args[1] is not { Op: IrOp.Sub } down || !down.Args[1].IsConst || down.Args[1].Integer != 1
            || down.Args[0] is not { Op: IrOp.Load } load || load.Name != assign.Slot || !ReferenceEquals(inner.Args[2], load))
        {
            return null;
        }

        return new CountdownIdiom(assign.Slot, reader.Truth(inner.Args[0]), reader.Truth(outer.Args[0]), reader.Graph.SumOf(reader.Real(outer.Args[1])));
    }
}
