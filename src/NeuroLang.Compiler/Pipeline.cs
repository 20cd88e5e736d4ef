using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler;

/// <summary>The passes in their order. The verifier runs after each.</summary>
/// <param name="diagnostics">Takes what passes report.</param>
/// <param name="dump">Is called with the module before the first pass and after each one, or null.</param>
internal sealed class Pipeline(DiagnosticBag diagnostics, Action<string, IrModule>? dump)
{
    /// <summary>What gives a program its meaning: the reference interpreter executes what comes out.</summary>
    private static ImmutableArray<IIrPass> ReferencePasses =>
    [
        new InlinePass(),
        new FoldPass(),
        new DiscretisePass(),
        new ContractPass(),
    ];

    /// <summary>From there to kernels; none of these changes a bit of any result.</summary>
    private static ImmutableArray<IIrPass> KernelPasses =>
    [
        new BuildKernelsPass(),
        new LowerReductionsPass(),
        new IfConvertPass(),
        new HoistInvariantsPass(),
        new LowerRandomPass(),
        new ElementaryPass(),
        new FoldPass(),
        new FuseArrivalPass(),
    ];

    /// <summary>Model form, discretised.</summary>
    public IrModule ToReference(IrModule module)
    {
        dump?.Invoke("lowered", module);
        return Run(ReferencePasses, module);
    }

    /// <summary>Kernel form.</summary>
    public IrModule ToKernels(IrModule module) => Run(KernelPasses, module);

    private IrModule Run(ImmutableArray<IIrPass> passes, IrModule module)
    {
        foreach (var pass in passes)
        {
            module = pass.Run(module, diagnostics);
            if (diagnostics.HasErrors)
            {
                return module;
            }

            dump?.Invoke(pass.Name, module);
        }

        return module;
    }
}
