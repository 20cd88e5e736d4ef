using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Constructs;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Standalone;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>Libraries of every example for machines that need not be this one, read by LLVM's own reader of objects: they export the functions of the header, and ask for the C library alone.</summary>
[RequiresTools("llvm-readobj-19")]
public sealed class NativeReadObjTests
{
    private static readonly string[] Allowed = ["malloc", "calloc", "realloc", "free", "memcpy", "memmove", "memset", "memcmp", "bcmp", "strlen", "fopen", "fread", "fclose", "fma", "fmaf", "floor", "floorf", "roundeven", "roundevenf", "rint", "rintf"];

    public static TheoryData<string> Examples => Llvm.NativeObjectTests.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryMachineGetsALibrary(string file)
    {
        var folder = Path.GetDirectoryName(RepositoryFolder.At(file)) ?? "";
        var compilation = Compilation.Create(new SourceText(file, File.ReadAllText(RepositoryFolder.At(file))), new NoImports(), new FolderData(folder));
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag());
        Assert.NotNull(lowered);
        var builder = new NativeLibraryBuilder(lowered.Kernels(), lowered.Fingerprint());
        var exports = LibraryModule.Exports(lowered.Kernels()).Order(StringComparer.Ordinal).ToList();
        var work = Directory.CreateTempSubdirectory("nl-object").FullName;
        try
        {
            foreach (var (architecture, format) in new[] { ("aarch64", "elf64-littleaarch64"), ("riscv64", "elf64-littleriscv"), ("wasm32", "WASM") })
            {
                var machine = Machines.Named(architecture, null);
                Assert.NotNull(machine);
                File.WriteAllBytes(Path.Combine(work, "library.o"), builder.Object(machine));
                var said = Tool.Run(work, "llvm-readobj-19", "--file-headers", "--symbols", "library.o");
                Assert.Contains("Format: " + format, said, StringComparison.Ordinal);
                var symbols = said.Split("Symbol {")[1..].Select(s => s.Split('\n').Select(line => line.Trim()).ToList()).ToList();
                Assert.Equal(exports, symbols.Where(s => IsFunction(s) && IsDefined(s) && !IsLocal(s)).Select(Name).Order(StringComparer.Ordinal));
                Assert.Empty(Missing(symbols));
            }
        }
        finally
        {
            Directory.Delete(work, true);
        }
    }

    /// <summary>What the object asks for beside the C library and, for WebAssembly, what the linker makes.</summary>
    private static List<string> Missing(List<List<string>> symbols) =>
        [.. symbols.Where(s => !IsDefined(s) && IsNamed(s)).Select(Name).Except(Allowed).Where(name => name is not ("__linear_memory" or "__indirect_function_table" or "__stack_pointer"))];

    private static string Name(List<string> symbol) => symbol.First(line => line.StartsWith("Name: ", StringComparison.Ordinal))["Name: ".Length..].Split(' ')[0];

    private static bool IsNamed(List<string> symbol) => Name(symbol).Length > 0;

    private static bool IsFunction(List<string> symbol) => symbol.Exists(line => line.StartsWith("Type: Function", StringComparison.Ordinal) || line.StartsWith("Type: FUNCTION", StringComparison.Ordinal));

    private static bool IsDefined(List<string> symbol) => !symbol.Exists(line => line.StartsWith("Section: Undefined", StringComparison.Ordinal) || line.StartsWith("UNDEFINED", StringComparison.Ordinal));

    private static bool IsLocal(List<string> symbol) => symbol.Exists(line => line.StartsWith("Binding: Local", StringComparison.Ordinal) || line.StartsWith("BINDING_LOCAL", StringComparison.Ordinal));
}
