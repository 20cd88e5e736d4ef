namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>A pure function from module to module. The verifier runs after each.</summary>
public interface IIrPass
{
    /// <summary>The name shown in dumps: <c>NN.name.nlir</c>.</summary>
    string Name { get; }

    /// <summary>The transformed module. Diagnostics (numerics, NL5xxx) go to the bag; the result is then not used where they are errors.</summary>
    IrModule Run(IrModule module, Diagnostics.DiagnosticBag diagnostics);
}
