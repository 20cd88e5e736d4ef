using System.Runtime.InteropServices;

namespace NeuroLang.Llvm.Interop;

/// <summary>The functions of libLLVM's C API that are used, all imports in one place. <see cref="LlvmLibrary"/> says which file they come from.</summary>
internal static unsafe partial class LLVM
{
    /// <summary>The name under which <see cref="LlvmLibrary"/> resolves the library.</summary>
    public const string Library = "libLLVM";

    [LibraryImport(Library, EntryPoint = "LLVMGetVersion")]
    public static partial void GetVersion(out uint major, out uint minor, out uint patch);

    [LibraryImport(Library, EntryPoint = "LLVMDisposeMessage")]
    public static partial void DisposeMessage(byte* message);

    [LibraryImport(Library, EntryPoint = "LLVMContextCreate")]
    public static partial LLVMContextRef ContextCreate();

    [LibraryImport(Library, EntryPoint = "LLVMContextDispose")]
    public static partial void ContextDispose(LLVMContextRef context);

    [LibraryImport(Library, EntryPoint = "LLVMContextSetDiagnosticHandler")]
    public static partial void ContextSetDiagnosticHandler(LLVMContextRef context, delegate* unmanaged<nint, byte**, void> handler, byte** error);

    [LibraryImport(Library, EntryPoint = "LLVMContextGetDiagnosticContext")]
    public static partial byte** ContextGetDiagnosticContext(LLVMContextRef context);

    [LibraryImport(Library, EntryPoint = "LLVMGetDiagInfoSeverity")]
    public static partial int GetDiagInfoSeverity(nint diagnostic);

    [LibraryImport(Library, EntryPoint = "LLVMGetDiagInfoDescription")]
    public static partial byte* GetDiagInfoDescription(nint diagnostic);

    [LibraryImport(Library, EntryPoint = "LLVMParseIRInContext")]
    public static partial int ParseIRInContext(LLVMContextRef context, LLVMMemoryBufferRef buffer, out LLVMModuleRef module, out byte* message);

    [LibraryImport(Library, EntryPoint = "LLVMCreateMemoryBufferWithMemoryRangeCopy", StringMarshalling = StringMarshalling.Utf8)]
    public static partial LLVMMemoryBufferRef CreateMemoryBufferWithMemoryRangeCopy(byte* data, nuint length, string name);

    [LibraryImport(Library, EntryPoint = "LLVMGetBufferStart")]
    public static partial byte* GetBufferStart(LLVMMemoryBufferRef buffer);

    [LibraryImport(Library, EntryPoint = "LLVMGetBufferSize")]
    public static partial nuint GetBufferSize(LLVMMemoryBufferRef buffer);

    [LibraryImport(Library, EntryPoint = "LLVMDisposeMemoryBuffer")]
    public static partial void DisposeMemoryBuffer(LLVMMemoryBufferRef buffer);

    [LibraryImport(Library, EntryPoint = "LLVMDisposeModule")]
    public static partial void DisposeModule(LLVMModuleRef module);

    [LibraryImport(Library, EntryPoint = "LLVMVerifyModule")]
    public static partial int VerifyModule(LLVMModuleRef module, LLVMVerifierFailureAction action, out byte* message);

    [LibraryImport(Library, EntryPoint = "LLVMLinkModules2")]
    public static partial int LinkModules2(LLVMModuleRef destination, LLVMModuleRef source);

    [LibraryImport(Library, EntryPoint = "LLVMPrintModuleToString")]
    public static partial byte* PrintModuleToString(LLVMModuleRef module);

    [LibraryImport(Library, EntryPoint = "LLVMWriteBitcodeToMemoryBuffer")]
    public static partial LLVMMemoryBufferRef WriteBitcodeToMemoryBuffer(LLVMModuleRef module);

