namespace NeuroLang.Compiler.Ir;

/// <summary>What the kernel of a drive computes where it is a product and nothing else: such drives need no kernel where one cell is joined to one.</summary>
/// <param name="Read">The variable of the presynaptic cell.</param>
/// <param name="Factor">What it is multiplied with; 1 where there is a slot.</param>
/// <param name="Slot">The slot of the synapse with which it is multiplied, or null.</param>
public sealed record IrScaledRead(string Read, double Factor, string? Slot)
{
    /// <summary>The product that a kernel computes, or null where it computes something else.</summary>
    public static IrScaledRead? Of(IrSynapseKernel kernel, IrSynapse synapse)
    {
        if (kernel.Body is not [IrAssign { Slot: IrSynapse.Values, Value: { Type: IrType.Float32 or IrType.Float64 } value }])
        {
            return null;
        }

        if (ReadOf(value) is { } alone)
        {
            return new IrScaledRead(alone, 1, null);
        }

        if (value.Op != IrOp.Mul || (ReadOf(value.Args[0]) ?? ReadOf(value.Args[1])) is not { } read)
        {
            return null;
        }

        var other = ReadOf(value.Args[0]) is null ? value.Args[0] : value.Args[1];
        return other.IsConst ? new IrScaledRead(read, other.Number, null)
            : other.Op == IrOp.Load && synapse.Slots.FirstOrDefault(s => s.Name == other.Name) is { } slot && slot.Type == value.Type ? new IrScaledRead(read, 1, slot.Name)
            : null;
    }

    private static string? ReadOf(IrExpr node) => node.Op == IrOp.Load && node.Name?.StartsWith(IrSynapse.Pre, StringComparison.Ordinal) == true ? node.Name.Substring(IrSynapse.Pre.Length) : null;
}
