using NeuroLang.Llvm.Codegen;

namespace NeuroLang.Llvm.Standalone;

/// <summary>The engine as LLVM IR, translated from the C sources in <c>Engine</c> when those change.</summary>
internal static class EngineSource
{
    /// <summary>The engine for a machine: its pointers have 32 or 64 bits.</summary>
    public static string For(MachineChoice machine)
    {
        var name = machine.Architecture == "wasm32" ? "engine32.ll" : "engine64.ll";
        using var stream = typeof(EngineSource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name + " is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