    [LibraryImport(Library, EntryPoint = "LLVMSetTarget", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetTarget(LLVMModuleRef module, string triple);

    [LibraryImport(Library, EntryPoint = "LLVMSetModuleDataLayout")]
    public static partial void SetModuleDataLayout(LLVMModuleRef module, LLVMTargetDataRef layout);

    [LibraryImport(Library, EntryPoint = "LLVMRunPasses", StringMarshalling = StringMarshalling.Utf8)]
    public static partial LLVMErrorRef RunPasses(LLVMModuleRef module, string passes, LLVMTargetMachineRef machine, LLVMPassBuilderOptionsRef options);

    [LibraryImport(Library, EntryPoint = "LLVMCreatePassBuilderOptions")]
    public static partial LLVMPassBuilderOptionsRef CreatePassBuilderOptions();

    [LibraryImport(Library, EntryPoint = "LLVMDisposePassBuilderOptions")]
    public static partial void DisposePassBuilderOptions(LLVMPassBuilderOptionsRef options);

    [LibraryImport(Library, EntryPoint = "LLVMGetErrorMessage")]
    public static partial byte* GetErrorMessage(LLVMErrorRef error);

    [LibraryImport(Library, EntryPoint = "LLVMDisposeErrorMessage")]
    public static partial void DisposeErrorMessage(byte* message);

    [LibraryImport(Library, EntryPoint = "LLVMGetDefaultTargetTriple")]
    public static partial byte* GetDefaultTargetTriple();

    [LibraryImport(Library, EntryPoint = "LLVMNormalizeTargetTriple", StringMarshalling = StringMarshalling.Utf8)]
    public static partial byte* NormalizeTargetTriple(string triple);

    [LibraryImport(Library, EntryPoint = "LLVMGetHostCPUName")]
    public static partial byte* GetHostCPUName();

    [LibraryImport(Library, EntryPoint = "LLVMGetHostCPUFeatures")]
    public static partial byte* GetHostCPUFeatures();

    [LibraryImport(Library, EntryPoint = "LLVMGetTargetFromTriple", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int GetTargetFromTriple(string triple, out LLVMTargetRef target, out byte* message);

    [LibraryImport(Library, EntryPoint = "LLVMCreateTargetMachine", StringMarshalling = StringMarshalling.Utf8)]
    public static partial LLVMTargetMachineRef CreateTargetMachine(
        LLVMTargetRef target, string triple, string cpu, string features, LLVMCodeGenOptLevel level, LLVMRelocMode reloc, LLVMCodeModel model);

    [LibraryImport(Library, EntryPoint = "LLVMDisposeTargetMachine")]
    public static partial void DisposeTargetMachine(LLVMTargetMachineRef machine);

    [LibraryImport(Library, EntryPoint = "LLVMCreateTargetDataLayout")]
    public static partial LLVMTargetDataRef CreateTargetDataLayout(LLVMTargetMachineRef machine);

    [LibraryImport(Library, EntryPoint = "LLVMDisposeTargetData")]
    public static partial void DisposeTargetData(LLVMTargetDataRef layout);

    [LibraryImport(Library, EntryPoint = "LLVMTargetMachineEmitToMemoryBuffer")]
    public static partial int TargetMachineEmitToMemoryBuffer(
        LLVMTargetMachineRef machine, LLVMModuleRef module, LLVMCodeGenFileType kind, out byte* message, out LLVMMemoryBufferRef buffer);

    [LibraryImport(Library, EntryPoint = "LLVMInitializeX86TargetInfo")]
    public static partial void InitializeX86TargetInfo();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeX86Target")]
    public static partial void InitializeX86Target();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeX86TargetMC")]
    public static partial void InitializeX86TargetMC();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeX86AsmPrinter")]
    public static partial void InitializeX86AsmPrinter();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeAArch64TargetInfo")]
    public static partial void InitializeAArch64TargetInfo();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeAArch64Target")]
    public static partial void InitializeAArch64Target();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeAArch64TargetMC")]
    public static partial void InitializeAArch64TargetMC();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeAArch64AsmPrinter")]
    public static partial void InitializeAArch64AsmPrinter();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeRISCVTargetInfo")]
    public static partial void InitializeRISCVTargetInfo();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeRISCVTarget")]
    public static partial void InitializeRISCVTarget();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeRISCVTargetMC")]
    public static partial void InitializeRISCVTargetMC();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeRISCVAsmPrinter")]
    public static partial void InitializeRISCVAsmPrinter();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeWebAssemblyTargetInfo")]
    public static partial void InitializeWebAssemblyTargetInfo();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeWebAssemblyTarget")]
    public static partial void InitializeWebAssemblyTarget();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeWebAssemblyTargetMC")]
    public static partial void InitializeWebAssemblyTargetMC();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeWebAssemblyAsmPrinter")]
    public static partial void InitializeWebAssemblyAsmPrinter();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeNVPTXTargetInfo")]
    public static partial void InitializeNVPTXTargetInfo();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeNVPTXTarget")]
    public static partial void InitializeNVPTXTarget();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeNVPTXTargetMC")]
    public static partial void InitializeNVPTXTargetMC();

    [LibraryImport(Library, EntryPoint = "LLVMInitializeNVPTXAsmPrinter")]
    public static partial void InitializeNVPTXAsmPrinter();

    [LibraryImport(Library, EntryPoint = "LLVMOrcCreateLLJIT")]
    public static partial LLVMErrorRef OrcCreateLLJIT(out LLVMOrcLLJITRef jit, LLVMOrcLLJITBuilderRef builder);

    [LibraryImport(Library, EntryPoint = "LLVMOrcDisposeLLJIT")]
    public static partial LLVMErrorRef OrcDisposeLLJIT(LLVMOrcLLJITRef jit);

    [LibraryImport(Library, EntryPoint = "LLVMOrcLLJITGetMainJITDylib")]
    public static partial LLVMOrcJITDylibRef OrcLLJITGetMainJITDylib(LLVMOrcLLJITRef jit);

    [LibraryImport(Library, EntryPoint = "LLVMOrcLLJITMangleAndIntern", StringMarshalling = StringMarshalling.Utf8)]
    public static partial LLVMOrcSymbolStringPoolEntryRef OrcLLJITMangleAndIntern(LLVMOrcLLJITRef jit, string name);

    [LibraryImport(Library, EntryPoint = "LLVMOrcLLJITAddObjectFile")]
    public static partial LLVMErrorRef OrcLLJITAddObjectFile(LLVMOrcLLJITRef jit, LLVMOrcJITDylibRef library, LLVMMemoryBufferRef buffer);

    [LibraryImport(Library, EntryPoint = "LLVMOrcLLJITLookup", StringMarshalling = StringMarshalling.Utf8)]
    public static partial LLVMErrorRef OrcLLJITLookup(LLVMOrcLLJITRef jit, out ulong address, string name);

    [LibraryImport(Library, EntryPoint = "LLVMOrcAbsoluteSymbols")]
    public static partial LLVMOrcMaterializationUnitRef OrcAbsoluteSymbols(LLVMOrcCSymbolMapPair* symbols, nuint count);

    [LibraryImport(Library, EntryPoint = "LLVMOrcJITDylibDefine")]
    public static partial LLVMErrorRef OrcJITDylibDefine(LLVMOrcJITDylibRef library, LLVMOrcMaterializationUnitRef unit);

    [LibraryImport(Library, EntryPoint = "LLVMOrcDisposeMaterializationUnit")]
    public static partial void OrcDisposeMaterializationUnit(LLVMOrcMaterializationUnitRef unit);

    [LibraryImport(Library, EntryPoint = "LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess")]
    public static partial LLVMErrorRef OrcCreateDynamicLibrarySearchGeneratorForProcess(
        out LLVMOrcDefinitionGeneratorRef generator, byte globalPrefix, nint filter, nint filterContext);

    [LibraryImport(Library, EntryPoint = "LLVMOrcJITDylibAddGenerator")]
    public static partial void OrcJITDylibAddGenerator(LLVMOrcJITDylibRef library, LLVMOrcDefinitionGeneratorRef generator);

    [LibraryImport(Library, EntryPoint = "LLVMOrcLLJITGetGlobalPrefix")]
    public static partial byte OrcLLJITGetGlobalPrefix(LLVMOrcLLJITRef jit);

    /// <summary>The text of a message that LLVM owns no longer; it is freed.</summary>
    public static string TakeMessage(byte* message)
    {
        if (message is null)
        {
            return "";
        }

        var text = Marshal.PtrToStringUTF8((nint)message) ?? "";
        DisposeMessage(message);
        return text;
    }
}
