using System.Collections.Immutable;
using NeuroLang.Llvm.Interop;

namespace NeuroLang.Llvm.Codegen;

/// <summary>
/// The machines that there is output for. LLVM takes any processor name and falls back to a plain one where it knows none, so
/// that the names are listed here; the first of an architecture is its default.
/// </summary>
public static class Machines
{
    /// <summary>The name of this machine's own processor.</summary>
    public const string Native = "native";

    private static readonly ImmutableArray<(string Architecture, string Default, ImmutableArray<KnownCpu> Cpus)> Known =
    [
        ("x86_64", "x86_64-unknown-linux-gnu",
        [
            new("x86-64-v3", 256), new("x86-64", 128), new("x86-64-v2", 128), new("x86-64-v4", 512),
            new("haswell", 256), new("skylake", 256), new("alderlake", 256), new("skylake-avx512", 512), new("icelake-server", 512), new("sapphirerapids", 512),
            new("znver1", 256), new("znver2", 256), new("znver3", 256), new("znver4", 512),
        ]),
        ("aarch64", "aarch64-unknown-linux-gnu",
        [
            new("generic", 128), new("cortex-a53", 128), new("cortex-a57", 128), new("cortex-a72", 128), new("cortex-a76", 128),
            new("neoverse-n1", 128), new("neoverse-n2", 128), new("neoverse-v1", 128), new("neoverse-v2", 128), new("apple-m1", 128), new("apple-m2", 128),
        ]),
        ("riscv64", "riscv64-unknown-linux-gnu", [new("generic-rv64", 0, "+m,+a,+f,+d,+c")]),
        ("wasm32", "wasm32-unknown-unknown", [new("generic", 128, "+simd128"), new("mvp", 0)]),
    ];

    /// <summary>The architectures.</summary>
    public static IEnumerable<string> Architectures => Known.Select(k => k.Architecture);

    /// <summary>The processors of an architecture.</summary>
    public static IEnumerable<string> Cpus(string architecture) => Find(architecture)?.Cpus.Select(c => c.Name) ?? [];

    /// <summary>This machine.</summary>
    /// <param name="cpu">A processor to generate code for that this machine can run, or null for its own.</param>
    /// <returns>Null where there is no such processor.</returns>
    public static MachineChoice? Host(string? cpu)
    {
        var triple = LLVMTargetRef.DefaultTriple;
        if (cpu is not (null or Native))
        {
            return Named(triple, cpu);
        }

        var features = LLVMTargetRef.HostCPUFeatures;
        return new MachineChoice(triple, LLVMTargetRef.HostCPUName, features, HostBits(triple, features));
    }

    /// <summary>A machine by triple, or by architecture alone, and processor.</summary>
    /// <param name="triple">The triple.</param>
    /// <param name="cpu">The processor, or null for a common one.</param>
    /// <returns>Null where there is no output for the architecture or no such processor.</returns>
    public static MachineChoice? Named(string triple, string? cpu)
    {
        var architecture = triple.Split('-')[0];
        if (Find(architecture) is not { } known || (cpu is null ? known.Cpus[0] : known.Cpus.FirstOrDefault(c => c.Name == cpu)) is not { } found)
        {
            return null;
        }

        return new MachineChoice(triple == architecture ? known.Default : triple, found.Name, found.Features, found.VectorBits);
    }

    /// <summary>What this machine lacks to run code for another one, or null where it lacks nothing.</summary>
    public static string? Missing(MachineChoice machine)
    {
        if (machine.Architecture != LLVMTargetRef.DefaultTriple.Split('-')[0])
        {
            return machine.Architecture;
        }

        string[] needed = (machine.Architecture, machine.VectorBits) switch
        {
            ("x86_64", 512) => ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"],
            ("x86_64", 256) => ["avx2", "fma", "bmi2"],
            ("x86_64", _) when machine.Cpu == "x86-64-v2" => ["sse4.2", "popcnt"],
            _ => [],
        };
        var has = LLVMTargetRef.HostCPUFeatures.Split(',');
        return needed.FirstOrDefault(feature => !has.Contains("+" + feature));
    }

    private static (string Architecture, string Default, ImmutableArray<KnownCpu> Cpus)? Find(string architecture)
    {
        var index = Known.TakeWhile(k => k.Architecture != architecture).Count();
        return index == Known.Length ? null : Known[index];
    }

    private static int HostBits(string triple, string features)
    {
        var has = features.Split(',');
        return !triple.StartsWith("x86_64", StringComparison.Ordinal) ? Named(triple, null)?.VectorBits ?? 0
            : has.Contains("+avx512f") && has.Contains("+avx512dq") ? 512
            : has.Contains("+avx2") ? 256
            : 128;
    }
}
