using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Recordings;
using NeuroLang.Cli.Running;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Llvm;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Standalone;

namespace NeuroLang.Cli.Commands;

/// <summary>The files of a native library: the code, its header, and the image of the network.</summary>
/// <param name="program">The program.</param>
/// <param name="machine">The machine that the code is for.</param>
internal sealed class LibraryFiles(LoweredProgram program, MachineChoice machine)
{
    private readonly NativeLibraryBuilder _builder = new(program.Kernels(), program.Fingerprint());

    /// <summary>Writes an object file or a shared library, and the header beside it.</summary>
    /// <exception cref="CliException">A file cannot be written, or there is no linker.</exception>
    public void WriteCode(string file, bool isShared, int? vectorBits, bool trap)
    {
        var code = _builder.Object(machine, vectorBits, trap);
        if (!isShared)
        {
            AtomicFile.Write(file, stream => stream.Write(code));
        }
        else
        {
            var part = file + ".o.part";
            AtomicFile.Write(part, stream => stream.Write(code));
            try
            {
                NativeLinker.Link(part, file, machine, NativeLinker.SearchPath);
            }
            finally
            {
                File.Delete(part);
            }
        }

        AtomicFile.WriteText(Path.ChangeExtension(file, ".h"), writer => writer.Write(_builder.Header()));
    }

    /// <summary>Builds the network, on this machine whatever the code is for, and writes its image.</summary>
    /// <exception cref="CliException">The file cannot be written, or the network cannot be built.</exception>
    public void WriteImage(string file)
    {
        try
        {
            var factory = new LlvmSimulationFactory(LlvmHost.Machine(null));
            using var simulation = (CSharpSimulation)factory.Create(program.Kernels(), program.Seed, new SimulationOptions());
            AtomicFile.Write(file, stream => _builder.WriteImage(stream, simulation.Generated));
        }
        catch (SimulationException exception)
        {
            throw new CliException(SimulationFailure.ToDiagnostic(exception, program));
        }
        catch (ImageTooLargeException exception)
        {
            throw new CliException(ToDiagnostic(exception, program));
        }
    }

    /// <summary>Says at the connection why there is no image.</summary>
    internal static Diagnostic ToDiagnostic(ImageTooLargeException exception, LoweredProgram program) =>
        Diagnostic.Create(LlvmDiagnostics.ImageTooLarge, program.Module.Connections.FirstOrDefault(c => c.Name == exception.Connection)?.Place, exception.Connection, exception.Synapses);
}
