using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Profiling;

/// <summary>What a kernel does for each cell, counted in the intermediate form.</summary>
/// <param name="Bytes">Bytes that are read and written.</param>
/// <param name="Operations">Arithmetic operations; a fused product and sum are two, and a 32-bit word of random bits is <see cref="WordOperations"/>.</param>
internal sealed record KernelCost(double Bytes, double Operations)
{
    /// <summary>Philox4x32-10: ten rounds of two products, two halves and four exclusive ors give four words.</summary>
    public const double WordOperations = 20;

    /// <summary>The cost of a kernel.</summary>
    public static KernelCost Of(IrKernel kernel)
    {
        var (bytes, operations) = (0.0, 0.0);
        foreach (var node in IrTraversal.PostOrder(IrTraversal.Expressions(kernel.Body)))
        {
            switch (node.Op)
            {
                case IrOp.Const or IrOp.Uniform or IrOp.Bitcast:
                    break;
                case IrOp.Load:
                    bytes += BytesOf(node.Type);
                    break;
                case IrOp.RandomBits:
                    bytes += 2 * BytesOf(node.Type);
                    operations += WordOperations * BytesOf(node.Type) / sizeof(int);
                    break;
                default:
                    operations += node.Op == IrOp.Fma ? 2 : 1;
                    break;
            }
        }

        return new KernelCost(bytes + kernel.Body.OfType<IrAssign>().Sum(a => BytesOf(a.Value.Type)), operations);
    }

    /// <summary>The bytes that a kernel over synapses reads and writes for each of them.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="contribution">The bytes of a contribution to a sum.</param>
    public static double Of(IrSynapseKernel kernel, double contribution) =>
        IrTraversal.PostOrder(IrTraversal.Expressions(kernel.Body)).Where(e => e.Op == IrOp.Load).Sum(e => BytesOf(e.Type))
        + kernel.Body.OfType<IrAssign>().Sum(a => BytesOf(a.Value.Type)) + (kernel.Body.OfType<IrContribute>().Count() * contribution);

    /// <summary>Bytes of a value in memory.</summary>
    public static int BytesOf(IrType type) => type is IrType.Float64 or IrType.Int64 ? sizeof(double) : sizeof(float);
}
