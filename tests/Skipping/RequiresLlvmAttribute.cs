using NeuroLang.Cli.Hosting;
using NeuroLang.Llvm;
using NeuroLang.Llvm.Codegen;

namespace NeuroLang.Tests.Skipping;

/// <summary>The tests of the class need libLLVM, and a machine that runs code for a processor.</summary>
/// <param name="cpu">The processor, or null for the machine's own.</param>
public sealed class RequiresLlvmAttribute(string? cpu = null) : RequirementAttribute
{
    /// <inheritdoc/>
    public override string? Absence
    {
        get
        {
            try
            {
                LlvmLibrary.Load(Environment.GetEnvironmentVariable(LlvmHost.PathVariable));
            }
            catch (LlvmUnavailableException exception)
            {
                return exception.Message;
            }

            return Machines.Host(cpu) is not { } machine ? $"'{cpu}' is no processor of this architecture."
                : Machines.Missing(machine) is { } missing ? $"This machine has no {missing}, which code for '{cpu}' needs."
                : null;
        }
    }
}
