using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Elementary;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Replaces calls of elementary functions by their sequences of basic operations, in the step and in what is evaluated while the network is built.
/// <code>
/// (call.exp x:f32)   becomes   (mul (mul p s) s)  with p and s as <c>Exponentials</c> describes
/// </code>
/// </summary>
public sealed class ElementaryPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "elementary";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics) => IrModuleRewriting.RewriteAll(
        module,
        new IrRewriter(
            module.Factory,
            node => node is { Op: IrOp.Call, Name: { } name } ? ElementaryFunctions.Expand(module.Factory, name, node.Args) : node));
}
