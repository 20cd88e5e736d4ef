namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>Applies a rewriter to the parts of a module.</summary>
internal static class IrModuleRewriting
{
    /// <summary>Every expression that is evaluated in a step: models and kernels.</summary>
    public static IrModule RewriteStep(IrModule module, IrRewriter rewriter) => module with
    {
        Models = [.. module.Models.Select(rewriter.Rewrite)],
        Kernels = [.. module.Kernels.Select(k => k with { Body = rewriter.Rewrite(k.Body) })],
        Synapses = [.. module.Synapses.Select(rewriter.Rewrite)],
        Probes = [.. module.Probes.Select(p => p with { Value = rewriter.Rewrite(p.Value) })],
        SynapseKernels = [.. module.SynapseKernels.Select(k => k with { Body = rewriter.Rewrite(k.Body) })],
    };

    /// <summary>Every expression of a module: also initialisers, guards, connections and setters.</summary>
    public static IrModule RewriteAll(IrModule module, IrRewriter rewriter) => RewriteStep(RewriteBuild(module, rewriter), rewriter) with
    {
        Setters = [.. module.Setters.Select(s => s with { Value = rewriter.Rewrite(s.Value) })],
    };

    /// <summary>Every expression that is evaluated while the network is built: initialisers, guards and connections.</summary>
    public static IrModule RewriteBuild(IrModule module, IrRewriter rewriter)
    {
        IrExpr? Optional(IrExpr? expr) => expr is null ? null : rewriter.Rewrite(expr);

        return module with
        {
            Populations =
            [
                .. module.Populations.Select(p => p with
                {
                    Initializers = [.. p.Initializers.Select(i => i with { Value = rewriter.Rewrite(i.Value) })],
                    Checks = [.. p.Checks.Select(c => c with { Condition = rewriter.Rewrite(c.Condition) })],
                }),
            ],
            Connections =
            [
                .. module.Connections.Select(c => c with
                {
                    Sends = [.. c.Sends.Select(s => s with { Weight = rewriter.Rewrite(s.Weight), Element = Optional(s.Element) })],
                    Rule = c.Rule with { Parameter = Optional(c.Rule.Parameter) },
                    Where = Optional(c.Where),
                    Delay = Optional(c.Delay),
                    Dendritic = Optional(c.Dendritic),
                    Initializers = [.. c.Initializers.Select(i => i with { Value = rewriter.Rewrite(i.Value) })],
                }),
            ],
        };
    }
}
