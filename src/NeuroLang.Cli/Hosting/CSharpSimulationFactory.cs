using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Hosting;

/// <summary>The C# target in this process: prints a module in kernel form, compiles it in memory, and runs it.</summary>
/// <param name="width">The width of its kernels, or null for what <see cref="SimulationOptions.VectorBits"/> or the machine says.</param>
/// <param name="compiler">A compiler to share, or null for one of its own.</param>
internal sealed class CSharpSimulationFactory(VectorWidth? width = null, CSharpCompiler? compiler = null) : ISimulationFactory
{
    private readonly CSharpCompiler _compiler = compiler ?? new CSharpCompiler();

    /// <inheritdoc/>
    public string Target => "csharp";

    /// <summary>The widest vectors that pay on this machine, for code that runs here. .NET counts 512 bits only where they do not slow the processor down.</summary>
    public static VectorWidth MachineWidth => System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated ? VectorWidth.Bits512 : PrintedWidth;

    /// <summary>The width of code that is printed for others to read and to run: wider vectors than 256 bits are written where asked for.</summary>
    public static VectorWidth PrintedWidth =>
        System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated ? VectorWidth.Bits256
        : System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated ? VectorWidth.Bits128
        : VectorWidth.Scalar;

    /// <inheritdoc/>
    public ISimulation Create(IrModule module, uint seed, SimulationOptions options) => Load(module, Source(module, options), seed, options);

    /// <summary>The C# of a module.</summary>
    public string Source(IrModule module, SimulationOptions options) => CSharpEmitter.Emit(module, new CSharpOptions(ClassName: "Network", Width: Width(options)) { Profile = options.Profile });

    /// <summary>Compiles printed C# and builds the network.</summary>
    public CSharpSimulation Load(IrModule module, string source, uint seed, SimulationOptions options)
    {
        var type = _compiler.Compile(source).GetType("NeuroLang.Generated.Network", throwOnError: true);
        return new CSharpSimulation(module, type ?? throw new InvalidOperationException("Generated C# has no class."), seed, options);
    }

    private VectorWidth Width(SimulationOptions options) => width ?? options.VectorBits switch
    {
        0 => MachineWidth,
        < 128 => VectorWidth.Scalar,
        < 256 => VectorWidth.Bits128,
        < 512 => VectorWidth.Bits256,
        _ => VectorWidth.Bits512,
    };
}
