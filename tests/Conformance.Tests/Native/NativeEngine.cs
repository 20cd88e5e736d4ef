using NeuroLang.Cli.Hosting;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Execution;
using NeuroLang.Llvm.Standalone;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>The engine of native libraries, loaded into this process once for all programs that are compared.</summary>
internal static class NativeEngine
{
    private static readonly Lazy<LoadedCode> Code = new(() => LoadedCode.Load(CodeGenerator.Object(EngineSource.For(Machine), "engine", Machine)));

    /// <summary>This machine.</summary>
    public static MachineChoice Machine => LlvmHost.Machine(null);

    /// <summary>Its functions.</summary>
    public static (string Name, nint Address)[] Functions => [.. LibraryFunctions.All.Select(f => (f.Engine, Code.Value.Lookup(f.Engine)))];
}
