using NeuroLang.Llvm;
using NeuroLang.Llvm.Codegen;

namespace NeuroLang.Cli.Hosting;

/// <summary>libLLVM in this process.</summary>
internal static class LlvmHost
{
    /// <summary>The environment variable that names the file of libLLVM.</summary>
    public const string PathVariable = "NEUROLANG_LIBLLVM";

    /// <summary>Loads libLLVM.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static LlvmLibrary Load()
    {
        try
        {
            var path = Environment.GetEnvironmentVariable(PathVariable);
            return LlvmLibrary.Load(string.IsNullOrEmpty(path) ? null : path);
        }
        catch (LlvmUnavailableException exception)
        {
            throw CliException.From(LlvmDiagnostics.LibraryMissing, exception.Reason);
        }
    }

    /// <summary>Whether there is a libLLVM.</summary>
    public static bool IsAvailable
    {
        get
        {
            try
            {
                Load();
                return true;
            }
            catch (CliException)
            {
                return false;
            }
        }
    }

    /// <summary>This machine, or another processor that it can stand for.</summary>
    /// <exception cref="CliException">There is no libLLVM, no such processor, or this machine lacks what it has.</exception>
    public static MachineChoice Machine(string? cpu)
    {
        Load();
        var native = Machines.Host(null);
        if (Machines.Host(cpu) is not { } machine)
        {
            throw CliException.From(LlvmDiagnostics.UnknownCpu, cpu ?? "", native?.Architecture ?? "", Known(native?.Architecture ?? ""));
        }

        RequireRunnable(machine);
        return machine;
    }

    /// <summary>Refuses code that this machine cannot run.</summary>
    /// <exception cref="CliException">There is no libLLVM, or this machine lacks something.</exception>
    public static void RequireRunnable(MachineChoice machine)
    {
        Load();
        if (Machines.Missing(machine) is { } missing)
        {
            throw CliException.From(LlvmDiagnostics.ForeignCpu, machine.Cpu, missing);
        }
    }

    /// <summary>The machine that a triple and a processor name.</summary>
    /// <exception cref="CliException">There is no output for it.</exception>
    public static MachineChoice Machine(string? triple, string? cpu)
    {
        Load();
        var host = Machines.Host(null) ?? throw new InvalidOperationException("this machine has no processor");
        if (triple is null)
        {
            return Machines.Host(cpu) ?? throw CliException.From(LlvmDiagnostics.UnknownCpu, cpu ?? "", host.Architecture, Known(host.Architecture));
        }

        var architecture = triple.Split('-')[0];
        if (!Machines.Architectures.Contains(architecture))
        {
            throw CliException.From(LlvmDiagnostics.UnknownTriple, triple, string.Join(", ", Machines.Architectures));
        }

        return Machines.Named(triple, cpu) ?? throw CliException.From(LlvmDiagnostics.UnknownCpu, cpu ?? "", architecture, Known(architecture));
    }

    private static string Known(string architecture) => string.Join(", ", Machines.Cpus(architecture).Prepend(Machines.Native));
}
