using System.Text;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Emission;

namespace NeuroLang.Llvm;

/// <summary>A program's kernels as code that is not run here.</summary>
public static class NativeCode
{
    /// <summary>Makes code. <see cref="LlvmLibrary.Load"/> comes first.</summary>
    /// <param name="kernels">The program in kernel form.</param>
    /// <param name="machine">The machine it is for.</param>
    /// <param name="format">What is made.</param>
    /// <param name="vectorBits">Bits of the vectors of kernels over cells; null for those of the machine, 0 for one cell at a time.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="LlvmException">LLVM refuses what it was given, which is a fault of this library.</exception>
    public static byte[] Make(IrModule kernels, MachineChoice machine, CodeFormat format, int? vectorBits = null)
    {
        var text = Ir(kernels, vectorBits ?? machine.VectorBits);
        return format == CodeFormat.Ir
            ? Encoding.UTF8.GetBytes(CodeGenerator.Targeted(text, kernels.Name, machine))
            : CodeGenerator.Generate(text, kernels.Name, machine, format);
    }

    /// <summary>The program's kernels as LLVM IR for no machine in particular. This needs no libLLVM.</summary>
    /// <param name="kernels">The program in kernel form.</param>
    /// <param name="vectorBits">Bits of the vectors of kernels over cells; 0 for one cell at a time.</param>
    public static string Ir(IrModule kernels, int vectorBits) => LlvmEmitter.Emit(kernels, vectorBits).Text;
}
