using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Elementary;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Replaces draws from distributions by arithmetic on random bits, in the step and in what is evaluated while the network is built.
/// <code>
/// (random.uniform:f32 7 0 a:f32 b:f32)   becomes
/// (fma (sub b:f32 a:f32) (sub (bitcast.f32 (or (shr (randombits:i32 7 0) 9i) 1065353216i)) 0.99999994f) a:f32)
/// </code>
/// </summary>
public sealed class LowerRandomPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "lower-random";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics) => IrModuleRewriting.RewriteAll(
        module,
        new IrRewriter(module.Factory, node => node.Op == IrOp.Random ? Distributions.Expand(module.Factory, node) : node));
}
