using NeuroLang.Llvm.Interop;

namespace NeuroLang.Llvm.Codegen;

/// <summary>From LLVM IR to code for one machine.</summary>
internal static class CodeGenerator
{
    private const string Passes = "default<O3>";

    /// <summary>Code in a format that is not loaded into this process.</summary>
    public static byte[] Generate(string text, string name, MachineChoice choice, CodeFormat format) => Compile(text, name, choice, (module, machine) =>
    {
        if (format == CodeFormat.Bitcode)
        {
            return module.WriteBitcode();
        }

        using var buffer = machine.Emit(module, format == CodeFormat.Object ? LLVMCodeGenFileType.LLVMObjectFile : LLVMCodeGenFileType.LLVMAssemblyFile);
        return buffer.ToArray();
    });

    /// <summary>An object file for the just-in-time compiler, which takes the buffer over.</summary>
    public static LLVMMemoryBufferRef Object(string text, string name, MachineChoice choice) =>
        Compile(text, name, choice, (module, machine) => machine.Emit(module, LLVMCodeGenFileType.LLVMObjectFile));

    /// <summary>An object file of two modules that are linked; nothing but the exports has a name outside.</summary>
    public static byte[] Library(string program, string engine, string name, IEnumerable<string> exports, MachineChoice choice)
    {
        using var buffer = Linked(program, engine, name, exports, choice);
        return buffer.ToArray();
    }

    /// <summary>The same in a buffer that the caller owns, or as assembly.</summary>
    public static LLVMMemoryBufferRef Linked(string program, string engine, string name, IEnumerable<string> exports, MachineChoice choice, LLVMCodeGenFileType type = LLVMCodeGenFileType.LLVMObjectFile)
    {
        using var context = LLVMContextRef.Create();
        using var module = context.ParseIR(program, name);
        using var machine = LLVMTargetMachineRef.Create(choice.Triple, choice.Cpu, choice.Features, LLVMCodeGenOptLevel.LLVMCodeGenLevelAggressive);
        module.SetTarget(choice.Triple, machine);
        var added = context.ParseIR(engine, "engine");
        added.SetTarget(choice.Triple, machine);
        module.Link(added);
        module.Verify();
        module.RunPasses($"internalize<{string.Join(';', exports.Select(e => "preserve-gv=" + e))}>,globaldce", machine);
        module.RunPasses(Passes, machine);
        var code = machine.Emit(module, type);
        context.ThrowIfReported();
        return code;
    }

    /// <summary>Printed IR that names its machine, checked.</summary>
    public static string Targeted(string text, string name, MachineChoice choice)
    {
        var lines = text.Split('\n', 2);
        var targeted = $"{lines[0]}\ntarget triple = \"{choice.Triple}\"\n{lines[1]}";
        using var context = LLVMContextRef.Create();
        using var module = context.ParseIR(targeted, name);
        module.Verify();
        return targeted;
    }

    private static T Compile<T>(string text, string name, MachineChoice choice, Func<LLVMModuleRef, LLVMTargetMachineRef, T> use)
    {
        using var context = LLVMContextRef.Create();
        using var module = context.ParseIR(text, name);
        using var machine = LLVMTargetMachineRef.Create(choice.Triple, choice.Cpu, choice.Features, LLVMCodeGenOptLevel.LLVMCodeGenLevelAggressive);
        module.SetTarget(choice.Triple, machine);
        module.Verify();
        module.RunPasses(Passes, machine);
        var code = use(module, machine);
        context.ThrowIfReported();
        return code;
    }
}
