using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler;

/// <summary>The passes in their order. The verifier runs after each: it is told which operations may not occur any more.</summary>
/// <param name="diagnostics">Takes what passes report.</param>
/// <param name="dump">Is called with the module before the first pass and after each one, or null.</param>
internal sealed class Pipeline(DiagnosticBag diagnostics, Action<string, IrModule>? dump)
{
    /// <summary>What gives a program its meaning: the reference interpreter executes what comes out.</summary>
    private static ImmutableArray<(IIrPass Pass, IrOp[] Removes)> ReferencePasses =>
    [
        (new InlinePass(), [IrOp.Reference, IrOp.Parameter]),
        (new FoldPass(), []),
        (new DiscretisePass(), [IrOp.Noise]),
        (new FreezePass(), []),
        (new FoldPass(), []),
        (new ContractPass(), []),
        (new BoundContributionsPass(), []),
    ];

    /// <summary>From there to kernels; none of these changes a bit of any result.</summary>
    private static ImmutableArray<(IIrPass Pass, IrOp[] Removes)> KernelPasses =>
    [
        (new BuildKernelsPass(), [IrOp.Held]),
        (new BuildSynapseKernelsPass(), []),
        (new LowerReductionsPass(), []),
        (new IfConvertPass(), []),
        (new HoistTracesPass(), []),
        (new HoistInvariantsPass(), []),
        (new LowerRandomPass(), [IrOp.Random]),
        (new ElementaryPass(), [IrOp.Call]),
        (new FoldPass(), []),
        (new FuseArrivalPass(), []),
    ];

    /// <summary>To data flow in which elementary functions and draws still stand: fixed-point code computes them in its own way.</summary>
    private static ImmutableArray<(IIrPass Pass, IrOp[] Removes)> DataFlowPasses =>
    [
        (new BuildKernelsPass(), [IrOp.Held]),
        (new BuildSynapseKernelsPass(), []),
        (new LowerReductionsPass(), []),
        (new IfConvertPass(), []),
        (new HoistTracesPass(), []),
    ];

    /// <summary>Model form, discretised.</summary>
    public IrModule ToReference(IrModule module)
    {
        dump?.Invoke("lowered", module);
        return Run(ReferencePasses, module);
    }

    /// <summary>Kernel form.</summary>
    public IrModule ToKernels(IrModule module) => Run(KernelPasses, module);

    /// <summary>Kernels as data flow, with elementary functions and draws as the program has them.</summary>
    public IrModule ToDataFlow(IrModule module) => Run(DataFlowPasses, module);

    private IrModule Run(ImmutableArray<(IIrPass Pass, IrOp[] Removes)> passes, IrModule module)
    {
        var removed = new List<IrOp>();
        var isDataFlow = false;
        foreach (var (pass, removes) in passes)
        {
            module = pass.Run(module, diagnostics);
            if (diagnostics.HasErrors)
            {
                return module;
            }

            removed.AddRange(removes);
            isDataFlow |= pass is IfConvertPass;
            if (isDataFlow)
            {
                IrVerifier.VerifyDataFlow(module, pass.Name, [.. removed]);
            }
            else
            {
                IrVerifier.Verify(module, pass.Name, [.. removed]);
            }

            dump?.Invoke(pass.Name, module);
        }

        return module;
    }
}
