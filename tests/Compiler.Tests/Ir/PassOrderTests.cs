using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Tests.Ir;

/// <summary>The passes in their order on a cell that needs them all, verified and read back after each.</summary>
public sealed class PassOrderTests
{
    private const string Cell = """
        module Net f32 step 1/10 {
          model Lif {
            slot tau parameter f32 "ms" 1d
            slot v state f32 "mV" 1d
            slot g state f32 "pA" 1d
            slot a state f32 "pA" 1d
            slot m state f32 "" 1d
            slot x state f32 "" 1d
            slot I input f32 "pA" 1d
            slot rate observed f32 "" 1d
            define leak (u) = (div (sub -70f &u:f32) tau:f32)
            define open () = (call.exp (div (add v:f32 40f) 10f))
            equation v = (add (reference.leak:f32 v:f32) (div (sub (add g:f32 I:f32) a:f32) 250f))
            equation g = (div (neg g:f32) 5f)
            equation a = (div (sub (mul 2f (add v:f32 70f)) a:f32) 100f)
            equation m = (sub (mul (reference.open:f32) (sub 1f m:f32)) m:f32)
            equation x = (add (div (neg x:f32) 10f) (mul (sqrt (div 2f 10f)) (noise.xi:f32 5)))
            event spike (le -50f v:f32) {
              if (lt 0.5f m:f32) {
                v = -70f
              } else {
                a = (add a:f32 60f)
              }
            }
            refractory hold (v) steps 20i
            targets (g I)
            observe rate = (reference.open:f32)
          }
          population p Lif 10 (10) {
            init tau = (random.normal:f64 9 0 20d 2d)
            init v = -70d
          }
        }
        """;

    [Fact]
    public void EveryPassKeepsWhatTheVerifierAsks()
    {
        var module = IrParser.ParseModule(Cell);
        var diagnostics = new DiagnosticBag();
        IrVerifier.Verify(module, "text");
        var absent = new List<IrOp>();
        Run(new InlinePass(), false, IrOp.Reference, IrOp.Parameter);
        Run(new FoldPass(), false);
        Run(new DiscretisePass(), false, IrOp.Noise);
        Run(new ContractPass(), false);
        Run(new BuildKernelsPass(), false);
        Run(new IfConvertPass(), true);
        Run(new FuseArrivalPass(), true);
        Run(new LowerRandomPass(), true, IrOp.Random);
        Run(new ElementaryPass(), true, IrOp.Call);
        Run(new HoistInvariantsPass(), true);
        Assert.Empty(diagnostics.ToImmutable());

        // The propagator of the membrane is computed per cell, outside the step.
        Assert.Contains(module.Kernels, k => k.Phase == IrPhase.Derive);
        var step = module.Kernels.Single(k => k.Phase == IrPhase.Integrate);
        Assert.DoesNotContain(IrTraversal.PostOrder(IrTraversal.Expressions(step.Body)), n => n.Type == IrType.Float64);

        void Run(IIrPass pass, bool dataFlow, params IrOp[] removed)
        {
            module = pass.Run(module, diagnostics);
            absent.AddRange(removed);
            if (dataFlow)
            {
                IrVerifier.VerifyDataFlow(module, pass.Name, [.. absent]);
            }
            else
            {
                IrVerifier.Verify(module, pass.Name, [.. absent]);
            }

            var text = IrPrinter.Print(module);
            Assert.Equal(text, IrPrinter.Print(IrParser.ParseModule(text)));
        }
    }
}
